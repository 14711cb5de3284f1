import { type Span, sliceSpan } from '../../model/span.ts'
import { CHROME } from '../patterns.ts'
import { trimSpan } from '../spans.ts'
import type { AppendixLines, FormedEntries } from './appendix.ts'
import type { Entry } from './entry.ts'
import { type EntryNumber, readEntryNumber } from './entry-number.ts'
import { announcesAppendix, compactLine } from './headings.ts'
import { CLAUSE_STOP, CLOSING_COLON, SET_OFF_JOINT } from './patterns.ts'

/** A name that its form sets off at the head of a line. */
interface SetOffName {
  /** What sets it off: `term`, `bold`, or `heading` with its level. */
  readonly form: string
  readonly number: EntryNumber | null
  readonly labelSpan: Span
  /** What the line has behind the name. */
  readonly rest: Span
}

/** An entry as far as it is read; `until` is the end of its last line. */
interface OpenEntry {
  readonly start: number
  readonly name: SetOffName
  until: number
  paragraphs: number
}

/** Entries, and whether their form can hardly be another's than a name's: a heading or a `dt`. */
export interface SetOffEntries extends FormedEntries {
  readonly isCertain: boolean
}

/** The marks that set a name off. */
const SETTING_OFF = ['heading', 'term', 'bold'] as const
/** How many lines may stand before the first name, and how far ahead the next is looked for. */
const SIGHT = { lead: 3, next: 12 }
/** A longer line, in code units, is no name. */
const LONGEST_NAME = 40
/** How far into a line its number may reach, in code units. */
const REACH = 60

/**
 * Reads entries whose names are set off by their form, alone in their line or at its head: bold, headings, `dt`.
 *
 * The first name tells the form. What follows until the next is its definition; the last has no more paragraphs than
 * the longest of the others.
 *
 * @param from The line after the appendix's heading.
 */
export function readSetOffNames(appendix: AppendixLines, from: number): SetOffEntries | null {
  const { lines } = appendix
  if (SETTING_OFF.every((kind) => appendix.form.all(kind).length === 0)) return null
  const first = firstName(appendix, from)
  if (first === null) return null
  const form = first.name.form
  const entries: OpenEntry[] = []
  let most = 1
  for (let at = first.at; at < lines.length; at++) {
    const line = lines[at] as Span
    const name = nameAt(appendix, at)
    const last = entries.at(-1)
    if (name?.form === form) {
      if (last) most = Math.max(most, last.paragraphs)
      entries.push({ start: line.start, name, until: line.end, paragraphs: hasText(name.rest) ? 1 : 0 })
      continue
    }
    if (isPast(appendix, at, form)) break
    const goesOn = hasNext(appendix, at, form)
    if (!last || (!goesOn && last.paragraphs >= most)) break
    if (name?.form.startsWith('heading')) continue
    last.until = line.end
    last.paragraphs++
  }
  const isCertain = form !== 'bold'
  const read = entries.filter(({ paragraphs }) => paragraphs > 0)
  if (read.length < (isCertain ? 1 : 2) || read.length * 2 < entries.length) return null
  return { entries: read.map((entry) => close(appendix, entry)), remarks: [], isCertain }
}

/** Finds the first name: a heading with another right below it heads a group. */
function firstName(appendix: AppendixLines, from: number): { at: number; name: SetOffName } | null {
  for (let at = from; at < appendix.lines.length && at <= from + SIGHT.lead; at++) {
    // The heading of an appendix is no name in the appendix above it.
    if (endsAppendix(appendix, at)) return null
    const name = nameAt(appendix, at)
    const below = nameAt(appendix, at + 1)
    if (name && !(below && below.form !== name.form && !hasText(name.rest))) return { at, name }
  }
  return null
}

/** Reads the name that a line's form sets off at its head; null where it sets off none. */
function nameAt({ source, lines, form }: AppendixLines, at: number): SetOffName | null {
  const line = lines[at]
  if (line === undefined) return null
  const number = readEntryNumber(source.slice(line.start, Math.min(line.end, line.start + REACH)), null)
  const start = line.start + (number?.length ?? 0)
  const heading = form.around('heading', line)
  const term = form.within('term', line)[0]
  const bold = form.within('bold', line)[0]
  if (heading)
    return named(source, { form: `heading ${heading.level}`, number, name: { ...line, start }, line })
  const set = term ?? bold
  const isFirst = set && (set.span.start <= start || (set.span.start === start + 1 && source[start] === '“'))
  if (!set || !isFirst) return null
  const end = set.span.end + (source[start] === '“' && source[set.span.end] === '”' ? 1 : 0)
  return named(source, { form: set.kind, number, name: { start, end: Math.max(start, end) }, line })
}

interface FoundName {
  readonly form: string
  readonly number: EntryNumber | null
  readonly name: Span
  readonly line: Span
}

function named(source: AppendixLines['source'], { form, number, name, line }: FoundName): SetOffName | null {
  const text = sliceSpan(source, { ...name, end: Math.min(name.end, name.start + LONGEST_NAME + 3) })
  const label = text.replace(CLOSING_COLON, '').replace(/。$/u, '')
  if (label.trim() === '' || label.length > LONGEST_NAME || CLAUSE_STOP.test(label) || /[：:]/u.test(label))
    return null
  const after = sliceSpan(source, { start: name.end, end: Math.min(line.end, name.end + 12) })
  const joint = SET_OFF_JOINT.exec(after)?.[0].length ?? 0
  return {
    form,
    number,
    labelSpan: trimSpan(source, { start: name.start, end: name.start + label.length }),
    rest: trimSpan(source, { start: Math.min(line.end, name.end + joint), end: line.end }),
  }
}

function hasText({ start, end }: Span): boolean {
  return start < end
}

/** Tells whether a line ends the names of this form: another appendix, or a heading that ranks before theirs. */
function isPast(appendix: AppendixLines, at: number, form: string): boolean {
  if (endsAppendix(appendix, at)) return true
  const heading = appendix.form.around('heading', appendix.lines[at] as Span)
  if (!heading) return false
  if (!form.startsWith('heading')) return !hasNext(appendix, at, form, 1)
  return heading.level < Number(form.slice(-1)) && !hasNext(appendix, at, form, 1)
}

function endsAppendix({ source, lines }: AppendixLines, at: number): boolean {
  const line = compactLine(source, lines[at])
  return announcesAppendix(line) || CHROME.test(line)
}

/** Tells whether one of the next lines begins with a name of this form. */
function hasNext(appendix: AppendixLines, at: number, form: string, sight: number = SIGHT.next): boolean {
  for (let later = at + 1; later <= at + sight; later++) {
    if (nameAt(appendix, later)?.form === form) return true
    if (appendix.lines[later] && endsAppendix(appendix, later)) return false
  }
  return false
}

function close({ source }: AppendixLines, { start, name, until }: OpenEntry): Entry {
  const from = hasText(name.rest) ? name.rest.start : Math.max(name.labelSpan.end, name.rest.end)
  return {
    number: name.number?.printed ?? null,
    value: name.number?.value ?? null,
    entrySpan: { start, end: until },
    labelSpan: name.labelSpan,
    definition: trimSpan(source, { start: Math.min(from, until), end: until }),
  }
}
