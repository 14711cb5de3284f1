import { beforeAll, describe, expect, it } from 'vitest'
import { type TinyNode, tinyGraph } from '../../model/testing/tiny-graph.ts'
import { blockFinder } from './own-stretches.ts'

const span = (start: number, end: number) => ({ start, end })

describe('the block of a stretch', () => {
  let find: ReturnType<typeof blockFinder>
  beforeAll(() => {
    const nodes: readonly TinyNode[] = [
      ['p/1.p1', { kind: 'paragraph', span: span(20, 100) }],
      ['s/1', { span: span(10, 120), headingSpan: span(10, 16) }],
      ['p/1.p1.2', { span: span(60, 80) }],
      ['p/1.p1.1', { span: span(40, 60) }],
      ['term/a', { span: span(130, 140) }],
      ['p/1.p2', { span: span(100, 120) }],
    ]
    find = blockFinder(
      tinyGraph(nodes, [
        ['contains', 's/1', 'p/1.p1'],
        ['contains', 'p/1.p1', 'p/1.p1.2'],
        ['contains', 'p/1.p1', 'p/1.p1.1'],
        ['contains', 's/1', 'p/1.p2'],
      ]),
    )
  })

  it('is the innermost that holds all of it', () => {
    expect(find(span(20, 40))).toBe('p/1.p1')
    expect(find(span(25, 30))).toBe('p/1.p1')
    expect(find(span(40, 60))).toBe('p/1.p1.1')
    expect(find(span(60, 62))).toBe('p/1.p1.2')
    expect(find(span(80, 100))).toBe('p/1.p1')
    expect(find(span(119, 120))).toBe('p/1.p2')
  })

  it('is a section in its heading alone', () => {
    expect(find(span(10, 16))).toBe('s/1')
    expect(find(span(16, 18))).toBeNull()
  })

  it('is none in the head, the appendix and across blocks', () => {
    for (const stretch of [
      span(0, 5),
      span(8, 12),
      span(38, 42),
      span(58, 62),
      span(95, 105),
      span(130, 135),
    ])
      expect(find(stretch)).toBeNull()
  })
})
