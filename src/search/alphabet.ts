import type { SearchKeys } from '../model/search-keys.ts'
import { type Folded, fold, foldWithOffsets, translate } from '../text/fold.ts'
import { levelNumerals } from '../text/level-numerals.ts'

/** How the search engine compares the characters of a report. */
export interface Alphabet {
  /** Folds a text: like `foldWithOffsets`, and traditional characters become simplified ones. */
  fold(text: string): Folded
  /** Returns the text of `fold` alone. */
  foldText(text: string): string
  /** Writes the numerals of a folded text as digits, one for one (四区两城 becomes 4区2城). */
  level(folded: string): string
  /** Returns the readings of each code unit of a folded name, the likelier first; none for what is not read. */
  readingsOf(name: string): readonly (readonly string[])[]
  /** Returns a folded name in pinyin by its likeliest readings; Latin letters and digits are kept. */
  lettersOf(name: string): string
  /** Returns the characters that may be read like this, or none. */
  charsOf(syllable: string): string
  /** Every syllable by which a character of the report is read. */
  readonly syllables: ReadonlySet<string>
}

const UNREAD: readonly string[] = []
const LETTER_OR_DIGIT = /[a-z\d]/

/** Makes the alphabet of a report from its keys. */
export function buildAlphabet(keys: SearchKeys): Alphabet {
  return alphabetMaker(keys)(keys.names)
}

/** Returns what makes alphabets that differ in the readings of names alone. */
export function alphabetMaker({
  folds,
  readings,
  others,
}: Omit<SearchKeys, 'names'>): (names: SearchKeys['names']) => Alphabet {
  const simple = new Uint16Array(0x10000)
  for (let at = 0; at + 1 < folds.length; at += 2) simple[folds.charCodeAt(at)] = folds.charCodeAt(at + 1)
  const usual = new Map(
    Object.entries(readings).flatMap(([syllable, chars]) =>
      [...chars].map((char) => [char, [syllable]] as const),
    ),
  )
  const syllables = new Set([...Object.keys(readings), ...Object.keys(others)])
  return (names) => {
    const readingsOf = (name: string) => {
      const own = Object.hasOwn(names, name) ? names[name]?.split(' ') : undefined
      if (own?.length === name.length) return own.map((one) => (one === '-' ? UNREAD : one.split('|')))
      return name.split('').map((char) => usual.get(char) ?? UNREAD)
    }
    return {
      fold(text) {
        const { text: folded, offsets } = foldWithOffsets(text)
        return { text: translate(folded, simple), offsets }
      },
      foldText: (text) => translate(fold(text), simple),
      level: levelNumerals,
      readingsOf,
      lettersOf(name) {
        const own = Object.hasOwn(names, name) ? readingsOf(name) : null
        let letters = ''
        for (let at = 0; at < name.length; at++) {
          const char = name.charAt(at)
          letters += LETTER_OR_DIGIT.test(char) ? char : (own?.[at]?.[0] ?? usual.get(char)?.[0] ?? '')
        }
        return letters
      },
      charsOf: (syllable) => (readings[syllable] ?? '') + (others[syllable] ?? ''),
      syllables,
    }
  }
}
