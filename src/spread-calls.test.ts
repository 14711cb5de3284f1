import { describe, expect, it } from 'vitest'
import { findSpreadCalls, findSpreadCallsBelow } from './spread-calls.ts'
import { appendAll } from './text/collect.ts'
import { greatestOf, leastOf } from './text/extremes.ts'

describe('a list of any length', () => {
  it('is spread into no call', () => {
    expect(findSpreadCallsBelow('src')).toEqual([])
  })

  it.each([
    ['into a list', 'list.push(...more)', 'a.ts list.push'],
    ['into a list that may be missing', 'lists[0]?.push(1, ...more)', 'a.ts lists[0]?.push'],
    ['into the greatest', 'const f = () => Math.max(0, ...more.map(g))', 'a.ts Math.max'],
    ['into characters', 'String.fromCharCode(...codes)', 'a.ts String.fromCharCode'],
    ['into what is made new', 'new Set(...more)', 'a.ts Set'],
    ['by apply', 'f.apply(null, more)', 'a.ts f.apply'],
    ['that only bears the name of arguments', 'const f = (...xs) => 1; g(...xs)', 'a.ts g'],
  ])('is found where it is spread %s', (_, code, call) => {
    expect(findSpreadCalls('a.ts', code)).toEqual([call])
  })

  it('may be spread into a list, and arguments may be handed on', () => {
    expect(findSpreadCalls('a.ts', 'const f = (...xs: number[]) => g(...xs); const l = [...more]')).toEqual(
      [],
    )
  })

  it('is added, and has a greatest and a least', () => {
    const many = Array.from({ length: 300_000 }, (_, i) => i)
    const list = [-1]
    appendAll(list, many)
    expect([list.length, greatestOf(list), leastOf(list)]).toEqual([300_001, 299_999, -1])
    expect([greatestOf([]), leastOf([])]).toEqual([Math.max(), Math.min()])
  })
})
