import { parseNumeral } from '../text/numerals.ts'
import { HEADING_MARKERS, SENTENCE_END } from './patterns.ts'

/** A numbered heading at the start of a block; offsets count from the start of the line. */
export interface Heading {
  /** 1 for 第一部分, 2 for 一、, 3 for （一）, 4 for 1., 5 for （1）; a heading without a number stands at 1. */
  readonly rank: number
  readonly value: number
  readonly marker: string
  /** Where the heading's text begins and where it ends, without its full stop. */
  readonly textStart: number
  readonly textEnd: number
  /** Where the heading with its full stop ends and its paragraph may run on. */
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
    const marker = match[0].trim().replace(/[、.．：:]$/u, '')
    return { rank: at + 1, value, marker, textStart, textEnd, end: Math.min(line.length, textEnd + 1) }
  }
  return null
}

/** Gives the rank of the numbered heading that a line begins with, or null. */
export function headingRank(line: string): number | null {
  return readHeading(line)?.rank ?? null
}
