import { describe, expect, it } from 'vitest'
import { FLOORS } from './floors.ts'
import { findBelow, ratioOf, spreadOf } from './ratio.ts'
import { formatResults } from './results.ts'

const ratio = ratioOf('names', [1, 2, 4], [8, 8, 8])

describe('ratioOf', () => {
  it('says for each round how many times as fast the first one was', () => {
    expect(ratio.rounds).toEqual([8, 4, 2])
  })
})

describe('spreadOf', () => {
  it('is the middle, the least and the most of the rounds', () => {
    expect(spreadOf(ratio)).toEqual({ median: 4, least: 2, most: 8 })
  })
})

describe('findBelow', () => {
  it('names a ratio whose median is below its floor, and one that was not measured', () => {
    expect(findBelow([ratio], { names: 4 })).toEqual([])
    expect(findBelow([ratio], { names: 4.1 })).toEqual(['names：4.000，低于 4.1。'])
    expect(findBelow([ratio], { others: 1 })).toEqual(['others：没有测到。'])
    expect(findBelow([ratioOf('names', [], [])], { names: 1 })).toEqual(['names：没有测到。'])
  })
})

describe('formatResults', () => {
  it('writes each ratio with its spread, and what it was measured on', () => {
    const section = formatResults('search', [ratio], 'today, two processors')
    expect(section).toContain('`npm run bench -- --only search`: today, two processors.')
    expect(section).toContain('| names | 3 | 4.00 | 2.00 | 8.00 |')
  })
})

describe('the floors', () => {
  it('are numbers above nothing', () => {
    const floors = Object.values(FLOORS).flatMap((floors) => Object.values(floors))
    for (const floor of floors) expect(floor).toBeGreaterThan(0)
  })
})
