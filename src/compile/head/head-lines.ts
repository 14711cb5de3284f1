import { type Span, sliceSpan } from '../../model/span.ts'
import { CHROME } from '../patterns.ts'
import type { LevelledText, PrintedText } from '../texts.ts'
import {
  BLANK,
  BREADCRUMB,
  CAPTION,
  CLOCK,
  DATE,
  DATE_FRAME,
  DOTTED_DATE,
  ISSUER_LINE,
  LETTERHEAD,
  LEVEL_SIGN,
  MONTH,
  NAME_LINE,
  NEW_LINE,
  NUMBER_LINE,
  PAGE_BUTTONS,
  PAGE_LABEL,
  PAPERS,
  PASSED,
  PROCLAMATION,
  REPORTING,
  SESSION,
  SESSION_OPENING,
  SITE_NAME,
  SITTING,
  SPACED_CHAR,
  SPEAKER,
  STANDARD_NUMBER,
  TITLE_END,
  TITLE_WORD,
} from './patterns.ts'

/** What a line of the head is; `page` is a line of the web page, `other` may belong to the title. */
export type LineSort =
  | 'page'
  | 'caption'
  | 'session'
  | 'proclamation'
  | 'date'
  | 'number'
  | 'speaker'
  | 'issuer'
  | 'latin'
  | 'name'
  | 'other'

/** A line of the head without blanks, as it is read and as it is printed; both are equally long. */
export interface HeadLine {
  readonly span: Span
  readonly text: string
  readonly print: string
  readonly sort: LineSort
}

/** The texts a head is read in. */
export interface HeadTexts {
  readonly printed: PrintedText
  readonly source: LevelledText
}

/** How long, in code units, a line with a session may be that goes on in the next, and how many lines that takes. */
const SESSION_LINES = { length: 100, count: 3 }
/** How much of a line is looked at, in code units. */
const LINE = 400

/** Reads the lines of a head: each without its blanks, told what it is; a session over several lines is one. */
export function readHeadLines(texts: HeadTexts, spans: readonly Span[]): HeadLine[] {
  const lines: HeadLine[] = []
  for (let at = 0; at < spans.length; ) {
    const joined = joinSession(texts, spans.slice(at, at + SESSION_LINES.count))
    lines.push(joined.line)
    at += joined.count
  }
  return lines
}

/** Reads the first line, with those that its session goes on in. */
function joinSession(texts: HeadTexts, spans: readonly Span[]): { line: HeadLine; count: number } {
  const [first, ...more] = spans as [Span, ...Span[]]
  const line = readHeadLine(texts, first)
  const isOpen = SESSION_OPENING.test(line.text) && !SESSION.test(line.text) && !TITLE_END.test(line.text)
  if (line.sort === 'page' || !isOpen) return { line, count: 1 }
  let { end } = first
  for (const [at, next] of more.entries()) {
    end = next.end
    const whole = readHeadLine(texts, { start: first.start, end })
    if (whole.text.length > SESSION_LINES.length || NEW_LINE.test(sliceSpan(texts.source, next))) break
    if (SESSION.test(whole.text)) return { line: { ...whole, sort: 'session' }, count: at + 2 }
  }
  return { line, count: 1 }
}

/** Reads one line. */
export function readHeadLine({ printed, source }: HeadTexts, span: Span): HeadLine {
  const raw = sliceSpan(source, { start: span.start, end: Math.min(span.end, span.start + LINE) })
  const kept = Array.from({ length: raw.length }, (_, at) => at).filter((at) => !isNeedlessBlank(raw, at))
  const print = sliceSpan(printed, span)
  const text = kept.map((at) => raw[at]).join('')
  return { span, text, print: kept.map((at) => print[at]).join(''), sort: sortOf(raw, text) }
}

/** Tells whether there is a blank that does not part two Latin words or numbers. */
function isNeedlessBlank(raw: string, at: number): boolean {
  if (!BLANK.test(raw[at] ?? '')) return false
  if (BLANK.test(raw[at - 1] ?? ' ')) return true
  const after = raw.slice(at + 1).trimStart()[0] ?? ''
  return !SPACED_CHAR.test(raw[at - 1] ?? '') || !SPACED_CHAR.test(after)
}

/** Tells what a line is, by its text with blanks and without. */
function sortOf(raw: string, text: string): LineSort {
  if (isPageLine(raw)) return 'page'
  if (isCaption(raw, text)) return 'caption'
  if (isSessionLine(text)) return 'session'
  if (PROCLAMATION.test(text)) return 'proclamation'
  if (isDateLine(text)) return CLOCK.test(raw) ? 'page' : 'date'
  if (STANDARD_NUMBER.test(text) || NUMBER_LINE.test(text) || LETTERHEAD.test(text)) return 'number'
  if (SPEAKER.test(text) && !TITLE_END.test(text)) return 'speaker'
  if (ISSUER_LINE.test(text) && !TITLE_WORD.test(text)) return 'issuer'
  if (!/\p{Script=Han}/u.test(text)) return 'latin'
  return NAME_LINE.test(text) && !TITLE_WORD.test(text) && !LEVEL_SIGN.test(text) ? 'name' : 'other'
}

/** Tells whether a line is nothing but the text of a web page. */
export function isPageLine(raw: string): boolean {
  const line = raw.slice(0, LINE)
  return (
    PAGE_LABEL.test(line) ||
    SITE_NAME.test(line) ||
    BREADCRUMB.test(line) ||
    PAGE_BUTTONS.test(line) ||
    CHROME.test(line)
  )
}

function isCaption(raw: string, text: string): boolean {
  return text.length <= 80 && (CAPTION.test(raw) || (REPORTING.test(text) && /[。]|记者/u.test(text)))
}

/** Tells whether a line names the session: after a dash, in brackets, or alone; a title that names it is none. */
function isSessionLine(text: string): boolean {
  if (/^[—–-]{1,8}(?![—–\-\p{Script=Latin}])/u.test(text) && !isDateLine(text)) return true
  const meets = SESSION.test(text) || SITTING.test(text)
  if (/^[（(]/u.test(text) && (meets || DATE.test(text)) && !isDateLine(text))
    return meets || PASSED.test(text) || /上[）)]?$/u.test(text)
  return PAPERS.test(text) || (meets && !TITLE_END.test(text) && !PROCLAMATION.test(text))
}

/** Tells whether a line is a date and nothing else. */
function isDateLine(text: string): boolean {
  const bare = text.replace(DATE_FRAME, '')
  const date = DATE.exec(bare) ?? DOTTED_DATE.exec(bare) ?? MONTH.exec(bare)
  return date?.index === 0 && bare.slice(date[0].length).replace(/[\d:：\s]|发布|实施|印发/gu, '') === ''
}
