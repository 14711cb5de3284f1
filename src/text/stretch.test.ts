import { describe, expect, it } from 'vitest'
import { findAll, mergeStretches } from './stretch.ts'

describe('findAll', () => {
  it('finds places that do not overlap, from left to right', () => {
    expect(findAll('ababa', 'aba')).toEqual([{ start: 0, end: 3 }])
    expect(findAll('两重两新', '两')).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ])
  })

  it('finds nothing of an empty part', () => {
    expect(findAll('四区', '')).toEqual([])
  })
})

describe('mergeStretches', () => {
  it('makes one of stretches that touch or overlap', () => {
    const stretches = [
      { start: 5, end: 6 },
      { start: 0, end: 2 },
      { start: 1, end: 3 },
      { start: 3, end: 4 },
    ]
    expect(mergeStretches(stretches)).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 6 },
    ])
  })
})
