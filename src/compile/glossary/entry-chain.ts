import { type Span, sliceSpan } from '../../model/span.ts'
import { stripQuotes } from '../../text/fold.ts'
import { EntryLines } from './entry-lines.ts'
import { follows, readEntryNumber } from './entry-number.ts'
import { type GlossaryText, type Opening, readOpening } from './entry-opening.ts'
import { type EntryStart, findFirst } from './first-entry.ts'
import type { HeadingNumber } from './headings.ts'
import {
  ANY_COLON,
  CLAUSE_STOP,
  COLUMN_ROW,
  DEFINITION_NOTE,
  LEADING_NUMERAL,
  POINT_NUMBER,
} from './patterns.ts'
import { findLimit, LaterEntries } from './region.ts'

/** Where the entries of an appendix begin, in order, and the lines that head groups of them. */
export interface Chain {
  readonly starts: readonly EntryStart[]
  readonly groups: readonly number[]
  /** Positions of lines that have the next number, or head nothing, and could not be parted into name and definition. */
  readonly doubtful: readonly number[]
  /** Position of the line after the last entry: a heading without an entry after it heads no group. */
  readonly end: number
  /** Position of the line with which something else than the appendix begins; what lies before it was not read. */
  readonly limit: number
}

/** Where the entries of an appendix are looked for. */
export interface ChainPlace {
  /** The line after the heading. */
  readonly from: number
  readonly number: HeadingNumber | null
}

/** After more lines than this no entry is numbered in another make. */
const LONGEST_DEFINITION = 20
/** The longest heading of a group without a number, in code units. */
const LONGEST_GROUP = 12

/**
 * Follows the entries of an appendix from one to the next.
 *
 * The first entry sets the style of the marks. An entry begins at the head of a line, or within one if its number is
 * the next and no later line begins with it. Other numbered lines are lists within a definition.
 *
 * @returns Null where the lines open no entry.
 */
export function chainEntries(text: GlossaryText, lines: readonly Span[], place: ChainPlace): Chain | null {
  const first = findFirst(text, lines, place.from)
  return first === null ? null : new ChainReader(text, lines, { ...place, first }).read()
}

class ChainReader {
  private readonly text: GlossaryText
  private readonly lines: readonly Span[]
  private readonly entries: EntryLines
  private readonly starts: EntryStart[]
  private readonly groups: number[] = []
  private readonly doubtful: number[] = []
  private readonly limit: number
  private readonly later: LaterEntries
  /** The number that the last entry has or should have; null where entries have none. */
  private reached: number | null
  /** Whether a numbered line since the last entry was no entry, so that a list within a definition goes on. */
  private inList = false

  constructor(
    text: GlossaryText,
    lines: readonly Span[],
    { from, first, number }: ChainPlace & { readonly first: EntryStart },
  ) {
    this.text = text
    this.lines = lines
    this.entries = new EntryLines(text, lines, first.opening.style)
    this.starts = [first]
    this.reached = first.opening.value
    this.limit = findLimit(text.source, lines, { entries: this.entries, first: first.at, number })
    this.later = new LaterEntries(this.entries, first.at, this.limit)
    for (let at = from; at < first.at; at++) this.groups.push(at)
  }

  read(): Chain {
    let at = this.last().at
    for (this.readWithin(at++); at < this.limit; at++) {
      const opening = this.openingAt(at)
      if (opening && this.isEntry(at, opening)) this.add({ at, opening, leads: true })
      else if (this.opensGroup(at)) {
        this.groups.push(at)
        continue
      } else if (this.isPast(at)) break
      else if (this.entries.headOf(at)) this.inList = true
      else if (this.isDoubtful(at)) this.doubtful.push(at)
      this.readWithin(at)
    }
    const { starts, limit } = this
    const end = this.groups.find((group) => group > this.last().at) ?? at
    const heads = this.findHeads()
    const others = this.groups.filter((group) => !heads.has(group))
    const doubtful = [...this.doubtful, ...others].filter((line) => line < end).sort((a, b) => a - b)
    return { starts, groups: [...heads].sort((a, b) => a - b), doubtful, end, limit }
  }

  /** Returns the lines that head a group: an entry follows each at once, or another heading. */
  private findHeads(): Set<number> {
    const groups = new Set(this.groups)
    const heads = new Set<number>()
    for (const { at, leads } of this.starts)
      for (let line = at - 1; leads && groups.has(line); line--) heads.add(line)
    return heads
  }

  private last(): EntryStart {
    return this.starts[this.starts.length - 1] as EntryStart
  }

  private add(start: EntryStart): void {
    const { value } = start.opening
    const isNext = follows(value, this.reached) || (value === 1 && this.groups.includes(start.at - 1))
    this.reached = isNext || value === this.reached ? value : (this.reached ?? 0) + 1
    this.starts.push(start)
    this.inList = false
  }

  /**
   * Tells whether an opening is an entry. Without a number it is none if it opens a part of the name before it (“一心”
   * after “一心两翼”), or if the sentence before is not closed and no colon follows the name.
   */
  private isEntry(at: number, opening: Opening): boolean {
    if (opening.value !== null) return true
    if (opening.style !== 'none') return this.entries.isSure(at)
    const label = sliceSpan(this.text.source, opening.labelSpan)
    const last = stripQuotes(sliceSpan(this.text.source, this.last().opening.labelSpan))
    const isPart = LEADING_NUMERAL.test(label) && isWithin(stripQuotes(label), last)
    const isOpen = '；，、'.includes(this.text.source[(this.lines[at - 1]?.end ?? 0) - 1] ?? ' ')
    const hasColon = '：:'.includes(this.text.source[opening.labelSpan.end] ?? ' ')
    return !isPart && (hasColon || !isOpen) && this.entries.isSure(at)
  }

  private openingAt(at: number): Opening | null {
    const head = this.entries.headOf(at)
    if (head !== null) {
      if (this.isDefinition(at) || (this.inList && this.entries.leadsLater(at, head.value))) return null
      const restarts = head.value === 1 && this.groups.at(-1) === at - 1
      return follows(head.value, this.reached) || restarts || this.isMisprinted(head, at) ? head : null
    }
    return this.hasLostItsNumber(at) ?? this.hasOtherNumber(at)
  }

  /** Tells whether a line is a definition because the line before is an unnumbered name alone in its line. */
  private isDefinition(at: number): boolean {
    const { at: before, opening } = this.last()
    return opening.value === null && at === before + 1 && opening.rest.start >= opening.rest.end
  }

  /** Tells from the numbers around it whether a wrong number is a misprint: 12, 12, 13 or 14; 12, 31, 14. */
  private isMisprinted(head: Opening, at: number): boolean {
    const last = this.reached
    const next = this.entries.peek(at)
    if (last === null || next === null || !head.isCut || this.inList) return false
    return (
      (head.value === last && next > last && next <= last + 2) ||
      ((head.value ?? 0) > last && next === last + 2)
    )
  }

  /** Reads an entry that lost its number: 12, a quoted name, 14. */
  private hasLostItsNumber(at: number): Opening | null {
    const last = this.reached
    const line = this.lines[at] as Span
    if (last === null || this.text.source[line.start] !== '“' || this.entries.peek(at) !== last + 2)
      return null
    const opening = readOpening(this.text, line, 'none')
    return opening?.isCut ? { ...opening, style: this.entries.style, value: last + 1 } : null
  }

  /**
   * Reads an entry that has the next number in another make: 4. and then （5）.
   *
   * It follows a complete definition that holds no list of that make, and its name is quoted or used.
   */
  private hasOtherNumber(at: number): Opening | null {
    const next = (this.reached ?? 0) + 1
    const before = this.lines[at - 1] as Span
    const isFar = at - this.last().at > LONGEST_DEFINITION
    if (next < 3 || isFar || this.inList || !this.closes(before.end)) return null
    if (this.entries.leadsLater(at, next)) return null
    const opening = readOpening(this.text, this.lines[at] as Span, null)
    if (opening?.value !== next || !opening.isCut) return null
    const label = sliceSpan(this.text.source, opening.labelSpan)
    const isName = label.startsWith('“') || this.text.uses(label)
    const isListed = this.lines
      .slice(this.last().at + 1, at)
      .some(({ start }) => readEntryNumber(this.text.source.slice(start, start + 12), opening.style) !== null)
    return isName && !isListed ? opening : null
  }

  /**
   * Tells whether a line heads a group (一、经济类), after which the entries count on or begin again at 1; without a
   * number it does between two entries that are complete. So does the row of column names that a page prints again.
   */
  private opensGroup(at: number): boolean {
    const line = this.lines[at] as Span
    const text = this.text.source.slice(line.start, Math.min(line.end, line.start + 31))
    if (COLUMN_ROW.test(text)) return true
    if (text.length > 30 || CLAUSE_STOP.test(text) || ANY_COLON.test(text)) return false
    const head = this.entries.headOf(at + 1)
    if (head === null || this.entries.headOf(at) !== null) return false
    const style = POINT_NUMBER.test(text) ? 'point' : readEntryNumber(text, null)?.style
    const counts = this.reached === null || head.value === this.reached + 1
    if (style !== undefined) return style !== this.entries.style && (counts || head.value === 1)
    const before = this.lines[at - 1] as Span
    return counts && text.length <= LONGEST_GROUP && this.closes(before.end) && this.entries.isSure(at + 1)
  }

  /** Tells whether a line that is no entry has the next number all the same. */
  private isDoubtful(at: number): boolean {
    if (this.reached === null || this.inList || this.entries.leadsLater(at, this.reached + 1)) return false
    const { start } = this.lines[at] as Span
    const number = readEntryNumber(this.text.source.slice(start, start + 12), this.entries.style)
    return number?.style === this.entries.style && number.value === this.reached + 1
  }

  /** Adds the entries that begin within a line. */
  private readWithin(at: number): void {
    if (this.reached === null) return
    const from = this.last().at === at ? this.last().opening.rest.start : 0
    for (const opening of this.entries.innerOpenings(at, this.reached + 1)) {
      if (opening.start > from && !this.entries.leadsLater(at, opening.value))
        this.add({ at, opening, leads: false })
    }
  }

  /** Tells whether an entry begins in a line or after it. */
  private goesOn(at: number): boolean {
    if (this.reached === null) return this.later.hasAny(at)
    return this.entries.followsSoon(at, this.reached, this.limit) || this.later.hasNext(at, this.reached)
  }

  /**
   * Tells whether a line that opens no entry lies after the appendix.
   *
   * What stands before a later entry is definition. After the last entry only the rest of an unfinished definition is,
   * or prose if most definitions have several paragraphs.
   */
  private isPast(at: number): boolean {
    if (this.goesOn(at)) return false
    if (this.entries.isFoot(at)) return true
    const { start } = this.lines[at] as Span
    if (DEFINITION_NOTE.test(this.text.source.slice(start, start + 8))) return false
    const last = this.last()
    const started = at - 1 > last.at || last.opening.rest.start < last.opening.rest.end
    const before = this.lines[at - 1] as Span
    const goesOn = '，、；：'.includes(this.text.source[before.end - 1] ?? '')
    const complete = this.closes(before.end) || !this.othersClose()
    return started && !goesOn && complete && !(this.hasLongEntries() && this.closes(this.lines[at]?.end ?? 0))
  }

  private othersClose(): boolean {
    return (
      this.starts.length > 1 &&
      this.starts.slice(1).every(({ at, leads }) => leads && this.closes(this.lines[at - 1]?.end ?? 0))
    )
  }

  /** Tells whether most entries before the last have several paragraphs. */
  private hasLongEntries(): boolean {
    const long = this.starts.slice(1).filter(({ at }, i) => {
      const from = (this.starts[i] as EntryStart).at
      return at - from > 1 && this.closes(this.lines[from]?.end ?? 0)
    })
    return long.length > 1 && long.length * 2 >= this.starts.length - 1
  }

  private closes(end: number): boolean {
    return '。！'.includes(this.text.source[end - 1] ?? ' ')
  }
}

function isWithin(part: string, whole: string): boolean {
  return part.length < whole.length && whole.includes(part)
}
