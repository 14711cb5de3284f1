import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { EntryLines } from './entry-lines.ts'
import { sampleLines } from './testing/lines.ts'

function read(style: string, texts: readonly string[], used: readonly string[] = []) {
  const { source, lines, text } = sampleLines(texts, used)
  const entries = new EntryLines(text, lines, style)
  return {
    entries,
    heads: texts.map((_, at) => {
      const head = entries.headOf(at)
      return head && [head.value, sliceSpan(source, head.labelSpan)]
    }),
    inner: (at: number, first: number) =>
      entries.innerOpenings(at, first).map(({ value, labelSpan }) => [value, sliceSpan(source, labelSpan)]),
  }
}

const plain = (count: number) => Array.from({ length: count }, () => '分为四级。')

describe('the lines of an appendix', () => {
  it('open entries in its own style alone', () => {
    expect(read('dot', ['1.河长制：好。', '（2）林长制：好。', '田长制：好。']).heads).toEqual([
      [1, '河长制'],
      null,
      null,
    ])
  })

  it('open none where entries have no number and the line has one', () => {
    expect(
      read('none', ['河长制：好。', '（1）林长制：好。', '①田长制：好。', '湖长制：好。']).heads,
    ).toEqual([[null, '河长制'], null, null, [null, '湖长制']])
  })

  it('open entries by names that stand alone', () => {
    const lines = ['河长制', '由各级领导任河长。', '林长制', '由各级领导任林长。', '路长制：好。']
    expect(read('alone', lines, ['河长制']).heads).toEqual([
      [null, '河长制'],
      null,
      [null, '林长制'],
      null,
      null,
    ])
  })

  it('end after the last', () => {
    const { entries } = read('none', ['河长制：好。'])
    expect(entries.headOf(1)).toBeNull()
    expect(entries.headOf(0)).toBe(entries.headOf(0))
    expect([entries.trimmed(1), entries.innerOpenings(1, 1)]).toEqual(['', []])
  })

  it('are given without the blanks at their ends', () => {
    expect(read('none', ['好。', ' 河长制　']).entries.trimmed(1)).toBe('河长制')
  })
})

describe('an entry', () => {
  it.each([
    ['dot', '1.河长制：好。', [], true],
    ['sign●', '●河长制：好。', [], true],
    ['sign●', '●其中：好。', [], true],
    ['dot', '1.来源：好。', [], true],
    ['dot', '河长制：好。', [], false],
    ['none', '河长制：好。', [], true],
    ['none', '来源：政府办', ['来源'], false],
    ['none', '其中：好。', [], false],
    ['none', '主要目标：好。', [], false],
    ['none', '主要目标：好。', ['主要目标'], true],
    ['none', '网站地图：全站', [], false],
    ['none', '网站地图：全站', ['网站地图'], true],
    ['none', '“ICP备案”：网站的登记', [], true],
    ['none', 'ICP备案：网站的登记', [], false],
  ] as const)('in the style %s is beyond doubt in %s, used %j: %s', (style, line, used, expected) => {
    expect(read(style, [line], used).entries.isSure(0)).toBe(expected)
  })

  it.each([
    [12, 5],
    [13, null],
  ])('is looked for in the next twelve lines: %i lines on', (count, expected) => {
    const { entries } = read('dot', ['4.河长制：好。', ...plain(count - 1), '5.林长制：好。'])
    expect(entries.peek(0)).toBe(expected)
    expect(entries.leadsLater(0, 5)).toBe(expected === 5)
    expect(entries.leadsLater(0, 4)).toBe(false)
    expect(entries.leadsLater(0, 6)).toBe(false)
    expect(entries.leadsLater(0, null)).toBe(false)
    expect(entries.followsSoon(0, 4, 99)).toBe(expected === 5)
  })

  it('follows soon in the line itself, in one before the limit, or within a line', () => {
    const { entries } = read('dot', ['分为四级。', '2.河长制：好。', '分为三级。3.林长制：好。'])
    expect(entries.followsSoon(1, 1, 99)).toBe(true)
    expect(entries.followsSoon(0, 1, 2)).toBe(true)
    expect(entries.followsSoon(0, 1, 1)).toBe(false)
    expect(entries.followsSoon(2, 2, 99)).toBe(true)
    expect(entries.followsSoon(2, 3, 99)).toBe(false)
    expect(entries.followsSoon(0, 2, 99)).toBe(true)
    expect(entries.followsSoon(0, 5, 99)).toBe(false)
    expect(read('none', ['分为四级。', '河长制：好。']).entries.leadsLater(0, null)).toBe(false)
  })
})

describe('entries within a line', () => {
  const inner = (rest: string, first = 2) => read('dot', [`1.河长制：好。${rest}`]).inner(0, first)

  it.each([
    [
      '2.林长制：好。3.田长制：好。',
      [
        [2, '林长制'],
        [3, '田长制'],
      ],
    ],
    ['2.林长制：好。4.田长制：好。', [[2, '林长制']]],
    ['3.林长制：好。2.田长制：好。', [[2, '田长制']]],
    ['（2）林长制：好。', []],
    ['2.林长制', []],
    ['2.推进建设，抓好落实：好。', []],
    ['2.“推进建设，抓好落实”：好。', [[2, '“推进建设，抓好落实”']]],
    [`2.${'林'.repeat(30)}：好。`, [[2, '林'.repeat(30)]]],
    [`2.${'林'.repeat(31)}：好。`, []],
    [`2.“${'林'.repeat(31)}”：好。`, [[2, `“${'林'.repeat(31)}”`]]],
  ])('have numbers that count on and names like others: %s', (rest, expected) => {
    expect(inner(rest)).toEqual(expected)
  })

  it('are at their places in the text', () => {
    const { source, lines, text } = sampleLines(['分为四级。', '1.河长制：好。2.林长制：由林长负责。'])
    const [opening] = new EntryLines(text, lines, 'dot').innerOpenings(1, 2)
    expect(opening && sliceSpan(source, { start: opening.start, end: opening.rest.end })).toBe(
      '2.林长制：由林长负责。',
    )
  })
})

describe('the foot of a page', () => {
  it.each([
    ['none', '打印本页', [], true],
    ['dot', '打印本页', [], true],
    ['none', '来源：政府办', [], true],
    ['none', '抄送：区委办。', [], true],
    ['none', '网站地图：全站', [], true],
    ['none', '网站地图：全站', ['网站地图'], false],
    ['dot', '网站地图：全站', ['网站地图'], true],
    ['none', '网站地图：全站；', [], false],
    ['bare', '3 打印', [], false],
    ['none', '3 打印', [], true],
    ['none', '分为四级', [], false],
  ] as const)('in the style %s begins with %s, used %j: %s', (style, line, used, expected) => {
    expect(read(style, [line], used).entries.isFoot(0)).toBe(expected)
  })
})
