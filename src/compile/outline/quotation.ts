import type { Span } from '../../model/span.ts'
import { fold, isQuote } from '../../text/fold.ts'
import { QUOTATION } from '../patterns.ts'

const OPENING = '“‘「『《〈（(［[【〔'
const CLOSING = '”’」』》〉）)］]】〕'

/**
 * Gives, for each code unit of a text, how many quotations and brackets are open around it.
 *
 * A mark that closes nothing is passed over. What is never closed counts as text, so that one lost mark does
 * not hide the rest.
 */
export function depthsOf(text: string): number[] {
  const closed = new Set<number>()
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    if (OPENING.includes(char)) open.push(i)
    else if (CLOSING.includes(char)) {
      const kind = CLOSING.indexOf(char)
      const at = open.at(-1)
      if (at !== undefined && OPENING.indexOf(text[at] as string) === kind) {
        open.pop()
        closed.add(at)
        closed.add(i)
      }
    }
  }
  const depths: number[] = []
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const paired = closed.has(i)
    if (paired && CLOSING.includes(text[i] as string)) depth--
    depths.push(depth)
    if (paired && OPENING.includes(text[i] as string)) depth++
  }
  return depths
}

/** Gives `span` without the quotation marks at its ends. */
export function trimQuotes(source: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isQuote(source[start] as string)) start++
  while (end > start && isQuote(source[end - 1] as string)) end--
  return { start, end }
}

/** Gives `span` without the one pair of quotation marks that holds the whole of it, else as it is. */
export function unquote(source: string, span: Span): Span {
  const kind = '“‘「『《〈"'.indexOf(source[span.start] ?? '\n')
  if (kind < 0 || span.end - span.start < 3 || source[span.end - 1] !== '”’」』》〉"'[kind]) return span
  const inner = source.slice(span.start + 1, span.end - 1)
  const whole = !inner.includes('”’」』》〉"'[kind] as string)
  return whole ? { start: span.start + 1, end: span.end - 1 } : span
}

/** Gives what stands in quotation marks in these stretches, folded; long quotations are left out. */
export function quotationsOf(source: string, pieces: readonly Span[]): Set<string> {
  const quoted = new Set<string>()
  for (const { start, end } of pieces) {
    for (const [, inner = ''] of source.slice(start, end).matchAll(QUOTATION)) quoted.add(fold(inner))
  }
  return quoted
}
