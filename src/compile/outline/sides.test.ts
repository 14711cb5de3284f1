import { describe, expect, it } from 'vitest'
import { itemKind, saysNoSide, sideOfPassage, sideOfSection, wordedSide, yearsIn } from './sides.ts'

const YEARS = { review: 2025, plan: 2026 }

describe('sideOfSection', () => {
  it.each([
    ['2025年工作回顾', 'review'],
    ['“十四五”时期主要成就', 'review'],
    ['2025年主要目标任务完成情况', 'review'],
    ['2026年重点工作', 'plan'],
    ['今年工作总体要求和预期目标', 'plan'],
    ['二〇二六年', 'plan'],
    ['当前存在的主要困难和问题', 'shortcomings'],
    ['2025年工作总结和2026年工作安排', 'none'],
    ['当前形势', 'none'],
  ])('gives the part %s the side %s', (heading, side) => {
    expect(sideOfSection(heading, 'none', YEARS)).toBe(side)
  })

  it.each([
    ['坚决落实决策部署，重点工作有力推进', 'review', 'review'],
    ['对接2026年项目', 'review', 'review'],
    ['2026年重点任务', 'review', 'plan'],
    ['下一步工作打算', 'review', 'plan'],
    ['存在的主要问题', 'review', 'shortcomings'],
    ['巩固过去五年成果', 'plan', 'plan'],
  ] as const)('gives %s, within %s, the side %s', (heading, around, side) => {
    expect(sideOfSection(heading, around, YEARS)).toBe(side)
  })
})

describe('sideOfPassage', () => {
  it.each([
    '同时，我们清醒看到，基础还不牢。',
    '同时也要看到，全市发展还有不少问题：',
    '在看到成绩的同时，也要看到一些短板：',
    '我们还应认识到，城乡差距依然较大。',
    '发展中还存在许多困难，主要是：',
    '工作仍有一些不足。',
  ])('turns to what falls short in %s', (lead) => {
    expect(sideOfPassage(lead, 'review')).toBe('shortcomings')
  })

  it.each([
    '一年来，解决了群众反映强烈的问题126个。',
    '群众看得到变化，困难得到缓解。',
    '还要看到，长期向好的趋势没有变。问题整改全部完成。',
  ])('stays with what was done in %s', (lead) => {
    expect(sideOfPassage(lead, 'review')).toBe('review')
  })

  it('never leaves what is planned', () => {
    expect(sideOfPassage('同时也要看到，还有不少问题。', 'plan')).toBe('plan')
  })
})

describe('the years in a text', () => {
  it.each([
    ['2025年工作总结和2026年工作安排', [2025, 2026]],
    ['二〇二六年、二○二五年、二零三〇年', [2026, 2025, 2030]],
    ['2025年，2025年', [2025, 2025]],
    ['2025个项目，1998年', []],
  ])('of %s are %j', (text, years) => {
    expect(yearsIn(text)).toEqual(years)
  })
})

describe('the side that the words of a heading tell', () => {
  it.each([
    ['回顾', 'review'],
    ['安排', 'plan'],
    ['工作回顾', 'review'],
    ['工作安排', 'plan'],
    ['目标任务完成情况', 'review'],
    ['工作总结，工作部署', 'plan'],
    ['和谐社会建设安排落实情况', 'review'],
    ['回顾和安排', null],
    ['安排和回顾', null],
    ['工作安排与过去回顾', null],
    ['工作总结暨工作部署', null],
    ['存在的主要问题和工作安排', 'shortcomings'],
    ['面临挑战', 'shortcomings'],
    ['保障措施', null],
    ['', null],
  ])('of %j is %s', (heading, side) => {
    expect(wordedSide(heading)).toBe(side)
  })

  it.each([
    ['保障措施', true],
    ['2025年的情况', true],
    ['', true],
    ['回顾', false],
    ['安排', false],
    ['工作回顾和安排', false],
    ['主要困难', false],
  ])('is none at all of %j: %s', (heading, isNone) => {
    expect(saysNoSide(heading)).toBe(isNone)
  })
})

describe('the side of a section by its year', () => {
  it.each([
    ['2025年的情况', 'review'],
    ['去年的情况', 'review'],
    ['上年的情况', 'review'],
    ['2026年的情况', 'plan'],
    ['今年的情况', 'plan'],
    ['2025年到2026年的情况', 'none'],
    ['去年和今年的情况', 'none'],
    ['2024年的情况', 'none'],
  ])('of %s is %s', (heading, side) => {
    expect(sideOfSection(heading, 'none', YEARS)).toBe(side)
  })

  it('is none where the report names no years', () => {
    const years = { review: null, plan: null }
    expect(sideOfSection('2025年的情况', 'none', years)).toBe('none')
    expect(sideOfSection('2026年的情况', 'none', years)).toBe('none')
    expect(sideOfSection('今年的情况', 'none', years)).toBe('plan')
    expect(sideOfSection('去年的情况', 'none', years)).toBe('review')
  })

  it.each([
    ['2025年工作回顾', 'plan', 'review'],
    ['2025年的情况', 'plan', 'plan'],
    ['基本情况', 'plan', 'plan'],
    ['今后五年的目标任务', 'review', 'plan'],
    ['下阶段的措施', 'review', 'review'],
    ['2025年工作安排', 'review', 'review'],
    ['工作安排', 'shortcomings', 'shortcomings'],
  ] as const)('does not change alone within a part: %s in %s is %s', (heading, around, side) => {
    expect(sideOfSection(heading, around, YEARS)).toBe(side)
  })
})

describe('the kind of an item', () => {
  it.each([
    ['review', 'achievement'],
    ['shortcomings', 'problem'],
    ['plan', 'task'],
    ['none', 'task'],
  ] as const)('on the side %s is %s', (side, kind) => {
    expect(itemKind(side)).toBe(kind)
  })
})
