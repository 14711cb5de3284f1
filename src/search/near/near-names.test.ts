import { describe, expect, it } from 'vitest'
import { sketchNames } from '../testing/sketch.ts'
import { isMisspelled, matchNearNames, nearestName, rankNames } from './near-names.ts'

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
    ['五力路', '五力零陵', false],
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

describe('the names that a query with a slip means', () => {
  const match = (names: readonly string[], query: string) => {
    const { index, read } = sketchNames(names)
    return matchNearNames(index, read(query))
  }
  const met = (names: readonly string[], query: string) =>
    match(names, query).map(({ document }) => document.label)

  it('are those with a character wrong, missing or too many, or two of them swapped', () => {
    const names = ['四区两城', '五力零陵']
    expect(met(names, '四曲两城')).toEqual(['四区两城'])
    expect(met(names, '四区城')).toEqual(['四区两城'])
    expect(met(names, '四区区两城')).toEqual(['四区两城'])
    expect(met(names, '四两区城')).toEqual(['四区两城'])
    expect(met(names, '四曲三城')).toEqual([])
  })

  it('are not those that only hold such a stretch, where another is meant whole', () => {
    expect(met(['四区两城', '四区两城建设方案'], '四区三城')).toEqual(['四区两城'])
    expect(met(['四区两城建设方案'], '四区三城')).toEqual(['四区两城建设方案'])
  })

  it('are those that make up half of the query, from four characters on', () => {
    expect(met(['四区两城'], '推进四区两城建设')).toEqual(['四区两城'])
    expect(met(['四区两城'], '推进四区两城的建设')).toEqual([])
    expect(met(['河长制'], '推进河长制')).toEqual([])
    expect(met(['全面推行'], '全面推行林长制')).toEqual(['全面推行'])
  })

  it('are farther off by each character that stands around them in the query', () => {
    const penalty = (query: string) => match(['四区两城'], query)[0]?.miss.penalty ?? Number.NaN
    // Of eight slips that count as farthest four, and less than one for the share that is amiss.
    expect(penalty('推进四区两城建设')).toBeGreaterThanOrEqual(4 / 8)
    expect(penalty('推进四区两城建设')).toBeLessThan(5 / 8)
    expect(penalty('四区三城')).toBeGreaterThanOrEqual(1 / 8)
    expect(penalty('四区三城')).toBeLessThan(2 / 8)
  })

  it('are farther off by the share of them that the query leaves out, wherever that stands', () => {
    for (const name of ['四区两城建设方案', '建设四区两城方案', '建设方案四区两城']) {
      const penalty = match([name], '四区三城')[0]?.miss.penalty
      // Of eight slips that count as farthest one, half of one, and less than half for what fuse.js tells.
      expect(penalty).toBeGreaterThanOrEqual(1.5 / 8)
      expect(penalty).toBeLessThan(2 / 8)
    }
  })

  it('are none for one character or two, which mean too much', () => {
    expect(met(['河长制'], '河制')).toEqual([])
    expect(met(['三稀'], '三希')).toEqual([])
    expect(met(['河长制'], '河')).toEqual([])
  })

  it('of three characters begin alike, or hold all of them', () => {
    expect(met(['林长制'], '河长制')).toEqual([])
    expect(met(['保交楼'], '保交房')).toEqual(['保交楼'])
    expect(met(['四好农村路'], '好农路')).toEqual(['四好农村路'])
    // The third character stands right before or right behind the two others.
    expect(met(['保交楼'], '楼保交')).toEqual(['保交楼'])
    expect(met(['保交楼'], '交楼保')).toEqual(['保交楼'])
    expect(met(['四好农村路'], '四农桥')).toEqual([])
    expect(met(['保交楼项目房'], '保交房')).toEqual([])
    expect(met(['五力零陵'], '五力路')).toEqual([])
  })

  it('are none where the query is longer than any name', () => {
    const long = '甲乙丙丁戊己庚辛壬癸'.repeat(4)
    expect(met([`${long}`], `${long.slice(0, 39)}子`)).toHaveLength(1)
    expect(met([`${long}子`], `${long}丑`)).toEqual([])
  })

  it('are less alike the more characters they have of their own', () => {
    const unlike = (name: string) => match([name], '四区三城')[0]?.miss.unlike
    // 3 of 4 and 4, and 3 of 4 and 8 characters are shared.
    expect(unlike('四区两城')).toBeCloseTo(1 - 6 / 8, 10)
    expect(unlike('四区两城建设方案')).toBeCloseTo(1 - 6 / 12, 10)
  })
})

describe('the nearest name', () => {
  const nearest = (names: readonly string[], query: string) => {
    const { index, read } = sketchNames(names)
    return nearestName(index, read(query))?.document.label ?? null
  }

  it('shares more than half of its characters, or of those of the query', () => {
    expect(nearest(['四区两城'], '推进四区三城建设')).toBe('四区两城')
    expect(nearest(['四区两城'], '三区三城')).toBeNull()
    expect(nearest(['公租房'], '公祖宿房')).toBe('公租房')
    expect(nearest(['公租房'], '公家宿舍')).toBeNull()
  })

  it('of two characters shares one, and is as short', () => {
    expect(nearest(['三稀'], '三希')).toBe('三稀')
    expect(nearest(['两城'], '三希')).toBeNull()
    expect(nearest(['三稀矿产'], '三希')).toBeNull()
    expect(nearest(['三稀'], '三希矿')).toBeNull()
  })

  it('is the one with the most characters in common, though two of them be swapped', () => {
    const names = ['新区园改革办', '园区改革']
    expect(nearest(names, '区园改革')).toBe('园区改革')
    expect(nearest([...names].reverse(), '区园改革')).toBe('园区改革')
    expect(nearest(['新区园改革办'], '区园改革')).toBe('新区园改革办')
  })

  it('is none where nothing is near, or there is nothing', () => {
    expect(nearest(['河长制'], '核聚变')).toBeNull()
    expect(nearest([], '核聚变')).toBeNull()
    expect(nearest(['四区两城'], '四')).toBeNull()
  })
})

describe('names that are ranked', () => {
  it('are the two dozen with the fewest slips', () => {
    const names = Array.from({ length: 30 }, (_, at) => `四区两城${at}`)
    const { index } = sketchNames(names)
    const candidates = names.map((text, name) => ({ name, text: text.replace('两', '2'), slips: 30 - name }))
    const ranked = rankNames(index, candidates, { query: '四区2城', threshold: 0.67 })
    expect(ranked.map(({ name }) => name).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 24 }, (_, at) => at + 6),
    )
    expect(ranked.every(({ name, document }) => document.label === names[name])).toBe(true)
    expect(rankNames(index, [], { query: '四区2城', threshold: 0.67 })).toEqual([])
    const unknown = [{ name: 99, text: '四区2城', slips: 0 }]
    expect(rankNames(index, unknown, { query: '四区2城', threshold: 0.67 })).toEqual([])
  })
})
