import { describe, expect, it } from 'vitest'
import { readHtml } from '../../documents/html/read-html.ts'
import { sliceSpan } from '../../model/span.ts'
import type { AppendixLines } from './appendix.ts'
import { CONTINUED, isDrawnRow, rowsAt } from './table-rows.ts'
import { sampleAppendix, sampleLines } from './testing/lines.ts'

const shown = (appendix: AppendixLines, at: number) =>
  rowsAt(appendix, at).map(({ cells }) => cells.map(({ column, text }) => `${column} ${text}`).join(' | '))

describe('the rows of a table of the document', () => {
  const page = (body: string) => {
    const { text, marks } = readHtml(`<html><body>${body}</body></html>`)
    return sampleAppendix(text.split('\n'), marks)
  }
  const tr = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const first = (appendix: AppendixLines, text: string) =>
    appendix.lines.findIndex((line) => sliceSpan(appendix.source, line).includes(text))

  it('are read from a row on, with the columns of their cells and without empty ones', () => {
    const found = page(
      `<p>前言</p><table>${tr('河长制', '', '好。')}${tr('', '林长制', '行。')}</table><p>后记</p>`,
    )
    const at = first(found, '河长制')
    expect(shown(found, at)).toEqual(['0 河长制 | 2 好。', '1 林长制 | 2 行。'])
    expect(shown(found, first(found, '林长制'))).toEqual(['1 林长制 | 2 行。'])
    expect(shown(found, first(found, '前言'))).toEqual([])
    expect(shown(found, first(found, '后记'))).toEqual([])
    expect(rowsAt(found, 99)).toEqual([])
  })

  it('take whole lines, each after the one before', () => {
    const found = page(`<table>${tr('河长制', '好。')}${tr('林长制', '行。')}</table>`)
    const rows = rowsAt(found, first(found, '河长制'))
    const whole = rows.map((row) => sliceSpan(found.source, row).replace(/\s+/gu, ' ').trim())
    expect(whole).toEqual(['河长制 好。', '林长制 行。'])
    expect((rows[0]?.end ?? 0) <= (rows[1]?.start ?? 0)).toBe(true)
  })

  it('are those of the inner table where one stands in another', () => {
    const inner = `<table>${tr('林长制', '行。')}${tr('田长制', '可。')}</table>`
    const found = page(`<table><tr><td>${inner}</td></tr></table>`)
    expect(shown(found, first(found, '林长制'))).toEqual(['0 林长制 | 1 行。', '0 田长制 | 1 可。'])
  })

  it('are not those of another table', () => {
    const found = page(
      `<table>${tr('河长制', '好。')}</table><p>又</p><table>${tr('林长制', '行。')}</table>`,
    )
    expect(shown(found, first(found, '河长制'))).toEqual(['0 河长制 | 1 好。'])
    expect(shown(found, first(found, '林长制'))).toEqual(['0 林长制 | 1 行。'])
  })

  it('take the whole of every line that they touch, and no line twice', () => {
    const texts = ['前言', '表 河长制 好。 尾', '林长制', '行。 田长制', '可。', '后记']
    const whole = texts.join('\n')
    const cell = (text: string, row: number, column: number) => {
      const start = whole.indexOf(text)
      const span = { start, end: start + text.length }
      return { kind: 'cell', span, table: 0, row, column, isHeader: false } as const
    }
    const marks = [
      cell('河长制', 0, 0),
      cell('好。', 0, 1),
      cell('林长制', 1, 0),
      cell('行。', 1, 1),
      cell('田长制', 2, 0),
      cell('可。', 2, 1),
    ]
    const found = sampleAppendix(texts, marks)
    const rows = rowsAt(found, 1)
    expect(rows.map((row) => sliceSpan(found.source, row))).toEqual([
      '表 河长制 好。 尾',
      '林长制\n行。 田长制',
      '\n可。',
    ])
  })

  it('have no blank cells, and may have none at all', () => {
    const texts = ['河长制 好。', '', '林长制   行。', '可。']
    const cell = (row: number, column: number, start: number, end: number) =>
      ({ kind: 'cell', span: { start, end }, table: 0, row, column, isHeader: false }) as const
    const marks = [
      cell(0, 0, 0, 3),
      cell(0, 1, 4, 6),
      cell(1, 0, 7, 7),
      cell(2, 0, 8, 11),
      cell(2, 1, 12, 13),
      cell(2, 2, 14, 16),
      cell(2, 3, 17, 19),
    ]
    const found = sampleAppendix(texts, marks)
    expect(shown(found, 0)).toEqual(['0 河长制 | 1 好。', '', '0 林长制 | 2 行。 | 3 可。'])
    expect(rowsAt(found, 0).map((row) => sliceSpan(found.source, row))).toEqual([
      '河长制 好。',
      '',
      '林长制   行。\n可。',
    ])
  })

  it('are those of a table that begins with its cell in another', () => {
    const cell = (table: number, column: number, start: number, end: number) =>
      ({ kind: 'cell', span: { start, end }, table, row: 0, column, isHeader: false }) as const
    const marks = [cell(0, 0, 0, 6), cell(1, 0, 0, 3), cell(1, 1, 4, 6)]
    expect(shown(sampleAppendix(['河长制 好。'], marks), 0)).toEqual(['0 河长制 | 1 好。'])
  })

  it('name columns where all their cells do', () => {
    const found = page(
      `<table><tr><th>名词</th><th>解释</th></tr><tr><th>河长制</th><td>好。</td></tr></table>`,
    )
    expect(rowsAt(found, 0).map(({ isHeader }) => isHeader)).toEqual([true, false])
  })

  it('are read for twenty headings, not for each of hundreds', () => {
    const found = page(`<table>${tr('河长制', '好。')}</table>`)
    const counts = Array.from({ length: 21 }, () => rowsAt(found, 0).length)
    expect(counts).toEqual([...Array.from({ length: 20 }, () => 1), 0])
  })
})

describe('rows that are drawn in the text', () => {
  const drawn = (...texts: string[]) => shown(sampleAppendix(texts), 0)
  const HE = '1\t河长制\t好。'
  const LIN = '2\t林长制\t行。'

  it('have tabs between their cells, or strokes around them', () => {
    expect(drawn(HE, LIN)).toEqual(['0 1 | 1 河长制 | 2 好。', '0 2 | 1 林长制 | 2 行。'])
    expect(drawn('| 1 | 河长制 |', '| 2 | 林长制 |')).toEqual(['0 1 | 1 河长制', '0 2 | 1 林长制'])
    expect(drawn('1\t\t好。', LIN)).toEqual(['0 1 | 2 好。', '0 2 | 1 林长制 | 2 行。'])
  })

  it('are where their cells are', () => {
    const appendix = sampleAppendix(['前言', HE, '1\t 河长制 \t好。'])
    const [, row] = rowsAt(appendix, 1)
    expect(row?.cells.map((cell) => sliceSpan(appendix.source, cell))).toEqual(['1', '河长制', '好。'])
    expect(row && [sliceSpan(appendix.source, row), row.isHeader]).toEqual(['1\t 河长制 \t好。', false])
  })

  it('are at least two, with one line between at most', () => {
    expect(drawn(HE)).toEqual([])
    expect(drawn(HE, '其他')).toEqual([])
    expect(drawn('其他', HE, LIN)).toEqual([])
    expect(drawn(HE, '分为四级。', LIN)).toHaveLength(3)
    expect(drawn(HE, '分为四级。', '逐级负责。', LIN)).toEqual([])
    expect(drawn(HE, '| 2 | 林长制 |')).toEqual([])
    expect(drawn(HE, '| 2 | 林长制 |', LIN)).toEqual(['0 1 | 1 河长制 | 2 好。'])
  })

  it('have three cells between tabs, of which empty ones at the end may be cut off', () => {
    expect(drawn('河长制\t好。', '林长制\t行。')).toEqual([])
    const { source, lines } = sampleLines(['1\t河长制'])
    expect(isDrawnRow(source, lines[0])).toBe(false)
    const cut = sampleLines(['1\t河长制\t\t'])
    expect(isDrawnRow(cut.source, { start: 0, end: 5 })).toBe(true)
    expect(isDrawnRow(cut.source, { start: 0, end: 1 })).toBe(false)
    expect(isDrawnRow(source, undefined)).toBe(false)
  })

  it.each([
    ['| 河长制 | 好。', true],
    ['| 河长制', false],
    ['河长制 | 好。 |', false],
    ['河长制|林长制', false],
    [`1\t${'河'.repeat(396)}\t好。`, true],
    [`1\t${'河'.repeat(400)}\t好。`, false],
  ])('are seen in %s: %s', (text, expected) => {
    const { source, lines } = sampleLines([text])
    expect(isDrawnRow(source, lines[0])).toBe(expected)
  })

  it('have no line that goes on among the names of columns', () => {
    const rows = rowsAt(sampleAppendix([HE, LIN, '分级。', '3\t田长制\t可。']), 0)
    expect(rows.map(({ isHeader }) => isHeader)).toEqual([false, false, false, false])
    expect(rows[2]?.cells.map(({ column }) => column)).toEqual([-1])
  })

  it('may have a rule below the first', () => {
    expect(drawn('| 名词 | 解释 |', '|---|:-:|', '| 河长制 | 好。 |')).toEqual([
      '0 名词 | 1 解释',
      '0 河长制 | 1 好。',
    ])
    expect(drawn('| 名词 | 解释 |', `|${'-'.repeat(600)}|`, '| 河长制 | 好。 |')).toHaveLength(2)
  })

  it('go on in lines that are sentences, while a row follows soon', () => {
    const on = (...lines: string[]) => drawn(HE, LIN, ...lines).slice(2)
    const row = '0 3 | 1 田长制 | 2 可。'
    const TIAN = '3\t田长制\t可。'
    for (const line of ['分级。', '分级；', '分级：', '分级，', '分级、'])
      expect(on(line, TIAN)).toEqual([`${CONTINUED} ${line}`, row])
    expect(on('东江市', TIAN)).toEqual([])
    expect(on(' 甲。', '乙。', '丙。', TIAN)).toHaveLength(4)
    expect(on('甲。', '乙。', '丙。', '丁。', TIAN)).toEqual([])
    expect(on('甲。')).toEqual([])
    expect(on('甲。', '| 3 | 田长制 |')).toEqual([])
  })
})
