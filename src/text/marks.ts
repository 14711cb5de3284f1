/** A quotation of each make; what stands in “ ” comes first, so that a quotation within it is left alone. */
const QUOTATION =
  /“[^”\n]{0,200}”|「[^「」“”\n]{1,200}」|『[^『』“”\n]{1,200}』|‘[^‘’“”\n]{1,200}’|"[^"“”\n]{1,200}"|＂[^＂“”\n]{1,200}＂/gu
/** A half-width stop that belongs to Chinese text: not the one of 10:30 or 1,000. */
const STOP = /(?<=[\p{Script=Han}”）》])[,;:!?]|[,;:!?](?=[\p{Script=Han}“（《])/gu
const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' }

/**
 * Gives a text whose marks are of one make: “ ” around quotations, and full-width stops beside Chinese.
 *
 * It has the length of the original, and every offset means the same place in both. A quotation within a
 * quotation keeps its marks, and so does a mark without its fellow.
 */
export function levelMarks(text: string): string {
  return text
    .replace(QUOTATION, (quotation) => `“${quotation.slice(1, -1)}”`)
    .replace(STOP, (stop) => FULL_WIDTH[stop] ?? stop)
}
