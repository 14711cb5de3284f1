import { describe, expect, it } from 'vitest'
import type { Span } from '../model/span.ts'
import { FlowBuilder } from './flow-builder.ts'
import { findMatches, overlapFinder } from './stretches.ts'

const TOKEN = /<\/?\w>|<!>|\{[^}]*\}|~|[^<{~]+/g

/**
 * Builds a flow from a source: `<b>` and `</b>` are elements, `<!>` ends one that has no end of its own, `{…}` is
 * closed to links, `~` is no text.
 */
function build(source: string): FlowBuilder {
  const builder = new FlowBuilder()
  for (const { index, 0: token } of source.matchAll(TOKEN)) {
    if (token === '~') builder.gap()
    else if (token === '<!>') builder.close(null)
    else if (token.startsWith('{')) builder.addClosed(token.slice(1, -1))
    else if (token.startsWith('</')) builder.close(index + token.length)
    else if (token.startsWith('<')) builder.open(index)
    else builder.add(token, index)
  }
  return builder
}

/** Returns what a link around words of a flow takes up in its source; null where there can be none. */
function linkOf(source: string, words: string): string | null {
  const builder = build(source)
  const start = builder.text.indexOf(words)
  const range = builder.finish(0, () => true).place({ start, end: start + words.length })
  return range === null ? null : source.slice(range.start, range.end)
}

/** Returns all that a link around words may take up, the best first; it keeps within other words. */
function choicesOf(source: string, words: string, within?: string): string[] {
  const builder = build(source)
  const spanOf = (part: string): Span => {
    const start = builder.text.indexOf(part)
    return { start, end: start + part.length }
  }
  return builder
    .choices(() => true)(spanOf(words), spanOf(within ?? builder.text))
    .map(({ start, end }) => source.slice(start, end))
}

describe('a link around words', () => {
  it.each([
    ['抓四区两城', '四区两城', '四区两城'],
    ['抓<b>四区两城</b>好', '四区两城', '<b>四区两城</b>'],
    ['<b>抓四区两城</b>', '四区两城', '四区两城'],
    ['<b>四区两城好</b>', '四区两城', '四区两城'],
    ['<i><b>四区两城</b></i>', '四区两城', '<i><b>四区两城</b></i>'],
    ['<i><b>四区两城</b>好</i>', '四区两城', '<b>四区两城</b>'],
    ['四区<b>两城</b>', '四区两城', '四区<b>两城</b>'],
    ['<b>四区</b>两城', '四区两城', '<b>四区</b>两城'],
    ['<b>四区</b><i>两城</i>', '四区两城', '<b>四区</b><i>两城</i>'],
    ['<u><i><b>四</b>区</i>两</u>城', '四区两城', '<u><i><b>四</b>区</i>两</u>城'],
    ['四<u>区<i>两<b>城</b></i></u>', '四区两城', '四<u>区<i>两<b>城</b></i></u>'],
    ['<u>抓四<b>区两</b>城好</u>', '四区两城', '四<b>区两</b>城'],
    ['<u>抓<b>四区</b>两城</u>', '四区两城', '<b>四区</b>两城'],
    ['<b></b>四区两城', '四区两城', '四区两城'],
    // The end of what was never opened.
    ['四区两城</b>', '四区两城', '四区两城'],
    // An element without an end of its own stays around the link.
    ['<b>四区两城<!>', '四区两城', '四区两城'],
    ['<b>四区<!>两城', '四区两城', '<b>四区<!>两城'],
  ])('of %s, “%s”, is %s', (source, words, expected) => {
    expect(linkOf(source, words)).toBe(expected)
  })

  it.each([
    ['<b>抓四区</b>两城', '四区两城'],
    ['四区<b>两城好</b>', '四区两城'],
    ['四区<b>两城<!>', '四区两城'],
    ['四区<b>两城', '四区两城'],
    ['<b>抓四区</b><i>两城</i>', '四区两城'],
    ['<b>四区</b><i>两城好</i>', '四区两城'],
    ['四{区两}城', '四区两城'],
    ['四区{两城}', '四区两城'],
    ['{四区}两城', '四区两城'],
    ['{四区两城}', '四区两城'],
    ['四区~两城', '四区\ufffc两城'],
    ['四区{}两城', '四区\ufffc两城'],
  ])('of %s, “%s”, cannot be', (source, words) => {
    expect(linkOf(source, words)).toBeNull()
  })

  it('goes across no words that are closed to it, nor across a link without any', () => {
    expect(build('四{区}<b>两</b>~城').text).toBe('四区两\ufffc城')
    expect(build('四区{}两城').text).toBe('四区\ufffc两城')
  })

  it('is none where it is not accepted', () => {
    const builder = build('抓四区两城')
    const asked: Span[] = []
    const { place, text, section } = builder.finish(7, (range) => {
      asked.push(range)
      return false
    })
    expect(place({ start: 1, end: 5 })).toBeNull()
    expect([text, section, asked]).toEqual(['抓四区两城', 7, [{ start: 1, end: 5 }]])
  })
})

describe('the choices of a link', () => {
  it.each<[string, string, string[]]>([
    ['抓四区两城', '四区两城', ['四区两城', '四区两城']],
    ['<b>抓四区两城</b>好', '四区两城', ['四区两城', '四区两城', '<b>抓四区两城</b>']],
    [
      '<i>要<b>抓四区两城</b></i>好',
      '四区两城',
      ['四区两城', '四区两城', '<b>抓四区两城</b>', '<i>要<b>抓四区两城</b></i>'],
    ],
    ['<b>抓四区</b>两城', '四区两城', ['<b>抓四区</b>两城']],
    ['四区<b>两城好</b>', '四区两城', ['四区<b>两城好</b>']],
    ['<b>抓四区</b><i>两城好</i>', '四区两城', ['<b>抓四区</b><i>两城好</i>']],
    ['<u>要<b>抓四区</b>两城</u>', '四区两城', ['<b>抓四区</b>两城', '<u>要<b>抓四区</b>两城</u>']],
    ['<b>四区两城</b>', '四区两城', ['<b>四区两城</b>', '四区两城', '<b>四区两城</b>']],
    ['<b>抓四区两城', '四区两城', ['四区两城', '四区两城']],
    ['<b>抓四区<!>两城', '四区两城', []],
    ['四区<b>两城', '四区两城', []],
    // Not around what is closed, nor more than a phrase.
    ['<b>抓{好}四区两城</b>', '四区两城', ['四区两城', '四区两城']],
    ['<b>抓~四区两城</b>', '四区两城', ['四区两城', '四区两城']],
    ['<b>好。四区两城</b>', '四区两城', ['四区两城', '四区两城']],
    ['<b>好！四区两城</b>', '四区两城', ['四区两城', '四区两城']],
    ['<b>好？四区两城</b>', '四区两城', ['四区两城', '四区两城']],
    ['<b>好；四区两城</b>', '四区两城', ['四区两城', '四区两城']],
    ['<b>好，四区两城</b>', '四区两城', ['四区两城', '四区两城', '<b>好，四区两城</b>']],
    ['{四区两城}', '四区两城', []],
  ])('of %s, “%s”, are %j', (source, words, expected) => {
    expect(choicesOf(source, words)).toEqual(expected)
  })

  it('are of sixty characters at most', () => {
    const wide = (length: number) => choicesOf(`<b>${'要'.repeat(length - 4)}四区两城</b>`, '四区两城')
    expect(wide(60)).toHaveLength(3)
    expect(wide(61)).toHaveLength(2)
  })

  it('keep within their stretch of the text', () => {
    const source = '<b>甲抓四区两城乙</b>'
    expect(choicesOf(source, '四区两城', '抓四区两城乙')).toEqual(['四区两城', '四区两城'])
    expect(choicesOf(source, '四区两城', '甲抓四区两城')).toEqual(['四区两城', '四区两城'])
    expect(choicesOf(source, '四区两城', '甲抓四区两城乙')).toHaveLength(3)
  })

  it('are those that are accepted', () => {
    const choices = build('<b>抓四区两城</b>').choices(({ start }) => start === 0)
    expect(choices({ start: 1, end: 5 }, { start: 0, end: 5 })).toEqual([{ start: 0, end: 12 }])
  })
})

describe('a stretch', () => {
  const overlaps = overlapFinder([
    { start: 2, end: 4 },
    { start: 6, end: 9 },
  ])

  it.each([
    [0, 2, false],
    [0, 3, true],
    [3, 4, true],
    [4, 6, false],
    [4, 7, true],
    [8, 12, true],
    [9, 12, false],
    [0, 12, true],
  ])('from %i to %i overlaps one of two: %s', (start, end, expected) => {
    expect(overlaps({ start, end })).toBe(expected)
  })

  it('overlaps none where there are none', () => {
    expect(overlapFinder([])({ start: 0, end: 9 })).toBe(false)
  })

  it('is found wherever its pattern is met', () => {
    expect(findMatches('四区，两城，', /，/g)).toEqual([
      { start: 2, end: 3 },
      { start: 5, end: 6 },
    ])
  })
})
