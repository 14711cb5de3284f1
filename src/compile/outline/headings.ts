import { parseNumeral } from '../../text/numerals.ts'
import { HAN_CHAR } from '../patterns.ts'
import {
  ARTICLE,
  ARTICLE_TITLE,
  HEADING_MARKERS,
  MARKER_STOP,
  NO_HEADING,
  QUOTED_HEADING,
  SENTENCE_END,
} from './patterns.ts'

/** A heading at the head of a block; offsets count from the start of the line. */
export interface Heading {
  /** Where it stands among others, see `HEADING_MARKERS`: a lower rank contains the higher ones. */
  readonly rank: number
  /** Its number; 0 where it has none. */
  readonly value: number
  readonly marker: string
  /** Where the heading's text begins and where it ends, without its full stop. */
  readonly textStart: number
  readonly textEnd: number
  /** Where the heading ends with its full stop; a paragraph may run on from here. */
  readonly end: number
}

/** The rank of an article of a law. */
export const ARTICLE_RANK = 1.6
/** The rank of what is inserted after an article: 第十二条之一. */
const INSERTED_RANK = 1.7
/** The rank of a heading without a number. */
export const BARE_RANK = 1

/** Longer, in code units, is no title of an article or a clause, but its text. */
const LONGEST_TITLE = 30

/** Reads the numbered heading that a line begins with, or null; not that of an article. */
export function readHeading(line: string): Heading | null {
  for (const { rank, pattern } of HEADING_MARKERS) {
    const match = pattern.exec(line)
    const value = match && parseNumeral(match[1] ?? match[2] ?? '')
    if (!match || !value || match[0].length >= line.length) continue
    const marker = markerOf(match[0])
    return headingFrom(line, { rank, value, marker, textStart: match[0].length })
  }
  return null
}

/** Returns the number of a heading without its stop and the blanks around that. */
function markerOf(opening: string): string {
  return opening.trim().replace(MARKER_STOP, '').trimEnd()
}

/** Returns the heading whose text begins at `textStart` and ends at its first full stop. */
export function headingFrom(
  line: string,
  opening: Pick<Heading, 'rank' | 'value' | 'marker' | 'textStart'>,
): Heading {
  const stop = line.slice(opening.textStart).search(SENTENCE_END)
  const textEnd = stop <= 0 ? line.length : opening.textStart + stop
  return { ...opening, textEnd, end: Math.min(line.length, textEnd + 1) }
}

/**
 * Reads the article of a law that a line begins with, or null.
 *
 * Its text runs on from its number, which is its heading, unless it has a title of its own.
 *
 * @param isSure Whether the text is known to be a law: then no blank is needed after the number.
 */
export function readArticle(line: string, isSure: boolean): Heading | null {
  const match = ARTICLE.exec(line)
  const { value = '', after, gap } = match?.groups ?? {}
  const number = parseNumeral(value)
  if (!match || !number || (!isSure && gap === undefined && match[0].length < line.length)) return null
  const inserted = after === undefined ? null : parseNumeral(after)
  const rank = inserted === null ? ARTICLE_RANK : INSERTED_RANK
  return clauseFrom(line, {
    rank,
    value: inserted ?? number,
    marker: markerOf(match[0]),
    textStart: match[0].length,
  })
}

/** Returns the heading of a clause: its title if it has one, else its number alone. */
export function clauseFrom(
  line: string,
  opening: Pick<Heading, 'rank' | 'value' | 'marker' | 'textStart'>,
): Heading {
  const { textStart, marker } = opening
  const rest = line.slice(textStart)
  const title = ARTICLE_TITLE.exec(rest)
  if (title) {
    const end = textStart + title[0].length
    return { ...opening, textStart: textStart + 1, textEnd: textStart + 1 + (title[1]?.length ?? 0), end }
  }
  if (rest.length > 0 && rest.length <= LONGEST_TITLE && !/[。；：，]/u.test(rest))
    return headingFrom(line, opening)
  return { ...opening, marker: '', textStart: 0, textEnd: marker.length, end: textStart }
}

/**
 * Tells whether a line has the form of a heading without a number: short, one phrase, no sentence.
 *
 * It may begin with a quotation or a document's title if it goes on in words.
 */
export function isBareHeading(line: string): boolean {
  if (line.length < 4 || line.length > 40 || !HAN_CHAR.test(line) || NO_HEADING.test(line)) return false
  return !/^[“《]/u.test(line) || QUOTED_HEADING.test(line)
}

/** Tells whether a region's parts have no numbers: its first heading of any sort has none, and is no preface. */
export function hasBareParts(lines: readonly string[]): boolean {
  for (const [i, line] of lines.entries()) {
    if (readHeading(line)) return false
    if (isBarePart(line, lines[i + 1])) return !isPreface(lines, i)
  }
  return false
}

/** The rank of 一、, the innermost of a document's parts. */
const PART_RANK = 2

/**
 * Tells whether the heading without a number at `at` stands before the parts, not over them: it is the only one, a
 * paragraph comes between, and the parts after it count 一, 二 and on, once.
 */
function isPreface(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1]
  if (next === undefined || readHeading(next)) return false
  let last = 0
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i] as string
    const heading = readHeading(line)
    if (!heading && isBarePart(line, lines[i + 1])) return false
    if (!heading || heading.rank > PART_RANK || heading.rank === 1.4) continue
    if (heading.value !== last + 1) return false
    last++
  }
  return last >= 2
}

/** How long, in code units, a line is that is a paragraph, with a colon, with a full stop and without. */
const PARAGRAPH = { announcing: 10, stopped: 16, any: 40 }

/** Tells whether a line is a heading without a number over a paragraph or a numbered heading. */
export function isBarePart(line: string, next: string | undefined): boolean {
  if (next === undefined || !isBareHeading(line)) return false
  const isParagraph =
    next.length > PARAGRAPH.any ||
    (next.length >= PARAGRAPH.stopped && next.endsWith('。')) ||
    (next.length >= PARAGRAPH.announcing && next.endsWith('：'))
  return isParagraph || readHeading(next) !== null
}

/** Returns the heading that a whole line is, without a number. */
export function bareHeading(line: string, rank: number): Heading {
  return { rank, value: 0, marker: '', textStart: 0, textEnd: line.length, end: line.length }
}
