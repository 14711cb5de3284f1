import type { Span } from '../../model/span.ts'
import { CHROME } from '../patterns.ts'
import type { LevelledText } from '../texts.ts'
import { announcesAppendix, compactLine, EntryLines } from './entry-lines.ts'
import { follows, type Opening, readEntryNumber, readOpening } from './entry-opening.ts'
import { ANY_COLON, CLAUSE_STOP } from './patterns.ts'

/** An entry's opening and the position of its line. */
export interface EntryStart {
  readonly at: number
  readonly opening: Opening
  /** Whether it stands at the head of its line. */
  readonly leads: boolean
}

/** Where the entries of an appendix begin, in order, and the lines that head groups of them. */
export interface Chain {
  readonly starts: readonly EntryStart[]
  readonly groups: readonly number[]
  /** Position of the line after the last entry. */
  readonly end: number
}

/** How many lines may stand between the heading and the first entry. */
const LONGEST_LEAD = 3

/**
 * Follows the entries of an appendix from one to the next.
 *
 * The first entry sets the style of the numbers. An entry begins at the head of a line, or within one if its number is
 * the next and no later line begins with it. Other numbered lines are lists within a definition.
 *
 * @param from The line after the heading.
 * @returns Null where the lines open no entry.
 */
export function chainEntries(source: LevelledText, lines: readonly Span[], from: number): Chain | null {
  const first = findFirst(source, lines, from)
  return first === null ? null : new ChainReader(source, lines, { from, first }).read()
}

/** Finds the first entry: in the first line or, if it is numbered 1 or not at all, after a note or a group's heading. */
function findFirst(source: LevelledText, lines: readonly Span[], from: number): EntryStart | null {
  for (let at = from; at <= Math.min(from + LONGEST_LEAD, lines.length - 1); at++) {
    const line = lines[at] as Span
    const opening = readOpening(source, line, null)
    if (opening && (at === from || (opening.value ?? 1) === 1)) return { at, opening, leads: true }
    if (line.end - line.start > 60 || announcesAppendix(compactLine(source, line))) return null
  }
  return null
}

class ChainReader {
  private readonly source: LevelledText
  private readonly lines: readonly Span[]
  private readonly entries: EntryLines
  private readonly starts: EntryStart[]
  private readonly groups: number[] = []
  /** The number that the last entry has or should have; null where entries have none. */
  private reached: number | null
  /** Whether a numbered line since the last entry was no entry, so that a list within a definition goes on. */
  private inList = false

  constructor(
    source: LevelledText,
    lines: readonly Span[],
    { from, first }: { from: number; first: EntryStart },
  ) {
    this.source = source
    this.lines = lines
    this.entries = new EntryLines(source, lines, first.opening.style)
    this.starts = [first]
    this.reached = first.opening.value
    for (let at = from; at < first.at; at++) this.groups.push(at)
  }

  read(): Chain {
    let at = this.last().at
    for (this.readWithin(at++); at < this.lines.length; at++) {
      const line = compactLine(this.source, this.lines[at])
      if (announcesAppendix(line) && (this.entries.headOf(at)?.value ?? null) === null) break
      const over = CHROME.test(line)
      const opening = this.openingAt(at)
      if (opening && !(over && opening.value === null)) this.add({ at, opening, leads: true })
      else if (this.opensGroup(at)) this.groups.push(at)
      else if ((over && !this.entries.goOnAfter(at, this.reached)) || this.isPast(at)) break
      else if (this.entries.headOf(at)) this.inList = true
      this.readWithin(at)
    }
    return { starts: this.starts, groups: this.groups, end: at }
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

  private openingAt(at: number): Opening | null {
    const head = this.entries.headOf(at)
    if (head !== null) {
      if (this.isDefinition(at) || (this.inList && this.entries.leadsLater(at, head.value))) return null
      const restarts = head.value === 1 && this.groups.includes(at - 1)
      return follows(head.value, this.reached) || restarts || this.isMisprinted(head, at) ? head : null
    }
    return this.hasLostItsNumber(at)
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
    if (last === null || this.source[line.start] !== '“' || this.entries.peek(at) !== last + 2) return null
    const opening = readOpening(this.source, line, 'none')
    return opening?.isCut ? { ...opening, style: this.entries.style, value: last + 1 } : null
  }

  /** Tells whether a line heads a group (一、经济类), after which the entries count on or begin again at 1. */
  private opensGroup(at: number): boolean {
    const line = this.lines[at] as Span
    const text = this.source.slice(line.start, Math.min(line.end, line.start + 31))
    if (text.length > 30 || CLAUSE_STOP.test(text) || ANY_COLON.test(text)) return false
    const style = readEntryNumber(text, null)?.style
    const next = this.entries.headOf(at + 1)?.value ?? null
    return (
      style !== undefined &&
      style !== this.entries.style &&
      next !== null &&
      (next === 1 || next === (this.reached ?? 0) + 1)
    )
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

  /**
   * Tells whether a line that opens no entry lies after the appendix.
   *
   * What stands before a later entry is definition. After the last entry only the rest of an unfinished definition is,
   * or prose if most definitions have several paragraphs.
   */
  private isPast(at: number): boolean {
    const last = this.last()
    if (this.entries.goOnAfter(at, this.reached)) return false
    const started = at - 1 > last.at || last.opening.rest.start < last.opening.rest.end
    const before = this.lines[at - 1] as Span
    const goesOn = '，、；：'.includes(this.source[before.end - 1] ?? '')
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
    return '。！'.includes(this.source[end - 1] ?? ' ')
  }
}
