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
})
