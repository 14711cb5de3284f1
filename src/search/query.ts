import { formatNumeral, parseNumeral } from '../text/numerals.ts'
import type { Alphabet } from './alphabet.ts'
import { plainLetters } from './names/letters.ts'
import { parseWantedNumber, type WantedNumber } from './numbers.ts'

/** A part of a query between blanks. */
export interface Word {
  /** Folded. */
  readonly plain: string
  /** With numerals as digits. */
  readonly level: string
  /** As pinyin may be compared. */
  readonly letters: string
}

/** A query made ready for comparison with folded texts. */
export interface Query {
  /** All of it with numerals as digits: as they stand first, then as numbers may be written otherwise. */
  readonly forms: readonly [string, ...string[]]
  /** Its parts between blanks, without repetitions; one for a query without blanks. */
  readonly words: readonly Word[]
  /** All of it as pinyin may be compared: with numerals as digits, without tones; null without Latin letters. */
  readonly letters: string | null
  /** The number that it asks for where it is nothing else; else null. */
  readonly number: WantedNumber | null
}

/** A longer query, which is pasted and not typed, is cut. */
const LONGEST = 200
const LATIN = /\p{Script=Latin}/u
/** A syllable with its tone as a digit. */
const TONED = /^(?:[a-z]{1,6}[1-5])+$/

/** Reads what stands in the search box; null where nothing but blanks and quotation marks does. */
export function parseQuery(text: string, alphabet: Alphabet): Query | null {
  const parts = text.trim().slice(0, LONGEST).split(/\s+/u)
  const plains = parts.map((part) => alphabet.foldText(part)).filter((plain) => plain !== '')
  const whole = plains.join('')
  if (whole === '') return null
  const all = plains.map((plain) => {
    const level = alphabet.level(plain)
    return { plain, level, letters: plainLetters(TONED.test(plain) ? plain.replace(/\d/g, '') : level) }
  })
  const forms = new Set([whole, ...otherNumerals(whole)].map((form) => alphabet.level(form)))
  const [form = whole, ...others] = forms
  const letters = LATIN.test(whole) ? all.map((word) => word.letters).join('') : null
  const words = all.filter(({ plain }, at) => plains.indexOf(plain) === at)
  return { forms: [form, ...others], words, letters, number: parseWantedNumber(text.slice(0, LONGEST)) }
}

/** Returns other ways of writing the numbers of a text: 十五 as 15 and back, 五百 as 500, 三加一 as 3+1 and back. */
function otherNumerals(text: string): string[] {
  return [
    text.replace(/[一二两三四五六七八九十百千]{2,9}|十/g, (number) =>
      /[十百千]/.test(number) ? String(parseNumeral(number) ?? number) : number,
    ),
    text.replace(/(?<!\d)[1-9]\d(?!\d)/g, (number) => formatNumeral(Number(number)) ?? number),
    text.replace(/(?<=[\d一二两三四五六七八九])加(?=[\da-z一二两三四五六七八九])/g, '+'),
    text.replace(/(?<=[\d一二两三四五六七八九])\+(?=[\da-z一二两三四五六七八九])/g, '加'),
  ]
}
