import { isQuote } from './fold.ts'
import type { Stretch } from './stretch.ts'

/** A quotation in marks of each kind; “ ” come first, so that a quotation within them is left alone. */
const QUOTATION =
  /“[^”\n]{0,200}”|「[^「」“”\n]{1,200}」|『[^『』“”\n]{1,200}』|‘[^‘’“”\n]{1,200}’|"[^"“”\n]{1,200}"|＂[^＂“”\n]{1,200}＂/gu
/** A half-width stop that belongs to Chinese text: not the one of 10:30 or 1,000. */
const STOP = /(?<=[\p{Script=Han}”）》])[,;:!?]|[,;:!?](?=[\p{Script=Han}“（《])/gu
const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' }

/**
 * Returns a text with uniform punctuation: “ ” around quotations, and full-width stops beside Chinese.
 *
 * It has the length of the original, and every offset means the same place in both. A quotation within a
 * quotation keeps its marks, and so does an unpaired mark.
 */
export function levelMarks(text: string): string {
  return text
    .replace(QUOTATION, (quotation) => `“${quotation.slice(1, -1)}”`)
    .replace(STOP, (stop) => FULL_WIDTH[stop] ?? stop)
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '《': '》',
  '"': '"',
  '『': '』',
}

/**
 * Widens a name, as it is shown, to the quotation marks that belong to it.
 *
 * `2614”工作法` takes in the mark before it, `四区两城` both of its own.
 *
 * @param within What it may not leave.
 */
export function withQuotes(source: string, name: Stretch, within: Stretch): Stretch {
  const before = name.start > within.start ? (source[name.start - 1] ?? '') : ''
  const close = CLOSING[before]
  if (close === undefined) return name
  if (source[name.end] === close && name.end < within.end) return { start: name.start - 1, end: name.end + 1 }
  return source.slice(name.start, name.end).includes(close) ? { start: name.start - 1, end: name.end } : name
}

/** Widens a stretch at both ends by as many quotation marks as `words` has there, as far as they stand in the source. */
export function withQuotesOf(words: string, source: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end]
  for (let at = 0; isQuote(words[at] ?? ' ') && isQuote(source[from - 1] ?? ' '); at++) from--
  for (let at = 1; isQuote(words.at(-at) ?? ' ') && isQuote(source[to] ?? ' '); at++) to++
  return { start: from, end: to }
}
