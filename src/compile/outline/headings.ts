import { type Span, sliceSpan } from '../../model/span.ts'
import { parseNumeral } from '../../text/numerals.ts'
import { HAN_CHAR } from '../patterns.ts'
import type { LevelledText } from '../texts.ts'
import { HEADING_MARKERS, MARKER_STOP, NO_HEADING, SENTENCE_END } from './patterns.ts'

/** A heading at the head of a block; offsets count from the start of the line. */
export interface Heading {
  /** 1 for 第一部分, 2 for 一、, 3 for （一）, 4 for 1., 5 for （1）; 1 also for a heading without a number. */
  readonly rank: number
  readonly value: number
  readonly marker: string
  /** Where the heading's text begins and where it ends, without its full stop. */
  readonly textStart: number
  readonly textEnd: number
  /** Where the heading ends with its full stop; a paragraph may run on from here. */
  readonly end: number
}

/** Reads the numbered heading that a line begins with, or null. */
export function readHeading(line: string): Heading | null {
  for (const [at, pattern] of HEADING_MARKERS.entries()) {
    const match = pattern.exec(line)
    const value = match && parseNumeral(match[1] ?? match[2] ?? '')
    if (!match || !value || match[0].length >= line.length) continue
    const textStart = match[0].length
    const stop = line.slice(textStart).search(SENTENCE_END)
    const textEnd = stop <= 0 ? line.length : textStart + stop
    const marker = match[0].trim().replace(MARKER_STOP, '')
    return { rank: at + 1, value, marker, textStart, textEnd, end: Math.min(line.length, textEnd + 1) }
  }
  return null
}

/** Tells whether a line has the form of a heading without a number: short, one phrase, no sentence. */
export function isBareHeading(line: string): boolean {
  return line.length >= 4 && line.length <= 40 && HAN_CHAR.test(line) && !NO_HEADING.test(line)
}

/** Returns the texts of a region's headings of the outermost rank. */
export function partHeadings(source: LevelledText, region: readonly Span[]): string[] {
  const lines = region.map((span) => sliceSpan(source, span))
  const bare = hasBareParts(lines)
  const found = lines.flatMap((line, i) => {
    const heading = headingOf(line, lines[i + 1], bare)
    return heading ? [{ rank: heading.rank, text: line.slice(heading.textStart, heading.textEnd) }] : []
  })
  const outermost = found.reduce((least, { rank }) => Math.min(least, rank), Number.POSITIVE_INFINITY)
  return found.filter(({ rank }) => rank === outermost).map(({ text }) => text)
}

/** Tells whether a region's parts have no numbers: its first heading of any sort has none. */
export function hasBareParts(lines: readonly string[]): boolean {
  for (const [i, line] of lines.entries()) {
    if (readHeading(line)) return false
    if (isBarePart(line, lines[i + 1])) return true
  }
  return false
}

function isBarePart(line: string, next: string | undefined): boolean {
  return next !== undefined && isBareHeading(line) && (next.length > 40 || readHeading(next) !== null)
}

/** Reads the heading that a line is or begins with: a numbered one or, if `bare`, one without a number. */
export function headingOf(line: string, next: string | undefined, bare: boolean): Heading | null {
  const numbered = readHeading(line)
  if (numbered || !bare || !isBarePart(line, next)) return numbered
  const end = line.length
  return { rank: 1, value: 0, marker: '', textStart: 0, textEnd: end, end }
}
