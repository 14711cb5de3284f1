import { type Span, sliceSpan } from '../../model/span.ts'
import { CHROME } from '../patterns.ts'
import { trimSpan } from '../spans.ts'
import { follows, readEntryNumber } from './entry-number.ts'
import { type GlossaryText, type Opening, readOpening } from './entry-opening.ts'
import { compactLine } from './headings.ts'
import { nameAlone } from './name-alone.ts'
import { CLAUSE_STOP, INLINE_NUMBER, LISTED_LINE, PAGE_LABEL, PARAGRAPH_OPENER } from './patterns.ts'

/** How many lines ahead the next opening is looked for where a list within a definition could be meant. */
const SIGHT = 12

/** The lines of an appendix, read in the one style in which its entries are marked. */
export class EntryLines {
  readonly style: string
  private readonly text: GlossaryText
  private readonly lines: readonly Span[]
  private readonly heads = new Map<number, Opening | null>()

  constructor(text: GlossaryText, lines: readonly Span[], style: string) {
    this.text = text
    this.lines = lines
    this.style = style
  }

  /** Reads what a line opens in the style of the appendix, whether or not it turns out to be an entry. */
  headOf(at: number): Opening | null {
    let head = this.heads.get(at)
    if (head === undefined) {
      head = this.readHead(at)
      this.heads.set(at, head)
    }
    return head
  }

  private readHead(at: number): Opening | null {
    const line = this.lines[at]
    if (line === undefined) return null
    if (this.style === 'alone') return nameAlone(this.text, this.lines, at)
    const { source } = this.text
    if (this.style === 'none' && LISTED_LINE.test(source.slice(line.start, line.start + 8))) return null
    return readOpening(this.text, line, this.style)
  }

  /**
   * Tells whether a line opens an entry beyond doubt: it has a number or sign, or its name is quoted or used, or it has
   * the form of those before. A line of the page around the report and a further paragraph (其中：…) do not.
   */
  isSure(at: number): boolean {
    const head = this.headOf(at)
    if (head === null) return false
    if (head.value !== null || this.style !== 'none') return true
    const label = sliceSpan(this.text.source, head.labelSpan)
    if (PAGE_LABEL.test(label)) return false
    const isPlain =
      !PARAGRAPH_OPENER.test(label) && !CHROME.test(compactLine(this.text.source, this.lines[at]))
    // A look-up costs more than the patterns.
    return isPlain || label.startsWith('“') || this.text.uses(label)
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
    const text = line === undefined ? '' : sliceSpan(this.text.source, line)
    const found: Opening[] = []
    for (const match of text.matchAll(INLINE_NUMBER)) {
      if (readEntryNumber(match[0], this.style)?.value !== first + found.length) continue
      const opening = this.innerOpening({ start: (line?.start ?? 0) + match.index, end: line?.end ?? 0 })
      if (opening) found.push(opening)
    }
    return found
  }

  private innerOpening(stretch: Span): Opening | null {
    const opening = readOpening(this.text, stretch, this.style)
    if (!opening?.isCut) return null
    const label = sliceSpan(this.text.source, opening.labelSpan)
    return label.startsWith('“') || (label.length <= 30 && !CLAUSE_STOP.test(label)) ? opening : null
  }

  /** Tells whether one of the next lines opens with the number `value`. */
  leadsLater(at: number, value: number | null): boolean {
    if (value === null) return false
    for (let later = at + 1; later <= at + SIGHT; later++)
      if (this.headOf(later)?.value === value) return true
    return false
  }

  /** Tells whether an entry after number `reached` begins in this line or in one of the next few before `limit`. */
  followsSoon(at: number, reached: number, limit: number): boolean {
    for (let later = at; later < Math.min(limit, at + SIGHT + 1); later++) {
      const head = this.headOf(later)
      if (head && follows(head.value, reached)) return true
      if (this.innerOpenings(later, reached + 1).length > 0) return true
    }
    return false
  }

  /** Tells whether a line belongs to the page around the report: it holds a word of web pages and is no sentence. */
  isFoot(at: number): boolean {
    const line = compactLine(this.text.source, this.lines[at])
    if (!CHROME.test(line) || (this.headOf(at)?.value ?? null) !== null) return false
    if (PAGE_LABEL.test(line)) return true
    return !/[。；，、]$/u.test(line) && !this.isSure(at)
  }

  /** Returns a line without the blanks at its ends. */
  trimmed(at: number): string {
    const line = this.lines[at]
    return line === undefined ? '' : sliceSpan(this.text.source, trimSpan(this.text.source, line))
  }
}
