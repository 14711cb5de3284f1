import { describe, expect, it } from 'vitest'
import { countBefore, findHolder, overlapsAny, spanOf, trimSpan } from './spans.ts'

const span = (start: number, end: number) => ({ start, end })
const SORTED = [span(2, 5), span(5, 8), span(10, 14)]

describe('spanOf', () => {
  it('is where a match stands in the whole text', () => {
    const match = /两园/u.exec('建设两园')
    expect(match && spanOf(match)).toEqual(span(2, 4))
    expect(match && spanOf(match, 10)).toEqual(span(12, 14))
  })
})

describe('trimSpan', () => {
  it.each([
    ['　抓产业 \n', span(1, 4)],
    ['抓 产业', span(0, 4)],
    [' 甲', span(1, 2)],
    ['甲 ', span(0, 1)],
  ])('leaves the blanks at the ends of %j out', (text, trimmed) => {
    expect(trimSpan(text, span(0, text.length))).toEqual(trimmed)
  })

  it('is empty within a span of blanks alone, whatever stands beside it', () => {
    expect(trimSpan('甲 　 乙', span(1, 4))).toEqual(span(4, 4))
    expect(trimSpan('    ', span(1, 3))).toEqual(span(3, 3))
  })

  it('looks at no blank beside the span', () => {
    expect(trimSpan('  甲  ', span(1, 4))).toEqual(span(2, 3))
  })
})

describe('findHolder', () => {
  it.each([
    [span(2, 5), SORTED[0]],
    [span(3, 4), SORTED[0]],
    [span(5, 6), SORTED[1]],
    [span(13, 14), SORTED[2]],
    [span(4, 6), undefined],
    [span(1, 3), undefined],
    [span(8, 9), undefined],
    [span(13, 15), undefined],
    [span(0, 1), undefined],
  ])('finds the span that holds all of %j', (wanted, holder) => {
    expect(findHolder(SORTED, wanted)).toBe(holder)
  })

  it('finds none among none', () => {
    expect(findHolder([], span(0, 1))).toBeUndefined()
  })
})

describe('countBefore', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [5, 1],
    [6, 2],
    [11, 3],
  ])('counts the spans that begin before %d', (offset, count) => {
    expect(countBefore(SORTED, offset)).toBe(count)
  })
})

describe('overlapsAny', () => {
  it.each([
    [span(0, 2), false],
    [span(0, 3), true],
    [span(4, 5), true],
    [span(8, 10), false],
    [span(9, 11), true],
    [span(13, 20), true],
    [span(14, 20), false],
    [span(0, 20), true],
  ])('tells of %j', (one, overlaps) => {
    expect(overlapsAny(SORTED, one)).toBe(overlaps)
  })

  it('tells of none beside no spans', () => {
    expect(overlapsAny([], span(0, 9))).toBe(false)
  })
})
