import { fold } from './fold.ts'
import { isQuotedAt } from './found-names.ts'
import type { Stretch } from './stretch.ts'
import { cutsWords, isCommonWord } from './word-edges.ts'

const NUMERAL = /[一二两三四五六七八九十双\d]/u
const LATIN_LETTER = /[A-Za-z]/u
const WORD_CHAR = /[\p{L}\p{N}]/u
/** A longer name is hardly ever cut out of other words (数字人 in 数字人民币 is). */
const LONGEST_TESTED = 3

/** A name that was found, and whether a footnote marker follows it. */
export interface NamedPlace {
  readonly name: string
  readonly isMarked: boolean
}

/**
 * Tells whether a place where a name stands uses it: a long name is used, a short one if it is quoted, marked or stands
 * as a word.
 *
 * A short name stands as a word unless it is cut out of other words (河长 in 黄河长度). A numeral with one character
 * (两重, 十代) is an ordinary word unless it is quoted.
 */
export function isNameAt(source: string, place: Stretch, { name, isMarked }: NamedPlace): boolean {
  const { before, after } = isQuotedAt(source, place)
  const length = lettersOf(name)
  if (length > LONGEST_TESTED || (before && after) || isMarked) return true
  if (length > 2) return !cutsWords(source, place)
  return (before || after || !isCounted(fold(name))) && !cutsWords(source, place)
}

/** Tells whether a short name may count something: 两重, 十代; not 5G, and not 双碳, which is no word without the name. */
function isCounted(name: string): boolean {
  if (!NUMERAL.test(name) || LATIN_LETTER.test(name)) return false
  return !name.startsWith('双') || isCommonWord(name)
}

/** Counts letters and digits: 县（市、区） has three. */
export function lettersOf(label: string): number {
  return [...fold(label)].filter((char) => WORD_CHAR.test(char)).length
}
