import type { Span } from '../../model/span.ts'
import { parseNumeral } from '../../text/numerals.ts'
import { PART_BLANK, PART_BOUNDARY, RUN_IN_HEADING, RUN_IN_SALUTATION, RUN_IN_TITLE } from '../patterns.ts'
import { trimSpan } from './blocks.ts'

/** A line of more code units is no paragraph but a text that lost its line breaks. */
const LONGEST_PARAGRAPH = 2000

/**
 * Splits a line that holds several parts of a report: before and after the heading of a glossary that runs on into
 * its first entry, and, in a line too long for a paragraph, at blanks, salutation and numbered headings.
 *
 * @returns The parts without blanks at their ends; the line itself where it is one.
 */
export function splitRunOn(source: string, line: Span): Span[] {
  const text = source.slice(line.start, line.end)
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
  return [...text.matchAll(RUN_IN_TITLE)].flatMap(({ index, 0: title }) =>
    index === 0 || PART_BOUNDARY.test(text[index - 1] as string) ? [index, index + title.length] : [],
  )
}

function partCuts(text: string): number[] {
  const salutation = RUN_IN_SALUTATION.exec(text)
  return [
    ...(salutation ? [salutation.index + salutation[0].length] : []),
    ...[...text.matchAll(PART_BLANK)].map(({ index }) => index),
    ...headingCuts(text),
  ]
}

/** Gives where the headings begin whose numbers follow one another; a section's numbers begin anew at 一. */
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
