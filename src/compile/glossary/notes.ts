import { type Span, sliceSpan } from '../../model/span.ts'
import { isBlank } from '../../text/lines.ts'
import { MARKER } from '../citations/patterns.ts'
import type { Form } from '../form.ts'
import { CLAUSE_END } from '../patterns.ts'
import { spanOf, trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import type { AppendixLines, FirstMarkers, FormedEntries, Remark } from './appendix.ts'
import type { Entry } from './entry.ts'
import { type EntryNumber, numberWorth, readEntryNumber } from './entry-number.ts'
import { type GlossaryText, type Opening, readOpening } from './entry-opening.ts'
import { announcesAppendix, compactLine } from './headings.ts'
import {
  CLAUSE_STOP,
  DEFINING_PHRASE,
  NOTE_JOINT,
  NOTE_OPENING,
  POINTING_WORD,
  REMARK_OPENING,
  REMARK_WORDS,
} from './patterns.ts'
import type { Usage } from './usage.ts'

/** A note, with its first marker in the text; null where the text has none. */
interface Note extends Span {
  readonly number: EntryNumber
  readonly value: number
  /** Where its text begins, behind the number. */
  readonly from: number
  readonly marker: Span | null
}

/** The makes of numbers by which a text refers to notes. */
const STYLES = ['square', 'round', 'circle', 'raised'] as const
/** How many lines may stand before the first note, and within one. */
const SIGHT = { lead: 1, next: 12 }
/** How far before a marker its name may begin, and how much of a note is read, in code units. */
const REACH = { before: 40, note: 200 }
/** A quotation that closes no farther before a marker may be its name, in code units. */
const NEAR = 4
/** How long a name without quotation marks may be that opens a clause, in code units. */
const SUBJECT = { shortest: 4, longest: 16 }
/** How many code units a verb before such a name may have. */
const LONGEST_VERB = 2

/** Finds the first marker of each number, by the marks of the document and by the signs in its text. */
export function findFirstMarkers(source: LevelledText, form: Form): FirstMarkers {
  const byStyle = new Map<string, Map<number, Span>>()
  const add = (style: string, value: number | null, span: Span) => {
    const found = byStyle.get(style) ?? new Map<number, Span>()
    byStyle.set(style, found)
    if (value !== null && !found.has(value)) found.set(value, span)
  }
  for (const { span } of form.all('note-reference'))
    add('square', numberWorth(sliceSpan(source, span).replace(/[[\]]/gu, '')), span)
  for (const match of source.matchAll(MARKER)) {
    const [style = '', inner = ''] = Object.entries(match.groups ?? {}).find(([, digits]) => digits) ?? []
    const isLead =
      match.index === 0 || isBlank(source[match.index - 1]) || CLAUSE_END.test(source[match.index - 1] ?? '')
    if (!isLead || style === 'square')
      add(style === 'ringed' ? 'circle' : style, numberWorth(inner), spanOf(match))
  }
  return byStyle
}

/**
 * Reads notes that are tied to markers in the text and do not all repeat the name that they explain.
 *
 * The name is the note's own where it has one; else what it begins with and the text has before the marker; else the
 * quotation that closes at the marker. Notes that name nothing are remarks.
 *
 * @param from The line after the heading of the notes.
 * @returns Null where the lines are no such notes, or where every one has its own name.
 */
export function readNotes(appendix: AppendixLines, from: number): FormedEntries | null {
  const { source, usage } = appendix
  const notes = collectNotes(appendix, from)
  const uses = usage.outside(notes[0]?.start ?? 0)
  const marked = notes.filter(({ marker }) => marker !== null)
  if (marked.length === 0 || marked.length * 2 < notes.length) return null
  const entries: Entry[] = []
  const remarks: Remark[] = []
  let own = 0
  for (const note of notes) {
    const opening = ownOpening({ source, uses }, note)
    const label = opening ? opening.labelSpan : labelOf(appendix, note)
    if (opening) own++
    if (label === null) remarks.push(remarkOf(source, note))
    else entries.push(entryOf(source, note, label, opening))
  }
  const unclear = remarks.filter(({ isPlain }) => !isPlain).length
  return entries.length === 0 || own === notes.length || entries.length < unclear
    ? null
    : { entries, remarks }
}

/** Collects lines that are numbered from 1 on without a gap; what stands between two belongs to the first. */
function collectNotes(appendix: AppendixLines, from: number): Note[] {
  const { source, lines } = appendix
  const notes: Note[] = []
  let style: string | null = null
  for (let at = from, gap = 0; at < lines.length && gap <= SIGHT.next; at++) {
    const line = lines[at] as Span
    const number = readEntryNumber(
      sliceSpan(source, { ...line, end: Math.min(line.end, line.start + 40) }),
      style,
    )
    const isNext =
      number?.value === notes.length + 1 &&
      numbersNotes(source, line, number) &&
      (style ?? number.style) === number.style
    if (!isNext && style === null && at - from >= SIGHT.lead) break
    if (!isNext && announcesAppendix(compactLine(source, line))) break
    gap = isNext ? 0 : gap + 1
    if (!isNext) continue
    style = number.style
    const last = notes.at(-1)
    // What stands between two notes belongs to the first.
    if (last) notes[notes.length - 1] = { ...last, end: (lines[at - 1] as Span).end }
    notes.push({ ...line, number, value: number.value, from: line.start + number.length, marker: null })
  }
  const before = lines[from]?.start ?? 0
  const markers = notes.length === 0 ? null : markersOf(appendix, notes, before)
  return notes.map((note) => ({ ...note, marker: markers?.get(note.value) ?? null }))
}

/** Tells whether a line is numbered as a note is: by a sign that markers have too, or by 注1： */
function numbersNotes(source: LevelledText, line: Span, number: EntryNumber): boolean {
  return isMarkerStyle(number.style) || source[line.start] === '注'
}

function isMarkerStyle(style: string): boolean {
  return STYLES.some((one) => one === style)
}

/** Finds the markers of notes before an offset: those of their own make, else of the make that most of them have. */
function markersOf(
  { firstMarkers }: AppendixLines,
  notes: readonly Note[],
  before: number,
): ReadonlyMap<number, Span> {
  const style = notes[0]?.number.style ?? ''
  const makes = isMarkerStyle(style) ? [style] : STYLES
  const found = makes.map((make) => {
    const markers = [...(firstMarkers().get(make) ?? [])]
    return new Map(markers.filter(([value, { end }]) => end <= before && value <= notes.length))
  })
  return found.reduce((most, one) => (one.size > most.size ? one : most), new Map<number, Span>())
}

/** Reads the name that a note begins with and defines; null where it begins otherwise. */
function ownOpening(text: GlossaryText, note: Note): Opening | null {
  const { source } = text
  const opening = readOpening(text, note, note.number.style)
  if (opening === null) return null
  const label = sliceSpan(source, opening.labelSpan)
  // What the text has before the marker is the name where the note begins with it and runs on: 包括…
  const run = note.marker && repeatedRun(source, note, note.marker)
  if (run && run.end < opening.labelSpan.end) return null
  if (label.startsWith('“')) return opening
  if (isNoName(label) || CLAUSE_STOP.test(label)) return null
  const rest = source.slice(opening.labelSpan.end, opening.labelSpan.end + 6)
  const isPhrase = [...rest.matchAll(DEFINING_PHRASE)][0]?.index === 0
  return isPhrase || note.marker === null || sharesWords(source, note.marker, label) ? opening : null
}

/** Tells whether a label is the beginning of an explanation or a remark, and no name. */
export function isNoName(label: string): boolean {
  return POINTING_WORD.test(label) || REMARK_OPENING.test(label)
}

/** Tells whether two neighbouring characters of a label stand before a marker. */
function sharesWords(source: LevelledText, marker: Span, label: string): boolean {
  const before = source.slice(Math.max(0, marker.start - REACH.before), marker.start)
  return [...label].some((_, i) => i + 2 <= label.length && before.includes(label.slice(i, i + 2)))
}

/** Finds the name of a note that does not begin with one of its own: in the note or before its marker. */
function labelOf({ source, usage }: AppendixLines, note: Note): Span | null {
  const { marker } = note
  if (marker === null) return null
  const text = textOf(source, note)
  const repeated = repeatedRun(source, note, marker)
  if (repeated) return repeated
  const isExplanation = NOTE_OPENING.test(text)
  if (!isExplanation && isRemark(text)) return null
  return quotationAt(source, marker, isExplanation ? NEAR : 0) ?? subjectAt(source, marker, usage)
}

/**
 * Finds the name that opens a clause and stands right before a marker, without quotation marks: it is the clause's
 * subject, the report uses it elsewhere, and nowhere without its first words, which could be a verb.
 */
function subjectAt(source: LevelledText, marker: Span, usage: Usage): Span | null {
  const floor = Math.max(0, marker.start - SUBJECT.longest - 1)
  const before = source.slice(floor, marker.start)
  const name = /(?:^|[。！；，：？\s])(?<name>\p{Script=Han}+)$/u.exec(before)?.groups?.name ?? ''
  const isWhole = name.length >= SUBJECT.shortest && name.length <= SUBJECT.longest
  if (!isWhole || !/\p{L}/u.test(source[marker.end] ?? '')) return null
  const count = usage.count(name)
  const isUnit = Array.from({ length: LONGEST_VERB }, (_, i) => name.slice(i + 1)).every(
    (rest) => usage.count(rest) === count,
  )
  return count > 1 && isUnit ? { start: marker.start - name.length, end: marker.start } : null
}

function textOf(source: LevelledText, { from, end }: Note): string {
  return sliceSpan(source, { start: from, end: Math.min(end, from + REACH.note) }).trimStart()
}

function isRemark(text: string): boolean {
  return REMARK_OPENING.test(text) || REMARK_WORDS.test(text)
}

/** Finds the longest run of words before a marker that the note begins with, and that it then explains. */
function repeatedRun(source: LevelledText, note: Note, marker: Span): Span | null {
  const { start } = trimSpan(source, { start: note.from, end: note.end })
  const from = source[start] === '“' ? start + 1 : start
  const end = source[marker.start - 1] === '”' ? marker.start - 1 : marker.start
  for (let length = Math.min(REACH.before, end); length >= 2; length--) {
    const run = source.slice(end - length, end)
    if (!source.startsWith(run, from) || CLAUSE_END.test(run)) continue
    return NOTE_JOINT.test(source.slice(from + length, from + length + 8))
      ? { start: from, end: from + length }
      : null
  }
  return null
}

/** Finds the quotation that closes before a marker, or that the marker stands in; null where there is none. */
function quotationAt(source: LevelledText, marker: Span, near: number): Span | null {
  const floor = Math.max(0, marker.start - REACH.before)
  const before = source.slice(floor, marker.start)
  const closed = before.lastIndexOf('”')
  const open = before.lastIndexOf('“')
  const between = before.slice(closed + 1)
  if (open > closed) return nameIn(source, { start: floor + open + 1, end: marker.start })
  if (closed < 0 || between.trim().length > near || CLAUSE_END.test(between)) return null
  const start = before.lastIndexOf('“', closed)
  return start < 0 ? null : nameIn(source, { start: floor + start, end: floor + closed + 1 })
}

/** A quotation with a stop in it is what somebody said, no name. */
function nameIn(source: LevelledText, span: Span): Span | null {
  const text = sliceSpan(source, span)
  return text.length < 2 || CLAUSE_END.test(text) ? null : span
}

function remarkOf(source: LevelledText, note: Note): Remark {
  const text = textOf(source, note)
  return {
    start: note.start,
    end: note.end,
    value: note.value,
    isPlain: !NOTE_OPENING.test(text) && isRemark(text),
  }
}

function entryOf(source: LevelledText, note: Note, labelSpan: Span, opening: Opening | null): Entry {
  const { number, value, start, end, from } = note
  const isWithin = labelSpan.start >= start
  const joint = isWithin ? labelSpan.end : from
  const rest =
    opening?.rest.start ??
    joint + (isWithin ? (/^”?[：:，,]?/u.exec(source.slice(joint, joint + 2))?.[0].length ?? 0) : 0)
  return {
    number: number.printed,
    value,
    entrySpan: { start, end },
    labelSpan,
    definition: trimSpan(source, { start: Math.min(rest, end), end }),
  }
}
