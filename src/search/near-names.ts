import { alignWithin, countShared } from './align.ts'
import type { SearchDocument } from './documents.ts'
import type { Query } from './query.ts'
import type { Miss } from './rank.ts'
import { MAX_CANDIDATES, type Ranked, type Ranker } from './ranker.ts'

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
}

interface Candidate {
  readonly document: SearchDocument
  /** The name, folded. */
  readonly text: string
}

/**
 * Finds the documents whose names differ from the query by a slip or two, or fill half of it.
 *
 * @param verbatim Whether the report contains the query as it is written. Then it holds no slip, and only a
 *   term that stands within it counts.
 */
export function matchNearNames(
  documents: readonly SearchDocument[],
  { whole }: Query,
  verbatim: boolean,
  rank: Ranker,
): NearMatch[] {
  if (whole.length < 3 || whole.length > LONGEST) return []
  const among = verbatim ? documents.filter(({ kind }) => kind === 'term') : documents
  const candidates = proposeNames(among, whole, (name) => standsWithin(name, whole) || !verbatim)
  return rank(whole, candidates, NEAR)
    .filter(({ candidate: { text } }) => standsWithin(text, whole) || isSlip(whole, text))
    .map((ranked) => nearMatch(whole, ranked))
}

/** Finds the one document whose name shares more than half of its characters with the query, or null. */
export function nearestName(
  documents: readonly SearchDocument[],
  { whole }: Query,
  rank: Ranker,
): NearMatch | null {
  if (whole.length > LONGEST) return null
  const alike = proposeNames(documents, whole, (name) => isAlike(whole, name))
  const ranked = rank(whole, alike, FAR).map((near) => nearMatch(whole, near))
  const distance = ({ miss }: NearMatch) => miss.penalty + miss.unlike
  return ranked.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

function nearMatch(query: string, { candidate: { document, text }, penalty }: Ranked<Candidate>): NearMatch {
  const left = [...text]
  for (const char of query) if (left.includes(char)) left.splice(left.indexOf(char), 1)
  const common = text.length - left.length
  return { document, miss: { penalty, unlike: 1 - (2 * common) / (query.length + text.length) } }
}

/** Proposes the names that share the most characters and pairs of characters with the query. */
function proposeNames(
  documents: readonly SearchDocument[],
  query: string,
  admits: (name: string) => boolean,
): Candidate[] {
  const grams = gramsOf(query)
  const counted: { near: Candidate; shared: number }[] = []
  for (const document of documents) {
    for (const { text } of document.names) {
      const shared = grams.filter((gram) => text.includes(gram)).length
      if (2 * shared >= query.length - 1 && admits(text)) counted.push({ near: { document, text }, shared })
    }
  }
  return counted
    .sort((a, b) => b.shared - a.shared || a.near.text.length - b.near.text.length)
    .slice(0, MAX_CANDIDATES)
    .map(({ near }) => near)
}

/** Gives the characters and the pairs of neighbours of a text, each once. */
function gramsOf(text: string): string[] {
  return [...new Set([...text].flatMap((_, at) => [text.slice(at, at + 1), text.slice(at, at + 2)]))]
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
  const { errors, start, end } = alignWithin(query, name)
  if (query.length > 3) return errors <= Math.floor((query.length + 2) / 4)
  // Of three characters a wrong one says too little (河长制 is not 林长制) unless the name begins alike.
  const met = name.slice(Math.max(0, start - 1), end + 1)
  const allThere = [...query].every((char) => met.includes(char))
  return errors <= 1 && (allThere || (name.length === 3 && name[0] === query[0]))
}

function isAlike(query: string, name: string): boolean {
  const shared = countShared(query, name)
  const least = Math.min(query.length, name.length)
  if (least === 2 && query.length === name.length) return shared === 1
  return shared > 1 && 2 * shared > least
}
