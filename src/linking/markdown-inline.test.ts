import { describe, expect, it } from 'vitest'
import { type MarkdownBlock, parseMarkdownBlocks, textBlocks } from '../documents/markdown/parse.ts'
import type { Span } from '../model/span.ts'
import { insertAt } from '../text/edits.ts'
import { FlowBuilder } from './flow-builder.ts'
import { makeLinkTarget } from './link-target.ts'
import {
  cutsOf,
  hasSigns,
  type MarkdownSource,
  readInline,
  sayStretches,
  TEST_ADDRESS,
  writeStretch,
} from './markdown-inline.ts'

const target = makeLinkTarget('https://a.cn/', 'r')
const SIQU = 'https://a.cn/r/term/siqu/'

interface Given {
  readonly labels?: readonly string[]
  readonly noProse?: readonly Span[]
}

function documentOf(source: string, { labels = [], noProse = [] }: Given = {}): MarkdownSource {
  return { source, target, isDefined: (label) => labels.includes(label), noProse }
}

function firstBlock(source: string): MarkdownBlock {
  return textBlocks(parseMarkdownBlocks(source), source)[0]!
}

/** Reads the first block of a document: what it says, what it links to, and its open text as written. */
function read(source: string, given: Given = {}) {
  const builder = new FlowBuilder()
  const { keys, open } = readInline(firstBlock(source), documentOf(source, given), builder)
  return { text: builder.text, keys, open: open.map(({ start, end }) => source.slice(start, end)) }
}

describe('signs', () => {
  it.each(['*', '_', '`', '[', ']', '<', '&', '\\', '!', '甲  \n乙', '甲  \r\n乙'])(
    'are seen: %j',
    (text) => {
      expect(hasSigns(text)).toBe(true)
    },
  )

  it.each(['四区两城，建设', '甲\n乙', '甲 \n乙', '甲  乙', '>(#)-+~$|1.', ''])(
    'are not seen in %j',
    (text) => {
      expect(hasSigns(text)).toBe(false)
    },
  )
})

describe('what a block says', () => {
  const GAP = '\ufffc'
  it.each([
    ['text as it stands', '抓四区两城', '抓四区两城'],
    ['no signs of emphasis', '**抓**四_区_ *两* 城', '抓四_区_ 两 城'],
    ['the words of a link', '[四区**两城**](x)建设', '四区两城建设'],
    ['the words of code in a link', '[见`四区`](x)', '见四区'],
    ['no tags in a link', '[甲<b>乙</b>](x)', '甲乙'],
    ['a gap for a link of no words', '甲[](x)乙', `甲${GAP}乙`],
    ['a gap for a link of a picture', '甲[![图](y)](x)乙', `甲${GAP}乙`],
    ['a gap for a picture', '甲![图](y)乙', `甲${GAP}乙`],
    ['a gap for code', '甲`乙`丙', `甲${GAP}丙`],
    ['a gap for a tag', '甲<b>乙</b>丙', `甲${GAP}乙${GAP}丙`],
    ['a gap for a comment', '甲<!-- 乙 -->丙', `甲${GAP}丙`],
    ['a gap for a hard break', '甲  \n乙', `甲${GAP}乙`],
    ['the words of an element of code', '甲<code>乙</code>丙', '甲乙丙'],
    ['escapes as they are written', '甲\\*乙&amp;丙', '甲\\*乙&amp;丙'],
    ['line breaks', '甲*乙*\n丙', '甲乙\n丙'],
    ['the signs of containers between its lines', '> 甲*乙*\n> 丙\n丁', '甲乙\n> 丙\n丁'],
  ])('is %s', (_, source, expected) => {
    expect(read(source).text).toBe(expected)
  })

  it('has a gap for each part that is no prose', () => {
    const source = '甲$x$乙$y$丙'
    const noProse = [
      { start: 1, end: 4 },
      { start: 5, end: 8 },
    ]
    expect(read(source, { noProse }).text).toBe(`甲${GAP}乙${GAP}丙`)
    const marked = `${source}*丁*`
    expect(read(marked, { noProse }).text).toBe(`甲${GAP}乙${GAP}丙丁`)
    expect(read('丁\n\n甲', { noProse: [{ start: 2, end: 3 }] }).text).toBe('丁')
    expect(read('*甲*', { noProse: [{ start: 0, end: 1 }] }).text).toBe('甲')
    expect(read('*甲*', { noProse: [{ start: 2, end: 3 }] }).text).toBe('甲')
    expect(read('甲乙', { noProse: [{ start: 1, end: 9 }] }).text).toBe(`甲${GAP}`)
  })

  it('is that of a link or a note only where its label is defined', () => {
    expect(read('[甲][乙]*丙*', { labels: ['乙'] }).text).toBe(`${GAP}丙`)
    expect(read('[甲][乙]*丙*').text).toBe('[甲][乙]丙')
    expect(read('甲[^1]*丙*', { labels: ['^1'] }).text).toBe(`甲${GAP}丙`)
    expect(read('甲[^1]*丙*').text).toBe('甲[^1]丙')
    expect(read('[甲][乙\n丁]*丙*', { labels: ['乙\n    丁'] }).text).toBe(`${GAP}丙`)
    expect(read('[甲][乙\\]]*丙*', { labels: ['乙\\]'] }).text).toBe(`${GAP}丙`)
  })
})

describe('the terms that a block links to', () => {
  it('are those of its links, within emphasis or around it', () => {
    expect(read(`[甲](${SIQU})`).keys).toEqual(['term/siqu'])
    expect(read(`[**甲**](${SIQU})，**[乙](https://a.cn/r/term/wuhao/)**`).keys).toEqual([
      'term/siqu',
      'term/wuhao',
    ])
    expect(read(`[甲](x)，\`[乙](${SIQU})\``).keys).toEqual([])
    expect(read('四区两城').keys).toEqual([])
    expect(read(`![甲](${SIQU})`).keys).toEqual([])
    // An address in angles is a link, within the words of another as well.
    expect(read(`[见<${SIQU}>](x)`).keys).toEqual(['term/siqu'])
  })
})

describe('the open text of a block', () => {
  it.each<[string, string, string[]]>([
    ['all of it without signs', '抓四区两城', ['抓四区两城']],
    ['what stands outside of emphasis', '甲乙**丙**丁', ['甲乙', '丁']],
    ['what stands outside of links, code and tags', '甲[乙](x)丙`丁`戊<b>己', ['甲', '丙', '戊', '己']],
    ['what stands before a sign that is open', '甲*乙*丙丁[戊*己*', ['甲', '丙丁']],
    ['what stands before an open star', '甲乙*丙', ['甲乙']],
    ['what stands before an open sign of code', '甲乙`丙', ['甲乙']],
    ['what stands before an open tag', '甲乙<丙', ['甲乙']],
    ['what stands before a bracket', '甲乙]丙', ['甲乙']],
    ['what stands before a low line', '甲乙 _丙', ['甲乙 ']],
    ['escapes too', '甲\\*乙\\[丙', ['甲\\*乙\\[丙']],
    ['nothing behind a sign that is open within emphasis', '甲*乙[*丙', ['甲']],
    ['nothing behind a bracket that is open within emphasis', '甲*乙[丙*丁', ['甲']],
    ['nothing behind a bracket that is open, emphasis behind it', '甲[乙*丙*丁', ['甲']],
    ['nothing behind a lone backslash', '甲\\', ['甲']],
    ['nothing where the first sign is open', '[甲*乙*', []],
    ['an escaped blank too', '甲\\ 乙*丙*', ['甲\\ 乙']],
    ['what stands outside of pictures', '甲![图](y)乙', ['甲', '乙']],
    ['what stands outside of hard breaks', '甲  \n乙', ['甲', '乙']],
    ['what stands beside references and exclamation marks', '甲&amp;乙！丙!', ['甲&amp;乙！丙!']],
  ])('is %s', (_, source, expected) => {
    expect(read(source).open).toEqual(expected)
  })
})

describe('a long block', () => {
  const filler = '要'.repeat(2500)

  it.each([
    ['with signs far apart', `甲*乙*${filler}*丙*${filler}丁`, `甲乙${filler}丙${filler}丁`],
    ['with a sign that is never closed', `甲[乙${filler}*丙*${filler}丁`, `甲[乙${filler}丙${filler}丁`],
    ['with marks behind a sign that is never closed', `甲乙丙[丁*戊*${filler}`, `甲乙丙[丁戊${filler}`],
    ['with emphasis across its parts', `甲**${filler}乙**${filler}丙`, `甲${filler}乙${filler}丙`],
    ['without a safe place to part it', `*甲*${'a'.repeat(5000)}*乙*`, `甲${'a'.repeat(5000)}乙`],
    ['with an element of code across its parts', `<code>${filler}</code>甲`, `${filler}甲`],
  ])('says the same as a short one: %s', (_, source, expected) => {
    expect(read(source).text).toBe(expected)
  })

  it('has its open text in order and as a whole', () => {
    expect(read(`甲*乙*${filler}丙`).open.join('')).toBe(`甲${filler}丙`)
    expect(read(`甲*乙*${filler}[丙${filler}`).open.join('')).toBe(`甲${filler}`)
    expect(read(filler).open).toEqual([filler])
  })

  it('is parted at the last place of its first part, and nothing is read twice', () => {
    // The first 2048 characters end behind emphasis, with one character of text.
    const before = `甲甲*乙*${'要'.repeat(2039)}`
    const { text, open } = read(`${before}*丙*丁戊`)
    expect(text).toBe(`甲甲乙${'要'.repeat(2039)}丙丁戊`)
    expect(open).toEqual(['甲甲', '要'.repeat(2038), '要', '丁戊'])
    expect(read(`${before}\`丙\`丁戊`).text).toBe(`甲甲乙${'要'.repeat(2039)}\ufffc丁戊`)
  })

  it('of several lines within a container says every line once', () => {
    const source = `> 甲*乙*\n> 好${filler}\n> 丙*丁*${filler}戊*己*`
    expect(read(source).text).toBe(`甲乙\n> 好${filler}\n> 丙丁${filler}戊己`)
  })

  it('is closed to links where no place is found to part it', () => {
    const paragraph = `*甲${'要'.repeat(66_000)}`
    const source = `${paragraph}\n\n乙`
    const builder = new FlowBuilder()
    readInline(firstBlock(source), documentOf(source), builder)
    expect(builder.text).toBe(paragraph)
    const place = builder.choices(() => true)
    expect(place({ start: 1, end: 2 }, { start: 0, end: source.length })).toEqual([])
  })
})

describe('a block', () => {
  const cutsIn = (source: string) => cutsOf([{ start: 0, end: source.length }], source)

  it('can be parted between characters of Chinese', () => {
    expect(cutsIn('四区两城')).toEqual([1, 2, 3])
    expect(cutsIn('四区ab两城')).toEqual([1, 5])
    expect(cutsIn('四a区')).toEqual([])
    expect(cutsIn('四\u007f区')).toEqual([])
    expect(cutsIn('a四区')).toEqual([2])
  })

  it('is never parted within a character', () => {
    expect(cutsIn('四\u{20000}区')).toEqual([1, 3])
    expect(cutsIn('四\u{103ff}区')).toEqual([1, 3])
    expect(cutsIn('四\ue000区')).toEqual([1, 2])
  })

  it('is parted within its open text only', () => {
    expect(
      cutsOf(
        [
          { start: 1, end: 4 },
          { start: 5, end: 7 },
        ],
        '一二三四五六七八',
      ),
    ).toEqual([2, 3, 6])
  })
})

describe('what a stretch says', () => {
  const say = (texts: readonly string[], given: Given = {}) => sayStretches(texts, documentOf('', given))
  const says = (text: string, given: Given = {}) => say([text], given)[0]

  it('is the same with one of our links, or a link that is tested, and without', () => {
    const plain = says('抓四区两城')
    expect(says(`抓[四区两城](${SIQU})`)).toBe(plain)
    expect(says(`抓[四区两城](${TEST_ADDRESS})`)).toBe(plain)
    expect(says('抓**四区两城**，')).toBe(says(`抓[**四区两城**](${SIQU})，`))
  })

  it.each([
    ['[甲](x)', '甲'],
    ['[甲](x)', '[甲](y)'],
    ['[甲](x)', '[乙](x)'],
    ['*甲*', '甲'],
    ['*甲*', '**甲**'],
    ['*甲*', '*乙*'],
    ['`甲`', '甲'],
    ['`甲`', '`乙`'],
    ['<b>甲', '甲'],
    ['<b>甲', '<i>甲'],
    ['![甲](x)', '![甲](y)'],
    ['![甲](x)', '甲'],
    [`![](${SIQU})甲`, '甲'],
    ['[甲]()', '甲'],
    ['甲  \n    乙', '甲\n    乙'],
    ['*甲*乙', '*甲乙*'],
    ['甲&amp;', '甲'],
    ['甲\\*', '甲\\\\*'],
  ])('differs: %j and %j', (one, other) => {
    expect(says(one)).not.toBe(says(other))
  })

  it('is what it says within its line, whatever it begins with', () => {
    const texts = ['# 甲', '- 乙', '> 丙', '1. 丁', '    戊', '```', '[己]: x', '<div>']
    const said = say(texts)
    expect(said).toHaveLength(texts.length)
    expect(said.slice(0, 4)).toEqual(['# 甲', '- 乙', '> 丙', '1. 丁'].map((text) => `x\n${text}`))
  })

  it('is that of each of many, where labels are defined as well', () => {
    const said = say(['[甲][乙]', '[丙][丁]', '戊'], { labels: ['乙'] })
    expect(said).toHaveLength(3)
    expect(said[0]).not.toContain('[')
    expect(said[1]).toBe('x\n[丙][丁]')
    expect(said[2]).toBe('x\n戊')
  })
})

describe('a stretch with edits', () => {
  it('is written without the signs of its containers', () => {
    const source = '甲\n\n> 抓四区\n> 两城\n> 建设'
    const [, block] = textBlocks(parseMarkdownBlocks(source), source)
    const start = source.indexOf('四')
    const stretch = { start, end: source.length }
    const edits = [insertAt(start, '['), insertAt(source.indexOf('城') + 1, '](x)')]
    expect(writeStretch(block!, stretch, source, edits)).toBe('[四区\n    两城](x)\n    建设')
    expect(writeStretch(block!, { start, end: start + 2 }, source, [])).toBe('四区')
  })
})
