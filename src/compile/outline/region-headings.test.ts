import { describe, expect, it } from 'vitest'
import type { Mark } from '../../model/marks.ts'
import { readForm } from '../form.ts'
import { readNumbering, readTextLine } from './numbering.ts'
import { findHeadings, partHeadings } from './region-headings.ts'

const SENTENCE = '为了加快产业发展，按照上级要求，结合本县实际，编制本规划。'

/** What the signs before a line say of it: # a heading of the document, * a bold line, | the cells of a row, & one cell. */
function readLines(written: readonly string[]) {
  let start = 0
  const marks: Mark[] = []
  const lines = written.map((line) => {
    const level = /^#*/u.exec(line)?.[0].length ?? 0
    const isBold = line.startsWith('*')
    const cells = /^[|&]/u.test(line) ? line.slice(1).split('|') : []
    const text = cells.length > 0 ? cells.join('\t') : line.slice(isBold ? 1 : level)
    const span = { start, end: start + text.length }
    if (level > 0) marks.push({ kind: 'heading', level, span })
    if (isBold) marks.push({ kind: 'bold', span })
    for (const [column, cell] of cells.entries()) {
      const at = cells.slice(0, column).join('\t').length + (column > 0 ? 1 : 0)
      const inner = { start: start + at, end: start + at + cell.length }
      const row = { table: 0, row: 0, column: line.startsWith('&') ? 1 : column }
      marks.push({ kind: 'cell', span: inner, isHeader: false, ...row })
    }
    start = span.end + 1
    return { span, text }
  })
  const form = readForm(marks)
  return { form, lines: lines.map(({ span, text }) => readTextLine(span, text, form)) }
}

/** Returns the headings of a region: marker and text of each line, or null. */
function headingsOf(written: readonly string[], path: readonly (number | string)[] = [0]) {
  const { form, lines } = readLines(written)
  const text = lines.map((line) => line.text).join('\n')
  const tables = new Set(form.all('cell').flatMap(({ table, column }) => (column > 0 ? [table] : [])))
  const headings = findHeadings(lines, readNumbering(lines, []), { form, path, tables })
  const shown = headings.map((heading, at) => {
    const { start } = lines[at]?.span ?? { start: 0 }
    return heading && `${heading.marker}|${text.slice(start + heading.textStart, start + heading.textEnd)}`
  })
  return { shown, headings, parts: partHeadings({ lines, headings }) }
}
const shownOf = (...lines: string[]) => headingsOf(lines).shown

describe('numbers in a frame', () => {
  it('are those of a box until a heading of the outline', () => {
    const lines = [
      '一、抓产业',
      '专栏1 重大项目',
      '1.甲项目。',
      '抓好。',
      '2.乙项目',
      '（二）抓早',
      '1.抓园区',
    ]
    expect(shownOf(...lines)).toEqual(['一|抓产业', null, null, null, null, '（二）|抓早', '1|抓园区'])
  })

  it('are those of a table until a sentence', () => {
    const lines = ['一、抓产业', '表1 主要指标', '1.甲指标', '2.乙指标', '抓好园区。', '1.抓园区']
    expect(shownOf(...lines)).toEqual(['一|抓产业', null, null, null, null, '1|抓园区'])
    expect(shownOf('一、抓产业', '表1 主要指标', '1.抓好；', '2.抓园区')).toEqual([
      '一|抓产业',
      null,
      '1|抓好；',
      '2|抓园区',
    ])
    expect(shownOf('一、抓产业', '表1 主要指标', '增长。五成', '1.甲指标')).toEqual([
      '一|抓产业',
      null,
      null,
      null,
    ])
  })

  it('are those of the outline where a long line speaks of a box or a table', () => {
    const box = `专栏${'项'.repeat(78)}`
    expect(shownOf('一、抓产业', box, '1.抓园区')).toEqual(['一|抓产业', null, null])
    expect(shownOf('一、抓产业', `${box}目`, '1.抓园区')).toEqual(['一|抓产业', null, '1|抓园区'])
  })

  it('are those of notes that begin with 1', () => {
    expect(shownOf('一、抓产业', '注：', '1.甲项目', '2.乙项目', '二、抓农业', '1.抓早')).toEqual([
      ...['一|抓产业', null, null, null, '二|抓农业', '1|抓早'],
    ])
    expect(shownOf('一、抓产业', '1.抓园区', '注：', '2.抓招商')).toEqual([
      ...['一|抓产业', '1|抓园区', null, '2|抓招商'],
    ])
    expect(shownOf('一、抓产业', '抓好。', '注：')).toEqual(['一|抓产业', null, null])
  })

  it('are chapters of a standard, whatever stands before them', () => {
    expect(shownOf('注：', '1 范围', '本文件适用。', '2 术语', '下列术语适用。')).toEqual([
      ...[null, '1|范围', null, '2|术语', null],
    ])
    expect(shownOf('注：', '1.范围', '本文件适用。', '2.术语', '下列术语适用。')).toEqual([
      ...[null, '1|范围', null, '2|术语', null],
    ])
  })
})

describe('a heading', () => {
  it('is no salutation', () => {
    expect(shownOf('一、抓产业', '二、各位代表：')).toEqual(['一|抓产业', null])
    expect(shownOf('一、各位代表：抓好产业，也要抓好农业和工业')).toEqual([
      '一|各位代表：抓好产业，也要抓好农业和工业',
    ])
  })

  it('may have its number in the line before', () => {
    const { headings, shown, parts } = headingsOf(['第一章', '总则', '抓好。', '第二章', '附则', '抓好。'])
    expect(shown).toEqual(['第一章|总则', null, null, '第二章|附则', null, null])
    expect(headings[0]).toMatchObject({ value: 1, textStart: 4, textEnd: 6, end: 6, isJoined: true })
    expect(parts).toEqual(['总则', '附则'])
  })

  it.each([
    ['第一章', '总'.repeat(40), true],
    ['第一章', '总'.repeat(41), false],
    ['第一章', '总则。', false],
    ['第一章', '总则；附则', false],
    ['第一章', '总则：附则', false],
    ['第一章', '一、总则', false],
    ['第一章一', '总则', false],
    ['见第一章', '总则', false],
    ['第零章', '总则', false],
  ])('whose number %s stands alone has %s for its title: %s', (number, title, isJoined) => {
    const [first] = headingsOf([number, title, '抓好。']).headings
    expect(first?.isJoined ?? false).toBe(isJoined)
  })

  it('is an article only in a law', () => {
    const law = ['第一条 为了管好水，制定本条例。', '第二条 本市适用。', '第三条 公布。']
    expect(shownOf(...law)).toEqual(['|第一条', '|第二条', '|第三条'])
    expect(
      shownOf('第一章 总则', '第一条为了管好水。', '第二条本市适用。', '第三条公布：', '（一）抓早'),
    ).toEqual([...['第一章|总则', '|第一条', '|第二条', '|第三条', '（一）|抓早']])
    expect(shownOf('一、抓产业', '第二条 本市适用。')).toEqual(['一|抓产业', null])
  })

  it('is a chapter or a section of a standard whose number follows', () => {
    const lines = [
      '1 范围',
      '本文件适用。',
      '2 术语',
      '下列术语适用。',
      '2.1 用水',
      '2.3 节水',
      '2.2 节水',
      '4 要求',
      '3 要求',
    ]
    expect(shownOf(...lines)).toEqual([
      ...['1|范围', null, '2|术语', null, '2.1|用水', null, '2.2|节水', null, '3|要求'],
    ])
  })

  it('is a section that goes on from the letter of an appendix', () => {
    const lines = ['1 范围', '本文件适用。', '2 术语', '下列术语适用。', 'A.1 用水']
    expect(headingsOf(lines, ['A']).shown[4]).toBeNull()
    const standard = ['A.1 用水', 'A.2 节水', '1 范围', '本文件适用。', '2 术语', '下列术语适用。']
    expect(headingsOf(standard, ['A']).shown).toEqual([
      ...['A.1|用水', 'A.2|节水', '1|范围', null, '2|术语', null],
    ])
    expect(headingsOf(standard).shown[0]).toBeNull()
    expect(headingsOf(['A.1 用水', '3 要求', ...standard.slice(2)], ['A']).shown[1]).toBeNull()
  })
})

describe('the document’s own headings', () => {
  it('need no number, and are of one level each', () => {
    const { shown, headings, parts } = headingsOf(['#抓产业', '抓好。', '##抓园区', '抓好。', '#抓农业'])
    expect(shown).toEqual(['|抓产业', null, '|抓园区', null, '|抓农业'])
    const [outer, , inner, , next] = headings.map((heading) => heading?.rank ?? 0)
    expect(next).toBe(outer)
    expect(inner).toBeGreaterThan(outer ?? 0)
    expect(parts).toEqual(['抓产业', '抓农业'])
  })

  it('are not the title above all others', () => {
    expect(shownOf('#东江规划', '##抓产业', '抓好。', '##抓农业', '抓好。')).toEqual([
      ...[null, '|抓产业', null, '|抓农业', null],
    ])
  })

  it('are none in an appendix where only the title is one', () => {
    const { form, lines } = readLines(['#东江规划', '发展目标', SENTENCE, '##抓产业', '抓好。', '##抓农业'])
    const numbering = readNumbering(lines, [])
    const found = findHeadings(lines.slice(0, 3), numbering, { form, path: [0], tables: new Set() })
    expect(found.map((heading) => heading?.textEnd ?? null)).toEqual([null, 4, null])
  })

  it('are at most eighty characters long', () => {
    expect(shownOf(`#${'抓'.repeat(80)}`, '抓好。', '#抓农业')[0]).toBe(`|${'抓'.repeat(80)}`)
    expect(shownOf(`#${'抓'.repeat(81)}`, '抓好。', '#抓农业')[0]).toBeNull()
  })

  it('leave lines that only look like headings alone', () => {
    expect(shownOf('#抓产业', '抓好。', '重点工作', SENTENCE)).toEqual(['|抓产业', null, null, null])
    expect(shownOf('#抓产业', '抓好。', '*重点工作', SENTENCE, '*重点项目', SENTENCE)[2]).toBeNull()
  })
})

describe('headings without number or style', () => {
  it('are short lines over paragraphs', () => {
    const { shown, headings } = headingsOf(['发展目标', SENTENCE, '重点工作', SENTENCE])
    expect(shown).toEqual(['|发展目标', null, '|重点工作', null])
    expect(headings[0]).toMatchObject({ rank: 1, value: 0, end: 4 })
  })

  it('are none of a law or a standard', () => {
    const law = ['第一条 为了管好水，制定本条例。', '第二条 本市适用。', '第三条 公布。']
    expect(shownOf('发展目标', SENTENCE, ...law)[0]).toBeNull()
    expect(shownOf('发展目标', SENTENCE, '1 范围', '本文件适用。', '2 术语', '下列术语适用。')[0]).toBeNull()
  })

  const bold = (...lines: string[]) => shownOf(...lines)
  it('are lines in bold that stand over others', () => {
    expect(bold('*发展目标', '抓好。', '*重点工作', '抓好。')).toEqual(['|发展目标', null, '|重点工作', null])
  })

  it.each([
    ['a single one', ['*发展目标', '抓好。', '重点工作', '抓好。'], 0],
    ['one over another in bold', ['*发展目标', '*重点工作', '抓好。', '*主要任务', '抓好。'], 0],
    ['one at the end', ['*发展目标', '抓好。', '*主要任务', '抓好。', '*重点工作'], 4],
    ['a sentence', ['*发展目标', '抓好。', '*主要任务', '抓好。', '*抓好落实。', '抓好。'], 4],
    ['one beside a number', ['*发展目标', '抓好。', '*主要任务', '抓好。', '（1）抓早'], 0],
    ['two of which one heads nothing', ['*发展目标', '抓好。', '*重点工作'], 0],
  ])('in bold are not %s', (_, lines, at) => {
    expect(bold(...lines)[at]).toBeNull()
  })
})

describe('a row of a table', () => {
  it('is no heading, be it one cell of several or a line of them', () => {
    expect(shownOf('一、抓产业', '|二、甲项目|三个', '三、抓农业')).toEqual(['一|抓产业', null, '三|抓农业'])
  })

  it('is no heading where its cells have lines of their own', () => {
    expect(shownOf('一、抓产业', '&二、甲项目', '&三、乙项目', '二、抓农业')).toEqual([
      ...['一|抓产业', null, null, '二|抓农业'],
    ])
  })

  it('may be one where the table has but one column', () => {
    expect(shownOf('一、抓产业', '|二、抓农业', '三、抓工业')).toEqual([
      '一|抓产业',
      '二|抓农业',
      '三|抓工业',
    ])
  })

  it('is a line that holds several cells, not one that holds a cell and more', () => {
    const texts = ['一、抓产业', '二、甲\t乙', '三、丙丁']
    const cell = (start: number, end: number, column: number): Mark => ({
      kind: 'cell',
      span: { start, end },
      isHeader: false,
      ...{ table: 0, row: 0, column },
    })
    const form = readForm([cell(6, 9, 0), cell(10, 11, 1), cell(14, 15, 0)])
    const lines = [0, 6, 12].map((start, at) => {
      const text = texts[at] ?? ''
      return readTextLine({ start, end: start + text.length }, text, form)
    })
    const found = findHeadings(lines, readNumbering(lines, []), { form, path: [0], tables: new Set([0]) })
    expect(found.map((heading) => heading?.value ?? null)).toEqual([1, null, 3])
  })
})

describe('the headings of a region', () => {
  it('are none where nothing is read', () => {
    expect(partHeadings()).toEqual([])
    expect(partHeadings({ lines: [], headings: [] })).toEqual([])
  })

  it('are those of the outermost rank', () => {
    expect(headingsOf(['（一）抓早', '一、抓产业', '（一）抓园区', '二、抓农业']).parts).toEqual([
      '抓产业',
      '抓农业',
    ])
  })
})
