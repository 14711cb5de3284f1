import { alignWithin } from '../../text/align.ts'
import type { Alphabet } from '../alphabet.ts'
import { END, gramsOf, START, syllablesGram } from '../index/grams.ts'
import { findNear } from '../index/sharing.ts'
import type { Syllabary } from '../names/letters.ts'
import type { Spellings } from '../names/match-spelled-names.ts'
import { levelInitial, levelSounds } from '../names/spelling.ts'
import type { Query } from '../query.ts'
import { type NearMatch, rankNames } from './near-names.ts'

const SHORTEST = 4
const LONGEST = 80
const NEAR = 0.5
/** Letters that begin no syllable: the rest of a syllable with a slip. */
const STRAY = /[iuv]/

/** Finds the documents whose names the query spells with a slip or two, or with sounds that many do not tell apart. */
export function matchNearPinyin(
  spellings: Spellings,
  query: Query,
  { onlyTerms = false }: { readonly onlyTerms?: boolean } = {},
): NearMatch[] {
  const { index, alphabet, syllabary } = spellings
  const letters = lettersSought(query, alphabet)
  if (letters === null) return []
  const parts = cutGreedily(letters, syllabary)
  const initials = parts.map(levelInitial).join('')
  const sounds = [START, ...parts.map(levelSounds), END]
  const pairs = sounds.slice(1).map((second, at) => syllablesGram(sounds[at] ?? START, second))
  const grams = [...gramsOf(START + initials + END), ...pairs]
  const sound = levelSounds(letters)
  const candidates = findNear(
    {
      postings: index.spelled,
      grams,
      below: onlyTerms ? index.terms : index.names.length,
      least: Math.max(1, grams.length >> 3),
      length: parts.length,
      lengths: index.lengths,
    },
    (unit) => {
      const text = alphabet.lettersOf(index.names[unit]?.text ?? '')
      const heard = levelSounds(text)
      const slips = Math.min(slipsOf(letters, text), slipsOf(sound, heard))
      return slips === Number.POSITIVE_INFINITY ? null : { name: unit, text: heard, slips }
    },
  )
  return rankNames(index, candidates, { query: sound, threshold: NEAR })
}

/** Returns the letters by whose sound names are looked for; null where there are too few, or too many. */
export function lettersSought(query: Query, alphabet: Alphabet): string | null {
  const letters = query.letters === null ? '' : alphabet.lettersOf(query.letters)
  return letters.length < SHORTEST || letters.length > LONGEST ? null : letters
}

/** Counts the slips between the query and the nearest stretch of the name, plus the share of the name outside it; infinite for too many. */
function slipsOf(query: string, name: string): number {
  // A near match of a small part of a long title says nothing.
  if (2 * query.length < name.length) return Number.POSITIVE_INFINITY
  const allowed = query.length < 10 ? 1 : 2
  const { errors, start, end } = alignWithin(query, name, allowed)
  return errors > allowed ? Number.POSITIVE_INFINITY : errors + (name.length - (end - start)) / name.length
}

/** Cuts letters with slips in them into the longest syllables, from the left, and drops stray letters. */
export function cutGreedily(letters: string, { typed, longest }: Syllabary): string[] {
  const parts: string[] = []
  for (let at = 0; at < letters.length; ) {
    // Where no syllable is known, each letter stands for itself.
    let length = Math.max(1, Math.min(longest, letters.length - at))
    while (length > 1 && !typed.has(letters.slice(at, at + length))) length--
    const part = letters.slice(at, at + length)
    if (length > 1 || !STRAY.test(part)) parts.push(part)
    at += length
  }
  return parts
}
