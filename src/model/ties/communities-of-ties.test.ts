import { describe, expect, it } from 'vitest'
import type { TermKey } from '../ids.ts'
import { communitiesOfTies } from './communities-of-ties.ts'

const keys = [...'abcdefg'].map((name) => `term/${name}` as TermKey)
const tie = (pair: string, weight = 1) => ({
  a: `term/${pair[0]}` as TermKey,
  b: `term/${pair[1]}` as TermKey,
  weight,
})
const find = (...ties: ReturnType<typeof tie>[]) =>
  communitiesOfTies(keys, ties, () => 0.5).map(
    ({ centre, terms }) => `${centre}: ${terms.map((key) => key.slice(5)).join('')}`,
  )

describe('communities of ties', () => {
  it('are the terms that hang together, around the one with the strongest ties', () => {
    expect(find(tie('ab'), tie('bc'), tie('de'), tie('ef'), tie('fd', 3))).toEqual([
      'term/b: abc',
      'term/d: def',
    ])
  })

  it('add up the ties of a pair, whichever comes first', () => {
    const weak = [tie('ab'), tie('cd'), tie('bc', 1.5)]
    const strong = [...weak, tie('ba', 4), tie('ab', 4), tie('cd', 8)]
    expect(find(...strong)).toEqual(['term/a: ab', 'term/c: cd'])
  })

  it('are none where nothing is tied, and terms alone are in none', () => {
    expect(find()).toEqual([])
    expect(find(tie('ab'))).toEqual(['term/a: ab'])
  })
})
