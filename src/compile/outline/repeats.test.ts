import { describe, expect, it } from 'vitest'
import { levelled } from '../testing/samples.ts'
import { findRepeats } from './repeats.ts'

/** Paragraphs of fifty characters, no two alike. */
const paragraph = (n: number) =>
  `${`第${n}件大事办得很好`.padEnd(24, '好')}。${`群众${n}十分满意`.padEnd(24, '意')}。`
const many = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => paragraph(from + n))

function repeatsOf(lines: readonly string[]): number[] {
  let start = 0
  const blocks = lines.map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  return [...findRepeats(levelled(lines.join('\n')), blocks)]
}

describe('findRepeats', () => {
  it('finds a report that is printed twice', () => {
    expect(repeatsOf([...many(0, 10), ...many(0, 10)])).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
  })

  it('finds short lines within it too', () => {
    const lines = ['各位代表：', ...many(0, 9)]
    expect(repeatsOf([...lines, ...lines])).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
  })

  it('passes over what is new within it', () => {
    expect(repeatsOf([...many(0, 10), ...many(0, 5), '新的一段', ...many(5, 10)])).toEqual([
      10, 11, 12, 13, 14, 16, 17, 18, 19, 20,
    ])
  })

  it('takes a paragraph for printed again of which nearly all was', () => {
    const changed = `${paragraph(4)}新的话。`
    expect(repeatsOf([...many(0, 10), ...many(0, 4), changed, ...many(5, 10)])).toContain(14)
    const other = `${paragraph(4)}今年要抓好产业发展和民生实事。`
    expect(repeatsOf([...many(0, 10), ...many(0, 4), other, ...many(5, 10)])).not.toContain(14)
  })

  it.each([
    ['a few paragraphs', [...many(0, 10), ...many(0, 7)]],
    ['a small part of a long text', [...many(0, 40), ...many(0, 9)]],
    ['nothing', many(0, 20)],
  ])('finds none where %s recurs', (_, lines) => {
    expect(repeatsOf(lines)).toEqual([])
  })

  it('finds eight paragraphs of four hundred characters', () => {
    expect(repeatsOf([...many(0, 10), ...many(0, 8)])).toHaveLength(8)
  })

  it('finds nothing in nothing', () => {
    expect(repeatsOf([])).toEqual([])
  })

  it('keeps paragraphs that recur alone far from the run', () => {
    expect(repeatsOf([...many(0, 20), paragraph(3), ...many(30, 34), ...many(4, 20)])).toEqual(
      Array.from({ length: 16 }, (_, n) => 25 + n),
    )
  })
})
