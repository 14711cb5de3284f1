import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { splitLines } from '../../text/lines.ts'
import { trimSpan } from '../spans.ts'
import { levelled } from '../testing/samples.ts'
import type { LevelledText } from '../texts.ts'
import { joinWrapped } from './wrapped.ts'

const FULL = '抓好各项工作落实推动全县发展迈出坚实步伐'

/** Returns the lines of a text without the blanks at their ends, and without empty ones. */
function linesIn(source: LevelledText) {
  return splitLines(source)
    .map((line) => trimSpan(source, line))
    .filter(({ start, end }) => start < end)
}

/** Joins lines, with so many full ones behind that the text is known to be wrapped. */
function joined(lines: readonly string[], padding = 20): string[] {
  const source = levelled([...lines, '完。', ...Array.from({ length: padding }, () => `${FULL}`)].join('\n'))
  const spans = joinWrapped(source, linesIn(source))
  const texts = spans.map((span) => sliceSpan(source, span).replaceAll('\n', '/'))
  return texts.slice(0, texts.indexOf('完。') < 0 ? undefined : texts.indexOf('完。'))
}

describe('joinWrapped', () => {
  it('joins a full line with the next, and ends a paragraph at a short one', () => {
    expect(joined([FULL, FULL, '成效明显。', '抓好民生。'])).toEqual([
      `${FULL}/${FULL}/成效明显。`,
      '抓好民生。',
    ])
  })

  it('takes a line for full that is three characters shorter than others, not one that is four', () => {
    expect(joined([FULL.slice(3), '成效明显。', '抓好民生。'])).toEqual([
      `${FULL.slice(3)}/成效明显。`,
      '抓好民生。',
    ])
    expect(joined([FULL.slice(4), '成效明显。', '抓好民生。'])).toEqual([
      FULL.slice(4),
      '成效明显。',
      '抓好民生。',
    ])
  })

  it('counts letters and digits as half a character', () => {
    const line = `${FULL.slice(2)}GDP5`
    expect(joined([line, '成效明显。', '抓好民生。'])).toEqual([`${line}/成效明显。`, '抓好民生。'])
    const short = `${FULL.slice(8)}GDP5`
    expect(joined([short, '成效明显。', '抓好民生。'])).toEqual([short, '成效明显。', '抓好民生。'])
  })

  it.each(['　　抓好民生。', '\t抓好民生。', '\n抓好民生。', '\n　\n抓好民生。'])(
    'begins a paragraph at an indent or after an empty line: %j',
    (next) => {
      const last = joined([FULL, next]).at(-1)
      expect(last).toBe('抓好民生。')
    },
  )

  it.each(['一、抓民生', '（二）抓民生', '3.抓民生', '[4]民生', '●抓民生'])(
    'begins one at %s after a whole sentence',
    (next) => {
      expect(joined([`${FULL.slice(1)}。`, next])).toHaveLength(2)
    },
  )

  it('goes on with a number in the middle of a sentence', () => {
    expect(joined([`${FULL.slice(1)}，`, '2.5亿元'])).toHaveLength(1)
  })

  it.each([
    ['too few lines', 17, FULL],
    ['lines that are too wide', 20, '抓'.repeat(61)],
  ])('joins nothing among %s', (_, padding, line) => {
    expect(joined([line, '成效明显。', '抓好民生。'].slice(0, padding === 17 ? 1 : 3), padding)).toHaveLength(
      padding === 17 ? 1 : 3,
    )
  })

  it('joins nothing among verse', () => {
    const verse = levelled(Array.from({ length: 30 }, () => '抓好各项工作落实推动全县发展').join('\n'))
    expect(joinWrapped(verse, splitLines(verse))).toHaveLength(30)
  })

  it('joins nothing where less than half of the lines are full', () => {
    const lines = Array.from({ length: 30 }, (_, n) => (n % 3 === 0 ? FULL : '抓好工作。'))
    const text = levelled(lines.join('\n'))
    expect(joinWrapped(text, splitLines(text))).toHaveLength(30)
  })

  /** A text of so many full lines of a width, each opening anew after the first. */
  const block = (width: number, full: number, short = 0) => [
    ...Array.from({ length: full }, () => '抓'.repeat(width)),
    ...Array.from({ length: short }, () => '好'),
  ]
  const countOf = (lines: readonly string[]) => {
    const source = levelled(lines.join('\n'))
    return joinWrapped(source, linesIn(source)).length
  }

  it.each([
    ['twenty lines', block(20, 20), 1],
    ['nineteen lines', block(20, 19), 19],
    ['lines of sixteen characters', block(16, 20), 1],
    ['lines of fifteen characters', block(15, 20), 20],
    ['lines of sixty characters', block(60, 20), 1],
    ['lines of sixty-one characters', block(61, 20), 20],
    ['full lines for a half', block(20, 10, 10), 10],
    ['full lines for less than a half', block(20, 10, 11), 21],
  ])('takes a text for wrapped by its lines: %s', (_, lines, count) => {
    expect(countOf(lines)).toBe(count)
  })

  it('tells the width by nearly all lines, of which one may be longer', () => {
    expect(countOf([...block(20, 60), '抓'.repeat(40)])).toBe(1)
    expect(countOf([...block(20, 60), '抓'.repeat(61)])).toBe(61)
  })

  it('counts wide Latin letters and signs as whole characters, and digits as half', () => {
    const line = 'ｅ％'.repeat(10)
    expect(joined([line, '成效明显。', '抓好民生。'])).toEqual([`${line}/成效明显。`, '抓好民生。'])
    const digits = '12'.repeat(10)
    expect(joined([digits, '成效明显。', '抓好民生。'])).toEqual([digits, '成效明显。', '抓好民生。'])
  })

  it('goes on over the break of a line whose own end is a page, but not of contents', () => {
    expect(joined([`${FULL.slice(1)}9`, '成效明显。'])).toHaveLength(1)
    expect(joined([`一、回顾${'…'.repeat(15)}9`, '成效明显。'])).toHaveLength(2)
  })

  it('begins a paragraph at a number after a word, and goes on with one after a comma', () => {
    expect(joined([FULL, '一、抓民生'])).toHaveLength(2)
    expect(joined([`${FULL.slice(1)}、`, '一、抓民生'])).toHaveLength(1)
    expect(joined([`${FULL.slice(1)}，`, '●抓民生'])).toHaveLength(1)
  })

  it('joins no first line, and leaves a text without lines alone', () => {
    expect(countOf(['短', ...block(20, 20)])).toBe(2)
    expect(joinWrapped(levelled(''), [])).toEqual([])
  })
})
