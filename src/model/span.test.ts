import { describe, expect, it } from 'vitest'
import { BASE_FRAME, scaleOf, TALL_MAP, usableArea, WIDE_MAP, zoomCorner } from './frame.ts'
import {
  type Address,
  coinageKey,
  componentKey,
  edgeKey,
  type NodeKey,
  passageKey,
  type Slug,
  sectionKey,
  slugOf,
  termKey,
} from './ids.ts'
import { distanceOf, holdsRect, rectAround, uniteRects } from './label-geometry.ts'
import { compareSpans, containsSpan, overlapOf, sliceSpan } from './span.ts'

const span = (start: number, end: number) => ({ start, end })

describe('spans', () => {
  it('are half-open', () => {
    expect(sliceSpan('甲乙丙', span(1, 2))).toBe('乙')
  })

  it.each([
    [0, 4, 0, 4, true],
    [0, 4, 1, 4, true],
    [0, 4, 0, 3, true],
    [1, 4, 0, 4, false],
    [0, 3, 0, 4, false],
    [0, 4, 4, 4, true],
  ])('%i-%i holds %i-%i: %s', (a, b, c, d, holds) => {
    expect(containsSpan(span(a, b), span(c, d))).toBe(holds)
  })

  it.each([
    [0, 4, 2, 6, 2],
    [2, 6, 0, 4, 2],
    [0, 4, 4, 6, 0],
    [0, 2, 4, 6, 0],
    [0, 9, 4, 6, 2],
  ])('%i-%i and %i-%i share %i', (a, b, c, d, shared) => {
    expect(overlapOf(span(a, b), span(c, d))).toBe(shared)
  })

  it('are in the order of their starts, the longer first', () => {
    const spans = [span(3, 4), span(1, 2), span(1, 9), span(0, 1)]
    expect(spans.sort(compareSpans)).toEqual([span(0, 1), span(1, 9), span(1, 2), span(3, 4)])
  })
})

describe('keys', () => {
  it('say what they are the key of', () => {
    const term = termKey('a-b' as Slug)
    expect([term, slugOf(term), componentKey(term, 2)]).toEqual(['term/a-b', 'a-b', 'term/a-b/2'])
    expect([coinageKey('c' as Slug), sectionKey('1.2' as Address), passageKey('1.p2' as Address)]).toEqual([
      'coinage/c',
      's/1.2',
      'p/1.p2',
    ])
    expect(edgeKey('cites', 'p/1' as NodeKey, term)).toBe('cites:p/1>term/a-b')
  })
})

describe('rectangles', () => {
  const rect = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

  it('stand around a point, and unite', () => {
    expect(rectAround({ x: 10, y: 20 }, 3)).toEqual(rect(7, 17, 13, 23))
    expect(uniteRects(rect(0, 5, 9, 6), rect(2, 1, 11, 4))).toEqual(rect(0, 1, 11, 6))
  })

  it.each([
    [rect(0, 0, 9, 9), true],
    [rect(-1, 0, 9, 9), false],
    [rect(0, -1, 9, 9), false],
    [rect(0, 0, 10, 9), false],
    [rect(0, 0, 9, 10), false],
  ])('of nine by nine hold %j: %s', (inner, holds) => {
    expect(holdsRect(rect(0, 0, 9, 9), inner)).toBe(holds)
  })

  it('are measured from point to point', () => {
    expect(distanceOf({ x: 1, y: 2 }, { x: 4, y: 6 })).toBe(5)
  })
})

describe('the canvas of a map', () => {
  const twice = { width: 2 * BASE_FRAME.width, height: 2 * BASE_FRAME.height }

  it('keeps its edges and the corner of the buttons free, in its own scale', () => {
    expect([scaleOf(BASE_FRAME, WIDE_MAP), scaleOf(twice, WIDE_MAP)]).toEqual([1, 2])
    expect(usableArea(BASE_FRAME)).toEqual({ left: 24, top: 24, right: 956, bottom: 752 })
    expect(usableArea(twice)).toEqual({ left: 48, top: 48, right: 1912, bottom: 1504 })
    expect(zoomCorner(BASE_FRAME)).toEqual({ left: 916, top: 686, right: 980, bottom: 836 })
    expect(zoomCorner(twice)).toEqual({ left: 1832, top: 1372, right: 1960, bottom: 1672 })
    expect(usableArea(TALL_MAP.base, TALL_MAP)).toEqual({ left: 20, top: 20, right: 760, bottom: 1260 })
    expect(zoomCorner(TALL_MAP.base, TALL_MAP)).toEqual({ left: 660, top: 950, right: 780, bottom: 1280 })
  })
})
