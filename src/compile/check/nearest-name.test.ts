import { describe, expect, it } from 'vitest'
import { nearestName } from './nearest-name.ts'

describe('the nearest name', () => {
  it.each([
    ['三送三解', ['四区两城', '三送三解三优行动办法'], '三送三解三优行动办法'],
    ['三送三解三优行动办法', ['四区两城', '三送三解'], '三送三解'],
    ['“三送” 三解', ['三送三解三优行动办法'], '三送三解三优行动办法'],
    ['五小水', ['五小水利设施建设工程'], '五小水利设施建设工程'],
    ['五小水利设施建设工程', ['五小水'], '五小水'],
    ['三送三解', ['四送三解', '三送三解三优行动办法'], '三送三解三优行动办法'],
  ])('of %s is one that holds it or that it holds: %j', (coinage, names, nearest) => {
    expect(nearestName(coinage, names)).toBe(nearest)
  })

  it.each([
    ['四区两城市', ['四区两城'], '四区两城'],
    ['零碳园区', ['零碳示范园区', '零碳新园区'], '零碳新园区'],
    ['零碳园区', ['零碳新园区', '零碳示范园区'], '零碳新园区'],
    ['甲乙丙', ['丙甲乙'], '丙甲乙'],
  ])('of %s is the one of %j with the most of its pairs of characters', (coinage, names, nearest) => {
    expect(nearestName(coinage, names)).toBe(nearest)
  })

  it('is the first of several that are as near', () => {
    expect(nearestName('三送三解', ['三送三解行动', '三送三解活动'])).toBe('三送三解行动')
    expect(nearestName('零碳园区', ['零碳甲园区', '零碳乙园区'])).toBe('零碳甲园区')
  })

  it.each([
    ['四区三城', ['三送三解三优行动', '四区两城']],
    ['夏季攻势', ['四区两城', '三送三解']],
    ['双减', ['双减政策落实']],
    ['双减政策落实', ['双减']],
    ['三送三解', []],
  ])('of %s is none of %j', (coinage, names) => {
    expect(nearestName(coinage, names)).toBeNull()
  })
})
