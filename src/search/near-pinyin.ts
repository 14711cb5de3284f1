import { alignWithin } from '../text/align.ts'
import { END, gramsOf, START, syllablesGram } from './grams.ts'
import type { Syllabary } from './letters.ts'
import { type NearMatch, rankNames } from './near-names.ts'
import type { Spellings } from './pinyin-names.ts'
import type { Query } from './query.ts'
import type { Ranker } from './ranker.ts'
import { findNear } from './sharing.ts'
import { levelInitial, levelSounds } from './spelling.ts'

const SHORTEST = 4
const LONGEST = 80
const NEAR = 0.5
/** Letters that are no syllable and begin none: the rest of a syllable with a slip. */
const STRAY = /[iuv]/

/** Finds the documents whose names are spelled by the query but for a slip or two, or for sounds that many do not tell apart. */
export function matchNearPinyin(
  spellings: Spellings,
  query: Query,
  { rank, onlyTerms = false }: { readonly rank: Ranker; readonly onlyTerms?: boolean },
): NearMatch[] {
  const { index, alphabet, syllabary } = spellings
  const letters = query.letters === null ? '' : alphabet.lettersOf(query.letters)
  if (letters.length < SHORTEST || letters.length > LONGEST) return []
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
  return rankNames(index, candidates, { query: sound, rank, threshold: NEAR })
}

/** Gives the slips by which the query spells a stretch of the name, and the share of it that is left out; infinite for too many. */
function slipsOf(query: string, name: string): number {
  // A slip in the beginning of a long title says less than one in a whole name.
  if (2 * query.length < name.length) return Number.POSITIVE_INFINITY
  const allowed = query.length < 10 ? 1 : 2
  const { errors, start, end } = alignWithin(query, name, allowed)
  return errors > allowed ? Number.POSITIVE_INFINITY : errors + (name.length - (end - start)) / name.length
}

/** Cuts letters with slips in them into the longest syllables, from the left, without what can be none and begin none. */
function cutGreedily(letters: string, { typed, longest }: Syllabary): string[] {
  const parts: string[] = []
  for (let at = 0; at < letters.length; ) {
    let length = Math.min(longest, letters.length - at)
    while (length > 1 && !typed.has(letters.slice(at, at + length))) length--
    const part = letters.slice(at, at + length)
    if (length > 1 || !STRAY.test(part)) parts.push(part)
    at += length
  }
  return parts
}
