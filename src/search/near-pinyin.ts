import { alignWithin } from './align.ts'
import type { Alphabet } from './alphabet.ts'
import { END, gramsOf, START } from './grams.ts'
import type { Syllabary } from './letters.ts'
import { type NearMatch, type NearName, rankNames } from './near-names.ts'
import type { Spellings } from './pinyin-names.ts'
import type { Query } from './query.ts'
import { MAX_CANDIDATES, type Ranker } from './ranker.ts'
import { findSharing } from './sharing.ts'
import { levelInitial, type Unit } from './spelling.ts'

const SHORTEST = 4
const LONGEST = 80
const NEAR = 0.5
/** Letters that are no syllable and begin none: the rest of a syllable with a slip. */
const STRAY = /[iuv]/
const LETTER_OR_DIGIT = /[a-z\d]/

/** Finds the documents whose names are spelled by the query but for a slip or two, or for sounds that many do not tell apart. */
export function matchNearPinyin(
  spellings: Spellings,
  query: Query,
  rank: Ranker,
  onlyTerms = false,
): NearMatch[] {
  const { index, alphabet, syllabary } = spellings
  const letters = query.letters === null ? '' : spellOut(query.letters, alphabet)
  if (letters.length < SHORTEST || letters.length > LONGEST) return []
  const initials = initialsOf(letters, syllabary)
  const grams = gramsOf(START + initials + END)
  const below = onlyTerms ? index.terms : index.names.length
  const sound = levelSounds(letters)
  const allowed = sound.length < 10 ? 1 : 2
  const farFrom = (unit: number) => Math.abs(index.unitsOf(unit).length - initials.length)
  const candidates: (NearName & { readonly errors: number })[] = []
  const proposed = findSharing(index.spelled, grams, {
    below,
    least: Math.ceil((grams.length - 2) / 3),
  }).sort((a, b) => b.shared - a.shared || farFrom(a.unit) - farFrom(b.unit))
  for (const { unit } of proposed) {
    const text = levelSounds(lettersOf(index.unitsOf(unit)))
    // A slip in the beginning of a long title says less than one in a whole name.
    const { errors } = alignWithin(sound, text, allowed)
    if (errors <= allowed && 2 * sound.length >= text.length) candidates.push({ name: unit, text, errors })
  }
  candidates.sort((a, b) => a.errors - b.errors)
  return rankNames(index, sound, candidates.slice(0, MAX_CANDIDATES), rank, NEAR)
}

/** Writes the characters of a mixture as they are read, letters and digits as they stand. */
function spellOut(letters: string, alphabet: Alphabet): string {
  const read = (char: string) =>
    LETTER_OR_DIGIT.test(char) ? char : (alphabet.readingsOf(char)[0]?.[0] ?? char)
  return letters.split('').map(read).join('')
}

/** Gives the letters of a name by its likeliest readings; letters and digits stand for themselves. */
function lettersOf(units: readonly Unit[]): string {
  return units
    .map(({ plain, readings }) => (LETTER_OR_DIGIT.test(plain) ? plain : (readings[0] ?? plain)))
    .join('')
}

/** Gives initials for letters with slips in them: those of the longest syllables, from the left. */
function initialsOf(letters: string, { typed, longest }: Syllabary): string {
  let initials = ''
  for (let at = 0; at < letters.length; ) {
    let length = Math.min(longest, letters.length - at)
    while (length > 1 && !typed.has(letters.slice(at, at + length))) length--
    const part = letters.slice(at, at + length)
    if (length > 1 || !STRAY.test(part)) initials += levelInitial(part)
    at += length
  }
  return initials
}

/** Writes alike what many do not tell apart: zh and z, ch and c, sh and s, ng and n, l and n, ü and u. */
function levelSounds(letters: string): string {
  return letters
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/n/g, 'l')
    .replace(/v/g, 'u')
}
