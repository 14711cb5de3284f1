import { describe, expect, it } from 'vitest'
import { laidDice, riggedDice } from '../testing/rigged-dice.ts'
import { type Meaning, makeMeanings, wordDefinition } from './define.ts'
import type { MadeName } from './names.ts'

const nameWith = (counts: MadeName['counts']): MadeName => ({
  ...{ name: '某名', label: '某名', make: 'plain', counts, trap: null },
})
const contentsOf = (counts: MadeName['counts']) =>
  makeMeanings(nameWith(counts), riggedDice()).map(({ content, isList }) => [content, isList])

describe('the meanings of a name', () => {
  it('are two that share nothing: who does what', () => {
    expect(contentsOf([])).toEqual([
      ['由镇村干部每周上门走访、定期公开结果的办事方式', false],
      ['由志愿者队伍轮流值守巡看、现场会商难题的工作机制', false],
    ])
  })

  it('are lists of the parts that it counts', () => {
    expect(contentsOf([{ count: 3, counted: '优' }])).toEqual([
      ['规划优、服务优、环境优', true],
      ['生态优、秩序优、风貌优', true],
    ])
    expect(
      contentsOf([
        { count: 2, counted: '新' },
        { count: 1, counted: '稳' },
      ])[0]?.[0],
    ).toBe('规划新、服务新、规划稳')
  })

  it('are what the digits count', () => {
    const digits = [2, 6].map((count) => ({ count, counted: '' }))
    expect(contentsOf(digits)).toEqual([
      ['2张图纸、6项制度', true],
      ['2个平台、6道关口', true],
    ])
  })

  it('have clauses of their own', () => {
    const [one, other] = makeMeanings(nameWith([]), riggedDice())
    expect(one?.extras).toEqual(['力争用#年时间覆盖全域', '首批选取#个点位试行', '由财政每年安排#万元支持'])
    expect(other?.extras).toEqual(['每年组织#次考评', '实行限时#天办结', '配备专职人员#名'])
  })
})

describe('a definition', () => {
  const meaning: Meaning = {
    ...{ content: '规划优、服务优', isList: true, extras: ['用#年覆盖', '选#个试行', '配#名人员'] },
  }

  it('is worded with a prefix or none', () => {
    const worded = (face: number) => wordDefinition(meaning, riggedDice({ 5: face }))
    expect([0, 1, 2, 3, 4].map(worded)).toEqual([
      '规划优、服务优。',
      '规划优、服务优。',
      '指规划优、服务优。',
      '是指规划优、服务优。',
      '即规划优、服务优。',
    ])
  })

  it('has two clauses more at most, each with its number', () => {
    expect(wordDefinition(meaning, riggedDice({ 3: 2, 28: 5 }))).toBe(
      '规划优、服务优。用7年覆盖。选7个试行。',
    )
    expect(wordDefinition(meaning, riggedDice({ 3: 1, 28: 0 }))).toBe('规划优、服务优。用2年覆盖。')
    expect(wordDefinition(meaning, laidDice(0, 2, 0, 3).dice)).toBe('规划优、服务优。选5个试行。')
  })

  it('runs on from what is no list', () => {
    const deed = { ...meaning, content: '由干部走访的方式', isList: false }
    expect(wordDefinition(deed, riggedDice({ 3: 2, 28: 5 }))).toBe('由干部走访的方式，用7年覆盖，选7个试行。')
  })
})
