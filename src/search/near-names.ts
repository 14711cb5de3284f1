import { alignWithin, countShared } from './align.ts'
import type { SearchDocument } from './documents.ts'
import { END, gramsOf, START, unitGramsOf } from './grams.ts'
import type { NameIndex } from './name-index.ts'
import type { Query } from './query.ts'
import type { Miss } from './rank.ts'
import { MAX_CANDIDATES, type Ranked, type Ranker } from './ranker.ts'
import { findSharing } from './sharing.ts'

/** A longer query is no name with a slip in it. */
const LONGEST = 40
/**
 * The share of a query that may be amiss before the ranker drops a candidate, for results and suggestions.
 * A swap is two errors to fuse.js: 交保楼 is two thirds amiss.
 */
const NEAR = 0.67
const FAR = 0.8

/** A document whose name is near to a query, and how near. */
export interface NearMatch {
  readonly document: SearchDocument
  readonly miss: Miss
  /** The name's number in the index. */
  readonly name: number
}

/** A name as the ranker gets it. */
export interface NearName {
  readonly name: number
  /** What is compared with the query. */
  readonly text: string
}

/**
 * Finds the documents whose names differ from the query by a slip or two, or fill half of it.
 *
 * @param verbatim Whether the report contains the query as it is written. Then it holds no slip, and only a
 *   term that stands within it counts.
 */
export function matchNearNames(index: NameIndex, query: Query, verbatim: boolean, rank: Ranker): NearMatch[] {
  const [whole] = query.forms
  if (whole.length < 3) return []
  const admits = (name: string) => standsWithin(name, whole) || (!verbatim && isSlip(whole, name))
  return rankNames(index, whole, proposeNames(index, whole, verbatim, admits), rank, NEAR)
}

/** Finds the one term whose name shares more than half of its characters with the query, or null. */
export function nearestName(index: NameIndex, query: Query, rank: Ranker): NearMatch | null {
  const [whole] = query.forms
  const alike = proposeNames(index, whole, true, (name) => isAlike(whole, name))
  const distance = ({ miss }: NearMatch) => miss.penalty + miss.unlike
  return rankNames(index, whole, alike, rank, FAR).sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** Has names ranked and says of each how far it is off. */
export function rankNames(
  { names }: NameIndex,
  query: string,
  candidates: readonly NearName[],
  rank: Ranker,
  threshold: number,
): NearMatch[] {
  if (candidates.length === 0) return []
  return rank(query, candidates, threshold).flatMap((ranked) => {
    const document = names[ranked.candidate.name]?.document
    return document ? [{ document, name: ranked.candidate.name, miss: missOf(query, ranked) }] : []
  })
}

function missOf(query: string, { candidate: { text }, penalty }: Ranked<NearName>): Miss {
  const left = [...text]
  for (const char of query) if (left.includes(char)) left.splice(left.indexOf(char), 1)
  const common = text.length - left.length
  return { penalty, unlike: 1 - (2 * common) / (query.length + text.length) }
}

/** Proposes the names that share the most characters and pairs of characters with the query. */
function proposeNames(
  { names, terms, written }: NameIndex,
  query: string,
  onlyTerms: boolean,
  admits: (name: string) => boolean,
): NearName[] {
  if (query.length > LONGEST) return []
  const grams = [...unitGramsOf(query), ...gramsOf(START + query + END)]
  const below = onlyTerms ? terms : names.length
  const least = Math.ceil((query.length - 1) / 2)
  const farFrom = (unit: number) => Math.abs((names[unit]?.level.length ?? 0) - query.length)
  return findSharing(written, grams, { below, least })
    .sort((a, b) => b.shared - a.shared || farFrom(a.unit) - farFrom(b.unit))
    .map(({ unit }) => ({ name: unit, text: names[unit]?.level ?? '' }))
    .filter(({ text }) => admits(text))
    .slice(0, MAX_CANDIDATES)
}

/** Tells whether a name of some length stands in the query and makes up at least half of it. */
function standsWithin(name: string, query: string): boolean {
  return name.length >= 4 && 2 * name.length >= query.length && query.includes(name)
}

/**
 * Tells whether the query is a stretch of the name with few slips: one in 4 characters, two from 6, then
 * one more for every four.
 */
function isSlip(query: string, name: string): boolean {
  const allowed = query.length > 3 ? Math.floor((query.length + 2) / 4) : 1
  const { errors, start, end } = alignWithin(query, name, allowed)
  if (errors > allowed || query.length > 3) return errors <= allowed
  // Of three characters a wrong one says too little (河长制 is not 林长制) unless the name begins alike.
  const met = name.slice(Math.max(0, start - 1), end + 1)
  const allThere = [...query].every((char) => met.includes(char))
  return allThere || (name.length === 3 && name[0] === query[0])
}

function isAlike(query: string, name: string): boolean {
  const shared = countShared(query, name)
  const least = Math.min(query.length, name.length)
  if (least === 2 && query.length === name.length) return shared === 1
  return shared > 1 && 2 * shared > least
}
