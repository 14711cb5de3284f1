import { describe, expect, it } from 'vitest'
import { mentionsOf, readSample, sampleReport } from '../testing/samples.ts'

const cited = (body: string, ...entries: string[]) =>
  mentionsOf(readSample(sampleReport(body, ...entries)).graph, 'term').map((line) =>
    line.split(' ').slice(1).join(' '),
  )

describe('a name that shares the word behind it', () => {
  const entries = ['1.“334”联农模式：甲。', '2.“622”联农模式：乙。']

  it.each([
    ['推广“334”“622”等联农模式', '334”“622”等联农模式'],
    ['推广“334”、“七三”联农模式', '334”、“七三”联农模式'],
    ['推广“334”和“七三”联农模式', '334”和“七三”联农模式'],
    ['推广“334”与“七三”等联农模式', '334”与“七三”等联农模式'],
    ['推广“334”等联农模式', '334”等联农模式'],
    ['推广“334”“一二”“三四”“五六”“七八”联农模式', '334”“一二”“三四”“五六”“七八”联农模式'],
  ])('is cited up to that word: %s', (body, surface) => {
    expect(cited(`${body}。`, ...entries)).toContain(`“334”联农模式 ${surface} reworded`)
  })

  it.each([
    '推广“334”“622”等做法',
    '推广“334”、“622”等好的联农模式',
    '推广“334”，“622”联农模式',
    '推广“334亩”“622”等联农模式',
    '推广三级334”“622”等联农模式',
    '推广“334“七三”等联农模式',
    '推广“334”“一二”“三四”“五六”“七八”“九十”联农模式',
  ])('is not cited where the word is another, too far or of something else: %s', (body) => {
    expect(cited(`${body}。`, ...entries).filter((line) => line.includes('“334”联农模式'))).toEqual([])
  })

  it('may end where its heading ends', () => {
    expect(cited('（一）推广“334”“七三”等联农模式\n抓工作。', ...entries)).toEqual([
      '“334”联农模式 334”“七三”等联农模式 reworded',
    ])
  })

  it('is found in the body alone', () => {
    expect(cited('抓工作。', '1.“334”联农模式：甲。', '2.两类模式：含“334”“七三”等联农模式。')).toEqual([])
  })

  it('is found for every term of that core', () => {
    expect(cited('推广“334”“七三”等联农模式。', '1.“334”联农模式：甲。', '2.“334”教学模式：乙。')).toEqual([
      '“334”联农模式 334”“七三”等联农模式 reworded',
    ])
  })

  it('keeps its own words where others stand on both sides of its core', () => {
    expect(cited('推行“四定四化”“三定三化”等机制。', '1.政企“四定四化”机制：甲。')).toEqual([
      '政企“四定四化”机制 四定四化 reworded',
    ])
  })
})

describe('a name that shares the word before it', () => {
  const entry = '1.稳增长“16条”：甲。'

  it.each([
    '落实稳增长“18条”“16条”',
    '落实稳增长“18条”、“16条”',
    '落实稳增长“18条”和“16条”',
    '落实稳增长“18条”“20条”及“16条”',
    '落实稳增长“18条”“20条”“22条”“24条”“16条”',
  ])('is cited by its own part: %s', (body) => {
    expect(cited(`${body}。`, entry)).toEqual(['稳增长“16条” 16条 reworded'])
  })

  it.each([
    '落实促消费“18条”“16条”',
    '落实稳增长的“18条”“16条”',
    '落实稳增长“18条”，“16条”',
    '落实稳增长“18条”“16条措施”',
    '落实稳增长18条“16条”',
    '落实稳增长“18条”“20条”“22条”“24条”“26条”“16条”',
  ])('is not cited where the word is another, too far or of something else: %s', (body) => {
    expect(cited(`${body}。`, entry)).toEqual([])
  })

  it('is known by a core that the body quotes, where the label has no marks', () => {
    expect(cited('落实稳增长“十八条”“十六条”。', '1.稳增长十六条：甲。')).toEqual([
      '稳增长十六条 十六条 reworded',
    ])
    expect(cited('落实促消费“十八条”“十六条”。', '1.稳增长十六条：甲。')).toEqual([])
  })

  it('begins no more than 80 characters before it', () => {
    const names = (length: number) => ['甲', '乙', '丙'].map((char) => `“${char.repeat(length)}”`).join('')
    expect(cited(`落实稳增长${names(23)}“16条”。`, entry)).toEqual(['稳增长“16条” 16条 reworded'])
    expect(cited(`落实稳增长${names(24)}“16条”。`, entry)).toEqual([])
  })
})
