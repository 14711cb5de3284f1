import { describe, expect, it } from 'vitest'
import { append, appendAll, groupBy } from './collect.ts'
import { greatestOf, leastOf } from './extremes.ts'

describe('lists by key', () => {
  it('keep the order of keys and values', () => {
    const lists = new Map<string, number[]>()
    append(lists, 'b', 1)
    append(lists, 'a', 2)
    append(lists, 'b', 3)
    expect([...lists]).toEqual([
      ['b', [1, 3]],
      ['a', [2]],
    ])
    expect([...groupBy([3, 1, 2, 5], (n) => n % 2)]).toEqual([
      [1, [3, 1, 5]],
      [0, [2]],
    ])
  })

  it('take more values than a call has room for', () => {
    const list = [1]
    appendAll(list, new Array(300_000).fill(2))
    expect([list.length, list[0], list.at(-1)]).toEqual([300_001, 1, 2])
  })
})

describe('the greatest and the least', () => {
  it('are those of any number of values', () => {
    expect([greatestOf([2, 9, -1]), leastOf([2, 9, -1])]).toEqual([9, -1])
    expect([greatestOf([]), leastOf([])]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
    expect([greatestOf(new Float64Array(300_000)), leastOf(new Float64Array(300_000))]).toEqual([0, 0])
  })
})
