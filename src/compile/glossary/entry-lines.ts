import { type Span, sliceSpan } from '../../model/span.ts'
import { isBlank } from '../../text/lines.ts'
import { APPENDIX_LINE, CHROME } from '../patterns.ts'
import type { LevelledText } from '../texts.ts'
import { follows, type Opening, readEntryNumber, readOpening } from './entry-opening.ts'
import {
  APPENDIX_TITLE,
  CLAUSE_STOP,
  GLOSSARY_HEADING,
  GLOSSARY_TITLE,
  INLINE_NUMBER,
  TITLE_STOP,
} from './patterns.ts'

/** How many lines ahead the next opening is looked for. */
const SIGHT = 12
/** A line of more code units is no heading. */
const LONGEST_TITLE = 120

/** Returns a short line without its blanks; the empty text for no line and for a long one. */
export function compactLine(source: LevelledText, line: Span | undefined): string {
  if (line === undefined || line.end - line.start > LONGEST_TITLE) return ''
  return [...sliceSpan(source, line)].filter((char) => !isBlank(char)).join('')
}

/** Tells whether a line is a heading that can announce nothing but a glossary. */
export function isGlossaryTitle(source: LevelledText, line: Span): boolean {
  return GLOSSARY_TITLE.test(compactLine(source, line))
}

/** Tells whether a line, without its blanks, announces another appendix. */
export function announcesAppendix(line: string): boolean {
  return APPENDIX_LINE.test(line) || APPENDIX_TITLE.test(line) || GLOSSARY_HEADING.test(line)
}

/** The lines of an appendix, read in the one style in which its entries are numbered. */
export class EntryLines {
  readonly style: string
  private readonly source: LevelledText
  private readonly lines: readonly Span[]
  private readonly heads = new Map<number, Opening | null>()

  constructor(source: LevelledText, lines: readonly Span[], style: string) {
    this.source = source
    this.lines = lines
    this.style = style
  }

  /** Reads what a line opens in the style of the appendix, whether or not it turns out to be an entry. */
  headOf(at: number): Opening | null {
    let head = this.heads.get(at)
    if (head === undefined) {
      const line = this.lines[at]
      head = line ? readOpening(this.source, line, this.style) : null
      this.heads.set(at, head)
    }
    return head
  }

  /** Returns the number of the next line that has one. */
  peek(at: number): number | null {
    for (let later = at + 1; later <= at + SIGHT; later++) {
      const value = this.headOf(later)?.value ?? null
      if (value !== null) return value
    }
    return null
  }

  /** Finds the openings within a line that are numbered `first`, `first + 1` and so on. */
  innerOpenings(at: number, first: number): Opening[] {
    const line = this.lines[at]
    const text = line === undefined ? '' : sliceSpan(this.source, line)
    const found: Opening[] = []
    for (const match of text.matchAll(INLINE_NUMBER)) {
      if (readEntryNumber(match[0], this.style)?.value !== first + found.length) continue
      const opening = this.innerOpening({ start: (line?.start ?? 0) + match.index, end: line?.end ?? 0 })
      if (opening) found.push(opening)
    }
    return found
  }

  private innerOpening(stretch: Span): Opening | null {
    const opening = readOpening(this.source, stretch, this.style)
    if (!opening?.isCut) return null
    const label = sliceSpan(this.source, opening.labelSpan)
    return label.startsWith('“') || (label.length <= 30 && !CLAUSE_STOP.test(label)) ? opening : null
  }

  /** Tells whether one of the next lines opens with the number `value`. */
  leadsLater(at: number, value: number | null): boolean {
    if (value === null) return false
    for (let later = at + 1; later <= at + SIGHT; later++)
      if (this.headOf(later)?.value === value) return true
    return false
  }

  /**
   * Tells whether an entry after number `reached` begins in this line or in one of the next.
   *
   * A list under its own title belongs to another appendix, and so does what follows the foot of a web page.
   */
  goOnAfter(at: number, reached: number | null): boolean {
    if (reached === null) return false
    let chrome = 0
    for (let later = at; later <= at + SIGHT; later++) {
      const line = compactLine(this.source, this.lines[later])
      if (CHROME.test(line)) chrome++
      const head = this.headOf(later)
      const isOther = head?.value === 1 && reached > 1 && this.isTitle(later - 1)
      if (chrome > 1 || isOther || (!head && announcesAppendix(line))) return false
      if (head && follows(head.value, reached)) return true
      if (this.innerOpenings(later, reached + 1).length > 0) return true
    }
    return false
  }

  /** Tells whether a line may be a title: it is short and ends without a stop, or is part of a web page's frame. */
  private isTitle(at: number): boolean {
    const line = compactLine(this.source, this.lines[at])
    if (CHROME.test(line)) return true
    return line !== '' && line.length <= 40 && !this.headOf(at) && !TITLE_STOP.test(line)
  }
}
