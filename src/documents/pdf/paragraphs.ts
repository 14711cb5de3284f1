import {
  HEADING_OPENING,
  LATIN_END,
  LATIN_WORD_END,
  LATIN_WORD_START,
  LEADERS_END,
  NUMBERED_OPENING,
  PARAGRAPH_END,
  SMALL_LATIN_START,
  UNBROKEN_HEAD,
  WIDE_CHAR,
} from '../patterns.ts'
import { settleRaised } from '../raised-marks.ts'
import { measureText, type TextFrame } from './frame.ts'
import type { PdfLine } from './page.ts'

/** Shares of a font's size: what is an indent, what is none, and how uneven a right edge may be. */
const LEAST_INDENT = 0.8
const SAME_EDGE = 0.4
const RAGGED = 0.6
/** Sizes of one paragraph differ by less. */
const SAME_SIZE = 1.12
const WIDER_PITCH = 1.3

/** Returns the paragraphs of a document's lines, each as one line. */
export function joinParagraphs(pages: readonly (readonly PdfLine[])[]): string[] {
  const frame = measureText(pages)
  const paragraphs: string[] = []
  let before: PdfLine | null = null
  let goesOn = false
  const lines = pages.flat()
  for (const [at, line] of lines.entries()) {
    goesOn = before !== null && continues(before, line, { frame, within: goesOn, after: lines[at + 1] })
    const text = settleRaised(line.text)
    if (goesOn) paragraphs.push(joinText(paragraphs.pop() ?? '', text))
    else paragraphs.push(text)
    before = line
  }
  return paragraphs
}

interface Place {
  readonly frame: TextFrame
  /** Whether the line before continues a paragraph itself. */
  readonly within: boolean
  readonly after: PdfLine | undefined
}

/** Tells whether a paragraph goes on from one line to the next. */
function continues(before: PdfLine, line: PdfLine, { frame, within, after }: Place): boolean {
  const em = before.size
  const isBand = (before.column === undefined) !== (line.column === undefined)
  if (isBand && before.page === line.page) return false
  if (LEADERS_END.test(before.text)) return false
  if (before.text.includes('\t') || line.text.includes('\t')) return false
  if (Math.max(em, line.size) > SAME_SIZE * Math.min(em, line.size)) return false
  if (!isFull(before, line, frame)) return false
  const ends = PARAGRAPH_END.test(before.text)
  const opens = NUMBERED_OPENING.test(line.text)
  if (opens && ends) return false
  const left = frame.leftOf(line)
  if (line.left <= left + LEAST_INDENT * em) {
    return frame.indents || !isFurtherDown(before, line, frame)
  }
  if (opens) return false
  const isAligned =
    Math.abs(line.left - before.left - (frame.leftOf(line) - frame.leftOf(before))) < SAME_EDGE * em
  if (isAligned) return within || !(ends || isFirstLine(before, line, { frame, after }))
  // Hanging below its number.
  return !within && NUMBERED_OPENING.test(before.text) && before.left <= frame.leftOf(before) + SAME_EDGE * em
}

/**
 * Tells whether the second of two lines that are indented alike begins a paragraph: where the text goes on at
 * the edge it does, and where nothing follows it does not below an entry, which has more to say.
 */
function isFirstLine(before: PdfLine, line: PdfLine, { frame, after }: Omit<Place, 'within'>): boolean {
  if (!after || !isFull(line, after, frame)) {
    const isHeading = HEADING_OPENING.test(before.text)
    return isHeading || (frame.indents && !NUMBERED_OPENING.test(before.text))
  }
  return after.left <= frame.leftOf(after) + LEAST_INDENT * line.size
}

/** A line is full where what must stand together at the head of the next would not have fitted into it. */
function isFull(before: PdfLine, line: PdfLine, frame: TextFrame): boolean {
  if (isCentred(before, frame)) return false
  const head = UNBROKEN_HEAD.exec(line.text)?.[0] ?? ''
  return before.right + (widthOf(head) + RAGGED) * before.size >= frame.rightOf(before)
}

/** A title, whose lines are broken by sense. */
function isCentred(line: PdfLine, frame: TextFrame): boolean {
  const [before, after] = [line.left - frame.leftOf(line), frame.rightOf(line) - line.right]
  return before > LEAST_INDENT * line.size && Math.abs(before - after) < SAME_EDGE * line.size
}

/** Estimates the width of text in units of its font's size. */
function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += WIDE_CHAR.test(char) || char === '%' ? 1 : 0.6
  return width
}

function isFurtherDown(before: PdfLine, line: PdfLine, frame: TextFrame): boolean {
  return line.page === before.page && line.y - before.y > WIDER_PITCH * frame.pitch
}

function joinText(before: string, after: string): string {
  if (LATIN_END.test(before) && SMALL_LATIN_START.test(after)) return before.slice(0, -1) + after
  const blank = LATIN_WORD_END.test(before) && LATIN_WORD_START.test(after) ? ' ' : ''
  return before + blank + after
}
