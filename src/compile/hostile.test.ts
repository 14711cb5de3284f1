import { describe, expect, it } from 'vitest'
import type { SerializedTermGraph } from '../model/graph.ts'
import { indexGraph } from '../model/read-graph.ts'
import { type Compiled, compileReport, readReport } from './compile.ts'
import { ORIGIN } from './testing/samples.ts'
import { misnamedSpans, misowned } from './testing/soundness.ts'

/** Code units of a text. A stage that takes quadratic time does not come to its end within a test's time limit. */
const SIZE = 100_000
const fill = (part: string, size: number) => part.repeat(Math.ceil(size / part.length))
const count = (line: (n: number) => string, size: number) =>
  Array.from({ length: Math.ceil(size / line(1000).length) }, (_, n) => line(n)).join('')
const body = (text: string) => `一、工作\n${text}`
const entry = (definition: string) => body(`名词解释：\n1.“四区两城”：${definition}`)

type Make = (size: number) => string
const filled =
  (part: string): Make =>
  (size) =>
    fill(part, size)
const defined =
  (part: string): Make =>
  (size) =>
    entry(fill(part, size))

const TEXTS: readonly (readonly [string, Make])[] = [
  ['open brackets', filled('（')],
  ['open quotations', filled('“')],
  ['items', filled('一是')],
  ['items in one sentence', filled('；一是')],
  ['numbers', filled('1.')],
  ['numbers a line', filled('1.\n')],
  ['headings', filled('一、甲\n')],
  ['headings that differ', (size) => count((n) => `一、甲${n}\n`, size)],
  ['headings of a glossary', filled('名词解释\n')],
  ['appendices', filled('附件\n')],
  ['numerals', filled('三个')],
  ['half a quotation', filled('“一')],
  ['quotations', filled('“甲”')],
  ['coinages', filled('“三高四新”')],
  ['parallel numerals', filled('三高四新')],
  ['numerals with a head', filled('三大')],
  ['artefacts', filled('[bookmark: a]')],
  ['half an artefact', filled('[bookmark:')],
  ['sessions', filled('第一届')],
  ['blanks', filled(' \n')],
]
const DEFINITIONS: readonly (readonly [string, Make])[] = [
  ['colons', defined('：')],
  ['list marks', defined('、')],
  ['joiners', defined('和')],
  ['names of lists', defined('“四区”：甲、')],
  ['numerals in a definition', defined('“四区”')],
  ['numerals that follow their lists', defined('“四区”为')],
  ['quotations in a definition', defined('“六项')],
  ['numbered parts', defined('①甲')],
  ['lists in brackets', defined('4个核（甲）')],
  ['explanations', defined('：甲，是')],
]

/** What is wrong with what a text compiles to: nothing, whatever the text. */
function faultsOf(text: string, { graph, diagnostics }: Compiled): unknown[] {
  const outside = diagnostics.filter(({ span }) => !(0 <= span.start && span.end <= text.length))
  if (graph === null) return outside
  const indexed = indexGraph(graph)
  const lost = misowned(text, indexed)
  return [...outside, ...misnamedSpans(text, indexed), ...(lost < 0 ? [] : [lost])]
}

/** How much a graph holds: nodes, edges, mentions, findings and skipped spans. */
function sizeOf(graph: SerializedTermGraph | null): number {
  if (graph === null) return 0
  const { nodes, edges, attributes } = graph
  const mentions = edges.flatMap((edge) => (edge.attributes.kind === 'cites' ? edge.attributes.mentions : []))
  const { skipped, diagnostics } = attributes
  return nodes.length + edges.length + mentions.length + skipped.length + diagnostics.length
}

const codesOf = ({ diagnostics }: Compiled) => [...new Set(diagnostics.map(({ code }) => code))]

describe('hostile texts', () => {
  it.each(TEXTS)('are no report, or one without a glossary, and nothing else: %s', (_, make) => {
    const text = make(SIZE)
    const compiled = readReport(text, [], ORIGIN)
    expect(faultsOf(text, compiled)).toEqual([])
    expect(['not-a-report', 'no-glossary']).toContain(codesOf(compiled).join())
  })

  it.each(TEXTS)('make a sound body that grows no faster than they do: %s', (_, make) => {
    const [text, quarter] = [body(make(SIZE)), body(make(SIZE / 4))]
    const compiled = readReport(text, [], ORIGIN)
    expect(faultsOf(text, compiled)).toEqual([])
    expect(codesOf(compiled)).toContain('no-glossary')
    const least = sizeOf(readReport(quarter, [], ORIGIN).graph)
    expect(sizeOf(compiled.graph)).toBeLessThanOrEqual(4 * least + 10)
  })

  it.each(DEFINITIONS)('are the definition of a term that nothing uses: %s', (_, make) => {
    const text = make(SIZE)
    const compiled = readReport(text, [], ORIGIN)
    expect(faultsOf(text, compiled)).toEqual([])
    expect(codesOf(compiled)).toEqual(['unused-term'])
    const terms = compiled.graph?.nodes.flatMap(({ attributes }) =>
      attributes.kind === 'term' ? [attributes.name] : [],
    )
    expect(terms).toEqual(['四区两城'])
  })

  it('are told by their tiny lines alone, before what is kept of each line fills the memory', () => {
    const lines = (units: number) => body(fill(`${'甲'.repeat(units - 1)}\n`, 300_000))
    expect(codesOf(readReport(lines(2), [], ORIGIN))).toEqual(['tiny-lines'])
    expect(readReport(lines(2).slice(0, 300_000), [], ORIGIN).graph).toBeNull()
    expect(readReport(lines(2).slice(0, 299_999), [], ORIGIN).graph).not.toBeNull()
    expect(readReport(lines(11), [], ORIGIN).graph).toBeNull()
    const cell = {
      kind: 'cell',
      span: { start: 5, end: 6 },
      table: 0,
      row: 0,
      column: 0,
      isHeader: false,
    } as const
    expect(readReport(lines(11), [cell], ORIGIN).graph).not.toBeNull()
    expect(readReport(lines(13), [], ORIGIN).graph).not.toBeNull()
  })

  it('are uses of one term', () => {
    const uses = fill('“五好”园区，', SIZE)
    const text = `${body(uses)}\n名词解释：\n1.“五好”园区：甲。`
    const compiled = readReport(text, [], ORIGIN)
    expect(faultsOf(text, compiled)).toEqual([])
    expect(compiled.diagnostics).toEqual([])
    const mentions = compiled.graph?.edges.flatMap(({ attributes }) =>
      attributes.kind === 'cites' ? attributes.mentions : [],
    )
    expect(mentions).toHaveLength(uses.length / '“五好”园区，'.length)
  })
})

describe('headings in every row of a table', () => {
  const ROWS = 5000
  const rowsOf = (cells: readonly string[]) =>
    Array.from({ length: ROWS }, (_, n) => cells.map((cell) => `${10_000 + n}${cell}`))

  /** Returns the rows with each cell in a line of its own, as readers of documents write a table, and their marks. */
  function formed(rows: readonly (readonly string[])[]) {
    let text = body('')
    const marks = rows.flatMap((cells, row) =>
      cells.map((cell, column) => {
        const span = { start: text.length, end: text.length + cell.length }
        text += `${cell}\n`
        return { kind: 'cell', span, table: 0, row, column, isHeader: false } as const
      }),
    )
    return { text, marks }
  }

  it.each([
    [['名词解释']],
    [['名词解释', '名词解释']],
    [['一二三四', '名词解释']],
    [['一二三四', '一二三四', '名词解释']],
  ])('cost no more than elsewhere: %j', (cells) => {
    const rows = rowsOf(cells)
    const { text, marks } = formed(rows)
    expect(faultsOf(text, readReport(text, marks, ORIGIN))).toEqual([])
    for (const line of [(row: string[]) => row.join('\t'), (row: string[]) => `|${row.join('|')}|`]) {
      const drawn = body(rows.map(line).join('\n'))
      expect(faultsOf(drawn, readReport(drawn, [], ORIGIN))).toEqual([])
    }
  })
})

describe('a megabyte', () => {
  it.each(['（', '“', '一是', '1.'])('of %s is compiled to the end', (part) => {
    const text = part.repeat(1_000_000 / new TextEncoder().encode(part).length)
    const compiled = compileReport(text, [], ORIGIN)
    expect(faultsOf(text, compiled)).toEqual([])
    expect(codesOf(compiled)).toEqual([part === '一是' ? 'no-glossary' : 'not-a-report'])
  })
})
