import { describe, expect, it } from 'vitest'
import {
  CLAUSE_STOP,
  CLOSING_COLON,
  COLUMN_NAMES,
  DEFINITION_NOTE,
  NOTE_JOINT,
  NOTE_OPENING,
  NUMBER_CELL,
  PARAGRAPH_OPENER,
  POINTER_CELL,
  REMARK_OPENING,
  RUN_IN_FOOT,
  SENTENCE_STOP,
  SET_OFF_JOINT,
} from './patterns.ts'
import { marked, misread, times } from './testing/misread.ts'

describe('the text behind a name', () => {
  it('opens with a note or a further paragraph', () => {
    expect(
      misread(DEFINITION_NOTE, { are: ['注：某', '示例12：某', '例 1:某'], but: ['某注：', '注某：', '注'] }),
    ).toEqual([])
    expect(misread(PARAGRAPH_OPENER, { are: ['其中', '主要任务'], but: ['某其中', '主要'] })).toEqual([])
    expect(misread(CLAUSE_STOP, { are: ['甲。', '甲；乙', '甲，'], but: ['甲', '甲：乙'] })).toEqual([])
    expect(misread(SENTENCE_STOP, { are: ['甲。', '甲？'], but: ['甲', '甲。乙'] })).toEqual([])
  })

  it('runs into the page around the report', () => {
    expect(marked(RUN_IN_FOOT, '好。 　主办单位：某')).toBe('好。| 　主办单位：|某')
    for (const foot of ['扫一扫', '附件2：', '附件 12 ', '附录2024年', '附表《', '附件：', '【'])
      expect(RUN_IN_FOOT.test(`好”${foot}某`)).toBe(!foot.startsWith('附表'))
    expect(
      misread(RUN_IN_FOOT, {
        are: [],
        but: ['好扫一扫', '好，打印', '好。附某2：', '好。附件2某', '扫一扫'],
      }),
    ).toEqual([])
  })

  it('is parted from a name that its form sets off', () => {
    expect(['甲：', '甲 ：:', '甲', '甲：：：：'].map((text) => text.replace(CLOSING_COLON, ''))).toEqual([
      '甲',
      '甲',
      '甲',
      '甲：',
    ])
    const joints = ['  ：  好', '\u200b——\u200b好', '──好', '，即好', ',指好', '，好', '好', '某：好']
    expect(joints.map((text) => text.replace(SET_OFF_JOINT, ''))).toEqual([
      '好',
      '好',
      '好',
      '即好',
      '指好',
      '，好',
      '好',
      '某：好',
    ])
  })

  it('explains or remarks', () => {
    expect(misread(NOTE_OPENING, { are: ['是指某', '即某'], but: ['某是指', '某'] })).toEqual([])
    expect(
      misread(NOTE_JOINT, {
        are: ['：某', '”是某', '”）（某', '——某', '主要某'],
        but: ['某是', '”””是', '》某是', '—某'],
      }),
    ).toEqual([])
    expect(
      misread(REMARK_OPENING, {
        are: ['本表某', '见《某', '见“某', '来源某', '《某》某', '数据来源'],
        but: ['某本表', '见某', '《》', `《${times(61)}》`, '《甲《乙'],
      }),
    ).toEqual([])
  })
})

describe('the cells of a table', () => {
  it('hold numbers or words that join', () => {
    expect(
      misread(NUMBER_CELL, { are: ['3', '123', '十二'], but: ['1234', '某3', '3某', '十某', '某十'] }),
    ).toEqual([])
    expect(
      misread(POINTER_CELL, {
        are: ['指', '：', '—', '---', '是指'],
        but: ['某指', '指某', '----', '某', '某：'],
      }),
    ).toEqual([])
  })

  it.each([
    ['number', ['序号', 'NO', 'No.', '#'], ['某序号', '序号某', 'NO.某']],
    ['page', ['页码', '出处'], ['名词']],
    [
      'name',
      ['专业名词', '名称', '词', '简称', '统计指标', '核心概念'],
      ['名词解释', '指标解释', '词某', '术语表', '词语某', '词汇某', '某词某', '概念某'],
    ],
    ['definition', ['解释', '含义', '具体内容'], ['名词']],
    ['other', ['类别', '备注'], ['名词']],
  ] as const)('are called by what they hold: %s', (role, are, but) => {
    expect(misread(COLUMN_NAMES[role], { are, but })).toEqual([])
  })
})
