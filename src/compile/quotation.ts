import { type Span, sliceSpan } from '../model/span.ts'
import { isQuote } from '../text/fold.ts'

/** Quotation marks and brackets: what stands within them, and spans without them. */

const OPENING = '“‘「『《〈（(［[【〔'
const CLOSING = '”’」』》〉）)］]】〕'
/** Between these stand nearly all characters of a report, and no mark. */
const FIRST_HAN = '\u4e00'
const LAST_HAN = '\u9fff'

/**
 * Counts, for each code unit of a text, the quotations and brackets that are open around it.
 *
 * A closing mark that closes nothing is passed over. What is never closed counts as text, so that one lost mark does
 * not hide the rest.
 */
export function depthsOf(text: string): number[] {
  const steps = new Int8Array(text.length)
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string
    if (char >= FIRST_HAN && char <= LAST_HAN) continue
    const at = open.at(-1)
    if (OPENING.includes(char)) open.push(i)
    else if (at !== undefined && text[at] === OPENING[CLOSING.indexOf(char)]) {
      open.pop()
      steps[at] = 1
      steps[i] = -1
    }
  }
  const depths: number[] = []
  for (let i = 0, depth = 0; i < text.length; i++) {
    const step = steps[i] as number
    depths.push(step < 0 ? depth - 1 : depth)
    depth += step
  }
  return depths
}

/** Returns `span` without the quotation marks at its ends. */
export function trimQuotes(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isQuote(text[start] as string)) start++
  while (end > start && isQuote(text[end - 1] as string)) end--
  return { start, end }
}

/** The marks that may stand around the whole of a span; the quotation mark of one make is at one position in both. */
const QUOTES = { opening: '“‘「『《〈"', closing: '”’」』》〉"' }

/** Returns `span` without the one pair of quotation marks that holds the whole of it, else `span` itself. */
export function unquote(text: string, span: Span): Span {
  const kind = QUOTES.opening.indexOf(text[span.start] ?? '\n')
  const closing = QUOTES.closing[kind]
  if (closing === undefined || span.end - span.start < 3 || text[span.end - 1] !== closing) return span
  const inner = { start: span.start + 1, end: span.end - 1 }
  return sliceSpan(text, inner).includes(closing) ? span : inner
}
