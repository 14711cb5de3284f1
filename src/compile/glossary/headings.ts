import { type Span, sliceSpan } from '../../model/span.ts'
import { isBlank } from '../../text/lines.ts'
import { parseNumeral } from '../../text/numerals.ts'
import { APPENDIX_LINE } from '../patterns.ts'
import type { LevelledText } from '../texts.ts'
import { APPENDIX_TITLE, GLOSSARY_HEADING, GLOSSARY_TITLE, HEADING_NUMBER } from './patterns.ts'

/** A line of more code units is no heading. */
const LONGEST_TITLE = 120

/** The number by which a heading belongs to the outline of the report. */
export interface HeadingNumber {
  /** The name of a group of `HEADING_NUMBER`. */
  readonly style: string
  readonly value: number
  /** The number of the heading above, where it is printed too: 3 of 3.1. */
  readonly parent: number | null
}

/** Returns a short line without its blanks; the empty text for no line and for a long one. */
export function compactLine(source: LevelledText, line: Span | undefined): string {
  if (line === undefined || line.end - line.start > LONGEST_TITLE) return ''
  const text = sliceSpan(source, line)
  for (let at = 0; at < text.length; at++)
    if (isBlank(text[at])) return [...text].filter((char) => !isBlank(char)).join('')
  return text // most lines have none
}

/** Tells whether a line is a heading that can announce nothing but a glossary. */
export function isGlossaryTitle(source: LevelledText, line: Span): boolean {
  return GLOSSARY_TITLE.test(compactLine(source, line))
}

/** Tells whether a line, without its blanks, announces another appendix. */
export function announcesAppendix(line: string): boolean {
  return APPENDIX_LINE.test(line) || APPENDIX_TITLE.test(line) || GLOSSARY_HEADING.test(line)
}

/** Returns the position after the heading that starts at line `at`; null where none starts there. */
export function headingAt(source: LevelledText, lines: readonly Span[], at: number): number | null {
  const line = compactLine(source, lines[at])
  if (GLOSSARY_HEADING.test(line)) return at + 1
  if (APPENDIX_LINE.test(line) && GLOSSARY_HEADING.test(compactLine(source, lines[at + 1]))) return at + 2
  return null
}

/** Reads the number of a heading, given without its blanks; null where it has none. */
export function readHeadingNumber(line: string): HeadingNumber | null {
  const groups = Object.entries(HEADING_NUMBER.exec(line)?.groups ?? {})
  const [style, printed = ''] = groups.find(([, digits]) => digits) ?? []
  const parts = printed.split(/[.．]/u)
  const value = parseNumeral(parts.at(-1) ?? '')
  const parent = parts.length > 1 ? parseNumeral(parts[0] ?? '') : null
  return style !== undefined && value !== null ? { style, value, parent } : null
}

/** Tells whether a heading follows another in the outline: it has the next number, or that of the heading above. */
export function isNextHeading(next: HeadingNumber | null, last: HeadingNumber): boolean {
  if (next === null) return false
  if (next.style === last.style && next.parent === last.parent) return next.value === last.value + 1
  return last.parent !== null && next.style === 'bare' && next.value === last.parent + 1
}
