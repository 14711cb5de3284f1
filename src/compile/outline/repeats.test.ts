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

  /** A sentence of so many characters that no other begins like. */
  const sentence = (n: number, length: number) =>
    `第${n}件事${'办'.repeat(length - `第${n}件事`.length - 1)}。`

  it('finds four hundred characters that are a quarter of the text', () => {
    const printed = [sentence(1, 200), sentence(2, 200)]
    const others = (length: number) => [sentence(3, length)]
    expect(repeatsOf([...printed, ...others(800), ...printed])).toEqual([3, 4])
    expect(repeatsOf([...printed, ...others(801), ...printed])).toEqual([])
    const less = [sentence(1, 200), sentence(2, 199)]
    expect(repeatsOf([...less, ...less])).toEqual([])
  })

  it('compares sentences of twelve characters, and shorter lines as a whole', () => {
    const [long, short] = [sentence(1, 12), sentence(2, 11)]
    const rest = many(0, 10)
    expect(repeatsOf([`${long}${short}`, ...rest, `${sentence(5, 9)}${long}`, ...rest])).toContain(11)
    expect(repeatsOf([`${short}甲乙。`, ...rest, `${short}丙丁。`, ...rest])).not.toContain(11)
    expect(repeatsOf([short, ...rest, short, ...rest])).toContain(11)
  })

  it('takes a block for new of which less than four fifths were there before', () => {
    const rest = many(0, 10)
    const [first, added] = [sentence(1, 80), sentence(2, 20)]
    expect(repeatsOf([first, ...rest, `${first}${added}`, ...rest])).toContain(11)
    expect(repeatsOf([first, ...rest, `${first}${sentence(2, 21)}`, ...rest])).not.toContain(11)
  })

  it('ends with the last block that is printed again', () => {
    expect(repeatsOf([...many(0, 10), ...many(0, 10), ...many(20, 22)])).toEqual([
      10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ])
    expect(repeatsOf([...many(0, 10), ...many(0, 10), ...many(20, 32), paragraph(1)])).toEqual([
      10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ])
  })

  it('counts a block as repeated whose sentences stood in several', () => {
    const parts = many(0, 10)
    const joined = parts.slice(0, 5).join('')
    expect(repeatsOf([...parts, joined, ...parts.slice(5)])).toEqual([10, 11, 12, 13, 14, 15])
  })
})
