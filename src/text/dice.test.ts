import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeDice, pick, shuffle } from './dice.ts'

describe('dice', () => {
  it('roll the same for a seed, below the limit', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1000 }), (seed, limit) => {
        const rolls = () =>
          Array.from(
            { length: 20 },
            (
              (dice) => () =>
                dice(limit)
            )(makeDice(seed)),
          )
        expect(rolls()).toEqual(rolls())
        for (const roll of rolls()) expect(roll >= 0 && roll < limit).toBe(true)
      }),
    )
  })

  it('show every side', () => {
    const dice = makeDice(1)
    const sides = new Set(Array.from({ length: 200 }, () => dice(6)))
    expect([...sides].sort()).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('shuffle a list into any order', () => {
    const dice = makeDice(1)
    const orders = new Set(Array.from({ length: 200 }, () => shuffle(['甲', '乙', '丙'], dice).join('')))
    expect([...orders].sort()).toEqual(['甲乙丙', '甲丙乙', '乙甲丙', '乙丙甲', '丙甲乙', '丙乙甲'].sort())
  })

  it('shuffle a list without loss', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(), (list, seed) => {
        expect(shuffle(list, makeDice(seed)).sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b))
      }),
    )
  })

  it('pick nothing from nothing', () => {
    expect(pick([], makeDice(1))).toBe('')
  })
})
