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
