import { countLeading } from './sorted.ts'

/** One line of a text. */
export interface Line {
  /** First code unit of the line. */
  readonly start: number
  /** End of the line's own characters, before its line break. */
  readonly end: number
  /** End with the line break: where the next line starts. */
  readonly next: number
}

/** Returns the lines of a text; breaks are LF, CRLF, CR and the Unicode separators. Together they cover it. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue
    const next = code === 13 && text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1
    lines.push({ start, end: i, next })
    start = next
    i = next - 1
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length })
  return lines
}

/** Returns a function from an offset to the number (from 1) of the line that holds it. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = Int32Array.from(splitLines(text), ({ start }) => start)
  return (offset) =>
    Math.max(
      1,
      countLeading(starts.length, (at) => (starts[at] as number) <= offset),
    )
}

/** The highest blanks: the ideographic space, and the byte order mark far above it. */
const LAST_BLANK = 0x3000
const BYTE_ORDER_MARK = 0xfeff
const BLANK_UNIT = /[\s\u200b-\u200d\u2060\ufeff]/u

/** Tells whether `char` shows nothing: white space of any width, zero-width and control characters. */
export function isBlank(char: string | undefined): boolean {
  if (char === undefined) return false
  const code = char.charCodeAt(0)
  // Nearly all characters of a report lie above the blanks and need no pattern.
  return code <= 32 || ((code <= LAST_BLANK || code === BYTE_ORDER_MARK) && BLANK_UNIT.test(char))
}
