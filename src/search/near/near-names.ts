import { alignWithin, countShared } from '../../text/align.ts'
import { likeness, ngramsOf } from '../../text/likeness.ts'
import type { SearchDocument } from '../documents.ts'
import { END, gramsOf, START, unitGramsOf } from '../index/grams.ts'
import { findNear } from '../index/sharing.ts'
import type { NameIndex } from '../names/name-index.ts'
import type { Query } from '../query.ts'
import type { Miss } from '../rank.ts'
import { MAX_CANDIDATES, rankByFuse } from './rank-by-fuse.ts'

/** A longer query is no name with a slip in it. */
const LONGEST = 40
/**
 * The share of a query that may be amiss before a candidate is dropped, for results and suggestions.
 * A swap is two errors to fuse.js: 交保楼 is two thirds amiss.
 */
const NEAR = 0.67
const FAR = 0.8
/** The slips that count as farthest. */
const MOST_SLIPS = 8

/** A document whose name is near to a query, and how near. */
export interface NearMatch {
  readonly document: SearchDocument
  readonly miss: Miss
  /** The name's number in the index. */
  readonly name: number
}

/** A name that is to be ranked. */
export interface NearName {
  /** The name's number in the index. */
  readonly name: number
  /** What is compared with the query. */
  readonly text: string
  /** The slips that it takes, and the share of the name that the query leaves out. */
  readonly slips: number
}

/**
 * Finds the documents whose names differ from the query by a slip or two; where there are none, those that hold such a
 * stretch, or make up half of the query.
 */
export function matchNearNames(index: NameIndex, query: Query): NearMatch[] {
  const [whole] = query.forms
  if (whole.length < 3) return []
  // Each character that stands around a name in the query is a slip.
  const slipsIn = (name: string) =>
    standsWithin(name, whole) ? whole.length - name.length : slipsOf(whole, name)
  const candidates = proposeNames(index, whole, { below: index.names.length, slipsIn })
  const meant = candidates.filter(({ text }) => isMisspelled(whole, text))
  return rankNames(index, meant.length > 0 ? meant : candidates, { query: whole, threshold: NEAR })
}

/** Tells whether a query is all of a name but for few enough slips; both with numerals as digits. */
export function isMisspelled(query: string, name: string): boolean {
  if (query.length < 3 || query.length > LONGEST) return false
  return Math.abs(query.length - name.length) <= slipsAllowed(query) && Number.isInteger(slipsOf(query, name))
}

/** Returns how many slips a query may have: one up to 5 characters, two from 6, then one more for every four. */
function slipsAllowed(query: string): number {
  return query.length > 3 ? Math.floor((query.length + 2) / 4) : 1
}

/** Finds the one term whose name shares more than half of its characters with the query, or null. */
export function nearestName(index: NameIndex, query: Query): NearMatch | null {
  const [whole] = query.forms
  const slipsIn = (name: string) => (isAlike(whole, name) ? 0 : null)
  const alike = proposeNames(index, whole, { below: index.terms, slipsIn })
  const distance = ({ miss }: NearMatch) => miss.penalty + miss.unlike
  const ranked = rankNames(index, alike, { query: whole, threshold: FAR })
  return ranked.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** Ranks the names with the fewest slips, and returns how far each is off; `query` is in the form of their texts. */
export function rankNames(
  { names }: NameIndex,
  candidates: readonly NearName[],
  { query, threshold }: { readonly query: string; readonly threshold: number },
): NearMatch[] {
  if (candidates.length === 0) return []
  const chars = ngramsOf(query, 1)
  const nearest = [...candidates].sort((a, b) => a.slips - b.slips).slice(0, MAX_CANDIDATES)
  return rankByFuse(query, nearest, threshold).flatMap(({ candidate, penalty }) => {
    const document = names[candidate.name]?.document
    const miss = {
      penalty: (candidate.slips + penalty) / MOST_SLIPS,
      unlike: 1 - likeness(chars, ngramsOf(candidate.text, 1)),
    }
    return document ? [{ document, name: candidate.name, miss }] : []
  })
}

/** Proposes the names that share the most characters and pairs of characters with the query; `slipsIn` drops some by null. */
function proposeNames(
  { names, written, lengths }: NameIndex,
  query: string,
  { below, slipsIn }: { readonly below: number; readonly slipsIn: (name: string) => number | null },
): NearName[] {
  if (query.length > LONGEST) return []
  const grams = [...unitGramsOf(query), ...gramsOf(START + query + END)]
  const least = Math.ceil((query.length - 1) / 2)
  return findNear({ postings: written, grams, below, least, length: query.length, lengths }, (unit) => {
    const text = names[unit]?.level ?? ''
    const slips = slipsIn(text)
    return slips === null ? null : { name: unit, text, slips }
  })
}

/** Tells whether a name of some length stands in the query and makes up at least half of it. */
function standsWithin(name: string, query: string): boolean {
  return name.length >= 4 && 2 * name.length >= query.length && query.includes(name)
}

/**
 * Counts the slips between the query and the nearest stretch of the name, plus the share of the name outside it; null
 * where there are too many.
 */
function slipsOf(query: string, name: string): number | null {
  const allowed = slipsAllowed(query)
  const { errors, start, end } = alignWithin(query, name, allowed)
  if (errors > allowed) return null
  const slips = errors + (name.length - (end - start)) / name.length
  if (query.length > 3) return slips
  // Of three characters a wrong one says too little (河长制 is not 林长制) unless the name begins alike.
  const met = name.slice(Math.max(0, start - 1), end + 1)
  const allThere = [...query].every((char) => met.includes(char))
  return allThere || (name.length === 3 && name[0] === query[0]) ? slips : null
}

function isAlike(query: string, name: string): boolean {
  const shared = countShared(query, name)
  const least = Math.min(query.length, name.length)
  if (least === 2 && query.length === name.length) return shared === 1
  return shared > 1 && 2 * shared > least
}
