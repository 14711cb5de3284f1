import { charLength, type Folded, foldWithOffsets, isQuote } from './fold.ts'
import { buildMatcher } from './matcher.ts'
import { isDigit, isHanNumeral } from './numerals.ts'
import type { Stretch } from './stretch.ts'

/** Plain characters of which numbers and Latin words are made. */
const LATIN_CHAR = /[A-Za-z0-9]/u
/** A name in letters that is too long for a part of a name with digits. */
const UNIT_NAME = /^[A-Za-z]{3,}$/u
/** A sign within a Latin word or number. */
const LATIN_JOINT = /[-.＿_@&'’]/u
const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/u
const WORD_CHAR = /[\p{L}\p{N}]/u
/** A name that ends in a numeral and one character; followed by another numeral it is part of a longer name (五好 in 五好两宜). */
const NUMERAL_END = /[一二两三四五六七八九十双]\p{Script=Han}$/u

/** A text folded once, for every search in it. */
export interface FoldedSource {
  readonly source: string
  readonly folded: Folded
}

/** One place where one of several folded names stands, in offsets of the source. */
export interface FoundName extends Stretch {
  /** Position of the name in the list that was searched for. */
  readonly name: number
}

/** Folds a report for searching. */
export function foldSource(source: string): FoldedSource {
  return { source, folded: foldWithOffsets(source) }
}

/**
 * Finds every place where one of the names stands as a word of its own; overlaps are all there.
 *
 * @param names Folded names. Quotation marks and blanks never decide; a place begins and ends with no mark.
 */
export function findNames(text: FoldedSource, names: readonly string[]): FoundName[] {
  return nameFinder(names)(text)
}

/** Returns a function that finds names in one text after another; see `findNames`. */
export function nameFinder(names: readonly string[]): (text: FoldedSource) => FoundName[] {
  const matcher = buildMatcher(names)
  return ({ source, folded: { text, offsets } }) => {
    const found: FoundName[] = []
    matcher.each(text, (name, end) => {
      const start = end - (names[name] as string).length
      const from = offsets[start] as number
      const last = offsets[end - 1] as number
      // A sign that folds to several (㈱) is found as a whole or not at all.
      if (offsets[start - 1] === from || offsets[end] === last) return
      const to = last + charLength(source, last)
      if (isWord(source, from, to)) found.push({ name, start: from, end: to })
    })
    return found
  }
}

/** A number or Latin word is whole (RCEP, 10种), and no numeral stands before a numeral (二十代表 is no 十代). */
function isWord(source: string, start: number, end: number): boolean {
  const before = charBefore(source, start)
  const after = charAfter(source, end)
  const first = source[start]
  // A word in letters may follow its number: 20PPM.
  const isUnit = isDigit(before) && UNIT_NAME.test(source.slice(start, end))
  if (isLatin(first) && !isUnit && (isLatin(before) || (before === '+' && isDigit(first)))) return false
  if (isLatin(source[end - 1]) && (isLatin(after) || after === '+')) return false
  // 5G is no part of 1.5G, nor of 5G-A.
  if (isLatin(first) && LATIN_JOINT.test(before) && isLatin(source[start - 2])) return false
  if (isLatin(source[end - 1]) && LATIN_JOINT.test(after) && isLatin(source[end + 1])) return false
  if (isHanNumeral(first) && (isHanNumeral(before) || isDigit(before) || before === '第')) return false
  return true
}

function isLatin(char: string | undefined): boolean {
  // Nearly all characters are of this block, in which none is a variant of another.
  if (char === undefined || (char >= '\u4e00' && char <= '\u9fff')) return false
  return LATIN_CHAR.test(char.normalize('NFKC'))
}

/** Tells whether a quotation mark stands directly before or after a place. */
export function isQuotedAt(source: string, { start, end }: Stretch): { before: boolean; after: boolean } {
  return { before: isQuote(charBefore(source, start)), after: isQuote(charAfter(source, end)) }
}

/** The most zero-width characters that are skipped: a blanked marker has no more. */
const MOST_HIDDEN = 100

/** Returns the visible character before an offset; a blank where there is none. */
export function charBefore(source: string, at: number): string {
  let before = at - 1
  while (before > at - MOST_HIDDEN && ZERO_WIDTH.test(source[before] ?? ' ')) before--
  return source[before] ?? ' '
}

/** Returns the visible character at or after an offset; a blank where there is none. */
export function charAfter(source: string, at: number): string {
  let after = at
  while (after < at + MOST_HIDDEN && ZERO_WIDTH.test(source[after] ?? ' ')) after++
  return source[after] ?? ' '
}

/**
 * Returns a test that tells whether a place is part of a longer name of numerals: 五好 in 五好两宜, 四新 in 三高四新.
 * Two found names side by side (两重两新) are two.
 */
export function longerNames(source: string, places: readonly Stretch[]): (place: Stretch) => boolean {
  const starts = new Set(places.map(({ start }) => start))
  const ends = new Set(places.map(({ end }) => end))
  return ({ start, end }) => {
    const goesOn =
      isHanNumeral(source[end]) &&
      NUMERAL_END.test(source.slice(start, end)) &&
      WORD_CHAR.test(source[end + 1] ?? ' ')
    const wentBefore =
      isHanNumeral(source[start]) && NUMERAL_END.test(source.slice(Math.max(0, start - 2), start))
    return (goesOn && !starts.has(end)) || (wentBefore && !ends.has(start))
  }
}
