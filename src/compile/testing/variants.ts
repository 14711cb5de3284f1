import type { DocumentText } from '../../documents/document.ts'
import type { SerializedTermGraph } from '../../model/graph.ts'
import type { Mark } from '../../model/marks.ts'
import { overlapOf, type Span, sliceSpan } from '../../model/span.ts'
import { fold } from '../../text/fold.ts'
import { readReport } from '../compile.ts'
import { ORIGIN } from './samples.ts'

interface GoldEntry {
  readonly order: number
  readonly names: readonly string[]
  readonly definition: Span
}

interface GoldCitation extends Span {
  readonly order: number
  readonly ambiguous?: boolean
  readonly alt_spans?: readonly Span[]
}

/** A report with what a careful reader found in it. */
export interface GoldReport {
  readonly text: string
  /** What the form of its document says of it; absent for a plain text. */
  readonly marks?: readonly Mark[]
  readonly entries: readonly GoldEntry[]
  readonly citations: readonly GoldCitation[]
}

/** A stretch that is replaced by another text. */
export interface Edit extends Span {
  readonly text: string
}

/** Edits a report; the gold spans move with their words. Edits that overlap an earlier one are left out. */
export function edit(report: GoldReport, edits: readonly Edit[]): GoldReport {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const made = sorted.filter(({ start }, i) => sorted.slice(0, i).every((before) => before.end <= start))
  let text = ''
  let at = 0
  const moves = made.map((one) => {
    text += report.text.slice(at, one.start) + one.text
    at = one.end
    return { ...one, shift: text.length - one.end }
  })
  text += report.text.slice(at)
  // What is put in where a stretch begins or ends stays outside of it.
  const move = (offset: number, isEnd: boolean) => {
    const before = moves.filter(
      ({ start, end }) => end < offset || (end === offset && (!isEnd || start < offset)),
    )
    return offset + (before.at(-1)?.shift ?? 0)
  }
  const moved = ({ start, end }: Span) => ({ start: move(start, false), end: move(end, true) })
  return {
    text,
    entries: report.entries.map((entry) => ({ ...entry, definition: moved(entry.definition) })),
    citations: report.citations.map((one) => ({
      ...one,
      ...moved(one),
      alt_spans: (one.alt_spans ?? []).map(moved),
    })),
  }
}

/** Reads a report that was printed in another format; the gold spans move to where its reader puts their words. */
export function readAs(
  report: GoldReport,
  read: (source: string) => Pick<DocumentText, 'text' | 'marks' | 'places'>,
): GoldReport {
  const { text, marks, places } = read(report.text)
  const move = (at: number) => {
    const place = places.findLast(({ source }) => source.start <= at)
    return place ? place.text.start + Math.min(at - place.source.start, sizeOf(place.text) - 1) : 0
  }
  const moved = ({ start, end }: Span) => ({ start: move(start), end: move(end - 1) + 1 })
  return {
    text,
    marks,
    entries: report.entries.map((entry) => ({ ...entry, definition: moved(entry.definition) })),
    citations: report.citations.map((one) => ({
      ...one,
      ...moved(one),
      alt_spans: (one.alt_spans ?? []).map(moved),
    })),
  }
}

const sizeOf = ({ start, end }: Span) => end - start

/** Returns what a report says of itself. */
export function infoOf({
  text,
  marks = [],
}: GoldReport): SerializedTermGraph['attributes']['report'] | undefined {
  return readReport(text, marks, ORIGIN).graph?.attributes.report
}

/** Returns the kinds and addresses of all blocks, and the headings of the sections. */
export function outlineOf({ text, marks = [] }: GoldReport): string[] {
  const { graph } = readReport(text, marks, ORIGIN)
  return (graph?.nodes ?? []).flatMap(({ attributes }) =>
    'address' in attributes
      ? [
          `${attributes.address} ${attributes.kind} ${'heading' in attributes ? fold(attributes.heading) : ''}`,
        ]
      : [],
  )
}

/** Where an entry of a report begins, its name begins and its colon stands. */
export interface EntryPlace {
  readonly order: number
  readonly start: number
  readonly label: number
  readonly colon: number
  readonly definition: Span
}

/** Finds the places of the entries by their definitions. */
export function entryPlaces({ text, entries }: GoldReport): EntryPlace[] {
  return entries.map(({ order, definition }) => {
    const colon = Math.max(
      text.lastIndexOf('：', definition.start),
      text.lastIndexOf(':', definition.start - 1),
    )
    const line = text.lastIndexOf('\n', colon) + 1
    const number = /^\s*(?:\[bookmark[^\]]*\])?(?:\[\d+\]|\d+[.．、])\s*/u.exec(text.slice(line, colon))
    return { order, start: line, label: line + (number?.[0].length ?? 0), colon, definition }
  })
}

/** What compiling a report finds beside its gold: nothing, if all is well. */
export interface Difference {
  readonly missedEntries: readonly string[]
  readonly falseTerms: readonly string[]
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

/** Compiles a report and compares: names with nine tenths of their definition, citations by place and entry. */
export function compareWithGold({ text, marks = [], entries, citations }: GoldReport): Difference {
  const { graph } = readReport(text, marks, ORIGIN)
  const terms = (graph?.nodes ?? []).flatMap(({ key, attributes }) =>
    attributes.kind === 'term' ? [{ key, ...attributes }] : [],
  )
  const orders = new Map<string, number>()
  const missedEntries = entries.filter(({ order, names, definition }) => {
    const known = new Set(names.map(fold))
    const found = terms.filter(
      ({ name, span }) => known.has(fold(name)) && agreement(span, definition) >= 0.9,
    )
    for (const { key } of found) orders.set(key, order)
    return found.length === 0
  })
  const uses = (graph?.edges ?? []).flatMap(({ target, attributes }) => {
    if (attributes.kind !== 'cites' || !terms.some(({ key }) => key === target)) return []
    return attributes.mentions.map((mention) => ({ ...mention, order: orders.get(target) }))
  })
  const meets = (use: (typeof uses)[number], one: GoldCitation) =>
    use.order === one.order && [one, ...(one.alt_spans ?? [])].some((span) => overlapOf(span, use) > 0)
  return {
    missedEntries: missedEntries.map(({ names }) => names.join()),
    falseTerms: terms.filter(({ key }) => !orders.has(key)).map(({ name }) => name),
    missed: citations
      .filter((one) => !one.ambiguous && !uses.some((use) => meets(use, one)))
      .map(wordsIn(text)),
    extra: uses.filter((use) => !citations.some((one) => meets(use, one))).map(wordsIn(text)),
  }
}

/** Nothing to find beside the gold. */
export const NO_DIFFERENCE: Difference = { missedEntries: [], falseTerms: [], missed: [], extra: [] }

/** How far two definitions are the same; whether 指 or 即 begins one is a matter of taste. */
function agreement(a: Span, b: Span): number {
  if (a.end === b.end && Math.abs(a.start - b.start) <= 2) return 1
  return overlapOf(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start) || 1)
}

function wordsIn(text: string): (span: Span) => string {
  return (span) => `${sliceSpan(text, span)} at ${span.start}`
}
