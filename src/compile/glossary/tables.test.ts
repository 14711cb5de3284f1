import { describe, expect, it } from 'vitest'
import { readHtml } from '../../documents/html/read-html.ts'
import type { Mark } from '../../model/marks.ts'
import { readReport } from '../compile.ts'
import { ORIGIN } from '../testing/samples.ts'

const BODY = ['一、今年工作', '推行河长制、林长制、田长制。', '二、明年工作', '深化河长制、林长制、田长制。']

/** Writes what the entries of a text are: `1 河长制=由各级领导任河长。` */
function read(text: string, marks: readonly Mark[] = []): string[] {
  const { graph } = readReport(text, marks, ORIGIN)
  return (graph?.nodes ?? []).flatMap(({ attributes }) =>
    attributes.kind === 'term'
      ? [`${attributes.number ?? '-'} ${attributes.name}=${attributes.definition.replace(/\s+/gu, '')}`]
      : [],
  )
}

const row = (...cells: string[]) => cells.join('\t')
const plain = (...lines: string[]) => read([...BODY, ...lines, ''].join('\n'))
const page = (table: string) => {
  const body = BODY.map((line) => `<p>${line}</p>`).join('')
  const { text, marks } = readHtml(`<html><body>${body}<h2>名词解释</h2>${table}</body></html>`)
  return read(text, marks)
}
const tr = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

const HEADER = row('序号', '名词', '解释')
const HE = row('1', '河长制', '由各级领导任河长。')
const LIN = row('2', '林长制', '由各级领导任林长。')
const TIAN = row('3', '田长制', '由各级领导任田长。')
const TWO = ['1 河长制=由各级领导任河长。', '2 林长制=由各级领导任林长。']
const THREE = [...TWO, '3 田长制=由各级领导任田长。']

describe('a table of entries', () => {
  it('may have three lines of notes above it', () => {
    expect(plain('名词解释', '按笔画排序', '供代表参阅', '共三条', HEADER, HE, LIN, TIAN)).toEqual(THREE)
  })

  it('goes on where it is headed anew, with the names of its columns or without', () => {
    for (const title of ['名词解释（续）', '续表', '（接上页）'])
      expect(
        plain('名词解释', HEADER, HE, LIN, title, HEADER, TIAN, row('4', '湖长制', '由领导任湖长。')),
      ).toEqual([...THREE, '4 湖长制=由领导任湖长。'])
  })

  it('ends at the heading of another appendix and at a long sentence', () => {
    const works = [row('1', '清淤工程', '疏浚河道三十里。'), row('2', '造林工程', '种植树木二百亩。')]
    expect(plain('名词解释', HEADER, HE, LIN, TIAN, '附件2：重点工程', ...works)).toEqual(THREE)
    expect(
      plain('名词解释', HEADER, HE, LIN, TIAN, `说明${'各地各部门要认真对照'.repeat(6)}`, ...works),
    ).toEqual(THREE)
  })

  it('has no entry in the names of columns that a new page repeats', () => {
    expect(plain('名词解释', HEADER, HE, HEADER, LIN, HEADER, TIAN)).toEqual(THREE)
  })

  it('has no entry in a first row without number, whatever it calls the columns', () => {
    const more = [row('4', '湖长制', '由领导任湖长。'), row('5', '路长制', '由领导任路长。')]
    const five = [...THREE, '4 湖长制=由领导任湖长。', '5 路长制=由领导任路长。']
    expect(plain('名词解释', row('排序', '叫法', '怎么讲'), HE, LIN, TIAN, ...more)).toEqual(five)
    expect(plain('名词解释', row('在前', '叫法', '怎么讲'), HE, LIN, TIAN, ...more)).toEqual(five)
  })

  it('has no entry in a row of one cell, which heads a group', () => {
    const table = `<table>${tr('名词', '解释')}<tr><td colspan="2">水利类</td></tr>${tr('河长制', '由领导任河长。')}<tr><td colspan="2">林业类</td></tr>${tr('林长制', '由领导任林长。')}</table>`
    expect(page(table)).toEqual(['- 河长制=由领导任河长。', '- 林长制=由领导任林长。'])
  })

  it('has a definition in the row below where its own has none', () => {
    const table = `<table>${tr('序号', '名词', '解释')}${tr('1', '河长制', '')}${tr('', '', '由领导任河长。')}${tr('2', '林长制', '由领导任林长。')}${tr('', '', '分四级。')}</table>`
    expect(page(table)).toEqual(['1 河长制=由领导任河长。', '2 林长制=由领导任林长。分四级。'])
  })

  it('may have empty rows', () => {
    const rows = [
      tr('1', '河长制', '由各级领导任河长。'),
      tr('', '', ''),
      tr('2', '林长制', '由各级领导任林长。'),
    ]
    expect(page(`<table>${tr('序号', '名词', '解释')}${rows.join('')}${tr('', '', '')}</table>`)).toEqual(TWO)
  })

  it('has names without their page and colon', () => {
    const table = `<table>${tr('名词', '解释')}${tr('河长制（第2页）', '由领导任河长。')}${tr('2.林长制：', '由领导任林长。')}${tr('田长制（见报告P3）', '由领导任田长。')}</table>`
    expect(page(table)).toEqual([
      '- 河长制=由领导任河长。',
      '2 林长制=由领导任林长。',
      '- 田长制=由领导任田长。',
    ])
  })

  it('has definitions that go on in lines between its rows', () => {
    expect(plain('名词解释', HEADER, HE, '分为省、市、县、乡四级。', LIN, TIAN)).toEqual([
      '1 河长制=由各级领导任河长。分为省、市、县、乡四级。',
      ...THREE.slice(1),
    ])
    expect(plain('名词解释', HEADER, HE, LIN, TIAN, '东江市人民政府办公室')).toEqual(THREE)
    expect(plain('名词解释', HEADER, HE, LIN, TIAN, '以上名词由市政府办公室负责解释。')).toEqual(THREE)
  })

  it('needs no heading where its own row names what it holds', () => {
    expect(plain(HEADER, HE, LIN)).toEqual(TWO)
    expect(
      plain(row('序号', '名词', '部门'), row('1', '河长制', '水利局'), row('2', '林长制', '林业局')),
    ).toEqual([])
    expect(plain(row('序号', '事由', '内容'), HE, LIN)).toEqual([])
  })

  it('may be drawn with strokes and a rule', () => {
    const strokes = (line: string) => `|${line.replaceAll('\t', '|')}|`
    expect(plain('名词解释', strokes(HEADER), '|---|:--:|---|', strokes(HE), strokes(LIN))).toEqual(TWO)
  })
})
