/** This file says which names a query may mean, as lookups of keys: what the search engine would look at, and no less. */

import { END, START } from '../../search/index/grams.ts'
import { cutIntoInitials, cutIntoSyllables } from '../../search/names/letters.ts'
import { initialsOfWays, type Spellings } from '../../search/names/match-spelled-names.ts'
import { levelInitial } from '../../search/names/spelling.ts'
import { cutGreedily, lettersSought } from '../../search/near/near-pinyin.ts'
import type { Query } from '../../search/query.ts'
import { storable } from '../keys/index-names.ts'
import {
  allInitialsKey,
  beginningKey,
  initialsKey,
  syllablesKey,
  wholeKey,
  writtenKeys,
} from '../keys/name-keys.ts'

/** Names that have a key, and in whose text, with marks at its ends, some texts stand. */
export interface Lookup {
  /** All of them are needed; one is looked up, the others are compared. */
  readonly keys: readonly number[]
  readonly needles: readonly string[]
}

/** What a query is spelled with. */
export type Spelling = Pick<Spellings, 'alphabet' | 'syllabary'>

/** Returns the lookups of names that are, begin with or hold a query, in any form of its numerals, or hold its words. */
export function writtenLookups({ forms, words }: Query): Lookup[] {
  const lookups = forms.map(storable).flatMap((form): Lookup[] => [
    { keys: [wholeKey(form)], needles: [START + form + END] },
    { keys: [beginningKey(form), ...pairsOf(form)], needles: [START + form] },
    { keys: writtenKeys(form), needles: [form] },
  ])
  if (words.length < 2) return lookups
  const needles = words.map(({ level }) => storable(level))
  return [...lookups, { keys: needles.flatMap(writtenKeys), needles }]
}

/** Returns the lookups of names that a query spells: in pinyin, by initials, or by each of its words. */
export function spelledLookups({ letters, words }: Query, spelling: Spelling): Lookup[] {
  if (letters === null) return []
  const { syllabary } = spelling
  const ways = [...cutIntoSyllables(letters, syllabary), ...cutIntoInitials(letters, syllabary)]
  const texts = initialsOfWays(spelling, ways)
  const whole = texts.flatMap((text) => [[allInitialsKey(text)], heardKeys(START + text), heardKeys(text)])
  const parts = words.map((word) => {
    const [first = ''] = initialsOfWays(spelling, cutIntoInitials(word.letters, syllabary))
    return heardKeys(first)
  })
  const all =
    words.length > 1 ? [...whole, parts.some((keys) => keys.length === 0) ? [] : parts.flat()] : whole
  return all.filter((keys) => keys.length > 0).map((keys) => ({ keys, needles: [] }))
}

/** Returns the keys of a text of initials, three of them at a time; none where no name has one of them. */
function heardKeys(text: string): number[] {
  const keys = inPieces(text, 3).map(initialsKey)
  return keys.some((key) => key === null) ? [] : keys.filter((key) => key !== null)
}

/** Cuts a text into all its pieces of a length; the whole of a shorter one. */
function inPieces(text: string, length: number): string[] {
  if (text.length <= length) return [text]
  return Array.from({ length: text.length - length + 1 }, (_, at) => text.slice(at, at + length))
}

/** Returns what names near to a query have in common with it, as written and as it sounds. */
export function sharedKeys(query: Query, { alphabet, syllabary }: Spelling): number[] {
  const form = storable(query.forms[0])
  const written = [...new Set([...form])].map((char) => char.charCodeAt(0))
  const shared = [...written, ...writtenKeys(START + form + END)]
  const letters = lettersSought(query, alphabet)
  const parts = letters === null ? [] : cutGreedily(letters, syllabary)
  const initials = parts.length === 0 ? [] : inPieces(START + parts.map(levelInitial).join(''), 2)
  const heard = initials.map(initialsKey).filter((key) => key !== null)
  const sounds = parts.slice(1).map((second, at) => syllablesKey(parts[at] ?? '', second))
  return [...new Set([...shared, ...heard, ...sounds])]
}

function pairsOf(text: string): number[] {
  return text.length < 2 ? [] : writtenKeys(text)
}
