import { describe, expect, it } from 'vitest'
import { mentionsOf, readSample, sampleReport } from '../testing/samples.ts'

const cited = (label: string, body: string, ...others: string[]) =>
  mentionsOf(readSample(sampleReport(`${body}。`, `1.${label}：甲类办法。`, ...others)).graph, 'term')

describe('a term cited by its quoted core', () => {
  it.each([
    ['“九千”体系', '实施“九千”工程', '九千'],
    ['“沐禾”治理', '开展“清沐禾”', '沐禾'],
    ['“沐禾”治理', '开展“沐禾行动”', '沐禾'],
    ['“六沐”机制', '开展“六沐”攻坚', '六沐'],
    ['“1357”计划', '推进“1357”布局', '1357'],
    ['“三禾四沐”体系', '落实“三禾四沐”目标任务', '三禾四沐'],
    ['县域“五沐”行动', '深化“五沐”改革', '五沐'],
    ['“六沐”机制', '推进六沐安排，开展“六沐”攻坚', '六沐'],
    ['“1357”计划', '落实1357安排，推进“1357”布局', '1357'],
    ['“数字沐”行动', '实施“数字沐”工程', '数字沐'],
    ['“数字沐禾”行动', '实施“数字沐禾”工程', '数字沐禾'],
    ['“沐禾”治理', '开展“清美沐禾”', '沐禾'],
    ['“沐禾”工作法', '开展“沐禾”工程', '沐禾'],
    ['“沐禾”治理', '开展“沐禾”工程和“沐禾文化”周', '沐禾'],
  ])('is known with another word: %s in %s', (label, body, surface) => {
    expect(cited(label, body)).toEqual([`1.p1 ${label} ${surface} reworded`])
  })

  it.each([
    ['“两个”计划', '推进“两个”工程'],
    ['“三大”行动', '打好“三大”攻坚战'],
    ['“五个一”工程', '开展“五个一”活动'],
    ['“数字”行动', '建设“数字”政府'],
    ['“绿色农业”计划', '发展“绿色农业”园区'],
    ['“沐禾”治理', '开展“非沐禾”整治'],
    ['“沐禾”治理', '建设“一核沐禾”片区'],
    ['“沐禾”治理', '开展沐禾整治'],
    ['“沐禾”治理', '种植沐禾，办好“沐禾”节会'],
    ['“六沐”机制', '实施“六沐三禾”行动'],
    ['“六沐”机制', '建设“六沐”学校'],
    ['“六沐”书院', '实施“六沐”行动'],
    ['“2030”行动', '实施“2030”计划'],
    ['“禾”治理', '开展“禾”行动'],
    ['“沐禾”治理', '开展“全面推进沐禾”活动'],
    ['“沐禾”治理', '开展“沐禾综合整治”行动'],
    ['“沐禾”治理', '开展“清沐禾行动”'],
    ['“沐禾”治理', '开展“A沐禾”'],
    ['“沐禾”治理', '开展“清清美沐禾”'],
    ['“沐禾”治理', '开展“沐禾大行动”'],
    ['“沐禾”治理', '办好“沐禾节会”'],
    ['“业沐”治理', '开展“农业沐”'],
    ['“沐禾”治理', '开展“沐禾”大工程'],
    ['沐禾治理', '开展“沐禾”工程'],
  ])('is not where the core may mean something else: %s in %s', (label, body) => {
    expect(cited(label, body)).toEqual([])
  })

  it('is not where one of its parts is called by the core', () => {
    const entry = '1.“三禾”行动：三禾稻米、优质大豆、绿色蔬菜。'
    const of = (body: string) => mentionsOf(readSample(sampleReport(body, entry)).graph, 'term')
    expect(of('开展“三禾”攻坚。')).toEqual([])
  })

  it('is before a footnote marker too', () => {
    const { graph } = readSample(sampleReport('实施“九千”[1]工程。', '[1]“九千”体系：甲类办法。'))
    expect(mentionsOf(graph, 'term')).toEqual(['1.p1 “九千”体系 九千 reworded'])
  })

  it('is not where two terms share the core', () => {
    expect(cited('“六沐”机制', '开展“六沐”攻坚', '2.“六沐”学校：乙。')).toEqual([])
  })
})
