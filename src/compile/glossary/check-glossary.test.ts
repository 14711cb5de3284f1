import { describe, expect, it } from 'vitest'
import { type Span, sliceSpan } from '../../model/span.ts'
import { printedText } from '../texts.ts'
import type { Remark } from './appendix.ts'
import { checkGlossary } from './check-glossary.ts'
import type { Entry } from './entry.ts'
import { sampleLines } from './testing/lines.ts'

interface Parts {
  readonly entries?: readonly Entry[]
  readonly remarks?: readonly Remark[]
  readonly unread?: readonly Span[]
}

/** Makes the entries of a text: one a line, with name and definition around a colon. */
function entriesOf(
  texts: readonly string[],
  values: readonly (number | null)[],
  styles: readonly string[] = [],
) {
  const { source, lines } = sampleLines(texts)
  const entries = lines.map(({ start, end }, i): Entry => {
    const colon = source.indexOf('：', start)
    return {
      number: String(values[i]),
      value: values[i] ?? null,
      style: styles[i] ?? 'dot',
      entrySpan: { start, end },
      labelSpan: { start, end: colon },
      definition: { start: colon + 1, end },
    }
  })
  return entries
}

function check(texts: readonly string[], parts: Parts | null) {
  const { source, lines } = sampleLines(texts)
  const glossary = parts && {
    start: 0,
    end: source.length,
    headings: [],
    entries: [],
    remarks: [],
    stretches: [],
    isPart: false,
    unread: [],
    ...parts,
  }
  const structure = { source, printed: printedText(texts.join('\n')), lines, glossary }
  return checkGlossary(structure).map(({ span, ...one }) => ({ ...one, at: sliceSpan(source, span) }))
}

const LINES = ['河长制：好。', '林长制：行。', '田长制：可。', '湖长制：成。']
const jumps = (
  values: readonly (number | null)[],
  { styles = [] as string[], remarked = [] as number[] } = {},
) =>
  check(LINES, {
    entries: entriesOf(LINES, values, styles).slice(0, values.length),
    remarks: remarked.map((value) => ({ start: 0, end: 1, value, isPlain: true })),
  }).map(({ code, message, at }) => [code, message.match(/\d+/gu)?.map(Number), at])

describe('the numbers of the appendix', () => {
  it.each([[[1, 2, 3, 4]], [[1, 2, 1, 2]], [[null, null]], [[1, null, 1]]])('may be %j', (values) => {
    expect(jumps(values)).toEqual([])
  })

  it('leave none out', () => {
    expect(jumps([1, 3, 4])).toEqual([['numbering-gap', [1, 3], '林长制：行。']])
    expect(jumps([2, 3])).toEqual([['numbering-gap', [0, 2], '河长制：好。']])
    expect(jumps([1, 2, 2])).toEqual([['numbering-gap', [2, 2], '田长制：可。']])
    expect(jumps([1, null, 3])).toEqual([['numbering-gap', [0, 3], '田长制：可。']])
  })

  it('count on from entries of the same make alone', () => {
    expect(jumps([1, 5], { styles: ['dot', 'round'] })).toEqual([])
    expect(jumps([1, 5, 6], { styles: ['dot', 'round', 'round'] })).toEqual([])
    expect(jumps([5], { styles: ['round'] })).toHaveLength(1)
  })

  it('count notes that are no entries', () => {
    expect(jumps([1, 3], { remarked: [2] })).toEqual([])
    expect(jumps([1, 4], { remarked: [2, 3] })).toEqual([])
    expect(jumps([1, 5], { remarked: [2, 3] })).toEqual([['numbering-gap', [3, 5], '林长制：行。']])
    expect(jumps([1, 4], { remarked: [3] })).toEqual([['numbering-gap', [1, 4], '林长制：行。']])
    expect(jumps([2], { remarked: [1] })).toEqual([])
  })
})

describe('an entry', () => {
  it('with a wrong number is a warning that says what to do', () => {
    const texts = ['河长制：好。', '林长制：行。']
    expect(check(texts, { entries: entriesOf(texts, [1, 3]) })).toEqual([
      {
        code: 'numbering-gap',
        severity: 'warning',
        message: '名词解释的编号从1跳到3',
        suggestion: '请检查是否漏了词条',
        at: '林长制：行。',
      },
    ])
  })

  it('without definition is an error that names it', () => {
    const texts = ['“林长制”：', '田长制：可。']
    expect(check(texts, { entries: entriesOf(texts, [1, 2]) })).toEqual([
      {
        code: 'entry-without-definition',
        severity: 'error',
        message: '词条“林长制”没有解释',
        suggestion: '请补上冒号后的定义',
        at: '“林长制”：',
      },
    ])
  })

  it('may have both: no definition and a wrong number', () => {
    const texts = ['河长制：好。', '林长制：']
    expect(check(texts, { entries: entriesOf(texts, [1, 4]) }).map(({ code }) => code)).toEqual([
      'entry-without-definition',
      'numbering-gap',
    ])
  })
})

describe('what could not be read', () => {
  const remark = (start: number, end: number, isPlain = false) => ({ start, end, value: 7, isPlain })

  it('is a note that names nothing, unless it plainly means to', () => {
    expect(check(['指领导任河长。', '其他'], { remarks: [remark(0, 10)] })).toEqual([
      {
        code: 'note-without-name',
        severity: 'warning',
        message: '注释7没有写出所解释的词（指领导任河长。）',
        suggestion: '请在注释开头写明词语，或给正文中的词语加上引号',
        at: '指领导任河长。\n其他',
      },
    ])
    expect(check(['本公报数据为初步统计数。'], { remarks: [remark(0, 6, true)] })).toEqual([])
  })

  it('is text below the heading, of which the first words are quoted', () => {
    expect(check(['某某某', '其他'], { unread: [{ start: 0, end: 6 }] })).toEqual([
      {
        code: 'unread-glossary',
        severity: 'warning',
        message: '名词解释中自“某某某”起的文字没有读成词条',
        suggestion: '请核对这些文字：如是词条，请写成与前面相同的形式；如是其他内容，请另加标题',
        at: '某某某\n其他',
      },
    ])
    const quoted = (count: number) =>
      check(['某'.repeat(count)], { unread: [{ start: 0, end: count }] })[0]?.message.match(/“(.*)”/u)?.[1]
    expect(quoted(20)).toBe('某'.repeat(20))
    expect(quoted(21)).toBe(`${'某'.repeat(20)}…`)
  })
})

describe('no appendix', () => {
  it('is told at its heading', () => {
    expect(check(['前言', '名词解释', '略', '术语解释'], null)).toEqual([
      {
        code: 'no-glossary',
        severity: 'warning',
        message: '“名词解释”下没有读出词条',
        suggestion: '请把词条写成“1.名称：解释”，每条一行',
        at: '名词解释',
      },
    ])
  })

  it('is told at the end of a text without heading', () => {
    const { source, lines } = sampleLines(['前言', '后记'])
    const printed = printedText('前言\n后记')
    expect(checkGlossary({ source, printed, lines, glossary: null })).toEqual([
      {
        code: 'no-glossary',
        severity: 'warning',
        message: '没有找到名词解释，图中只有报告的结构',
        suggestion: '如有附件，请一并放入文本',
        span: { start: 5, end: 5 },
      },
    ])
  })
})
