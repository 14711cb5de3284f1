import { describe, expect, it } from 'vitest'
import { MAX_CANDIDATES, rankByFuse } from './rank-by-fuse.ts'

const rank = (query: string, texts: readonly string[], threshold = 0.67) =>
  rankByFuse(
    query,
    texts.map((text) => ({ text })),
    threshold,
  )

describe('candidates', () => {
  it('stand in the order of how near they come, with how far each is off', () => {
    const ranked = rank('四区两城', ['四区三城', '四区两城', '四区三镇'])
    expect(ranked.map(({ candidate }) => candidate.text)).toEqual(['四区两城', '四区三城', '四区三镇'])
    const [whole, one, two] = ranked.map(({ penalty }) => penalty)
    expect(whole).toBeLessThan(0.01)
    expect(one).toBeCloseTo(0.25, 2)
    expect(two).toBeCloseTo(0.5, 2)
  })

  it('are dropped where a greater share of the query is amiss than may be', () => {
    expect(rank('四区两城', ['四区三镇'], 0.4)).toEqual([])
    expect(rank('四区两城', ['四区三镇'], 0.6)).toHaveLength(1)
    expect(rank('四区两城', [])).toEqual([])
  })

  it('are as near wherever in a long text the query stands', () => {
    const [far] = rank('四区两城', [`${'加力推进'.repeat(60)}四区两城`])
    expect(far?.penalty).toBeLessThan(0.01)
  })

  it('are not farther off for being long', () => {
    const [short, long] = rank('四区两城', ['四区三城', `四区三城${'，加力推进'.repeat(20)}`])
    expect(short?.candidate.text).toBe('四区三城')
    expect(long?.penalty).toBeCloseTo(short?.penalty ?? 1, 5)
  })

  it('are compared as they are written', () => {
    expect(rank('abcd', ['ABCD'], 0.5)).toEqual([])
  })

  it('are a few dozen', () => {
    expect(MAX_CANDIDATES).toBe(24)
  })
})
