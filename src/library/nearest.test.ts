import { describe, expect, it } from 'vitest'
import type { DivisionLevel } from '../model/kinds.ts'
import { byNearness, nearnessOf } from './nearest.ts'

const at = (id: string, placeCode: string | null, year: number, place = placeCode) =>
  ({ id, place, placeCode, level: placeCode === null ? 'nation' : null, year }) as const
const of = (place: string | null, placeCode: string | null, level: DivisionLevel | null = null) => ({
  ...{ id: 'a', place, placeCode, level, year: null },
})

describe('nearest first', () => {
  it.each([
    ['own', at('x', '431102', 2020)],
    ['above', at('x', '431100', 2024)],
    ['above', at('x', '430000', 2024)],
    ['above', at('x', null, 2024, '全国')],
    ['peer', at('x', '431103', 2024)],
    ['province', at('x', '430900', 2024)],
    ['province', at('x', '430903', 2024)],
    ['elsewhere', at('x', '530000', 2024)],
    ['elsewhere', at('x', '531102', 2024)],
  ] as const)('is %s', (nearness, other) => {
    expect(nearnessOf(at('lingling-2024', '431102', 2024), other)).toBe(nearness)
  })

  it('takes the cities of a province, and the provinces, for peers', () => {
    expect(nearnessOf(of('永州市', '431100'), of('益阳市', '430900'))).toBe('peer')
    expect(nearnessOf(of('湖南省', '430000'), of('云南省', '530000'))).toBe('peer')
    expect(nearnessOf(of('永州市', '431100'), of('零陵区', '431102'))).toBe('province')
  })

  it('tells places of one name apart by their codes, and knows one by its code under two names', () => {
    expect(nearnessOf(of('鼓楼区', '320106'), of('鼓楼区', '350102'))).toBe('elsewhere')
    expect(nearnessOf(of('零陵区', '431102'), of('永州市零陵区', '431102'))).toBe('own')
  })

  it('goes by the name where the code is not known', () => {
    expect(nearnessOf(of('某新区', null), of('某新区', null))).toBe('own')
    expect(nearnessOf(of('某新区', null), of('某新区', '431199'))).toBe('own')
    expect(nearnessOf(of('某新区', null), of('另一新区', null))).toBe('elsewhere')
    expect(nearnessOf(of('某新区', null), of('零陵区', '431102'))).toBe('elsewhere')
    expect(nearnessOf(of('零陵区', '431102'), of('某新区', null))).toBe('elsewhere')
  })

  it('takes two reports of no place for no neighbours', () => {
    expect(nearnessOf(of(null, null), of(null, null))).toBe('elsewhere')
    expect(nearnessOf(of(null, null), of(null, null, 'nation'))).toBe('above')
  })

  it('reads by the level how many digits of a code are a place’s own', () => {
    expect(nearnessOf(of('五指山市', '469001'), of('省直辖县级行政区划', '469021', 'prefecture'))).toBe(
      'above',
    )
    expect(nearnessOf(of('五指山市', '469001'), of('海南', '460105', 'province'))).toBe('above')
  })

  it('puts the nearest year first among equals, then the id', () => {
    const own = at('lingling-2024', '431102', 2024)
    const others = [
      at('c', '530000', 2024),
      at('b', '431102', 2021),
      at('a', '431102', 2023),
      at('d', '431100', 2019),
      at('e', '431102', 2025),
    ]
    expect(byNearness(own, others).map(({ id }) => id)).toEqual(['a', 'e', 'b', 'd', 'c'])
    expect(byNearness(own, [...others].reverse()).map(({ id }) => id)).toEqual(['a', 'e', 'b', 'd', 'c'])
    expect(others.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd', 'e'])
  })

  it('puts reports of no known year behind all of its kind', () => {
    const others = [{ ...of('零陵区', '431102'), id: 'a' }, at('b', '431102', 1990)]
    expect(byNearness(at('x', '431102', 2024), others).map(({ id }) => id)).toEqual(['b', 'a'])
    const dated = [at('c', '431102', 2024), at('b', '431102', 1990)]
    expect(byNearness(of('零陵区', '431102'), dated).map(({ id }) => id)).toEqual(['b', 'c'])
  })
})
