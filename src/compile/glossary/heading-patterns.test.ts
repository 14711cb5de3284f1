import { describe, expect, it } from 'vitest'
import {
  APPENDIX_LEAD,
  APPENDIX_TITLE,
  CONTINUED_TITLE,
  GLOSSARY_HEADING,
  GLOSSARY_TITLE,
  HEADING_NUMBER,
  PART_LINE,
  SPEECH_END,
} from './patterns.ts'
import { misread, times } from './testing/misread.ts'

describe('a line', () => {
  it('heads an appendix that explains words', () => {
    const are = [
      '名词解释',
      '政府工作报告名词解释',
      '名词的解释',
      `${times(80)}名词解释`,
      `名词${times(6)}解释`,
      '名词一览',
      '名词一览表',
      '名词对照',
      '报告缩略语中英文对照表',
      '词汇汇编',
    ]
    const but = [
      '名词',
      '解说',
      '名词解释工作',
      '说明。名词解释',
      '名词，又解释',
      `名词${times(7)}解释`,
      '名词：一览',
    ]
    expect(misread(GLOSSARY_HEADING, { are, but })).toEqual([])
  })

  it('heads an appendix of notes', () => {
    const are = [
      '注释',
      '有关内容注释',
      '释义',
      '注：',
      '附注：',
      '备注：',
      '附注',
      '备注',
      '附注与说明',
      '附注说明',
    ]
    const but = ['注', '某注', '附注某说明', '某注：', '说明。注释', '，释义']
    expect(misread(GLOSSARY_HEADING, { are, but })).toEqual([])
  })

  it('heads an appendix that is merely called explanation', () => {
    const are = [
      '解释',
      '※解释',
      '（有关解释）',
      '附解释',
      '附件解释',
      '附件12解释',
      '附件12：解释',
      '附：词解释',
    ]
    const but = ['某解释', '※※解释', '附某解释', '附件1234解释', '附件1某解释']
    expect(misread(GLOSSARY_HEADING, { are, but })).toEqual([])
  })

  it('heads an appendix of terms or abbreviations', () => {
    const are = [
      '术语',
      '主要术语',
      '常用专业名词',
      '——术语——',
      '【术语】',
      '附术语',
      '附录A术语',
      '附件12：术语',
      '第三部分术语',
      '第12章术语',
      '三、术语',
      '（十三）术语',
      '3术语',
      '12.13术语',
      '3.2.1术语',
      '附录A（规范性）术语',
      '术语和定义',
      '主要术语、定义、缩略语和符号',
      '名词以及代号',
      '缩略语表',
      '缩略语说明',
      '术语与说明',
      '术语如下',
    ]
    const but = [
      '某术语',
      '——————术语',
      '附某术语',
      '附录某术语',
      '附录A某术语',
      '第某部分术语',
      '某、术语',
      '三某术语',
      '3.某术语',
      '（规范、性（甲））术语',
      '缩略语某符号',
      '术语某',
    ]
    expect(misread(GLOSSARY_HEADING, { are, but })).toEqual([])
  })

  it.each([GLOSSARY_HEADING, GLOSSARY_TITLE])(
    'may have a frame, a colon and a note about the names: %#',
    (pattern) => {
      const are = [
        '名词解释》》：（按出现先后排列）',
        '名词解释（）',
        '名词解释：（按出现先后排列）',
        '名词解释（按出现先后排列）：',
        '【名词解释（按出现先后排列）】】：',
        '（名词解释）',
        '名词解释：',
        '名词解释如下：',
      ]
      const but = [
        '名词解释》》》》》》》》》',
        '名词解释：：：',
        '名词解释（按出现（先后）排列）',
        `名词解释（${times(31)}）`,
        '名词解释某',
        '名词解释某：',
        '名词解释：某',
      ]
      expect(misread(pattern, { are, but })).toEqual([])
    },
  )

  it('can be the heading of nothing else', () => {
    const are = ['名词解释', '三、名词术语的释义', `${times(80)}热词解读`, '术语和定义']
    const but = ['注释', '指标解释', '名词释', '名词解释工作', `${times(81)}热词解读`]
    expect(misread(GLOSSARY_TITLE, { are, but })).toEqual([])
  })

  it('heads another appendix', () => {
    const are = [
      '附件2：重点项目',
      '附 件 2重点项目',
      '附表十二重点',
      `附件2：${times(60)}`,
      `附件2${times(60)}`,
    ]
    const but = [
      '附件重点项目',
      '附某2重点项目',
      '见附件2：重点项目',
      '附件2：重点，项目',
      '附件2重',
      `附件2${times(61)}`,
    ]
    expect(misread(APPENDIX_TITLE, { are, but })).toEqual([])
  })

  it('heads a part or an article of a text', () => {
    const are = ['第四部分', '第12章 预算', '第一百二十条 本法', '第三条　本法', `第四节${times(40)}`]
    const but = ['见第四部分', '第某部分', '第四部分，预算', '第三条款', `第四节${times(41)}`, '部分']
    expect(misread(PART_LINE, { are, but })).toEqual([])
  })

  it('leads to an appendix without naming it', () => {
    const are = ['附：', '附件：', '附录如下:', '附后：']
    const but = ['附', '见附：', '附：某', '附某：']
    expect(misread(APPENDIX_LEAD, { are, but })).toEqual([])
  })

  it('ends a speech', () => {
    const are = ['努力奋斗！', '努力奋斗!', '谢谢', '谢谢大家', '谢谢各位代表。', '谢谢各位！']
    const but = ['努力奋斗！某', '谢谢某', '谢谢各位。某', '谢谢大家。。', '努力奋斗。']
    expect(misread(SPEECH_END, { are, but })).toEqual([])
  })

  it('heads a table that goes on', () => {
    const are = [
      '名词解释（续）',
      '名词解释(续表)',
      '名词解释（续上页）',
      '名词解释（续表十二）：',
      '续',
      '续表',
      '续上表12：',
      '某续表',
    ]
    const but = ['名词解释（续某）', '名词解释（续）某', '某续', '续某', '名词解释']
    expect(misread(CONTINUED_TITLE, { are, but })).toEqual([])
  })
})

describe('the number of a heading', () => {
  it.each([
    ['第十二部分', 'part', '十二'],
    ['第12章术语', 'part', '12'],
    ['三、术语', 'han', '三'],
    ['十三、术语', 'han', '十三'],
    ['（三）术语', 'round', '三'],
    ['(十三)术语', 'round', '十三'],
    ['3术语', 'bare', '3'],
    ['12术语', 'bare', '12'],
    ['3、术语', 'bare', '3'],
    ['3.2术语', 'point', '3.2'],
    ['12．13术语', 'point', '12．13'],
  ])('is read from %s', (line, style, printed) => {
    const groups = Object.entries(HEADING_NUMBER.exec(line)?.groups ?? {}).filter(([, digits]) => digits)
    expect(groups).toEqual([[style, printed]])
  })

  it('is none in other lines', () => {
    const but = [
      '术语',
      '见三、术语',
      '第部分',
      '三术语',
      '某）术语',
      '（三某',
      '123',
      '12年',
      '3月',
      '3.2.1术语',
      '3.',
      '3.123',
    ]
    expect(misread(HEADING_NUMBER, { are: [], but })).toEqual([])
  })
})
