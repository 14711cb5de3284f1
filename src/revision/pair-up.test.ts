import { describe, expect, it } from 'vitest'
import { pairUp } from './pair-up.ts'

/** Reads `1:甲乙` as a node with the key 1. */
const nodes = (text: string) =>
  text.split(' ').flatMap((one) => {
    const [key = '', words = ''] = one.split(':')
    return one === '' ? [] : [{ key, text: words }]
  })
const pairs = (before: string, after: string) =>
  pairUp(nodes(before), nodes(after)).map(
    ({ before: a, after: b, likeness }) => `${a.key}-${b.key} ${Number(likeness.toFixed(2))}`,
  )

describe('what became of nodes', () => {
  it('is first the one of the same words under the same key, then of the same words in the order of both', () => {
    expect(pairs('1:甲 2:乙', '1:甲 2:乙')).toEqual(['1-1 1', '2-2 1'])
    expect(pairs('1:甲 2:甲', '2:甲 3:甲')).toEqual(['1-3 1', '2-2 1'])
    expect(pairs('1:甲 2:甲 3:甲', '7:甲 8:甲')).toEqual(['1-7 1', '2-8 1'])
    expect(pairs('1:甲 2:乙', '1:乙 2:甲')).toEqual(['1-2 1', '2-1 1'])
  })

  it('is then the most alike, half of its pairs of characters at least', () => {
    expect(pairs('1:甲乙丙丁', '9:甲乙丙戊')).toEqual(['1-9 0.67'])
    expect(pairs('1:甲乙丙', '9:甲乙丁')).toEqual(['1-9 0.5'])
    expect(pairs('1:甲乙丙', '1:甲丁丙')).toEqual([])
    expect(pairs('1:甲乙丙丁戊', '8:甲乙丙己庚 9:甲乙丙丁庚')).toEqual(['1-9 0.75'])
    expect(pairs('1:甲乙丙丁己 2:甲乙丙丁戊', '9:甲乙丙丁戊子')).toEqual(['2-9 0.89'])
  })

  it('is of equally alike ones that under the same key', () => {
    expect(pairs('1:甲乙丙丁', '8:甲乙丙戊 1:甲乙丙己')).toEqual(['1-1 0.67'])
    expect(pairs('1:甲乙丙戊 2:甲乙丙己', '2:甲乙丙丁')).toEqual(['2-2 0.67'])
  })

  it('is never two, nor of two', () => {
    expect(pairs('1:甲乙丙丁 2:甲乙丙戊', '9:甲乙丙丁子')).toEqual(['1-9 0.86'])
    expect(pairs('1:甲乙丙丁', '8:甲乙丙丁子 9:甲乙丙丁丑')).toEqual(['1-8 0.86'])
  })

  it('is nothing three times as long, or without words', () => {
    expect(pairs('1:甲甲甲', '9:甲甲甲甲甲甲甲')).toEqual(['1-9 0.5'])
    expect(pairs('1:甲甲甲', '9:甲甲甲甲甲甲甲甲甲甲')).toEqual([])
    expect(pairs('', '9:甲')).toEqual([])
    expect(pairs('1:甲', '')).toEqual([])
  })

  it('is told in the order of the older version', () => {
    expect(pairs('1:甲乙丙丁 2:天 3:甲乙丙', '7:天 8:甲乙丙 9:甲乙丙丁')).toEqual(['1-9 1', '2-7 1', '3-8 1'])
  })
})
