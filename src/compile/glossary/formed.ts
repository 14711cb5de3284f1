/** Reads appendices whose entries are known by their form: tables, names set off, notes that do not repeat their name. */

import { compareSpans, type Span, sliceSpan } from '../../model/span.ts'
import { countBefore, overlapsAny } from '../spans.ts'
import type { AppendixLines, FirstMarkers, FormedEntries } from './appendix.ts'
import type { HeadingNumber } from './headings.ts'
import { findFirstMarkers, isNoName, readNotes } from './notes.ts'
import { readSetOffNames } from './set-off-names.ts'
import { findUnread, isOutlined, type Stretch } from './stretch.ts'
import { cellsByTable } from './table-rows.ts'
import { headsTable, readTables } from './tables.ts'

/** The lines of a document, its form, and where its words are used. */
export type FormedText = Pick<AppendixLines, 'source' | 'lines' | 'form' | 'usage'>

/** Returns the lines of a document with what is looked up in them. */
function appendixLines(text: FormedText): AppendixLines {
  const { source, form } = text
  let found: FirstMarkers | null = null
  const firstMarkers = () => {
    found ??= findFirstMarkers(source, form)
    return found
  }
  return { ...text, cells: cellsByTable(form), timesRead: new Map(), firstMarkers }
}

/**
 * Reads the entries below a heading by their form.
 *
 * @param from The line after the heading.
 * @param chained How many entries with a name were read by numbers, colons and quotation marks, and whether they have numbers.
 * @returns Null where they have no form of their own, or less of it than was read without.
 */
export function readFormed(
  appendix: AppendixLines,
  from: number,
  chained: { readonly count: number; readonly isNumbered: boolean },
): FormedEntries | null {
  const tables = readTables(appendix, from)
  if (tables) return tables
  const names = readSetOffNames(appendix, from)
  const count = names?.entries.length ?? 0
  const isMore =
    count > chained.count || (!chained.isNumbered && (count === chained.count || names?.isCertain))
  if (names && isMore) return names
  const notes = readNotes(appendix, from)
  const more = (notes?.entries.length ?? 0) - chained.count
  return more > 0 || (more === 0 && notes && notes.remarks.length > 0) ? notes : null
}

/** The lines of an appendix' heading, and the number that it has among the report's own. */
export interface AppendixHeading {
  readonly heading: readonly Span[]
  readonly number: HeadingNumber | null
}

/** Reads the appendix below a heading, and those that have none. */
export interface FormedReader {
  /** Returns null where its entries have no form of their own, or less of it than those that were `chained`. */
  (title: AppendixHeading, chained: Stretch | null): Stretch | null
  readonly unheaded: () => Stretch[]
}

/** How many tables without a heading are examined. */
const MOST_TRIED = 20

/** Returns a reader of appendices whose entries are known by their form. */
export function readerOfFormed(text: FormedText): FormedReader {
  const { source, lines, form } = text
  const appendix = appendixLines(text)
  const read = (title: AppendixHeading, chained: Stretch | null) => {
    const from = countBefore(lines, title.heading.at(-1)?.end ?? 0)
    const isNumbered = chained?.entries.some(({ value }) => value !== null) ?? false
    const named = chained?.entries.filter(({ labelSpan }) => !isNoName(sliceSpan(source, labelSpan))) ?? []
    const formed = readFormed(appendix, from, { count: named.length, isNumbered })
    return formed && closeFormed(appendix, title, { ...formed, limit: chained?.limit ?? null })
  }
  const unheaded = () => {
    const starts = [...appendix.cells.values()]
      .slice(0, MOST_TRIED)
      .flatMap((cells) => cells[0]?.span.start ?? [])
    const tables = starts
      .map((start) => countBefore(lines, start + 1) - 1)
      .filter((at) => headsTable(appendix, at))
    const note = form.all('note')[0]
    const notes = note ? readNotes(appendix, countBefore(lines, note.span.start)) : null
    return [...tables.map((at) => readTables(appendix, at)), notes].flatMap((found) =>
      found ? [closeFormed(appendix, { heading: [], number: null }, { ...found, limit: null })] : [],
    )
  }
  return Object.assign(read, { unheaded })
}

/**
 * Returns an appendix of these entries; lines between that are none of them head groups or tables.
 *
 * @param limit Where something else begins, as far as it is known: what lies before it is unread.
 */
function closeFormed(
  { source, lines }: AppendixLines,
  { heading, number }: AppendixHeading,
  { entries, remarks, limit }: FormedEntries & { readonly limit: number | null },
): Stretch {
  const taken = [...entries.map(({ entrySpan }) => entrySpan), ...remarks].sort(compareSpans)
  const end = taken.at(-1)?.end ?? 0
  const after = countBefore(lines, end)
  const stop = Math.max(after, limit === null ? after : countBefore(lines, limit))
  const isPart = number !== null && isOutlined(source, lines[stop], number)
  const first = isPart ? taken[0]?.start : heading[0]?.start
  const start = first ?? taken[0]?.start ?? 0
  const between = lines.slice(countBefore(lines, start), after)
  return {
    start,
    end,
    headings: between.filter((line) => !overlapsAny(taken, line)),
    title: heading,
    number,
    entries,
    remarks,
    isPart,
    unread: findUnread(source, lines.slice(after, stop)),
    limit: lines[stop]?.start ?? source.length,
  }
}
