import { describe, expect, it } from 'vitest'
import { readForm } from '../form.ts'
import { levelled } from '../testing/samples.ts'
import { readBlocks } from './blocks.ts'
import { partHeadings } from './region-headings.ts'
import { announcesAppendix, readRegions } from './regions.ts'

const LONG = '为了加快产业发展，按照上级要求，结合本县实际，编制本规划。'
const BODY = ['一、工作安排', '抓好。']
const STANDARD = ['1 范围', '本文件规定了要求。', '2 术语', '下列术语适用。']

/** Returns the headings of an appendix that stands after a short body: marker and text of each line, or a dash. */
function appendix(lines: readonly string[], body = BODY) {
  const text = [...body, ...lines].join('\n')
  const source = levelled(text)
  const blocks = readBlocks(source)
  const regions = [blocks.slice(0, body.length), blocks.slice(body.length)]
  const read = readRegions(source, regions, { form: readForm([]), taken: [] }).regions[1]
  const headings = (read?.headings ?? []).map((heading, at) => {
    const { start } = read?.lines[at]?.span ?? { start: 0 }
    return heading && `${heading.marker}|${text.slice(start + heading.textStart, start + heading.textEnd)}`
  })
  return { headings, isAppendix: read?.isAppendix, parts: partHeadings(read) }
}

describe('the headings of an appendix', () => {
  it.each([
    ['附件1：重点项目', ['附件1|重点项目', null]],
    ['附件 重点项目', ['附件|重点项目', null]],
    ['附录A 主要指标', ['附录A|主要指标', null]],
    ['附件2（草案）', ['附件2|（草案）', null]],
  ])('is in the line that announces it: %s', (line, headings) => {
    expect(appendix([line, LONG])).toEqual({
      headings,
      isAppendix: true,
      parts: [headings[0]?.split('|')[1]],
    })
  })

  it('is in the next line', () => {
    expect(appendix(['附件1', '重点项目编制说明', LONG]).headings).toEqual([
      '附件1|重点项目编制说明',
      null,
      null,
    ])
    expect(appendix(['附件1：', '重点项目编制说明', LONG]).parts).toEqual(['重点项目编制说明'])
  })

  it('is its marker alone where only its parts have headings', () => {
    expect(appendix(['附件1', LONG, '一、甲项目', LONG]).headings).toEqual([
      '|附件1',
      null,
      '一|甲项目',
      null,
    ])
  })

  it('is missing in a list of appendices, and where there is nothing of an outline', () => {
    expect(appendix(['附件：1.甲表', '2.乙表', '3.丙表']).headings).toEqual([null, null, null])
    expect(appendix(['附件1', LONG, LONG]).headings).toEqual([null, null, null])
    expect(appendix(['附件1']).headings).toEqual([null])
    expect(appendix(['附件1', '1.甲表', '2.乙表']).headings).toEqual([null, null, null])
  })

  it('numbers sections by its letter in a standard', () => {
    const lines = ['附录A 主要指标', 'A.1 一般要求', '抓好。', 'A.2 其他要求']
    expect(appendix(lines, STANDARD).headings).toEqual([
      '附录A|主要指标',
      'A.1|一般要求',
      null,
      'A.2|其他要求',
    ])
  })
})

describe('what stands after the glossary', () => {
  it('has headings of an outline, or none', () => {
    expect(appendix(['二、保障措施', '抓好。']).headings).toEqual(['二|保障措施', null])
    expect(appendix(['1.甲表', '2.乙表']).headings).toEqual([null, null])
    expect(appendix(['（1）甲表', '（2）乙表']).headings).toEqual([null, null])
    expect(appendix([]).headings).toEqual([])
  })
})

describe('partHeadings', () => {
  it('are the outermost headings alone', () => {
    expect(appendix(['二、保障措施', '（一）抓早', '抓好。', '三、附则', '抓好。']).parts).toEqual([
      '保障措施',
      '附则',
    ])
    expect(appendix([LONG]).parts).toEqual([])
    expect(partHeadings(undefined)).toEqual([])
  })
})

describe('announcesAppendix', () => {
  it.each([
    ['附件1', true],
    ['附件1：重点项目', true],
    ['附件1：抓好工作。', false],
    ['附近的工作', false],
  ])('tells of %s: %s', (line, announces) => {
    expect(announcesAppendix(line)).toBe(announces)
  })
})
