import { describe, expect, it } from 'vitest'
import {
  bareHeading,
  clauseFrom,
  hasBareParts,
  isBareHeading,
  isBarePart,
  readArticle,
  readHeading,
} from './headings.ts'

/** Returns a heading as rank, number, marker, text and what follows it. */
function partsOf(line: string, heading = readHeading(line)) {
  if (heading === null) return null
  const { rank, value, marker, textStart, textEnd, end } = heading
  return [rank, value, marker, line.slice(textStart, textEnd), line.slice(end)]
}

describe('readHeading', () => {
  it.each([
    ['第一部分 过去五年工作回顾', [1, 1, '第一部分', '过去五年工作回顾', '']],
    ['第 2 部分：主要目标', [1, 2, '第 2 部分', '主要目标', '']],
    ['第十二部分主要目标', [1, 12, '第十二部分', '主要目标', '']],
    ['第三编 物权', [1, 3, '第三编', '物权', '']],
    ['第三篇　物权', [1, 3, '第三篇', '物权', '']],
    ['第二分编 合同', [1.1, 2, '第二分编', '合同', '']],
    ['第二章 管理', [1.2, 2, '第二章', '管理', '']],
    ['第 ２ 章 管理', [1.2, 2, '第 ２ 章', '管理', '']],
    ['第一百零二章 管理', [1.2, 102, '第一百零二章', '管理', '']],
    ['第十章、附则', [1.2, 10, '第十章', '附则', '']],
    ['第一节 一般规定', [1.4, 1, '第一节', '一般规定', '']],
    ['第一节一般规定', [1.4, 1, '第一节', '一般规定', '']],
    ['第 1 节：一般规定', [1.4, 1, '第 1 节', '一般规定', '']],
    ['一、工作回顾', [2, 1, '一', '工作回顾', '']],
    ['十二 、工作回顾', [2, 12, '十二', '工作回顾', '']],
    ['二．工作安排', [2, 2, '二', '工作安排', '']],
    ['三. 工作安排', [2, 3, '三', '工作安排', '']],
    ['（一）培育产业。建好园区。', [3, 1, '（一）', '培育产业', '建好园区。']],
    ['(二) 培育产业', [3, 2, '(二)', '培育产业', '']],
    ['〔三〕培育产业', [3, 3, '〔三〕', '培育产业', '']],
    ['（ 十一 ）培育产业', [3, 11, '（ 十一 ）', '培育产业', '']],
    ['1.培育产业！建好园区', [4, 1, '1', '培育产业', '建好园区']],
    ['12．培育产业', [4, 12, '12', '培育产业', '']],
    ['３、培育产业', [4, 3, '３', '培育产业', '']],
    ['4 . 培育产业', [4, 4, '4', '培育产业', '']],
    ['（1）培育产业', [5, 1, '（1）', '培育产业', '']],
    ['2）培育产业', [5, 2, '2）', '培育产业', '']],
    ['(３) 培育产业？', [5, 3, '(３)', '培育产业', '']],
  ])('reads %s', (line, parts) => {
    expect(partsOf(line)).toEqual(parts)
  })

  it.each([
    '抓好一、二、三产业',
    '第一产业增加值增长',
    '第一章程规定',
    '第一节约用水；第二节约用电。',
    '一个中心',
    '（一',
    '2.5公里道路',
    '2．５公里道路',
    '123.甲',
    '（123）甲',
    '见（一）培育产业',
    '见第一部分 工作回顾',
    '见第二分编 合同',
    '见第二章 管理',
    '见第一节 一般规定',
    '见一、工作回顾',
    '见1.培育产业',
    '见（1）培育产业',
    '第一部分',
    '一、',
    '',
    '○、甲',
    '0.甲',
  ])('takes %j for no heading', (line) => {
    expect(readHeading(line)).toBeNull()
  })
})

describe('readArticle', () => {
  const read = (line: string, isSure: boolean) => partsOf(line, readArticle(line, isSure))

  it.each([
    ['第一条　为了规范停车，制定本条例。', [1.6, 1, '', '第一条', '为了规范停车，制定本条例。']],
    ['第 12 条 为了规范停车，制定本条例。', [1.6, 12, '', '第 12 条', '为了规范停车，制定本条例。']],
    [
      '第一百二十条：为了规范停车，制定本条例。',
      [1.6, 120, '', '第一百二十条', '为了规范停车，制定本条例。'],
    ],
    ['第十二条之一 经批准，可以调整。', [1.7, 1, '', '第十二条之一', '经批准，可以调整。']],
    ['第三条 适用范围', [1.6, 3, '第三条', '适用范围', '']],
    ['第四条', [1.6, 4, '', '第四条', '']],
  ])('reads %s', (line, parts) => {
    expect(read(line, false)).toEqual(parts)
  })

  it('reads an article whose text a blank does not part from its number only in what is known to be a law', () => {
    expect(read('第二条本市停车活动，适用本条例。', false)).toBeNull()
    expect(read('第二条本市停车活动，适用本条例。', true)).toEqual([
      1.6,
      2,
      '',
      '第二条',
      '本市停车活动，适用本条例。',
    ])
    expect(read('第三条【立法目的】为了规范停车。', true)).toEqual([
      1.6,
      3,
      '第三条',
      '立法目的',
      '为了规范停车。',
    ])
    expect(read('第三条（立法目的） 为了规范停车。', true)?.slice(2)).toEqual([
      '第三条',
      '立法目的',
      '为了规范停车。',
    ])
  })

  it.each(['第三条、第四条规定', '依照第三条 规定', '第条 甲', '一条 道路'])(
    'takes %s for no article',
    (line) => {
      expect(readArticle(line, true)).toBeNull()
    },
  )
})

describe('clauseFrom', () => {
  const clause = (line: string) =>
    partsOf(line, clauseFrom(line, { rank: 4.1, value: 1, marker: '5.1', textStart: 4 }))

  it('has a short phrase as its title, and of a sentence the number alone', () => {
    expect(clause('5.1 一般要求')).toEqual([4.1, 1, '5.1', '一般要求', ''])
    expect(clause('5.1 应当公示价格。')).toEqual([4.1, 1, '', '5.1', '应当公示价格。'])
    expect(clause('5.1 应当公示：')).toEqual([4.1, 1, '', '5.1', '应当公示：'])
    expect(clause('5.1 公示，保洁')).toEqual([4.1, 1, '', '5.1', '公示，保洁'])
  })

  it.each([
    [30, '5.1'],
    [31, ''],
  ])('takes a phrase of %d characters as title or text', (length, marker) => {
    expect(clause(`5.1 ${'停'.repeat(length)}`)?.[2]).toBe(marker)
  })
})

describe('isBareHeading', () => {
  it.each([
    '奋力完成各项工作',
    '工作回顾',
    '“十四五”时期主要成就',
    '《规划》实施情况',
    '抓产业，促转型',
    '甲'.repeat(40),
  ])('takes %s', (line) => {
    expect(isBareHeading(line)).toBe(true)
  })

  it.each([
    '总要求',
    '甲'.repeat(41),
    'ABCD',
    '抓好各项工作。',
    '抓好工作；促转型',
    '抓好各项工作！',
    '主要任务是：',
    '（草案）工作回顾',
    '2024年1月',
    '2024年1月5日在会上',
    '来源甲县政府网',
    '作者张某某',
    '发布甲县政府',
    '编辑张某某',
    '时间上午九点',
    '专栏1 重点项目',
    '表2 主要指标',
    '附表三 主要指标',
    '图1 空间布局',
    '——经济增长',
    '【打印】',
    '“两园联动”',
    '“两园”是指两个园区',
    '《规划》，甲县政府',
    '“两园”即两个园区',
  ])('takes %s for none', (line) => {
    expect(isBareHeading(line)).toBe(false)
  })
})

describe('isBarePart', () => {
  it.each([['甲'.repeat(41)], [`${'甲'.repeat(15)}。`], [`${'甲'.repeat(9)}：`], ['（一）培育产业']])(
    'is a heading over %s',
    (next) => {
      expect(isBarePart('奋力完成各项工作', next)).toBe(true)
    },
  )

  it.each([['甲'.repeat(40)], [`${'甲'.repeat(14)}。`], [`${'甲'.repeat(8)}：`], ['县长 某某'], [undefined]])(
    'is none over %s',
    (next) => {
      expect(isBarePart('奋力完成各项工作', next)).toBe(false)
    },
  )

  it('is none that is no heading', () => {
    expect(isBarePart('奋力完成。', '甲'.repeat(41))).toBe(false)
  })
})

describe('hasBareParts', () => {
  const LONG = '一年来，全县上下齐心协力，办成了许多大事。'

  it('is told by the first heading', () => {
    expect(hasBareParts(['县长 某某', '奋力完成各项工作', LONG, '一、抓产业', LONG])).toBe(true)
    expect(hasBareParts(['一、抓产业', LONG, '奋力完成各项工作', LONG])).toBe(false)
    expect(hasBareParts([LONG, LONG])).toBe(false)
    expect(hasBareParts([])).toBe(false)
  })

  it('is not told by a preface, after which the parts count from 一', () => {
    expect(hasBareParts(['编制说明', LONG, '一、发展基础', LONG, '（一）成就', '二、总体要求', LONG])).toBe(
      false,
    )
  })

  it.each([
    ['one part alone comes after', ['一、发展基础', LONG]],
    ['the parts begin again', ['一、甲工作', LONG, '二、乙工作', LONG, '一、丙工作', LONG]],
    ['the parts begin at 二', ['二、甲工作', LONG, '三、乙工作', LONG]],
    ['another such heading comes after', ['一、甲工作', LONG, '二、乙工作', LONG, '确保完成各项工作', LONG]],
  ])('is told by a first heading where %s', (_, after) => {
    expect(hasBareParts(['奋力完成各项工作', LONG, ...after])).toBe(true)
  })

  it('is told where no paragraph stands between the first heading and the parts', () => {
    expect(hasBareParts(['奋力完成各项工作', '一、甲工作', LONG, '二、乙工作', LONG])).toBe(true)
  })
})

describe('bareHeading', () => {
  it('is the whole line', () => {
    expect(partsOf('工作回顾', bareHeading('工作回顾', 1))).toEqual([1, 0, '', '工作回顾', ''])
  })
})
