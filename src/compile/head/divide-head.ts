import { overlapOf, type Span } from '../../model/span.ts'
import type { Form } from '../form.ts'
import { readHeading } from '../outline/headings.ts'
import { SALUTATION } from '../patterns.ts'
import { type LevelledText, printedText } from '../texts.ts'
import { type HeadLine, readHeadLine } from './head-lines.ts'
import {
  FIRST_ARTICLE,
  FIRST_CLAUSE,
  FOREWORD,
  LINE_STOP,
  OPENING_SALUTATION,
  STANDARD_NUMBER,
} from './patterns.ts'
import { readTitle } from './read-title.ts'

/** How many blocks the head may have, and how many code units a line of it. */
const HEAD = { blocks: 40, line: 90 }

/** How many of a report's first blocks are the text of a web page, and how many are that or its head. */
export interface HeadLengths {
  readonly page: number
  readonly head: number
}

/** What a head is cut off from. */
export interface HeadSource {
  readonly source: LevelledText
  readonly form: Form
  readonly blocks: readonly Span[]
  /** Whether an appendix follows the blocks: then all of them may be the head. */
  readonly goesOn: boolean
}

/** Counts the blocks of the head and those that a web page put before the title. */
export function measureHead(report: HeadSource): HeadLengths {
  const { lines, head } = readLines(report)
  const page = lines.slice(0, head).findIndex((line) => !isPage(line))
  return { page: page < 0 ? head : page, head }
}

function isPage({ sort, text }: HeadLine): boolean {
  return sort === 'page' || text.length <= 2
}

/**
 * Reads the lines of the head, and counts them: those before the salutation; else those before the first article of a
 * law; else those before the first heading or sentence, up to the last line that belongs to a head. A text without any
 * of these has no head. The lines after it, which are long, are not read.
 */
function readLines({ source, blocks, form, goesOn }: HeadSource): { lines: HeadLine[]; head: number } {
  // Only what the lines are is asked here, not what is printed.
  const texts = { source, printed: printedText(source) }
  const lines: HeadLine[] = []
  for (const span of blocks.slice(0, HEAD.blocks)) {
    const line = readHeadLine(texts, span)
    if (greets(line)) return { lines, head: lines.length }
    if (isBodyLine(line, lines, form)) return { lines, head: lastHeadLine(lines, form) }
    lines.push(line)
  }
  return { lines, head: goesOn ? lastHeadLine(lines, form) : 0 }
}

function greets({ text }: HeadLine): boolean {
  return SALUTATION.test(text.slice(-12)) || OPENING_SALUTATION.test(text)
}

/** Tells whether a line belongs to the body: a heading, a sentence, a line too long for a head. */
function isBodyLine(line: HeadLine, before: readonly HeadLine[], form: Form): boolean {
  const { text, sort, span } = line
  if (FIRST_ARTICLE.test(text) || FOREWORD.test(text)) return true
  if (before.some((one) => STANDARD_NUMBER.test(one.text)) && FIRST_CLAUSE.test(text)) return true
  if (sort === 'page' || sort === 'caption' || sort === 'proclamation') return false
  if (sort === 'session' && /^[（(]/u.test(text)) return false
  if (readHeading(text) !== null || text.length > HEAD.line || LINE_STOP.test(text)) return true
  return sort === 'other' && isLowerHeading(span, before, form)
}

/** Tells whether a line is a heading of the document, and one before it a higher one. */
function isLowerHeading(span: Span, before: readonly HeadLine[], form: Form): boolean {
  const rank = form.around('heading', span)?.level
  if (rank === undefined) return false
  return before.some((line) => (form.around('heading', line.span)?.level ?? rank) < rank)
}

/** Counts the lines up to the last that belongs to a head: of its title, or of another sort than a line of the body. */
function lastHeadLine(lines: readonly HeadLine[], form: Form): number {
  const title = readTitle(lines, form)
  const last = lines.findLastIndex(
    ({ sort, span }) => sort !== 'other' || (title !== null && overlapOf(title.span, span) > 0),
  )
  return last + 1
}
