import type { Span } from '../../model/span.ts'
import { CHROME } from '../patterns.ts'
import type { LevelledText } from '../texts.ts'
import { announcesAppendix, compactLine, EntryLines } from './entry-lines.ts'
import { follows, type Opening, readEntryNumber, readOpening } from './entry-opening.ts'
import { ANY_COLON, CLAUSE_STOP } from './patterns.ts'

/** An entry's opening and the line it stands in. */
export interface Link {
  readonly at: number
  readonly opening: Opening
  /** Whether it begins its line. */
  readonly leads: boolean
}

/** The openings of an appendix in order, and the headings of groups between them. Positions count lines. */
export interface Chain {
  readonly links: readonly Link[]
  readonly groups: readonly number[]
  /** The line after the last entry. */
  readonly end: number
}

/** How many lines may stand between the heading and the first entry. */
const LONGEST_LEAD = 3

/**
 * Follows the entries of an appendix from one to the next.
 *
 * The first sets the style of the numbers. An entry begins a line, or stands within one where its number is just
 * the next and no line begins with it. Other numbered lines are lists within a definition.
 *
 * @param lines A stretch a line.
 * @param from The line after the heading.
 * @returns Null where the lines open no entry.
 */
export function chainEntries(source: LevelledText, lines: readonly Span[], from: number): Chain | null {
  const first = findFirst(source, lines, from)
  return first === null ? null : new ChainReader(source, lines, { from, first }).read()
}

/** Finds the first entry: in the first line, or after a note or a group's heading, where it then has number 1 or none. */
function findFirst(source: LevelledText, lines: readonly Span[], from: number): Link | null {
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
  private readonly links: Link[]
  private readonly groups: number[] = []
  /** The number of the last entry, or the one it should bear; null where entries have none. */
  private reached: number | null
  /** Whether a numbered line was passed over since the last entry: a list is going on. */
  private inList = false

  constructor(source: LevelledText, lines: readonly Span[], { from, first }: { from: number; first: Link }) {
    this.source = source
    this.lines = lines
    this.entries = new EntryLines(source, lines, first.opening.style)
    this.links = [first]
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
    return { links: this.links, groups: this.groups, end: at }
  }

  private last(): Link {
    return this.links[this.links.length - 1] as Link
  }

  private add(link: Link): void {
    const { value } = link.opening
    const isNext = follows(value, this.reached) || (value === 1 && this.groups.includes(link.at - 1))
    this.reached = isNext || value === this.reached ? value : (this.reached ?? 0) + 1
    this.links.push(link)
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

  /** Without numbers, what follows a name alone in its line is its definition, whatever it looks like. */
  private isDefinition(at: number): boolean {
    const { at: before, opening } = this.last()
    return opening.value === null && at === before + 1 && opening.rest.start >= opening.rest.end
  }

  /** 12, 12, 13 or 14 and 12, 31, 14: the numbers around say that this is an entry all the same. */
  private isMisprinted(head: Opening, at: number): boolean {
    const last = this.reached
    const next = this.entries.peek(at)
    if (last === null || next === null || !head.isCut || this.inList) return false
    return (
      (head.value === last && next > last && next <= last + 2) ||
      ((head.value ?? 0) > last && next === last + 2)
    )
  }

  /** 12, a quoted name, 14: the number between was lost. */
  private hasLostItsNumber(at: number): Opening | null {
    const last = this.reached
    const line = this.lines[at] as Span
    if (last === null || this.source[line.start] !== '“' || this.entries.peek(at) !== last + 2) return null
    const opening = readOpening(this.source, line, 'none')
    return opening?.isCut ? { ...opening, style: this.entries.style, value: last + 1 } : null
  }

  /** 一、经济类 between entries with numbers of another make: they go on after it, or begin anew. */
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
   * While a later entry follows, everything between is definition; after the last one only what an unfinished
   * definition still needs, or prose where most definitions have several paragraphs.
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
      this.links.length > 1 &&
      this.links.slice(1).every(({ at, leads }) => leads && this.closes(this.lines[at - 1]?.end ?? 0))
    )
  }

  /** Whether most entries but the last have several paragraphs. */
  private hasLongEntries(): boolean {
    const long = this.links.slice(1).filter(({ at }, i) => {
      const from = (this.links[i] as Link).at
      return at - from > 1 && this.closes(this.lines[from]?.end ?? 0)
    })
    return long.length > 1 && long.length * 2 >= this.links.length - 1
  }

  private closes(end: number): boolean {
    return '。！'.includes(this.source[end - 1] ?? ' ')
  }
}
