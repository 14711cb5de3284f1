import { type Span, sliceSpan } from '../../model/span.ts'
import { readEntryNumber } from './entry-number.ts'
import { type GlossaryText, type Opening, readOpening } from './entry-opening.ts'
import { announcesAppendix, compactLine } from './headings.ts'
import { beginsNamesAlone, nameAlone } from './name-alone.ts'

/** An entry's opening and the position of its line. */
export interface EntryStart {
  readonly at: number
  readonly opening: Opening
  /** Whether it stands at the head of its line. */
  readonly leads: boolean
}

/** How many lines may stand between the heading and the first entry, and how long such a line is. */
const LEAD = { lines: 3, length: 100 }
/** Finds the first entry: in the first line or, if it is numbered 1 or not at all, after a note or a group's heading. */
export function findFirst(text: GlossaryText, lines: readonly Span[], from: number): EntryStart | null {
  for (let at = from; at <= Math.min(from + LEAD.lines, lines.length - 1); at++) {
    const line = lines[at] as Span
    const opening = readFirst(text, lines, at)
    if (!opening?.isCut && announcesAppendix(compactLine(text.source, line))) return null
    if (opening && (at === from || (opening.value ?? 1) === 1)) return { at, opening, leads: true }
    if (line.end - line.start > LEAD.length) return null
  }
  return null
}

function readFirst(text: GlossaryText, lines: readonly Span[], at: number): Opening | null {
  const opening = readOpening(text, lines[at] as Span, null)
  if (opening === null) return beginsNamesAlone(text, lines, at) ? asFirstAlone(text, lines, at) : null
  const next = lines[at + 1]
  if (opening.style !== 'none' || next === undefined) return opening
  if (isAnnouncement(text, opening) && readOpening(text, next, null)) return null
  // The first entry alone may have lost its number.
  const number = readEntryNumber(text.source.slice(next.start, next.start + 12), 'none')
  return number?.value === 2 ? { ...opening, style: number.style, value: 1 } : opening
}

/** Tells whether what looks like a name before a colon with nothing after it only announces the entries. */
function isAnnouncement({ source, uses }: GlossaryText, { labelSpan, rest }: Opening): boolean {
  const label = sliceSpan(source, labelSpan)
  return rest.start >= rest.end && !label.startsWith('“') && !uses(label)
}

function asFirstAlone(text: GlossaryText, lines: readonly Span[], at: number): Opening | null {
  return nameAlone({ ...text, uses: () => true }, lines, at)
}
