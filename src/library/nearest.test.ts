import { describe, expect, it } from 'vitest'
import { byNearness, nearnessOf } from './nearest.ts'

const at = (id: string, placeCode: string | null, year: number, place = placeCode) =>
  ({ id, place, placeCode, level: placeCode === null ? 'nation' : null, year }) as const

describe('nearest first', () => {
  const own = at('lingling-2024', '431102', 2024)
  it.each([
    ['own', at('x', '431102', 2020)],
    ['above', at('x', '431100', 2024)],
    ['above', at('x', '430000', 2024)],
    ['above', at('x', null, 2024, '全国')],
    ['peer', at('x', '431103', 2024)],
    ['province', at('x', '430900', 2024)],
    ['province', at('x', '430903', 2024)],
    ['elsewhere', at('x', '530000', 2024)],
  ] as const)('is %s', (nearness, other) => {
    expect(nearnessOf(own, other)).toBe(nearness)
  })

  it('puts the nearest year first among equals, then the id', () => {
    const others = [
      at('c', '530000', 2024),
      at('b', '431102', 2021),
      at('a', '431102', 2023),
      at('d', '431100', 2019),
      at('e', '431102', 2025),
    ]
    expect(byNearness(own, others).map(({ id }) => id)).toEqual(['a', 'e', 'b', 'd', 'c'])
  })
})
