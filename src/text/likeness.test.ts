import { describe, expect, it } from 'vitest'
import { countAll, likeness, ngramsOf, sharedPart } from './likeness.ts'

describe('n-grams', () => {
  it('are all stretches of a size, counted', () => {
    expect([...ngramsOf('甲乙甲乙')]).toEqual([
      ['甲乙', 2],
      ['乙甲', 1],
    ])
    expect([...ngramsOf('甲乙丙', 3)]).toEqual([['甲乙丙', 1]])
    expect([ngramsOf('甲').size, ngramsOf('').size]).toEqual([0, 0])
    expect(countAll(ngramsOf('甲乙甲乙'))).toBe(3)
  })
})

describe('how alike two texts are', () => {
  const of = (a: string, b: string) => [
    likeness(ngramsOf(a), ngramsOf(b)),
    sharedPart(ngramsOf(a), ngramsOf(b)),
  ]

  it.each([
    ['甲乙丙', '甲乙丙', [1, 1]],
    ['甲乙丙', '丁戊己', [0, 0]],
    ['甲乙丙', '甲乙丁', [0.5, 0.5]],
    ['甲乙', '甲乙丙丁', [0.5, 1]],
    ['甲乙甲乙', '甲乙', [0.5, 1]],
    ['甲乙甲乙', '甲乙甲乙甲', [6 / 7, 1]],
    ['', '', [0, 0]],
    ['', '甲乙', [0, 0]],
  ])('%s and %s', (a, b, expected) => {
    expect(of(a, b)).toEqual(expected)
    expect(of(b, a)).toEqual(expected)
  })
})
