import { describe, expect, it } from 'vitest'
import { checksum } from './checksum.ts'
import { levelNumerals } from './level-numerals.ts'
import { seededRandom } from './random.ts'

describe('a checksum', () => {
  it('is FNV-1a of 32 bits, by its published values', () => {
    const of = (text: string) => checksum(new TextEncoder().encode(text))
    expect([of(''), of('a'), of('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968])
  })
})

describe('numerals', () => {
  it('become digits, one for one', () => {
    expect(levelNumerals('四区两城二〇零一三五六七八九')).toBe('4区2城2001356789')
    expect(levelNumerals('十百千甲a1')).toBe('十百千甲a1')
  })
})

describe('random numbers', () => {
  it('are the same for a seed, and others for another', () => {
    const take = (seed: number) => Array.from({ length: 3 }, seededRandom(seed))
    // The first value of x = 1664525 x + 1013904223 (mod 2^32) from 0.
    expect(take(0)[0]).toBe(1013904223 / 4294967296)
    expect(take(7)).toEqual(take(7))
    expect(take(7)).not.toEqual(take(8))
    for (const value of take(5)) expect(value >= 0 && value < 1).toBe(true)
  })
})
