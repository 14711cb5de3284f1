import { FULL_WIDTH_MARK, TEXT_CHAR } from '../patterns.ts'

/** The share of its characters that must be such as texts are made of. */
const LEAST_SHARE = 0.9
/** The share of its two-byte letters that must be among the 3755 commonest characters of Chinese. */
const LEAST_COMMON = 0.6

/** Tells whether a text that was decoded is made of characters that Chinese and Latin texts are made of. */
export function isPlausible(text: string): boolean {
  let good = 0
  let all = 0
  for (const char of text) {
    if (char === '\0') return false
    all++
    if (TEXT_CHAR.test(char)) good++
  }
  return good >= all * LEAST_SHARE
}

/**
 * Tells whether a text that was decoded from UTF-16 without byte order mark is one.
 *
 * @param zeros Whether its bytes hold zeros, as ASCII characters and line breaks of UTF-16 do.
 */
export function isPlausibleUtf16(text: string, zeros: boolean): boolean {
  // ASCII read two bytes at a time is rare Han, but without the marks that every Chinese sentence has.
  return isPlausible(text) && (zeros || FULL_WIDTH_MARK.test(text))
}

/**
 * Tells whether bytes that fit GB18030 are Chinese in it, not another encoding that fits by chance.
 *
 * GB2312 puts the common characters first (lead bytes B0–D7), symbols before them, rare characters after.
 */
export function isChineseGb18030(bytes: Uint8Array): boolean {
  let common = 0
  let letters = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number
    if (lead < 0x80) continue
    const trail = bytes[++at] ?? 0
    if (trail < 0x40) at += 2 // four bytes: beyond the Chinese of everyday, and no symbol
    const isSymbol = trail >= 0xa1 && lead >= 0xa1 && lead <= 0xa3
    if (isSymbol) continue
    letters++
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) common++
  }
  return common >= letters * LEAST_COMMON
}
