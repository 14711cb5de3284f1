import { describe, expect, it } from 'vitest'
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
    ['区A', 'qu-a'],
    ['区3', 'qu-3'],
    ['三3', 'san-3'],
    ['A3', 'a3'],
    ['三四区', 'sansiqu'],
    ['五区 三城', 'wuqu-sancheng'],
    ['A B', 'a-b'],
    ['城，区', 'cheng-qu'],
    ['三，区', 'san-qu'],
    ['“四区”工作', 'siqu-gongzuo'],
    ['Ａ３区', 'a3-qu'],
    ['①', '1'],
    ['绿女', 'lvnv'],
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

  it.each([
    ['😀', 'u1f600'],
    ['😀！', 'u1f600-ff01'],
    ['+', 'u2b'],
    ['', 'u'],
  ])('writes %j, of which nothing is read, by its code points: %s', (name, slug) => {
    expect(formatSlug(name)).toBe(slug)
  })
})

describe('newSlugs', () => {
  it('gives a later name with the same slug a number', () => {
    const slugFor = newSlugs()
    expect(['四区', '四趋', '思渠', '四区-2'].map(slugFor)).toEqual(['siqu', 'siqu-2', 'siqu-3', 'siqu-2-2'])
  })

  it('goes on counting, and passes over what is taken', () => {
    const slugFor = newSlugs()
    expect(['四区-2', '四区', '四区', '四区', '两城'].map(slugFor)).toEqual([
      'siqu-2',
      'siqu',
      'siqu-3',
      'siqu-4',
      'liangcheng',
    ])
  })
})
