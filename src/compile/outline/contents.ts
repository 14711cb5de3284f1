import { type Span, sliceSpan } from '../../model/span.ts'
import { append } from '../../text/collect.ts'
import { countLeading } from '../../text/sorted.ts'
import type { Form } from '../form.ts'
import { HAN_CHAR, SALUTATION } from '../patterns.ts'
import type { LevelledText } from '../texts.ts'
import { readHeading } from './headings.ts'
import {
  BLANK_PAGE,
  CONTENTS_FIELD,
  CONTENTS_HEADING,
  HEADING_SIGNS,
  HEADING_STOP,
  LEADER_PAGE,
  PAGE_ALONE,
  PAGE_END,
} from './patterns.ts'

/** How much of a line, in code units, may be a heading. */
const LONGEST = 80
/** How many lines of a table under 目录 may be understood neither by a page nor by their second standing. */
const MOST_UNKNOWN = 2
/** How many lines before the first sentence are looked at for a table without a heading. */
const FRONT = 200

/** A line, as far as it may be one of a table of contents. */
interface Line {
  readonly span: Span
  readonly text: string
  /** The line without its page. */
  readonly title: string
  /** How its page is printed; null where there is none. */
  readonly page: 'leader' | 'blank' | null
}

/**
 * Finds the lines of a table of contents.
 *
 * They stand under 目录, and then end before the second standing of the first of them that has one; or they are two
 * lines or more with dots and a page; or, before the first sentence, two lines or more that each stand again later, in
 * the same order. What Word or the form of the document says is a line of contents is one.
 */
export function findContents(source: LevelledText, spans: readonly Span[], form: Form): ReadonlySet<Span> {
  const lines = spans.map((span) => readLine(source, span))
  const front = frontLength(lines)
  const table = { lines, standings: findStandings(lines, front) }
  const found = new Set<Span>()
  const take = (from: number, to: number) => {
    for (const { span } of lines.slice(from, to)) found.add(span)
  }
  for (let at = 0; at < lines.length; at++) {
    const { span, text } = lines[at] as Line
    const isMarked =
      form.around('contents', span) !== null || (text.includes('T') && CONTENTS_FIELD.test(text))
    if (isMarked) take(at, at + 1)
    const end = isTitle(text)
      ? endUnderHeading(table, at)
      : Math.max(endOfLeaders(lines, at), at < front ? endOfRun(table, at, front) : at)
    take(at, end)
    at = Math.max(at, end - 1)
  }
  return found
}

interface Table {
  readonly lines: readonly Line[]
  /** The lines at which each heading stands. */
  readonly standings: ReadonlyMap<string, readonly number[]>
}

function readLine(source: LevelledText, span: Span): Line {
  const length = span.end - span.start
  const text = sliceSpan(source, { start: span.start, end: Math.min(span.end, span.start + LONGEST * 3) })
  const endsInPage = length <= LONGEST * 3 && PAGE_END.test(text.at(-1) ?? '')
  const leader = endsInPage ? LEADER_PAGE.exec(text) : null
  const blank = leader || !endsInPage || length > LONGEST ? null : BLANK_PAGE.exec(text)
  const title = leader ? text.slice(0, leader.index) : blank ? text.slice(0, blank.index) : text
  return { span, text, title, page: leader ? 'leader' : blank ? 'blank' : null }
}

/**
 * Finds the lines at which the headings stand that may be of a table: those before the first sentence and below 目录.
 * The other lines are compared only if they open with the same character as one of them.
 */
function findStandings(lines: readonly Line[], front: number): Map<string, number[]> {
  const openings = new Set<string>()
  for (let at = 0, isBelow = false; at < lines.length; at++) {
    const line = lines[at] as Line
    isBelow = isTitle(line.text) || (isBelow && !isSentence(line))
    if (isBelow || at < front) openings.add(line.text[0] ?? '')
  }
  const standings = new Map<string, number[]>()
  for (const [at, { text, title }] of lines.entries()) {
    const key = openings.has(text[0] ?? '') ? keyOf(title) : ''
    if (key !== '') append(standings, key, at)
  }
  return standings
}

/** Returns a heading without signs and blanks; empty for a line that is none. */
function keyOf(title: string): string {
  const stop = title.slice(0, LONGEST).search(HEADING_STOP)
  const heading = stop < 0 ? title : title.slice(0, stop)
  if (heading.length > LONGEST || !HAN_CHAR.test(heading)) return ''
  return heading.replace(HEADING_SIGNS, '')
}

function isTitle(text: string): boolean {
  return text.length <= 40 && /目|contents/iu.test(text) && CONTENTS_HEADING.test(text.replace(/\s/gu, ''))
}

function isSentence({ text, page }: Line): boolean {
  return (
    page !== 'leader' &&
    (text.length > LONGEST || '。！；：'.includes(text.at(-1) ?? '') || SALUTATION.test(text))
  )
}

/** Counts the lines before the first sentence. */
function frontLength(lines: readonly Line[]): number {
  const first = lines.slice(0, FRONT).findIndex((line) => isSentence(line) && !SALUTATION.test(line.text))
  return first < 0 ? Math.min(lines.length, FRONT) : first
}

/** Returns the end of the table whose heading stands at `at`; the heading alone where nothing follows it. */
function endUnderHeading({ lines, standings }: Table, at: number): number {
  let end = at + 1
  let again = 0
  let body = lines.length
  for (let i = at + 1, unknown = 0; i < body && unknown <= MOST_UNKNOWN; i++) {
    const line = lines[i] as Line
    if (isSentence(line)) break
    const next = standingAfter(standings, keyOf(line.title), Math.max(i, again))
    if (next !== null) {
      if (again === 0) body = next
      again = next
    }
    const isKnown = next !== null || isPaged(line, i > at + 1) || PAGE_ALONE.test(line.text)
    unknown = isKnown ? 0 : unknown + 1
    if (isKnown) end = i + 1
  }
  return end
}

/** Tells whether a line has its page: after dots, or after a blank where it is numbered or others are contents before it. */
function isPaged({ text, page, title }: Line, goesOn: boolean): boolean {
  return (
    page === 'leader' || (page === 'blank' && HAN_CHAR.test(title) && (goesOn || readHeading(text) !== null))
  )
}

/** Returns the first line after `at` at which a heading stands, or null. */
function standingAfter(standings: Table['standings'], key: string, at: number): number | null {
  const lines = standings.get(key) ?? []
  return lines[countLeading(lines.length, (i) => (lines[i] as number) <= at)] ?? null
}

/** Returns the end of a run of lines with dots and pages that starts at `at`; `at` where there are not two. */
function endOfLeaders(lines: readonly Line[], at: number): number {
  let end = at
  while (lines[end]?.page === 'leader' && HAN_CHAR.test(lines[end]?.title ?? '')) end++
  return end - at >= 2 ? end : at
}

/**
 * Returns the end of a run of headings that starts at `at`, each of which stands again later, in the same order.
 *
 * It begins with the report's outermost headings, so that headings that two parts share are none, and what stands
 * again has text between: a title printed twice has not.
 */
function endOfRun({ lines, standings }: Table, at: number, front: number): number {
  if (readHeading(lines[at - 1]?.text ?? '') !== null) return at
  let again = at
  let body = front
  let end = at
  let hasText = false
  for (; end < body; end++) {
    const line = lines[end] as Line
    if (SALUTATION.test(line.text)) break
    const next = standingAfter(standings, keyOf(line.title), Math.max(end, again))
    if (next === null) break
    if (end === at) body = Math.min(body, next)
    else hasText ||= lines.slice(again + 1, Math.min(next, again + FRONT)).some(isSentence)
    again = next
  }
  return end - at >= 2 && hasText ? end : at
}
