import { type Span, sliceSpan } from '../../model/span.ts'
import type { Form } from '../form.ts'
import type { LevelledText } from '../texts.ts'
import { type Heading, headingFrom, isBarePart, readHeading } from './headings.ts'
import { type DecimalPath, type Numbering, readNumbering, readTextLine, type TextLine } from './numbering.ts'
import { APPENDIX_OPENING, LISTED } from './patterns.ts'
import { findHeadings, type LineHeading } from './region-headings.ts'

/** A stretch of the report that is read on its own: the body, or an appendix. */
export interface Region {
  readonly lines: readonly TextLine[]
  /** The heading of each line, or null. */
  readonly headings: readonly (LineHeading | null)[]
  /** Whether it is an appendix or what stands after one, if it does not go on with the body. */
  readonly isAppendix: boolean
}

/** The regions of a report, body first, and how it numbers its headings. */
export interface Regions {
  readonly regions: readonly Region[]
  readonly numbering: Numbering
}

/** What the regions of a report are read with. */
export interface RegionClues {
  readonly form: Form
  /** The lines of the glossary's headings. */
  readonly taken: readonly Span[]
}

/** The rank of an appendix: it contains whatever headings it has. */
const APPENDIX_RANK = 0.001
/** The rank of 1. and of the chapters of a standard, and of （1）. */
const LIST_RANKS = { list: 4, inner: 5 }

/** Reads the headings of each region of a report. */
export function readRegions(
  source: LevelledText,
  spans: readonly (readonly Span[])[],
  { form, taken }: RegionClues,
): Regions {
  const texts = spans.map((region) => region.map((span) => readTextLine(span, sliceSpan(source, span), form)))
  const numbering = readNumbering(
    texts.flat(),
    taken.map((span) => sliceSpan(source, span)),
  )
  const tables = new Set(form.all('cell').flatMap(({ table, column }) => (column > 0 ? [table] : [])))
  const regions = texts.map((lines, at) => readRegion(lines, at > 0, { numbering, form, tables }))
  return { regions, numbering }
}

interface Reading {
  readonly numbering: Numbering
  readonly form: Form
  readonly tables: ReadonlySet<number>
}

function readRegion(
  lines: readonly TextLine[],
  isLater: boolean,
  { numbering, form, tables }: Reading,
): Region {
  const marker = APPENDIX_OPENING.exec(lines[0]?.text ?? '')?.[1]
  if (marker === undefined) {
    const headings = findHeadings(lines, numbering, { form, tables, path: [0] })
    const isList = isLater && !headings.some((heading) => heading && isOutline(heading))
    return { lines, headings: isList ? lines.map(() => null) : headings, isAppendix: isLater }
  }
  const letter = /[A-Z]$/u.exec(marker)?.[0]
  const path: DecimalPath = [letter ?? 0]
  const below = findHeadings(lines.slice(1), numbering, { form, tables, path })
  const hasOutline = below.some((heading) => heading && isOutline(heading))
  const opening = readOpening(lines, marker, hasOutline)
  const rest = opening?.isJoined ? [null, ...below.slice(1)] : below
  const headings = [opening, ...(opening ? rest : below.map(() => null))]
  return { lines, headings, isAppendix: true }
}

/** Tells whether a heading is one of an outline, and not the number of a list. */
function isOutline({ rank }: Heading): boolean {
  return rank < LIST_RANKS.list || (rank > LIST_RANKS.list && rank < LIST_RANKS.inner)
}

/**
 * Reads the heading of an appendix from the line that announces it: its title stands in the line, or in the next. A
 * list of appendices has none.
 */
function readOpening(lines: readonly TextLine[], marker: string, hasOutline: boolean): LineHeading | null {
  const [first, second, third] = lines
  if (!first || !second) return null
  const rest = first.text.slice(marker.length)
  if (LISTED.test(rest)) return null
  const textStart = first.text.length - rest.replace(/^[：:．.、\s]{1,4}/u, '').length
  const opening = { rank: APPENDIX_RANK, value: 0, marker }
  if (textStart < first.text.length) return headingFrom(first.text, { ...opening, textStart })
  if (readHeading(second.text) === null && isBarePart(second.text, third?.text)) {
    const start = second.span.start - first.span.start
    const end = second.span.end - first.span.start
    return { ...opening, marker: first.text, textStart: start, textEnd: end, end, isJoined: true }
  }
  return hasOutline
    ? { ...opening, marker: '', textStart: 0, textEnd: marker.length, end: first.text.length }
    : null
}

/** Tells whether a line announces an appendix, with its title or without. */
export function announcesAppendix(line: string): boolean {
  return APPENDIX_OPENING.test(line)
}
