import type { Stretch } from './stretch.ts'

/** Quotation marks of every kind. */
const QUOTES = /[“”‘’"'「」『』《》〈〉＂＇]/u
const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/u

/** Tells whether `char` is a quotation mark, which never decides whether two names are the same. */
export function isQuote(char: string): boolean {
  return QUOTES.test(char)
}

/** Returns a name without quotation marks and blanks, else as written. */
export function stripQuotes(text: string): string {
  let out = ''
  for (const char of text) if (!isQuote(char) && !BLANK.test(char)) out += char
  return out
}

/** A folded text and, for each of its code units, the offset in the original that it came from. */
export interface Folded {
  readonly text: string
  /** `offsets[i]` is where folded unit `i` began; one more entry closes it with the original's length. */
  readonly offsets: Int32Array
}

/**
 * Returns the stretch of the original that a stretch of its folded text came from.
 *
 * It opens and closes with characters that count, never with quotation marks or blanks; a character that folds to
 * several units is taken whole.
 */
export function unfold(original: string, { offsets }: Folded, { start, end }: Stretch): Stretch {
  const from = offsets[start] ?? 0
  if (end <= start) return { start: from, end: from }
  const last = offsets[end - 1] ?? from
  return { start: from, end: last + charLength(original, last) }
}

/** Returns the code units of the character at an offset: 2 for a pair of surrogates. */
export function charLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** What a code unit folds to: its folded unit plus 1, or one of these three. */
const UNKNOWN = 0
const NOTHING = -1
/** Several units, or half of a surrogate pair. */
const OTHER = -2
/** Filled as characters are met: a text uses few of all there are. */
const FOLDS = new Int32Array(0x10000)

function foldUnit(unit: number): number {
  const known = FOLDS[unit] as number
  if (known !== UNKNOWN) return known
  const char = String.fromCharCode(unit)
  const plain = foldChar(char)
  const isHalf = unit >= 0xd800 && unit < 0xe000
  const fold = isHalf || plain.length > 1 ? OTHER : plain === '' ? NOTHING : plain.charCodeAt(0) + 1
  FOLDS[unit] = fold
  return fold
}

/** Folds one character. */
function foldChar(char: string): string {
  return isQuote(char) || BLANK.test(char) ? '' : char.normalize('NFKC').toLowerCase()
}

/** Returns the character that begins at `at`: a pair of surrogates is one, half a pair too. */
function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) as number)
}

/**
 * Folds a text for comparison: width and compatibility forms (NFKC) and case levelled, quotation marks,
 * blanks and zero-width characters dropped.
 *
 * @returns The folded text with the offsets (UTF-16 code units) that lead back into `text`.
 */
export function foldWithOffsets(text: string): Folded {
  let units = new Uint16Array(text.length)
  let offsets = new Int32Array(text.length + 1)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const fold = FOLDS[unit] || foldUnit(unit)
    if (fold > 0) {
      units[length] = fold - 1
      offsets[length++] = at
    } else if (fold === OTHER) {
      const char = charAt(text, at)
      const plain = foldChar(char)
      // Leave room for the rest of the text as well.
      const needed = length + plain.length + text.length - at
      if (needed > units.length) {
        units = copyInto(new Uint16Array(2 * needed), units)
        offsets = copyInto(new Int32Array(2 * needed + 1), offsets)
      }
      for (let i = 0; i < plain.length; i++) {
        units[length] = plain.charCodeAt(i)
        offsets[length++] = at
      }
      at += char.length - 1
    }
  }
  offsets[length] = text.length
  return { text: textOf(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1) }
}

/** Puts a list at the beginning of a longer one, which is returned. */
export function copyInto<T extends { set(list: T): void }>(longer: T, list: T): T {
  longer.set(list)
  return longer
}

/** How many units are made into text at once: more arguments would overflow the stack. */
const CHUNK = 8192

function textOf(units: Uint16Array): string {
  const parts: string[] = []
  for (let at = 0; at < units.length; at += CHUNK) {
    // `apply` takes a typed array; spreading it into arguments takes ten times as long.
    const chunk: unknown = units.subarray(at, at + CHUNK)
    parts.push(String.fromCharCode.apply(null, chunk as number[]))
  }
  return parts.join('')
}

/** Replaces each code unit of a text by its entry in `table`; an entry of 0 keeps the unit. */
export function translate(text: string, table: Uint16Array): string {
  let first = 0
  while (first < text.length && table[text.charCodeAt(first)] === 0) first++
  if (first === text.length) return text // most names have nothing to replace
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    units[at] = table[unit] || unit
  }
  return textOf(units)
}

/** Returns the folded form of a text; see `foldWithOffsets`. */
export function fold(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (foldUnit(unit) !== unit + 1)
      return text.length <= SHORT ? foldFrom(text, at) : foldWithOffsets(text).text
  }
  return text // most names are folded as they stand
}

/** A text of no more code units is folded without arrays, which take longer to make than to fill. */
const SHORT = 64

/** Folds a short text whose units before `from` stay as they stand. */
function foldFrom(text: string, from: number): string {
  let out = ''
  let kept = 0
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const fold = foldUnit(unit)
    if (fold === unit + 1) continue
    out += text.slice(kept, at)
    if (fold > 0) out += String.fromCharCode(fold - 1)
    else if (fold === OTHER) {
      const char = charAt(text, at)
      out += foldChar(char)
      at += char.length - 1
    }
    kept = at + 1
  }
  return out + text.slice(kept)
}
