import type { Span } from '../../model/span.ts'
import type { Form } from '../form.ts'
import { clauseFrom, type Heading, headingFrom, readArticle, readHeading } from './headings.ts'
import { DECIMAL_SUB, DECIMAL_TOP } from './patterns.ts'

/** A line as the outline reads it. */
export interface TextLine {
  readonly span: Span
  readonly text: string
  /** The level of its heading, as the form of the document says; null for a line that it makes no heading of. */
  readonly level: number | null
}

/** How a document numbers its headings throughout. */
export interface Numbering {
  /** Whether it is a law: its articles are 第一条, 第二条 and on. */
  readonly hasArticles: boolean
  /** Whether it is a standard: its chapters and sections are 1, 2, 2.1, 2.1.1. */
  readonly isDecimal: boolean
  /** The rank of each level that the form of the document gives a heading. */
  readonly ranks: ReadonlyMap<number, number>
  /** The title of the document, where it stands among the body's lines as a heading. */
  readonly title: Span | null
  /** The numbers of headings that belong to the glossary, as `rank:value`. */
  readonly taken: ReadonlySet<string>
}

/** The rank of a standard's chapters; each point within it adds a tenth. */
const CHAPTER_RANK = 4
/** How many articles from 第一条 on make a law, with a blank after the number and without. */
const ARTICLES = { parted: 2, glued: 3 }

/**
 * Finds out how a document numbers its headings.
 *
 * @param taken Lines of the document that are headings of the glossary: their numbers are missing nowhere.
 */
export function readNumbering(lines: readonly TextLine[], taken: readonly string[]): Numbering {
  const texts = lines.map(({ text }) => text)
  const numbers = new Set<string>()
  for (const line of taken) {
    for (const heading of [readHeading(line), readArticle(line, true), readChapter(line)]) {
      if (heading) numbers.add(`${heading.rank}:${heading.value}`)
    }
  }
  const title = findTitle(lines)
  const numbering = { hasArticles: countsArticles([...texts, ...taken]), taken: numbers }
  return {
    ...numbering,
    isDecimal: countsDecimally(texts, numbers),
    ranks: rankLevels(lines, title),
    title: title?.span ?? null,
  }
}

/** Tells whether lines open with 第一条, 第二条 and on. */
function countsArticles(texts: readonly string[]): boolean {
  let parted = 0
  let glued = 0
  for (const text of texts) {
    if (readArticle(text, false)?.value === parted + 1) parted++
    if (readArticle(text, true)?.value === glued + 1) glued++
    if (parted >= ARTICLES.parted || glued >= ARTICLES.glued) return true
  }
  return false
}

/** Reads the chapter of a standard that a line is, or null. */
export function readChapter(line: string): Heading | null {
  const match = DECIMAL_TOP.exec(line)
  const value = Number(match?.groups?.value ?? 0)
  if (!match || value === 0) return null
  return headingFrom(line, { rank: CHAPTER_RANK, value, marker: String(value), textStart: match[0].length })
}

/**
 * Tells whether a text is numbered 1, 2, 3 without a word for it: chapters from 1 on, with text between, and no other
 * numbers of headings.
 */
function countsDecimally(texts: readonly string[], taken: ReadonlySet<string>): boolean {
  let last = 0
  let chapters = 0
  let filled = 0
  for (const [at, text] of texts.entries()) {
    if ((readHeading(text)?.rank ?? CHAPTER_RANK) < CHAPTER_RANK) return false
    const chapter = readChapter(text)
    if (!chapter || !followsOn(chapter, last, taken)) continue
    last = chapter.value
    chapters++
    const next = texts[at + 1]
    if (next !== undefined && readChapter(next) === null) filled++
  }
  return chapters >= 2 && filled * 2 >= chapters
}

/** Tells whether a heading's number follows on another, but for those that the glossary's headings have. */
export function followsOn(
  { rank, value }: Pick<Heading, 'rank' | 'value'>,
  last: number,
  taken: ReadonlySet<string>,
): boolean {
  if (value <= last) return false
  for (let between = value - 1; between > last; between--) {
    if (!taken.has(`${rank}:${between}`)) return false
  }
  return true
}

/** What a decimal number is compared with: the last one of each depth. */
export type DecimalPath = readonly (number | string)[]

/**
 * Reads the section of a standard that a line begins with: one that goes on below the last number, or null.
 *
 * @param last The number of the chapter or section before it.
 */
export function readSection(line: string, last: DecimalPath): { heading: Heading; path: DecimalPath } | null {
  const match = DECIMAL_SUB.exec(line)
  if (!match) return null
  const marker = match.groups?.path ?? ''
  const [top = '', ...subs] = marker.split(/[.．]/u)
  const path: DecimalPath = [/\d/u.test(top) ? Number(top) : top, ...subs.map(Number)]
  const around = path.slice(0, -1)
  const value = path.at(-1) as number
  const isWithin = around.every((part, at) => part === last[at])
  const before = last[around.length]
  if (!isWithin || value !== (typeof before === 'number' ? before : 0) + 1) return null
  const rank = CHAPTER_RANK + (path.length - 1) / 10
  return { heading: clauseFrom(line, { rank, value, marker, textStart: match[0].length }), path }
}

/**
 * Gives each level of the document's own headings its rank: that of the numbers which headings of the level have, else
 * one below the level before it.
 */
function rankLevels(lines: readonly TextLine[], title: TextLine | null): Map<number, number> {
  const numbered = new Map<number, Map<number, number>>()
  const levels = new Set<number>()
  for (const line of lines) {
    const { level, text } = line
    if (level === null || line === title) continue
    levels.add(level)
    const rank = readHeading(text)?.rank
    if (rank === undefined) continue
    const counts = numbered.get(level) ?? new Map<number, number>()
    numbered.set(level, counts.set(rank, (counts.get(rank) ?? 0) + 1))
  }
  const ranks = new Map<number, number>()
  let before = 0
  for (const level of [...levels].sort((a, b) => a - b)) {
    const counted = [...(numbered.get(level) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
    const rank = counted !== undefined && counted > before ? counted : before + LEVEL_STEP
    ranks.set(level, rank)
    before = rank
  }
  return ranks
}

/** How much deeper a level without numbers is than the one before it. */
const LEVEL_STEP = 0.01

/** Finds the title among the document's own headings: the first, if it stands alone above all others. */
function findTitle(lines: readonly TextLine[]): TextLine | null {
  const [first, ...others] = lines.filter(({ level }) => level !== null)
  if (!first || others.length < 2 || readHeading(first.text) !== null) return null
  return others.every(({ level }) => (level ?? 0) > (first.level ?? 0)) ? first : null
}

/** Reads a line with what the form of the document says of it; `text` is the line's. */
export function readTextLine(span: Span, text: string, form: Form): TextLine {
  return { span, text, level: form.around('heading', span)?.level ?? null }
}
