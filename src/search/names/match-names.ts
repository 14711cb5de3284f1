import type { Name, SearchDocument } from '../documents.ts'
import { END, gramsOf, START } from '../index/grams.ts'
import { eachHolding } from '../index/postings.ts'
import type { Query } from '../query.ts'
import type { NameIndex } from './name-index.ts'

/** A document whose name a query matches as written. */
export interface NameMatch {
  readonly document: SearchDocument
  readonly match: 'exact' | 'prefix' | 'infix'
  readonly name: Name
  /** True where only the numerals are written otherwise. */
  readonly isLevelled: boolean
}

/** What documents are wanted by name. */
export interface NamesWish {
  /** The most documents to find: within a class the first in rank. */
  readonly limit: number
  readonly wants: (document: SearchDocument) => boolean
}

/** Where a query may stand in a name, the best first, and what then stands before and behind it. */
const FITS = [
  { match: 'exact', before: START, behind: END },
  { match: 'prefix', before: START, behind: '' },
  { match: 'infix', before: '', behind: '' },
] as const

/**
 * Finds the documents whose names are, begin with or contain the query, or contain all of its words; Chinese numerals
 * and digits are the same.
 */
export function matchNames(
  { names, written }: NameIndex,
  query: Query,
  { limit, wants }: NamesWish,
): NameMatch[] {
  const found = new Map<SearchDocument, NameMatch>()
  const collect = (match: NameMatch['match'], grams: Iterable<number>, fits: (name: Name) => boolean) => {
    if (found.size >= limit) return
    eachHolding(written, grams, (index) => {
      const name = names[index]
      if (name === undefined || found.has(name.document) || !fits(name) || !wants(name.document)) return true
      const isLevelled = !query.words.every(({ plain }) => name.text.includes(plain))
      found.set(name.document, { document: name.document, match, name, isLevelled })
      return found.size < limit
    })
  }
  for (const { match, before, behind } of FITS) {
    for (const form of query.forms) {
      const whole = before + form + behind
      collect(match, gramsOf(whole), ({ level }) => (START + level + END).includes(whole))
    }
  }
  if (query.words.length > 1) {
    const grams = query.words.flatMap(({ level }) => gramsOf(level))
    collect('infix', grams, ({ level: name }) => query.words.every(({ level }) => name.includes(level)))
  }
  return [...found.values()]
}
