import { describe, expect, it } from 'vitest'
import { formatPinyin } from './readings.ts'
import { formatSlug, newSlugs } from './slugs.ts'

describe('formatSlug', () => {
  it.each([
    ['四区两城', 'siqu-liangcheng'],
    ['2614工作法', '2614-gongzuofa'],
    ['工业一主一特', 'gongye-yizhu-yite'],
    ['香零山路（一期）', 'xianglingshanlu-yiqi'],
    ['脱贫群众3+1', 'tuopinqunzhong-3-1'],
    ['十五条', 'shiwutiao'],
    ['RCEP', 'rcep'],
    ['GEP核算', 'gep-hesuan'],
  ])('writes %s as %s', (name, slug) => {
    expect(formatSlug(name)).toBe(slug)
  })

  it.each([
    ['河长制', 'hezhangzhi'],
    ['林长制', 'linzhangzhi'],
    ['链长制', 'lianzhangzhi'],
    ['田长制', 'tianzhangzhi'],
    ['网格长', 'wanggezhang'],
    ['指标长制', 'zhibiaozhangzhi'],
    ['厅局长坐诊', 'tingjuzhangzuozhen'],
    ['两重', 'liangzhong'],
    ['参保率', 'canbaolv'],
    ['行业', 'hangye'],
    ['率先', 'shuaixian'],
    ['都谷极', 'duguji'],
  ])('reads the policy word %s as %s', (name, slug) => {
    expect(formatSlug(name)).toBe(slug)
  })
})

describe('newSlugs', () => {
  it('gives a later name with the same slug a number', () => {
    const slugFor = newSlugs()
    expect(['四区', '四趋', '思渠', '四区-2'].map(slugFor)).toEqual(['siqu', 'siqu-2', 'siqu-3', 'siqu-2-2'])
  })
})

describe('formatPinyin', () => {
  it.each([
    ['2614工作法', 'èr liù yī sì gōng zuò fǎ'],
    ['四区两城', 'sì qū liǎng chéng'],
    ['一主一特', 'yī zhǔ yī tè'],
    ['RCEP核算', 'RCEP hé suàn'],
    ['3+1', 'sān jiā yī'],
  ])('reads %s as %s', (name, pinyin) => {
    expect(formatPinyin(name)).toBe(pinyin)
  })
})
