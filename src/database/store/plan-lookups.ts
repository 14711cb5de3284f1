/** This file says which names a query may mean, as lookups of keys: what the search engine would look at, and no less. */

import { END, START } from '../../search/index/grams.ts'
import { cutIntoInitials, cutIntoSyllables } from '../../search/names/letters.ts'
import { initialsOfWays, type Spellings } from '../../search/names/match-spelled-names.ts'
import { levelInitial } from '../../search/names/spelling.ts'
import { cutGreedily, lettersSought } from '../../search/near/near-pinyin.ts'
import type { Query } from '../../search/query.ts'
import { storable } from '../keys/index-names.ts'
import { initialsKey, pairKey, syllablesKey, wholeKey, writtenKeys } from '../keys/name-keys.ts'
import { slipKeys } from '../keys/slip-keys.ts'

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
    { keys: [pairKey(START, form), ...pairsOf(form)], needles: [START + form] },
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
  const texts = initialsOfWays(spelling, ways).flatMap((text) => [START + text + END, START + text, text])
  const whole = texts.map((text) => heardKeys(text))
  const parts = words.map((word) => {
    const [first = ''] = initialsOfWays(spelling, cutIntoInitials(word.letters, syllabary))
    return heardKeys(first)
  })
  const all = words.length > 1 ? [...whole, parts.some((keys) => keys === null) ? null : parts.flat()] : whole
  return all.flatMap((keys) => {
    const known = keys?.filter((key) => key !== null) ?? []
    return known.length > 0 ? [{ keys: known, needles: [] }] : []
  })
}

/** Returns the keys of a text of initials; null where no name has them. */
function heardKeys(text: string): number[] | null {
  const inner = text.replaceAll(START, '').replaceAll(END, '')
  const parts = inner.length > 2 ? [...threes(inner), ...ends(text)] : twos(text)
  const keys = parts.map(initialsKey)
  return keys.some((key) => key === null) ? null : keys.filter((key) => key !== null)
}

const threes = (text: string) => Array.from({ length: text.length - 2 }, (_, at) => text.slice(at, at + 3))
const twos = (text: string) =>
  text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))
/** Returns the pairs with a mark at the ends of a text. */
const ends = (text: string) => twos(text).filter((pair) => pair.includes(START) || pair.includes(END))

/** The names that are near to a query share some of these. */
export interface NearLookups {
  readonly slips: readonly number[]
  readonly shared: readonly number[]
}

/** Returns what names near to a query have in common with it, as written and as it sounds. */
export function nearLookups(query: Query, { alphabet, syllabary }: Spelling): NearLookups {
  const form = storable(query.forms[0])
  const written = [...new Set([...form])].map((char) => char.charCodeAt(0))
  const shared = [...written, ...writtenKeys(START + form + END)]
  const letters = lettersSought(query, alphabet)
  const parts = letters === null ? [] : cutGreedily(letters, syllabary)
  const initials = parts.length === 0 ? [] : twos(START + parts.map(levelInitial).join('') + END)
  const heard = initials.map(initialsKey).filter((key) => key !== null)
  const sounds = parts.slice(1).map((second, at) => syllablesKey(parts[at] ?? '', second))
  return { slips: slipKeys(form), shared: [...new Set([...shared, ...heard, ...sounds])] }
}

function pairsOf(text: string): number[] {
  return text.length < 2 ? [] : writtenKeys(text)
}
