import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { levelled } from '../testing/samples.ts'
import { findComponents } from './components.ts'

/** Writes the parts of a definition, in their order, and the codes of its findings. */
function partsOf(label: string, definition: string): string {
  const source = levelled(`${label}：${definition}`)
  const span = { start: label.length + 1, end: source.length }
  const { components, diagnostics } = findComponents(source, label, span)
  return [
    ...components.map((part) => sliceSpan(source, part.span)),
    ...diagnostics.map(({ code }) => code),
  ].join('|')
}

describe('the list of a definition', () => {
  it.each([
    ['“三费”', '单位支出即：会议、培训、差旅。', '会议|培训|差旅'],
    ['“三费”', '单位支出分别为：会议、培训、差旅。', '会议|培训|差旅'],
    ['“三费”', '单位支出如下：会议、培训、差旅。', '会议|培训|差旅'],
    ['“三费”', '甲、乙两类单位的支出：会议、培训、差旅。', '会议|培训|差旅'],
    ['“三费”', '甲、乙单位的支出，包括会议、培训、差旅。', '会议|培训|差旅'],
    ['“三费”', '甲、乙单位的“会议、培训、差旅”支出。', '会议|培训|差旅'],
    ['“三费”', '会议、培训、差旅，旨在节约、提效。', '会议|培训|差旅'],
    ['“三费”', '会议、培训、差旅。为了节约、提效。', '会议|培训|差旅'],
    ['“三费”', '会议（内部，以及外部）、培训、差旅，是指支出、开支。', '会议（内部，以及外部）|培训|差旅'],
  ])('of %s is found in it: %s', (label, definition, expected) => {
    expect(partsOf(label, definition)).toBe(expected)
  })

  it.each([
    ['一箱制', '将投诉、建议、咨询纳入一个信箱。'],
    ['“三费”', '会议、培训、差旅，节约、提效。'],
  ])('of %s is none: %s', (label, definition) => {
    expect(partsOf(label, definition)).toBe('')
  })
})

describe('the words around a list', () => {
  it.each([
    ['“三链”', '推动创新链、产业链、人才链深度融合。', '创新链|产业链|人才链'],
    ['“三链”', '创新链、产业环、人才链深度融合。', '创新链|产业环|人才链深度融合'],
    ['“两链”', '创新链、产业链融合。', '创新链|产业链'],
    ['“两品”', '甲品、乙品牌。', '甲品|乙品牌'],
    ['“三品”', '甲品、乙品、丙品牌。', '甲品|乙品|丙品'],
    ['“三化”', '推动工业化、信息化、城镇化。', '工业化|信息化|城镇化'],
    ['“三支”', '到基层支教、支农、支医。', '支教|支农|支医'],
    ['“三资”', '集体资金、资产、资源的管理。', '资金|资产|资源'],
    ['“三资”', '集体的资金、资产、资源的管理。', '资金|资产|资源'],
    ['“三进”', '干部要进村、进组、进户。', '进村|进组|进户'],
  ])('are no part of what %s counts: %s', (label, definition, expected) => {
    expect(partsOf(label, definition)).toBe(expected)
  })
})
