import { describe, expect, it } from 'vitest'
import { labelsOf, readSample, sampleReport } from '../testing/samples.ts'

const namesIn = (label: string, body: string) =>
  labelsOf(
    readSample(sampleReport(body, `1.${label}：甲类事物。`, '2.“九丘”工程：乙。')).graph,
    'term',
  ).slice(0, -1)

describe('a label of several names', () => {
  it.each([
    ['水平衡、水循环', '核算水平衡。推进水平衡、水循环。', ['水平衡', '水循环']],
    ['种子企业、苗圃企业', '引进种子企业3家，扶持苗圃企业。', ['种子企业', '苗圃企业']],
    ['种子企业和苗圃企业', '引进种子企业3家，扶持苗圃企业。', ['种子企业', '苗圃企业']],
    ['公司、本公司、东湖股份', '公司经营平稳。', ['公司', '本公司', '东湖股份']],
    ['数据湖/数据池', '建成数据湖，扩容数据池。', ['数据湖', '数据池']],
    ['“双清”、城市体检', '开展“双清”，推进城市体检。', ['“双清”', '城市体检']],
  ])('gives a term each where the body uses them alone: %s', (label, body, expected) => {
    expect(namesIn(label, body)).toEqual(expected)
  })

  it.each([
    ['双抽查、一公示', '推行双抽查、一公示。'],
    ['双抽查、一公示', '推行双抽查、一公示，双抽查占九成。'],
    ['水平衡、水循环', '推进水平衡、水循环。'],
    ['水平衡、水循环', '推进水平衡水循环。'],
    ['城市规划和建设', '抓好城市规划，加快建设。'],
    ['园林与水务联动', '抓好园林，办好水务联动。'],
    ['养老、助餐服务点', '抓好养老，建助餐点。'],
    ['县（市、区）', '抓好区县。'],
    ['稳就业、稳外贸和稳预期', '推进工作。'],
  ])('stays one name where it is used whole or its parts are common words: %s in %s', (label, body) => {
    expect(namesIn(label, body)).toEqual([label])
  })

  it('is one name where a part has an entry of its own', () => {
    const report = sampleReport('核算水平衡，水循环。', '1.水平衡、水循环：甲。', '2.水平衡：乙。')
    expect(labelsOf(readSample(report).graph, 'term')).toEqual(['水平衡、水循环', '水平衡'])
  })
})
