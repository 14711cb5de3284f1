/** Quotation marks of every make that stands around a coinage. */
const QUOTES = /[“”‘’"'「」『』《》〈〉＂＇]/u
const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/u

/** Tells whether `char` is a quotation mark, which never decides whether two names are the same. */
export function isQuote(char: string): boolean {
  return QUOTES.test(char)
}

/** Gives a name without quotation marks and blanks, else as written. */
export function stripQuotes(text: string): string {
  let out = ''
  for (const char of text) if (!isQuote(char) && !BLANK.test(char)) out += char
  return out
}

/** A folded text and, for each of its code units, the offset in the original that it came from. */
export interface Folded {
  readonly text: string
  /** `offsets[i]` is where folded unit `i` began; one more entry closes it with the original's length. */
  readonly offsets: readonly number[]
}

/**
 * Folds a text for comparison: width and compatibility forms (NFKC) and case levelled, quotation marks,
 * blanks and zero-width characters dropped.
 *
 * @returns The folded text with the offsets (UTF-16 code units) that lead back into `text`.
 */
export function foldWithOffsets(text: string): Folded {
  let folded = ''
  const offsets: number[] = []
  let at = 0
  for (const char of text) {
    if (!isQuote(char) && !BLANK.test(char)) {
      const plain = char.normalize('NFKC').toLowerCase()
      for (let i = 0; i < plain.length; i++) offsets.push(at)
      folded += plain
    }
    at += char.length
  }
  offsets.push(at)
  return { text: folded, offsets }
}

/** Gives the folded form of a text; see `foldWithOffsets`. */
export function fold(text: string): string {
  return foldWithOffsets(text).text
}
