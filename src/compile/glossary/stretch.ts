import type { Span } from '../../model/span.ts'
import { CHROME } from '../patterns.ts'
import { trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import type { Remark } from './appendix.ts'
import { closeEntry, type Entry } from './entry.ts'
import type { Chain } from './entry-chain.ts'
import type { EntryStart } from './first-entry.ts'
import { compactLine, type HeadingNumber, isNextHeading, readHeadingNumber } from './headings.ts'
import { PAGE_LABEL, PART_LINE, RUN_IN_FOOT, TRAILER } from './patterns.ts'

/** Entries that follow one another, from their heading to the end of the last one. */
export interface Stretch extends Span {
  /** The lines that belong to the appendix alone. */
  readonly headings: readonly Span[]
  /** Its heading; in a part of the report, also a heading of the outline. */
  readonly title: readonly Span[]
  readonly number: HeadingNumber | null
  readonly entries: readonly Entry[]
  readonly remarks: readonly Remark[]
  readonly isPart: boolean
  readonly unread: readonly Span[]
  /** Offset at which something else begins. */
  readonly limit: number
}

interface Found {
  readonly heading: readonly Span[]
  readonly lines: readonly Span[]
  readonly chain: Chain
  /** The number that the heading has among the report's own. */
  readonly number: HeadingNumber | null
}

/**
 * Closes the entries that were found: each ends where the next begins.
 *
 * A numbered heading that something of the same outline follows stays a heading of the report.
 */
export function closeStretch(source: LevelledText, { heading, lines, chain, number }: Found): Stretch {
  const { starts, end, limit } = chain
  const groups = new Set(chain.groups)
  const entries = starts.map((start, i) => {
    const next = starts[i + 1]
    const stop = next ? stopBefore(source, lines, groups, next) : (lines[end - 1] as Span).end
    return closeEntry(source, start.opening, next ? stop : footStart(source, start, stop))
  })
  const [first, last] = [entries[0] as Entry, entries.at(-1) as Entry]
  const isPart = number !== null && isOutlined(source, lines[limit], number)
  const own = chain.groups.map((at) => lines[at] as Span)
  const kept = isPart ? own.filter(({ start }) => start > first.entrySpan.start) : [...heading, ...own]
  return {
    start: isPart ? first.entrySpan.start : (heading[0]?.start ?? 0),
    end: last.entrySpan.end,
    headings: kept,
    title: heading,
    number,
    entries,
    remarks: [],
    isPart,
    unread: [
      ...chain.doubtful.map((at) => lines[at] as Span),
      ...findUnread(source, lines.slice(end, limit)),
    ],
    limit: lines[limit]?.start ?? source.length,
  }
}

/** Tells whether the outline of the report goes on with a line. */
export function isOutlined(source: LevelledText, line: Span | undefined, number: HeadingNumber): boolean {
  if (line === undefined) return false
  const isPartLine = PART_LINE.test(source.slice(line.start, Math.min(line.end, line.start + 60)))
  return isPartLine || isNextHeading(readHeadingNumber(compactLine(source, line)), number)
}

/** Joins the lines that were not read, without those of a page around the report and closing marks. */
export function findUnread(source: LevelledText, lines: readonly Span[]): Span[] {
  const isText = (line: Span) => {
    const text = compactLine(source, line)
    return !(CHROME.test(text) || PAGE_LABEL.test(text) || TRAILER.test(text))
  }
  const first = lines.find(isText)
  const last = lines.findLast(isText)
  return first && last ? [{ start: first.start, end: last.end }] : []
}

/** Returns where the entry before `next` ends: within its line, or at the end of the last line before `next`. */
function stopBefore(
  source: LevelledText,
  lines: readonly Span[],
  groups: ReadonlySet<number>,
  next: EntryStart,
): number {
  if (!next.leads) return trimSpan(source, { start: 0, end: next.opening.start }).end
  let at = next.at - 1
  while (groups.has(at)) at--
  return (lines[at] as Span).end
}

/** Returns where, in the text of the last entry, the foot of a web page begins; else the entry's end. */
function footStart(source: LevelledText, { opening }: EntryStart, end: number): number {
  const foot = RUN_IN_FOOT.exec(source.slice(opening.rest.start, end))
  return foot ? opening.rest.start + foot.index : end
}
