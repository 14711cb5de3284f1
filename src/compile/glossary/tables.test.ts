import { describe, expect, it } from 'vitest'
import { readHtml } from '../../documents/html/read-html.ts'
import type { Mark } from '../../model/marks.ts'
import { sliceSpan } from '../../model/span.ts'
import { readReport } from '../compile.ts'
import { ORIGIN } from '../testing/samples.ts'
import { headsTable, readTables } from './tables.ts'
import { sampleAppendix } from './testing/lines.ts'

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

/** Reads the lines of an appendix as tables; null where they are none. */
function entriesOf(lines: readonly string[], marks: readonly Mark[] = [], from = 0) {
  const appendix = sampleAppendix(lines, marks)
  const show = (span: { start: number; end: number }) => sliceSpan(appendix.source, span)
  const found = readTables(appendix, from)
  return (
    found?.entries.map(({ number, value, labelSpan, definition, entrySpan }) => ({
      text: `${number ?? '-'} ${show(labelSpan)}=${show(definition)}`,
      value,
      span: show(entrySpan),
    })) ?? null
  )
}

describe('the entries of a table', () => {
  const entries = (...lines: string[]) =>
    entriesOf(['名词解释', ...lines], [], 1)?.map(({ text }) => text) ?? null
  const HU = row('4', '湖长制', '由各级领导任湖长。')
  const FOUR = [...THREE, '4 湖长制=由各级领导任湖长。']

  it('are read behind three lines, and again behind three more', () => {
    const notes = ['按笔画排序', '供代表参阅', '共四条']
    expect(entries(...notes, HEADER, HE, LIN, ...notes, HEADER, TIAN, HU)).toEqual(FOUR)
    expect(entries(...notes, '又及', HEADER, HE, LIN)).toBeNull()
    expect(entries(HEADER, HE, LIN, ...notes, '又及', HEADER, TIAN, HU)).toEqual(TWO)
  })

  it('are not read where the heading is itself a row', () => {
    expect(readTables(sampleAppendix([HEADER, HE, LIN]), 1)).toBeNull()
    expect(readTables(sampleAppendix(['名词解释', HE, LIN]), 1)?.remarks).toEqual([])
  })

  it('are of tables that have as many columns', () => {
    const wide = [row('3', '田长制', '由各级领导任田长。', '甲乙'), row('4', '湖长制', '好事。', '丙丁')]
    expect(entries(HEADER, HE, LIN, '续表', ...wide)).toEqual(TWO)
  })

  it('are behind a line of sixty characters, not behind a longer one', () => {
    const line = (length: number) => '甲'.repeat(length)
    expect(entries(line(60), HEADER, HE, LIN)).toEqual(TWO)
    expect(entries(line(61), HEADER, HE, LIN)).toBeNull()
  })

  it('are behind a continued heading only where entries stand before it', () => {
    expect(entries(HEADER, HE, LIN, '名词解释（续）', HEADER, TIAN, HU)).toEqual(FOUR)
    expect(entries('名词解释（续）', HEADER, HE, LIN)).toBeNull()
    expect(entries(HEADER, HE, LIN, '名词解释', HEADER, TIAN, HU)).toEqual(TWO)
  })

  it('are not in a first row of short words above numbers', () => {
    const title = (...cells: string[]) =>
      entries(row(...cells), HE, LIN, TIAN, HU, row('5', '路长制', '好。'))
    expect(title('排序', '叫法', '怎么讲怎么讲怎么')).toHaveLength(5)
    expect(title('排序', '叫法', '怎么讲怎么讲怎么讲')).toHaveLength(6)
    expect(title('0', '叫法', '怎么讲')).toHaveLength(6)
    expect(title('排序', '一', '怎么讲')).toHaveLength(5)
    expect(entries(row('甲', '叫法', '怎么讲'), row('', '河长制', '好事。'), HE, LIN, TIAN, HU)).toHaveLength(
      6,
    )
  })

  it('are not the names of columns again, but what other cells say that read alike', () => {
    const names = row('名词', '类别', '解释')
    const he = row('河长制', '甲', '好事。')
    expect(entries(names, he, names)).toEqual(['- 河长制=好事。'])
    expect(entries(names, he, row('名', '词类别', '解释'))).toEqual(['- 河长制=好事。', '- 名=解释'])
  })

  it('have a number at the head of the name, and no page at its end', () => {
    const typed = [row('1.河长制（第2页）', '甲', '好事一桩。'), row('2.林长制 ：', '乙', '好事两桩。')]
    expect(entries(row('名词', '类别', '解释'), ...typed)).toEqual([
      '1 河长制=好事一桩。',
      '2 林长制=好事两桩。',
    ])
    expect(entries(HEADER, row('1', '2.河长制', '好事一桩。'), LIN)).toEqual([
      '1 2.河长制=好事一桩。',
      TWO[1],
    ])
  })

  it('have their number and all of their row', () => {
    expect(entriesOf(['名词解释', HEADER, HE, row('2', '林长制', '')], [], 1)).toEqual([
      { text: '1 河长制=由各级领导任河长。', value: 1, span: HE },
      { text: '2 林长制=', value: 2, span: row('2', '林长制', '') },
    ])
    const typed = [row('1.河长制', '甲', '好事一桩。'), row('林长制', '乙', '好事两桩。')]
    expect(entriesOf([row('名词', '类别', '解释'), ...typed])?.map(({ value }) => value)).toEqual([1, null])
  })

  it('have names without the page behind them, unless there is nothing else', () => {
    const rows = [row('河长制    （第2页）', '甲', '好事一桩。'), row('（第3页）', '乙', '好事两桩。')]
    expect(entries(row('名词', '类别', '解释'), ...rows)).toEqual([
      '- 河长制=好事一桩。',
      '- （第3页）=好事两桩。',
    ])
  })

  it('are none in figures', () => {
    expect(entries(row('1.5', '2.5', '3.5'), row('4.5', '5.5', '6.5'))).toBeNull()
  })
})

describe('the entries of a table of the document', () => {
  const entries = (...tables: string[]) => {
    const { text, marks } = readHtml(`<html><body>${tables.join('')}</body></html>`)
    return entriesOf(text.split('\n'), marks)
  }
  const table = (...rows: string[]) => `<table>${rows.join('')}</table>`
  const title = '<tr><td colspan="3">水利类</td></tr>'

  it('go on in the row below, or begin there', () => {
    const found = entries(
      table(
        tr('序号', '名词', '解释'),
        tr('1', '河长制', ''),
        tr('', '', '由领导任河长。'),
        tr('2', '林长制', '由领导任林长。'),
        tr('', '', '分四级。'),
      ),
    )
    expect(found?.map(({ text }) => text.replace(/\s+/gu, ' '))).toEqual([
      '1 河长制=由领导任河长。',
      '2 林长制=由领导任林长。 分四级。',
    ])
    expect(found?.map(({ span }) => span.replace(/\s+/gu, ' ').trim())).toEqual([
      '1 河长制 由领导任河长。',
      '2 林长制 由领导任林长。 分四级。',
    ])
  })

  it('stand below a title in one cell, with names of columns or without', () => {
    const rows = [tr('1', '河长制', '由领导任河长。'), tr('2', '林长制', '由领导任林长。')]
    const two = ['1 河长制=由领导任河长。', '2 林长制=由领导任林长。']
    const read = (...all: string[]) => entries(table(...all))?.map(({ text }) => text)
    expect(read(title, tr('序号', '名词', '解释'), ...rows)).toEqual(two)
    expect(read(title, ...rows)).toEqual(two)
  })

  it('are defined by all columns that are named so', () => {
    const rows = [
      tr('河长制', '好。', '由领导任河长。', '分四级。'),
      tr('林长制', '行。', '由领导任林长。', '可。'),
    ]
    const found = entries(table(tr('名词', '含义', '说明', '注释'), ...rows))
    expect(found?.map(({ text }) => text.replace(/\s+/gu, ' '))).toEqual([
      '- 河长制=好。 由领导任河长。 分四级。',
      '- 林长制=行。 由领导任林长。 可。',
    ])
  })

  it('may stand behind a table that has none', () => {
    const none = table(tr('', '由领导任河长。', '可。', '行。'), tr('河长制', '', '', ''))
    const two = table(tr('1', '河长制', '由领导任河长。'), tr('2', '林长制', '由领导任林长。'))
    expect(entries(none, two)).toHaveLength(2)
  })
})

describe('the row that heads a table', () => {
  const NAMES = row('序号', '名词', '解释')

  it.each([
    ['names its columns', [NAMES, HE, LIN], true],
    ['names no definitions', [row('序号', '名词', '部门'), HE, LIN], false],
    ['names no names', [row('序号', '事由', '解释'), HE, LIN], false],
    ['stands above one row', [NAMES, HE], false],
    ['is no row', ['名词解释', HE, LIN], false],
  ])('%s', (_, lines, expected) => {
    expect(headsTable(sampleAppendix(lines), 0)).toBe(expected)
  })
})
