import type { Form } from '../form.ts'
import { SALUTATION } from '../patterns.ts'
import {
  BARE_RANK,
  bareHeading,
  type Heading,
  hasBareParts,
  headingFrom,
  isBareHeading,
  isBarePart,
  readArticle,
  readHeading,
} from './headings.ts'
import {
  type DecimalPath,
  followsOn,
  type Numbering,
  readChapter,
  readSection,
  type TextLine,
} from './numbering.ts'
import { BOX, MARKER_ALONE, NOTES, TABLE } from './patterns.ts'

/** The heading that a line begins with or is. */
export interface LineHeading extends Heading {
  /** Whether the line is a number alone, and the next line its title; offsets go on into it. */
  readonly isJoined?: boolean
}

/** What the headings of a region are read with. */
interface Start {
  readonly form: Form
  /** The decimal number that the region's go on from: 0, or the letter of an appendix. */
  readonly path: DecimalPath
  /** The tables of several columns. */
  readonly tables: ReadonlySet<number>
}

/** A longer line, in code units, is no heading, whatever its style says. */
const LONGEST = 80
/** How many bold lines a text needs to have headings in bold. */
const FEWEST_BOLD = 2

/**
 * Finds the headings of a region: numbered ones, those of the document's own form, and, where it has neither, lines of
 * their own without a number.
 *
 * @returns The heading of each line, or null.
 */
export function findHeadings(
  lines: readonly TextLine[],
  numbering: Numbering,
  start: Start,
): (LineHeading | null)[] {
  const reader = new HeadingReader(lines, numbering, start)
  return lines.map((_, at) => reader.read(at))
}

class HeadingReader {
  private readonly lines: readonly TextLine[]
  private readonly numbering: Numbering
  private readonly form: Form
  private readonly hasBare: boolean
  private readonly hasBold: boolean
  private path: DecimalPath
  /** Whether the line is in a box of projects, a table or notes, whose numbers are their own. */
  private frame: 'box' | 'table' | 'notes' | null = null
  /** The tables of several columns. */
  private readonly tables: ReadonlySet<number>

  constructor(lines: readonly TextLine[], numbering: Numbering, { form, path, tables }: Start) {
    this.lines = lines
    this.numbering = numbering
    this.form = form
    this.path = path
    this.tables = tables
    const texts = lines.map(({ text }) => text)
    const hasOwn = lines.some((line) => this.levelOf(line) !== null)
    const isPlain = !hasOwn && !numbering.hasArticles && !numbering.isDecimal
    this.hasBare = isPlain && hasBareParts(texts)
    this.hasBold = isPlain && !this.hasBare && this.countsBold()
  }

  read(at: number): LineHeading | null {
    const line = this.lines[at] as TextLine
    if (this.isRow(line) || SALUTATION.test(line.text.slice(-12))) return null
    if (line.text.length <= LONGEST && (BOX.test(line.text) || TABLE.test(line.text))) {
      this.frame = BOX.test(line.text) ? 'box' : 'table'
      return null
    }
    if (this.announcesNotes(at)) {
      this.frame = 'notes'
      return null
    }
    const heading = this.readNumbered(at) ?? this.readOwn(line) ?? this.readBare(at)
    // A sentence stands in a box, but in no table.
    if (this.frame === 'table' && /[。；]$/u.test(line.text)) this.frame = null
    if (this.frame !== null && (heading?.rank ?? 0) >= 4) return null
    if (heading) this.frame = null
    return heading
  }

  /** Tells whether a line announces notes that are numbered from 1 on; in a standard 1 may be a chapter. */
  private announcesNotes(at: number): boolean {
    const { text } = this.lines[at] as TextLine
    if (this.numbering.isDecimal || !NOTES.test(text)) return false
    return readHeading(this.lines[at + 1]?.text ?? '')?.value === 1
  }

  private readNumbered(at: number): LineHeading | null {
    const { text } = this.lines[at] as TextLine
    const joined = this.readJoined(at)
    if (joined) return joined
    if (this.numbering.hasArticles) {
      const article = readArticle(text, true)
      if (article) return article
    }
    return (this.numbering.isDecimal ? this.readDecimal(text) : null) ?? readHeading(text)
  }

  /** Reads a number alone in its line, whose title is the next. */
  private readJoined(at: number): LineHeading | null {
    const line = this.lines[at] as TextLine
    const next = this.lines[at + 1]
    if (!next || !MARKER_ALONE.test(line.text) || next.text.length > 40 || /[。；：]/u.test(next.text))
      return null
    const numbered = readHeading(`${line.text} ${next.text}`)
    if (!numbered || readHeading(next.text) !== null) return null
    const textStart = next.span.start - line.span.start
    const end = next.span.end - line.span.start
    return { ...numbered, marker: line.text, textStart, textEnd: end, end, isJoined: true }
  }

  private readDecimal(text: string): Heading | null {
    const chapter = readChapter(text)
    const last = this.path[0]
    if (chapter && followsOn(chapter, typeof last === 'number' ? last : 0, this.numbering.taken)) {
      this.path = [chapter.value]
      return chapter
    }
    const section = readSection(text, this.path)
    if (section) this.path = section.path
    return section?.heading ?? null
  }

  /** Reads a heading of the document's own form that has no number. */
  private readOwn(line: TextLine): Heading | null {
    const level = this.levelOf(line)
    const rank = level === null ? undefined : this.numbering.ranks.get(level)
    if (rank === undefined || line.text.length > LONGEST) return null
    return headingFrom(line.text, { rank, value: 0, marker: '', textStart: 0 })
  }

  private readBare(at: number): Heading | null {
    const line = this.lines[at] as TextLine
    const isHeading = this.hasBare
      ? isBarePart(line.text, this.lines[at + 1]?.text)
      : this.hasBold && this.isBold(at)
    return isHeading ? bareHeading(line.text, BARE_RANK) : null
  }

  private levelOf({ span, level }: TextLine): number | null {
    return span === this.numbering.title ? null : level
  }

  /** Tells whether a line is a row of a table or a part of one; a table of one column may hold the whole text. */
  private isRow({ span }: TextLine): boolean {
    if (this.tables.size === 0) return false
    const cell = this.form.around('cell', span)
    return cell ? this.tables.has(cell.table) : this.form.within('cell', span).length > 1
  }

  /** Tells whether bold lines are all the headings that the region has. */
  private countsBold(): boolean {
    if (this.form.all('bold').length < FEWEST_BOLD) return false
    if (this.lines.some(({ text }) => readHeading(text) !== null)) return false
    return this.lines.filter((_, at) => this.isBold(at)).length >= FEWEST_BOLD
  }

  /** Tells whether a line is bold as a whole, has the form of a heading, and the line after it is not bold. */
  private isBold(at: number): boolean {
    const isWhole = ({ span }: TextLine) => this.form.around('bold', span) !== null
    const line = this.lines[at] as TextLine
    const next = this.lines[at + 1]
    return next !== undefined && isWhole(line) && !isWhole(next) && isBareHeading(line.text)
  }
}

/** The lines of a region and the heading of each, or null. */
interface HeadedLines {
  readonly lines: readonly TextLine[]
  readonly headings: readonly (LineHeading | null)[]
}

/** Returns the texts of a region's headings of the outermost rank. */
export function partHeadings({ lines, headings }: HeadedLines = { lines: [], headings: [] }): string[] {
  const found = headings.flatMap((heading, at) => {
    if (!heading) return []
    const { text } = lines[heading.isJoined ? at + 1 : at] as TextLine
    const title = heading.isJoined ? text : text.slice(heading.textStart, heading.textEnd)
    return [{ rank: heading.rank, title }]
  })
  const outermost = found.reduce((least, { rank }) => Math.min(least, rank), Number.POSITIVE_INFINITY)
  return found.filter(({ rank }) => rank === outermost).map(({ title }) => title)
}
