import { KEYS_SCHEMA } from '../../model/search-keys.ts'
import { type Alphabet, buildAlphabet } from '../../search/alphabet.ts'
import { parseQuery } from '../../search/query.ts'
import { greatestOf } from '../../text/extremes.ts'
import { simplifiedForms } from '../../text/traditional.ts'
import { coverGrams, fileOfGram, gramAt, gramsToCover } from './grams.ts'

/** The most files of places that are read for one query. */
export const MOST_FILES = 3

/** A text that is looked for, and the offsets in it of the grams by which it is found. */
export interface Phrase {
  readonly text: string
  readonly grams: readonly number[]
}

/** What passages are asked for. */
export interface PassageQuery {
  /** Ways of writing one phrase, of which any is met: 十五个, 15个. For several words: each, and all must be met. */
  readonly phrases: readonly Phrase[]
  readonly areWords: boolean
  /** Words that no gram is read for: they count where the text is there. */
  readonly others: readonly string[]
  /** Whether the grams cover all that is asked for, so that what they find needs no proof by the text. */
  readonly isCovered: boolean
}

let alphabet: Alphabet | null = null

/** Returns the alphabet by which the texts of all reports are compared. */
function commonAlphabet(): Alphabet {
  if (alphabet === null) {
    const folds = [...simplifiedForms()].flat().join('')
    alphabet = buildAlphabet({ schema: KEYS_SCHEMA, folds, readings: {}, others: {}, names: {} })
  }
  return alphabet
}

/**
 * Reads what stands in the search box as a question to the passages of a library; null for less than two characters in
 * one piece.
 *
 * At most three grams are read: they cover a phrase of six characters, and of a longer one its beginning, middle and end.
 */
export function parsePassageQuery(text: string): PassageQuery | null {
  const query = parseQuery(text, commonAlphabet())
  if (query === null) return null
  const words = [...new Set(query.words.map(({ level }) => level))]
  const long = words.filter((word) => word.length > 1)
  if (words.length > 1 && long.length > 0) return wordsQuery(words, long)
  const [first, ...others] = query.forms
  if (first.length < 2) return null
  const phrases = [phraseOf(first, MOST_FILES)]
  for (const form of others) {
    const also = phraseOf(form, MOST_FILES)
    if (form.length > 1 && gramsOfPhrases([...phrases, also]).size <= MOST_FILES) phrases.push(also)
  }
  return { phrases, areWords: false, others: [], isCovered: phrases.every(isCovered) }
}

/** Reads the longest words: each by one gram, and what grams are left by those that need the most. */
function wordsQuery(words: readonly string[], long: readonly string[]): PassageQuery {
  const read = [...long].sort((a, b) => b.length - a.length).slice(0, MOST_FILES)
  const chosen = long.filter((word) => read.includes(word))
  const shares = chosen.map(() => 1)
  for (let left = MOST_FILES - chosen.length; left > 0; left--) {
    const lacks = chosen.map((word, at) => gramsToCover(word.length) - (shares[at] ?? 0))
    const at = lacks.indexOf(greatestOf(lacks))
    shares[at] = (shares[at] ?? 0) + 1
  }
  const phrases = chosen.map((word, at) => phraseOf(word, shares[at] ?? 1))
  const others = words.filter((word) => !chosen.includes(word))
  return { phrases, areWords: true, others, isCovered: others.length === 0 && phrases.every(isCovered) }
}

function phraseOf(text: string, most: number): Phrase {
  return { text, grams: coverGrams(text.length, most) }
}

function isCovered({ text, grams }: Phrase): boolean {
  return grams.length >= gramsToCover(text.length)
}

/** Returns the grams that are read for some phrases, each once. */
export function gramsOfPhrases(phrases: readonly Phrase[]): Set<number> {
  return new Set(phrases.flatMap(({ text, grams }) => grams.map((at) => gramAt(text, at))))
}

/** Returns the files in which the grams of a query lie. */
export function filesOf({ phrases }: PassageQuery, files: number): number[] {
  return [...new Set([...gramsOfPhrases(phrases)].map((gram) => fileOfGram(gram, files)))]
}
