import type { Span } from '../../model/span.ts'
import { readEntryNumber } from '../glossary/entry-number.ts'
import { LATIN_CHAR } from '../patterns.ts'
import type { LevelledText } from '../texts.ts'
import { readHeading } from './headings.ts'
import { ITEM_BULLET, LEADER_PAGE, PAGE_END, PARAGRAPH_GAP, PART_STOP } from './patterns.ts'

/** A text with a longer line, in widths of a Han character, is not wrapped. */
const WIDEST = 60
/** Lines that are all shorter are headings or verse. */
const NARROWEST = 16
/** How much shorter than the widest a full line may be: a stop may not open a line and takes its neighbour along. */
const SLACK = 3
/** Fewer lines do not show whether a text is wrapped. */
const FEWEST_LINES = 20

/**
 * Joins the lines of a text that is wrapped at a fixed width, as it comes from a printed page.
 *
 * It is wrapped if half of its lines are full. A full line goes on in the next one unless that opens with a number or
 * is indented; a joined span includes the line breaks.
 */
export function joinWrapped(source: LevelledText, lines: readonly Span[]): Span[] {
  const widths = lines.map((line) => widthOf(source, line))
  const full = fullWidth(widths)
  if (full === null) return [...lines]
  const joined: Span[] = []
  lines.forEach((line, at) => {
    const before = joined.at(-1)
    const isFull = (widths[at - 1] ?? 0) >= full - SLACK
    const goesOn = isFull && before && !endsInPage(source, before) && !opensPart(source, before, line)
    if (goesOn) joined[joined.length - 1] = { start: before.start, end: line.end }
    else joined.push(line)
  })
  return joined
}

/** Returns the width at which the lines are wrapped; null if they are not. */
function fullWidth(widths: readonly number[]): number | null {
  if (widths.length < FEWEST_LINES) return null
  const sorted = [...widths].sort((a, b) => a - b)
  const widest = sorted[Math.floor(sorted.length * 0.98)] ?? 0
  const longest = sorted.at(-1) ?? 0
  const full = widths.filter((width) => width >= widest - SLACK).length
  const wrapped = widest >= NARROWEST && longest <= WIDEST && full * 2 >= widths.length
  return wrapped ? widest : null
}

/** Returns the width of a line in Han characters; Latin letters and digits are half as wide. */
function widthOf(source: LevelledText, { start, end }: Span): number {
  let halves = 0
  for (let at = start; at < end; at++) {
    // Asked of few characters: none of Latin lies beyond.
    const isLatin = source.charCodeAt(at) < 0x80 && LATIN_CHAR.test(source[at] as string)
    halves += isLatin ? 1 : 2
  }
  return halves / 2
}

/** Tells whether a line is one of a table of contents: dots and a page fill it. */
function endsInPage(source: LevelledText, { start, end }: Span): boolean {
  return (
    PAGE_END.test(source[end - 1] ?? '') && LEADER_PAGE.test(source.slice(Math.max(start, end - WIDEST), end))
  )
}

function opensPart(source: LevelledText, before: Span, line: Span): boolean {
  const text = source.slice(line.start, Math.min(line.end, line.start + 40))
  const indented = PARAGRAPH_GAP.test(source.slice(before.end, line.start))
  const numbered =
    readHeading(text) !== null || readEntryNumber(text, 'none') !== null || ITEM_BULLET.test(text)
  return indented || (numbered && PART_STOP.test(source[before.end - 1] ?? ''))
}
