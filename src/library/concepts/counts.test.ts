import { describe, expect, it } from 'vitest'
import { madeEntry } from '../testing/entries.ts'
import { Counts } from './counts.ts'

const counts = () =>
  new Counts([
    madeEntry('a', { year: 2024, level: 'county' }),
    madeEntry('b', { year: 2022, level: 'province' }),
    madeEntry('c', { year: 2024, level: 'county' }),
    madeEntry('d', { year: null, level: null }),
    madeEntry('e', { year: 2023, level: 'county' }),
  ])
const users = { using: new Set(['a', 'b', 'd']), defining: new Set(['a']) }

describe('what a library holds', () => {
  it('is so many reports, from the first to the last year', () => {
    expect(counts().coverage()).toEqual({ reports: 5, years: [2022, 2024] })
    expect(new Counts([madeEntry('a', { year: 2024 })]).coverage()).toEqual({
      reports: 1,
      years: [2024, 2024],
    })
    expect(new Counts([madeEntry('a')]).coverage()).toEqual({ reports: 1, years: null })
  })

  it('is counted by year, the first first, and by level, the highest first', () => {
    expect([...counts().heldByYear()]).toEqual([
      [2022, 1],
      [2023, 1],
      [2024, 2],
    ])
    expect([...counts().heldByLevel()]).toEqual([
      ['province', 1],
      ['county', 3],
    ])
  })
})

describe('the users of a name', () => {
  it('are counted against the reports held of each year', () => {
    expect(counts().byYear(users)).toEqual([
      { year: 2022, held: 1, using: 1, defining: 0 },
      { year: 2023, held: 1, using: 0, defining: 0 },
      { year: 2024, held: 2, using: 1, defining: 1 },
    ])
  })

  it('are counted against the reports held of each level that has any', () => {
    expect(counts().byLevel(users)).toEqual([
      { level: 'province', held: 1, using: 1, defining: 0 },
      { level: 'county', held: 3, using: 1, defining: 1 },
    ])
  })

  it('are first in the least year that is known of them', () => {
    expect(counts().first(new Set(['a', 'c', 'd', 'e']))).toEqual({ year: 2023, reports: ['e'] })
    expect(counts().first(new Set(['c', 'a']))).toEqual({ year: 2024, reports: ['a', 'c'] })
    expect(counts().first(new Set(['d']))).toBeNull()
    expect(counts().first(new Set())).toBeNull()
  })
})
