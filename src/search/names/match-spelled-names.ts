import type { Alphabet } from '../alphabet.ts'
import type { SearchDocument } from '../documents.ts'
import { END, gramsOf, START } from '../index/grams.ts'
import { eachHolding } from '../index/postings.ts'
import type { Query } from '../query.ts'
import { cutIntoInitials, cutIntoSyllables, type Syllabary } from './letters.ts'
import type { NamesWish } from './match-names.ts'
import type { NameIndex } from './name-index.ts'
import { findSpelling, levelInitial, type Spelling } from './spelling.ts'

/** A document whose name is spelled by a query. */
export interface SpelledMatch {
  readonly document: SearchDocument
  readonly match: 'pinyin' | 'initials'
  /** The name's number in the index, and which of its units are spelled, in order. */
  readonly name: number
  readonly spelled: readonly Spelling[]
  readonly fit: 'whole' | 'beginning' | 'middle'
}

/** The most characters of a name in whose middle initials count, for two letters and for more: a longer name matches anything. */
const MOST_UNITS = { pair: 8, longer: 12 } as const
/** The most names that are looked at for one reading of a query, in the order of rank. */
export const MOST_TRIED = 200

/** What names are found by as they are read. */
export interface Spellings {
  readonly index: NameIndex
  readonly alphabet: Alphabet
  readonly syllabary: Syllabary
}

/** Where a query may stand in a name, the best first. */
const FITS = [
  { before: START, behind: END },
  { before: START, behind: '' },
  { before: '', behind: '' },
] as const

/**
 * Finds the documents whose names are spelled by the query: in pinyin, by initials, or in a mixture of both with the
 * characters themselves; or by each of its words, in any order.
 */
export function matchSpelled(
  spellings: Spellings,
  query: Query,
  { limit, wants }: NamesWish,
): SpelledMatch[] {
  const { letters, words } = query
  if (letters === null) return []
  const found = new Map<SearchDocument, SpelledMatch>()
  const { index } = spellings
  const collect = (grams: readonly number[], parts: readonly string[]) => {
    let tried = 0
    eachHolding(index.spelled, grams, (name) => {
      const document = index.names[name]?.document
      if (document !== undefined && !found.has(document) && wants(document)) {
        const match = spellName(index, name, parts)
        if (match !== null) found.set(document, { document, name, ...match })
      }
      return found.size < limit && ++tried < MOST_TRIED
    })
  }
  for (const cut of [cutIntoSyllables, cutIntoInitials]) {
    const whole = initialsOfWays(spellings, cut(letters, spellings.syllabary))
    for (const { before, behind } of FITS) {
      for (const initials of whole) collect(gramsOf(before + initials + behind), [letters])
      if (found.size >= limit) break
    }
    // A query that is spelled in whole syllables is not meant as initials.
    if (found.size > 0) return [...found.values()]
  }
  if (words.length > 1) {
    const parts = words.map((word) => word.letters)
    const grams = parts.flatMap((part) => {
      const ways = cutIntoInitials(part, spellings.syllabary)
      return gramsOf(initialsOfWays(spellings, ways)[0] ?? '')
    })
    collect(grams, parts)
  }
  return [...found.values()]
}

/** Returns the initials of each way of reading letters, each once. */
export function initialsOfWays(
  { alphabet }: Pick<Spellings, 'alphabet'>,
  ways: readonly (readonly string[])[],
): string[] {
  const initialOf = (part: string) =>
    levelInitial(/^[a-z\d]/.test(part) ? part : (alphabet.readingsOf(part)[0]?.[0] ?? part))
  return [...new Set(ways.map((way) => way.map(initialOf).join('')))]
}

function spellName(
  index: NameIndex,
  name: number,
  parts: readonly string[],
): Omit<SpelledMatch, 'document' | 'name'> | null {
  const units = index.unitsOf(name)
  const spelled: Spelling[] = []
  for (const part of parts) {
    const spelling = findSpelling(part, units)
    if (spelling === null) return null
    spelled.push(spelling)
  }
  const first = spelled[0]
  if (first === undefined) return null
  const isAll = spelled.length === 1 && first.start === 0 && first.end === units.length
  const fit = isAll ? 'whole' : first.start === 0 ? 'beginning' : 'middle'
  const match = spelled.some(({ initials }) => initials > 0) ? 'initials' : 'pinyin'
  const most = (parts[0] ?? '').length < 3 ? MOST_UNITS.pair : MOST_UNITS.longer
  if (match === 'initials' && fit === 'middle' && units.length > most) return null
  return { match, spelled, fit }
}
