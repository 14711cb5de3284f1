import { type Span, sliceSpan } from '../../model/span.ts'
import { splitLines } from '../../text/lines.ts'
import { parseNumeral } from '../../text/numerals.ts'
import { PART_BOUNDARY } from '../patterns.ts'
import { spanOf, trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import { PART_BLANK, RUN_IN_HEADING, RUN_IN_SALUTATION, RUN_IN_TITLE } from './patterns.ts'
import { joinWrapped } from './wrapped.ts'

/** A longer line, in code units, is a text that lost its line breaks. */
const LONGEST_PARAGRAPH = 2000

/** Splits a report into blocks: one for each line, several for a line in which parts of the report run on. */
export function readBlocks(source: LevelledText): Span[] {
  const lines = splitLines(source)
    .map((line) => trimSpan(source, line))
    .filter(({ start, end }) => start < end)
  return joinWrapped(source, lines).flatMap((line) => splitRunOn(source, line))
}

/**
 * Splits a line that holds several parts of a report: before and after a glossary's heading that runs on into its
 * first entry, and, in a line too long for a paragraph, at wide blanks, at the salutation and at numbered headings.
 *
 * @returns The parts without the blanks at their ends; the line itself where it is one part.
 */
function splitRunOn(source: LevelledText, line: Span): Span[] {
  const text = sliceSpan(source, line)
  const cuts = [
    0,
    ...titleCuts(text),
    ...(text.length > LONGEST_PARAGRAPH ? partCuts(text) : []),
    text.length,
  ]
  const sorted = [...new Set(cuts)].sort((a, b) => a - b)
  if (sorted.length === 2) return [line]
  return sorted
    .slice(1)
    .map((cut, i) => trimSpan(source, { start: line.start + (sorted[i] ?? 0), end: line.start + cut }))
    .filter(({ start, end }) => start < end)
}

function titleCuts(text: string): number[] {
  return [...text.matchAll(RUN_IN_TITLE)].flatMap((match) => {
    const { start, end } = spanOf(match)
    return start === 0 || PART_BOUNDARY.test(text[start - 1] as string) ? [start, end] : []
  })
}

function partCuts(text: string): number[] {
  const salutation = RUN_IN_SALUTATION.exec(text)
  return [
    ...(salutation ? [spanOf(salutation).end] : []),
    ...[...text.matchAll(PART_BLANK)].map(({ index }) => index),
    ...headingCuts(text),
  ]
}

/** Finds where the headings begin whose numbers follow one another; sections may begin again at 一. */
function headingCuts(text: string): number[] {
  const last = { part: 0, section: 0 }
  const cuts: number[] = []
  for (const { index, groups } of text.matchAll(RUN_IN_HEADING)) {
    const sort = groups?.part ? 'part' : 'section'
    const value = parseNumeral(groups?.part ?? groups?.section ?? '')
    if (value !== last[sort] + 1 && !(sort === 'section' && value === 1)) continue
    last[sort] = value
    cuts.push(index)
  }
  return cuts
}
