import type { Span } from '../../model/span.ts'
import { append } from '../../text/collect.ts'
import { countLeading } from '../../text/sorted.ts'
import { CHROME } from '../patterns.ts'
import type { LevelledText } from '../texts.ts'
import type { EntryLines } from './entry-lines.ts'
import { readEntryNumber } from './entry-number.ts'
import {
  announcesAppendix,
  compactLine,
  type HeadingNumber,
  isNextHeading,
  readHeadingNumber,
} from './headings.ts'
import { PART_LINE, TITLE_STOP } from './patterns.ts'

/** What is known of an appendix before its end is. */
export interface RegionStart {
  readonly entries: EntryLines
  /** The line of the first entry. */
  readonly first: number
  /** The number of the appendix' heading. */
  readonly number: HeadingNumber | null
}

/**
 * Finds the line with which something else than the appendix begins: the heading of another appendix or of the next
 * part, a title over a list that begins anew, or two lines on end of the page around the report.
 *
 * @returns The number of lines where nothing else follows.
 */
export function findLimit(
  source: LevelledText,
  lines: readonly Span[],
  { entries, first, number }: RegionStart,
): number {
  let highest = entries.headOf(first)?.value ?? 0
  for (let at = first + 1; at < lines.length; at++) {
    const line = compactLine(source, lines[at])
    const value = entries.headOf(at)?.value ?? null
    const other = value === null && (announcesAppendix(line) || opensPart(source, lines[at]))
    if (other || isNextPart(line, number, entries.style)) return at
    if (value === 1 && highest > 1 && isTitle(source, lines, { entries, at: at - 1 })) return at - 1
    if (entries.isFoot(at) && entries.isFoot(at + 1)) return at
    highest = Math.max(highest, value ?? 0)
  }
  return lines.length
}

function opensPart(source: LevelledText, line: Span | undefined): boolean {
  return line !== undefined && PART_LINE.test(source.slice(line.start, Math.min(line.end, line.start + 60)))
}

/** Tells whether a line has the number after that of the appendix: 三、名词解释, 四、附表. */
function isNextPart(line: string, number: HeadingNumber | null, style: string): boolean {
  if (number === null || line.length > 60 || line === '') return false
  const next = readHeadingNumber(line)
  if (!isNextHeading(next, number)) return false
  const isEntryStyle =
    style === number.style ||
    (number.style === 'bare' && style === 'dot') ||
    (number.style === 'round' && style === 'hanRound')
  return !isEntryStyle && !/[。；，：:]/u.test(line)
}

/** Tells whether a line may be a title: it is short and ends without a stop, or is part of a web page's frame. */
function isTitle(
  source: LevelledText,
  lines: readonly Span[],
  { entries, at }: { readonly entries: EntryLines; readonly at: number },
): boolean {
  const line = compactLine(source, lines[at])
  if (CHROME.test(line) && !/[。；，]$/u.test(line)) return true
  const isShort = line !== '' && line.length <= 40 && !TITLE_STOP.test(line)
  return isShort && !entries.headOf(at) && readEntryNumber(line, null) === null
}

/** Where entries begin before the limit of an appendix. */
export class LaterEntries {
  private readonly places = new Map<number, number[]>()
  private readonly last: number = -1

  constructor(entries: EntryLines, first: number, limit: number) {
    for (let at = first; at < limit; at++) {
      const head = entries.headOf(at)
      if (head === null) continue
      if (head.value !== null) append(this.places, head.value, at)
      if (entries.isSure(at)) this.last = at
    }
  }

  /** Tells whether an entry without a number begins in a line or after it. */
  hasAny(at: number): boolean {
    return this.last >= at
  }

  /**
   * Tells whether the number after `reached` begins a line at `at` or later, and no list that counts up to it stands
   * between.
   */
  hasNext(at: number, reached: number): boolean {
    const next = this.firstPlace(reached + 1, at)
    const again = this.firstPlace(reached, at)
    return next !== null && (again === null || again > next)
  }

  private firstPlace(value: number, from: number): number | null {
    const places = this.places.get(value) ?? []
    return places[countLeading(places.length, (i) => (places[i] as number) < from)] ?? null
  }
}
