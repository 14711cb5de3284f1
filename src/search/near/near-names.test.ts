import { describe, expect, it } from 'vitest'
import { isMisspelled } from './near-names.ts'

describe('a query that is a name but for slips', () => {
  it.each([
    // Up to five characters one, from six two, then one more for every four.
    ['四区二城', '四区两城', true],
    ['四区三城', '三区两城', false],
    ['四区城', '四区两城', true],
    ['四区两大城', '四区两城', true],
    ['五力零陵', '五力零陵', true],
    ['企业家日活动', '企业家日活功', true],
    ['企业家曰活功', '企业家日活动', true],
    ['企业冢曰活功', '企业家日活动', false],
    // A part of a name is no name with slips.
    ['政企交流四定四化', '政企交流四定四化制', false],
    ['政企交流四定', '政企交流四定四化', false],
    ['政企交流四定四化制', '政企交流四定四化', true],
    ['四区', '四区', false],
    // Of three characters the wrong one says too little unless the name begins alike.
    ['河长制', '林长制', false],
    ['河长治', '河长制', true],
    ['河长', '河长制', false],
    ['保交楼', '保交房', true],
    ['楼交保', '保交楼', false],
    ['区块链', '全产业链', false],
    // Two that are swapped are one slip, and none is wrong.
    ['长河制', '河长制', true],
  ])('%s: %s: %s', (query, name, is) => {
    expect(isMisspelled(query, name)).toBe(is)
  })

  it('is none where it is longer than any name', () => {
    const long = '甲乙丙丁戊己庚辛壬癸'.repeat(4)
    expect(isMisspelled(long, `${long.slice(0, 39)}子`)).toBe(true)
    expect(isMisspelled(`${long}子`, `${long}丑`)).toBe(false)
  })
})
