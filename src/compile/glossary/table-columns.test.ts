import { describe, expect, it } from 'vitest'
import { levelled } from '../testing/samples.ts'
import { isHeaderRow, readCellNumber, readColumns, roleOf } from './table-columns.ts'
import type { TableRow } from './table-rows.ts'
import { stackColumns } from './table-stacks.ts'

/** Makes a row of cells, of which the empty ones are left out as a document does. */
function row(...texts: string[]): TableRow {
  const cells = texts.flatMap((text, column) => (text === '' ? [] : [{ start: 0, end: 0, column, text }]))
  return { start: 0, end: 0, cells, isHeader: false }
}

const HE = '由各级党政负责人担任河长，负责组织河湖管理和保护的制度。'
const LIN = '由各级党政负责人担任林长，负责组织森林资源保护的制度。'
const TIAN = '由各级党政负责人担任田长，负责组织耕地保护的制度。'
const columns = (header: TableRow | null, rows: TableRow[], source = '') =>
  readColumns(levelled(source), header, rows)

describe('the columns of a table', () => {
  it('are those that its header names', () => {
    const rows = [row('1', HE, '河长制', '水利局', 'P2'), row('2', LIN, '林长制', '林业局', 'P3')]
    expect(columns(row('序号', '释义', '名词', '部门', '页码'), rows)).toEqual({
      number: 0,
      name: 2,
      definitions: [1],
    })
  })

  it('are told by what they hold where there is no header', () => {
    const rows = [
      row('河长制', '指', HE, '第2页', '1'),
      row('林长制', '指', LIN, '第3页', '2'),
      row('田长制', '指', TIAN, '第3、5页', '3'),
    ]
    expect(columns(null, rows)).toEqual({ number: 4, name: 0, definitions: [2] })
  })

  it('have as name what the text uses', () => {
    const rows = [row('水利', HE, '河长制'), row('林业', LIN, '林长制'), row('国土', TIAN, '田长制')]
    const source = '推行河长制、林长制、田长制。名词解释 水利 河长制 林业 林长制 国土 田长制'
    expect(columns(null, rows, source)).toEqual({ number: null, name: 2, definitions: [1] })
    expect(columns(null, rows, '水利 林业 国土')?.name).toBe(0)
  })

  it('have as name no few kinds again and again', () => {
    const rows = [row('民生', HE, '河长制'), row('民生', LIN, '林长制'), row('民生', TIAN, '田长制')]
    expect(columns(null, rows, '民生民生民生')?.name).toBe(2)
  })

  it('have as name none of two kinds that come again as often', () => {
    const rows = [
      row('民生', HE, '河长'),
      row('民生', LIN, '林长'),
      row('文化', TIAN, '田长'),
      row('文化', HE, '湖长'),
    ]
    expect(columns(null, rows, '民生民生文化文化')?.name).toBe(2)
  })

  it('have as name the first where the text uses none', () => {
    const rows = [row('', '河长制', HE), row('林长', '林长制', LIN), row('田长', '田长制', TIAN)]
    expect(columns(null, rows)?.name).toBe(0)
    expect(
      columns(null, [row('河', HE, '河长制'), row('林', LIN, '林长制')], '河河林林河长制林长制')?.name,
    ).toBe(0)
  })

  it('have the name where the header says so, whatever the text uses', () => {
    const rows = [row('河长', '河长制', HE), row('林长', '林长制', LIN)]
    expect(columns(row('叫法', '名词', '释义'), rows, '河长、林长，河长、林长')?.name).toBe(1)
    expect(
      columns(row('序号', '叫法', '释义'), [row('子-1', '河长制', HE), row('丑-2', '林长制', LIN)])?.name,
    ).toBe(1)
    const long = [row('新型农村集体经济组织', '村办企业'), row('新型农业社会化服务体系', '农机站')]
    expect(columns(row('名词', '详情'), long)).toEqual({ number: null, name: 0, definitions: [1] })
  })

  it('may define side by side where they are named so', () => {
    const rows = [row('河长制', HE, '分四级。'), row('林长制', LIN, '分三级。')]
    expect(columns(row('名词', '含义', '说明'), rows)?.definitions).toEqual([1, 2])
    expect(columns(row('名词', '含义', '备注'), rows)?.definitions).toEqual([1])
    expect(columns(row('名词', '说明', '含义'), [row('河长制', '分四级。', HE)])?.definitions).toEqual([1, 2])
    expect(columns(row('说明', '名词', '含义'), [row('分四级。', '河长制', HE)])?.definitions).toEqual([2])
  })

  it('have numbers that count on, of which some may be missing', () => {
    const names = ['甲', '乙', '丙', '丁', '戊', '己']
    const rows = (numbers: string[]) => names.map((name, i) => row(numbers[i] ?? '', `${name}长制`, HE))
    expect(columns(null, rows(['1', '2', '3', '4', '5', '6']))?.number).toBe(0)
    expect(columns(null, rows(['1', '2', '1', '2', '1', '2']))?.number).toBe(0)
    expect(columns(null, rows(['1', '5', '9', '13', '17', '21']))?.number).toBeNull()
    expect(columns(null, rows(['6', '5', '4', '3', '2', '1']))?.number).toBeNull()
    expect(columns(null, rows(['10', '20', '30', '40', '50', '60']))?.number).toBeNull()
    expect(columns(row('序号', '名词', '解释'), rows(['7', '8', '9', '10', '11', '12']))?.number).toBe(0)
  })

  it('have a number of which one in six may be wrong, if the first is 1', () => {
    const number = (...numbers: string[]) =>
      columns(
        null,
        numbers.map((text, i) => row(text, `${'甲乙丙丁戊己'[i]}长制`, HE)),
      )?.number
    expect(number('1', '2', '3', '4', '5', '9')).toBe(0)
    expect(number('1', '2', '3', '5', '7', '8')).toBeNull()
    expect(number('7', '8', '9', '10', '11', '12')).toBeNull()
    expect(number('1', '2', '3', '4', '略')).toBe(0)
    expect(number('1', '2', '3', '略', '略')).toBeNull()
  })

  it('have no name in their numbers, however these are written', () => {
    const rows = [row('一', '河长制', HE), row('二', '林长制', LIN), row('三', '田长制', TIAN)]
    expect(columns(null, rows)).toEqual({ number: 0, name: 1, definitions: [2] })
  })

  it('have as definition none that four in five cells say is something else', () => {
    const rows = (...texts: string[]) =>
      texts.map((text, i) => row(`${'甲乙丙丁戊'[i]}长制`, HE, text || HE.repeat(9)))
    expect(columns(null, rows('1.5', '2.5', '3.5', '4.5', ''))?.definitions).toEqual([1])
    expect(columns(null, rows('指', '指', '指', '指', ''))?.definitions).toEqual([1])
    expect(columns(null, rows('P2', 'P3', 'P4', 'P5', ''))?.definitions).toEqual([1])
    expect(columns(null, rows('P2', 'P3', 'P4', '', ''))?.definitions).toEqual([2])
  })

  it.each(['出处', '部门', '序号'])('have as definition none that is called %s', (called) => {
    const rows = [row('河长制', '好。', HE), row('林长制', '行。', LIN)]
    expect(columns(row('名词', '详情', called), rows)?.definitions).toEqual([1])
    expect(columns(row('名词', '详情', '经过'), rows)?.definitions).toEqual([2])
    expect(columns(row('名词', '解释', '经过'), rows)?.definitions).toEqual([1])
  })

  it('have as name none that is called a definition', () => {
    expect(columns(row('说明', '含义'), [row('河长制', HE), row('林长制', LIN)])).toBeNull()
  })

  it('have as definition no line between the rows', () => {
    const on = { ...row(), cells: [{ start: 0, end: 0, column: -1, text: HE.repeat(9) }] }
    expect(columns(null, [row('河长制', HE), on, row('林长制', LIN)])).toEqual({
      number: null,
      name: 0,
      definitions: [1],
    })
  })

  it('have names of forty characters on average', () => {
    const rows = (length: number) => [row('河'.repeat(length), HE.repeat(3)), row('林'.repeat(length), HE)]
    expect(columns(null, rows(40))?.name).toBe(0)
    expect(columns(null, rows(41))).toBeNull()
  })

  it('define side by side only beside one that is named so', () => {
    const rows = [row('河长制', HE, '指'), row('林长制', LIN, '指')]
    expect(columns(row('名词', '详情', '说明'), rows)?.definitions).toEqual([1])
  })

  it('have as name the kinds of two rows', () => {
    const rows = [row('民生', HE, '河长制'), row('民生', LIN, '林长制')]
    expect(columns(null, rows, '民生民生')?.name).toBe(0)
  })

  it('have as name no single character, and what the larger part of the text’s names is', () => {
    const single = [row('河长制', HE, '河'), row('林长制', LIN, '林')]
    expect(columns(null, single, '河河林林河长制林长制')?.name).toBe(0)
    const few = [row('水利', HE, '河长制'), row('', LIN, '林长制'), row('', TIAN, '田长制')]
    expect(columns(null, few, '水利水利，河长制河长制，林长制林长制')?.name).toBe(0)
  })

  it('have as name what the first twenty rows say', () => {
    const rows = Array.from({ length: 25 }, (_, i) => row(`甲${i}厅`, HE, `乙${i}制`))
    const used = '甲20厅甲21厅甲22厅甲23厅甲24厅乙1制'
    expect(columns(null, rows, used + used)?.name).toBe(2)
  })

  it.each<[string, TableRow[], TableRow | null]>([
    ['figures', [row('河长', '12.5'), row('林长', '30')], null],
    ['one column', [row(HE), row(LIN)], null],
    ['pages', [row('河长制', 'P2'), row('林长制', 'P3')], row('名词', '页码')],
    ['no rows', [], null],
    ['two long columns', [row(HE.repeat(2), HE.repeat(3)), row(LIN.repeat(2), LIN.repeat(3))], null],
  ])('are none of names and definitions: %s', (_, rows, header) => {
    expect(columns(header, rows)).toBeNull()
  })
})

describe('the name of a column', () => {
  it.each([
    ['序号', 'number'],
    ['No.', 'number'],
    ['名 词', 'name'],
    ['专业术语', 'name'],
    ['缩写', 'name'],
    ['释义', 'definition'],
    ['名词解释', 'definition'],
    ['中文全称', 'definition'],
    ['页码', 'page'],
    ['所在段落', 'page'],
    ['责任部门', 'other'],
    ['英文名称', 'other'],
    ['河长制', null],
    ['专门负责河湖管理的新说明', 'definition'],
    ['专门负责河湖管理的新版说明', null],
  ])('%s says %s', (name, role) => {
    expect(roleOf(name)).toBe(role)
  })

  it('stands in a row that says nothing else', () => {
    expect(isHeaderRow(row('序号', '名词', '解释'))).toBe(true)
    expect(isHeaderRow(row('名词', '指', '解释'))).toBe(true)
    expect(isHeaderRow(row('名词', '河长制', '林长制', '解释'))).toBe(false)
    expect(isHeaderRow(row('名词', '河长制'))).toBe(false)
    expect(isHeaderRow(row('名词'))).toBe(false)
    expect(isHeaderRow(row('1', '名词', '解释'))).toBe(false)
    expect(isHeaderRow(row('名词', '内容说明。'))).toBe(false)
    expect(isHeaderRow({ ...row('河长制', '林长制'), isHeader: true })).toBe(true)
    expect(isHeaderRow({ ...row('1', '河长制'), isHeader: true })).toBe(false)
  })
})

describe('a number in a cell', () => {
  it.each([
    ['1', '1', 1],
    ['1.', '1', 1],
    ['（2）', '2', 2],
    ['十二', '十二', 12],
    ['③', '③', 3],
  ])('is read from %s', (text, printed, value) => {
    expect(readCellNumber(text)).toEqual({ printed, value })
  })

  it.each(['1.河长制', '河长制', '2026', 'P2', '百百', ''])('is none in %j', (text) => {
    expect(readCellNumber(text)).toBeNull()
  })
})

describe('columns side by side again', () => {
  const texts = (rows: readonly TableRow[]) =>
    rows.map(({ cells }) => cells.map(({ text }) => text).join(' '))
  const header = row('序号', '名词', '解释', '序号', '名词', '解释')

  it('are put below one another, numbered along the rows', () => {
    const rows = [row('1', '甲', '子', '2', '乙', '丑'), row('3', '丙', '寅', '4', '丁', '卯')]
    const stacked = stackColumns(header, rows)
    expect(texts(stacked.rows)).toEqual(['1 甲 子', '2 乙 丑', '3 丙 寅', '4 丁 卯'])
    expect(stacked.rows.map(({ cells }) => cells.map(({ column }) => column))).toEqual(
      Array(4).fill([0, 1, 2]),
    )
    expect(stacked.header && texts([stacked.header])).toEqual(['序号 名词 解释'])
    expect(stackColumns(null, rows)).toMatchObject({ header: null, rows: stacked.rows })
  })

  it('are put below one another, numbered down the columns', () => {
    const rows = [row('1', '甲', '子', '3', '丙', '寅'), row('2', '乙', '丑', '4', '丁', '卯')]
    expect(texts(stackColumns(header, rows).rows)).toEqual(['1 甲 子', '2 乙 丑', '3 丙 寅', '4 丁 卯'])
    expect(texts(stackColumns(null, rows).rows)).toEqual(['1 甲 子', '2 乙 丑', '3 丙 寅', '4 丁 卯'])
  })

  it('may end in a row that is half empty', () => {
    const rows = [row('1', '甲', '子', '2', '乙', '丑'), row('3', '丙', '寅')]
    expect(texts(stackColumns(header, rows).rows)).toEqual(['1 甲 子', '2 乙 丑', '3 丙 寅'])
  })

  it.each([
    ['another header', row('序号', '名词', '解释', '序号', '名词', '备注')],
    ['no definition', row('序号', '名词', '序号', '名词')],
    ['half a period', row('名词', '解释', '名词', '解释', '名词')],
    ['one period', row('序号', '名词', '解释')],
    ['a column without name', row('序号', '', '名词', '解释', '序号', '', '名词', '解释')],
  ])('are no columns under %s', (_, other) => {
    const rows = [row('1', '甲', '子', '2', '乙', '丑')]
    expect(stackColumns(other, rows)).toEqual({ header: other, rows })
  })

  it.each([
    ['names alone', [row('甲', '子', '乙', '丑')]],
    ['figures beside', [row('1', '甲', '2', '乙')]],
    ['numbers elsewhere', [row('1', '甲', '子', '2', '乙', '丑'), row('丙', '3', '寅', '4', '丁', '卯')]],
    ['a number behind the name', [row('甲', '1', '子', '乙', '2', '丑')]],
  ])('are no columns without header where there are %s', (_, rows) => {
    expect(stackColumns(null, rows)).toEqual({ header: null, rows })
  })
})
