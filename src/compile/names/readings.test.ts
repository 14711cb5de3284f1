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

describe('the readings of places', () => {
  it.each([
    ['单县', 'shàn xiàn'],
    ['单县经济开发区', 'shàn xiàn jīng jì kāi fā qū'],
    ['蔚县', 'yù xiàn'],
    ['大埔县', 'dà bù xiàn'],
    ['乐亭', 'lào tíng'],
    ['乐陵市', 'lào líng shì'],
    ['喀什地区', 'kā shí dì qū'],
    ['宁都县', 'níng dū xiàn'],
    ['都安瑶族自治县', 'dū ān yáo zú zì zhì xiàn'],
    ['六合区', 'lù hé qū'],
    ['六安', 'lù ān'],
    ['台州', 'tāi zhōu'],
    ['舟曲', 'zhōu qū'],
    ['铅山', 'yán shān'],
    ['番禺', 'pān yú'],
    ['重庆', 'chóng qìng'],
    ['厦门', 'xià mén'],
  ])('%s is read %s', (name, pinyin) => {
    expect(formatPinyin(name)).toBe(pinyin)
  })

  it.each([
    ['责任清单县级样本', 'zé rèn qīng dān xiàn jí yàng běn'],
    ['大城市病', 'dà chéng shì bìng'],
    ['快乐清凉一夏', 'kuài lè qīng liáng yī xià'],
    ['经济源头', 'jīng jì yuán tóu'],
    ['样样都安排', 'yàng yàng dōu ān pái'],
  ])('their characters in %s are read %s', (name, pinyin) => {
    expect(formatPinyin(name)).toBe(pinyin)
  })

  it.each([
    ['种粮大户', 'zhòng liáng dà hù'],
    ['粮油种植', 'liáng yóu zhòng zhí'],
    ['种业', 'zhǒng yè'],
    ['勒紧裤腰带', 'lēi jǐn kù yāo dài'],
    ['文旅名都', 'wén lǚ míng dū'],
  ])('nor is %s (%s) what a general dictionary says', (name, pinyin) => {
    expect(formatPinyin(name)).toBe(pinyin)
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
