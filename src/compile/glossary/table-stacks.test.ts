import { describe, expect, it } from 'vitest'
import type { TableCell, TableRow } from './table-rows.ts'
import { stackColumns } from './table-stacks.ts'

/** Makes rows of cells, which are empty where a text is; every cell takes ten code units of its line of a hundred. */
function rowsOf(written: readonly (readonly string[])[]): TableRow[] {
  return written.map((texts, i) => {
    const cells = texts.flatMap((text, column): TableCell[] => {
      const start = i * 100 + column * 10
      return text === '' ? [] : [{ start, end: start + text.length, column, text }]
    })
    return { start: i * 100, end: i * 100 + 99, cells, isHeader: false }
  })
}

const shown = (rows: readonly TableRow[]) =>
  rows.map(({ cells }) => cells.map(({ column, text }) => `${column} ${text}`).join(' '))

function stack(header: readonly string[] | null, written: readonly (readonly string[])[]) {
  const [first = null] = header ? rowsOf([header]) : []
  const found = stackColumns(first, rowsOf(written))
  return { header: found.header && shown([found.header])[0], rows: shown(found.rows), spans: found.rows }
}

describe('columns that stand side by side', () => {
  it('are put below one another as they are numbered along the rows', () => {
    const found = stack(
      ['序号', '名词', '解释', '序号', '名词', '解释'],
      [
        ['1', '河长制', '甲', '2', '林长制', '乙'],
        ['3', '田长制', '丙', '4', '湖长制', '丁'],
      ],
    )
    expect(found.header).toBe('0 序号 1 名词 2 解释')
    expect(found.rows).toEqual([
      '0 1 1 河长制 2 甲',
      '0 2 1 林长制 2 乙',
      '0 3 1 田长制 2 丙',
      '0 4 1 湖长制 2 丁',
    ])
    expect(found.spans.map(({ start, end }) => [start, end])).toEqual([
      [0, 21],
      [30, 99],
      [100, 121],
      [130, 199],
    ])
  })

  it('are put below one another as they are numbered down the columns', () => {
    const found = stack(
      ['序 号', '名词', '解释', '序号', '名 词', '解释'],
      [
        ['1', '河长制', '甲', '4', '湖长制', '丁'],
        ['2', '林长制', '乙', '5', '路长制', '戊'],
        ['3', '田长制', '丙'],
      ],
    )
    expect(found.rows).toEqual([
      '0 1 1 河长制 2 甲',
      '0 2 1 林长制 2 乙',
      '0 3 1 田长制 2 丙',
      '0 4 1 湖长制 2 丁',
      '0 5 1 路长制 2 戊',
    ])
  })

  it('are read along the rows where they have no numbers', () => {
    const written = [
      ['河长制', '甲', '林长制', '乙'],
      ['田长制', '丙', '湖长制', '丁'],
    ]
    expect(stack(['名词', '解释', '名词', '解释'], written).rows).toEqual([
      '0 河长制 1 甲',
      '0 林长制 1 乙',
      '0 田长制 1 丙',
      '0 湖长制 1 丁',
    ])
  })

  it('are known by their numbers where they have no names', () => {
    const found = stack(null, [
      ['1', '河长制', '甲', '2', '林长制', '乙'],
      ['3', '田长制', '丙', '', '', ''],
    ])
    expect(found.header).toBeNull()
    expect(found.rows).toEqual(['0 1 1 河长制 2 甲', '0 2 1 林长制 2 乙', '0 3 1 田长制 2 丙'])
  })

  it('may be three pairs, and keep the line that goes on with a row', () => {
    const names = ['名词', '解释', '名词', '解释', '名词', '解释']
    const rows = rowsOf([['河长制', '甲', '林长制', '乙', '田长制', '丙']])
    const on = {
      start: 100,
      end: 120,
      isHeader: false,
      cells: [{ start: 100, end: 120, column: -1, text: '丁。' }],
    }
    const found = stackColumns(rowsOf([names])[0] ?? null, [...rows, on])
    expect(shown(found.rows)).toEqual(['0 河长制 1 甲', '0 林长制 1 乙', '0 田长制 1 丙', '-1 丁。'])
  })
})

describe('a table is left as it is', () => {
  it.each([
    [['序号', '名词', '解释']],
    [['名词', '名词', '解释', '解释']],
    [['名词', '解释', '名词']],
    [['名词', '解释', '名词', '说明']],
    [['类别', '单位', '类别', '单位']],
    [['名词', '单位', '名词', '单位']],
    [['说明', '单位', '说明', '单位']],
    [['名词', '', '解释', '名词', '', '解释']],
    [['', '名词', '解释', '名词', '解释']],
  ])('under the names %j', (names) => {
    const written = [['1', '2', '3', '4', '5', '6']]
    const found = stack(names, written)
    expect([found.header, found.rows]).toEqual([shown(rowsOf([names]))[0], shown(rowsOf(written))])
  })

  it.each([
    ['with one number a row', [['1', '河长制', '甲', '乙']]],
    ['with numbers close to each other', [['1', '2', '河长制', '甲']]],
    ['with two columns to a number', [['1', '河长制', '2', '林长制']]],
    ['that does not begin with a number', [['甲', '1', '河长制', '乙', '2', '林长制']]],
    [
      'with a row without number',
      [
        ['1', '河长制', '甲', '2', '林长制', '乙'],
        ['丙', '河长制', '甲', '4', '林长制', '乙'],
      ],
    ],
    [
      'with a number among the texts of a row',
      [
        ['1', '河长制', '甲', '2', '林长制', '乙'],
        ['3', '7', '甲', '4', '林长制', '乙'],
      ],
    ],
    ['without rows', []],
    ['with a first number that is not in the first column', [['', '1', '河长制', '甲', '', '2']]],
    ['with an empty first row', [[''], ['1', '河长制', '甲', '2', '林长制', '乙']]],
  ])('%s', (_, written) => {
    expect(stack(null, written).rows).toEqual(shown(rowsOf(written)))
  })
})
