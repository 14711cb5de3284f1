import { describe, expect, it } from 'vitest'
import { sideOfPassage, sideOfSection } from './sides.ts'

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
