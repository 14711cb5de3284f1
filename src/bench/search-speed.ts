import Fuse from 'fuse.js'
import type { TermGraph } from '../model/read-graph.ts'
import type { SearchKeys } from '../model/search-keys.ts'
import { sliceSpan } from '../model/span.ts'
import { fold } from '../text/fold.ts'
import { medianOf, quantileOf } from './measure.ts'
import { type Ratio, ratioOf } from './ratio.ts'

/** Answers a query with the keys of nodes, best first. */
export type Answers = (query: string) => readonly string[]

/** A search to time; `every` is 1, or n to answer each nth keystroke only, where it is slow. */
export interface TimedSearch {
  readonly answers: Answers
  readonly every: number
}

/** The speed of a search. */
export interface SearchSpeed {
  /** Milliseconds for a keystroke (the median of its rounds): the median and the 95th percentile of all keystrokes. */
  readonly median: number
  readonly p95: number
  /** The same of each round by itself. */
  readonly rounds: readonly { readonly median: number; readonly p95: number }[]
}

/** The number of results that the page asks for. */
export const RESULTS = 24

/**
 * Times searches over the same keystrokes, in each round one search after the other, so that other load on the machine
 * affects all alike.
 *
 * A first round, in which the engine still compiles, is not counted.
 */
export function timeSearches(
  searches: readonly TimedSearch[],
  keystrokes: readonly string[],
  rounds: number,
): SearchSpeed[] {
  const times = searches.map(() => keystrokes.map((): number[] => []))
  for (let round = 0; round <= rounds; round++) {
    searches.forEach(({ answers, every }, which) => {
      keystrokes.forEach((keystroke, at) => {
        if (at % every > 0) return
        const start = performance.now()
        answers(keystroke)
        if (round > 0) times[which]?.[at]?.push(performance.now() - start)
      })
    })
  }
  return times.map((ofSearch) => {
    const answered = ofSearch.filter((ofKeystroke) => ofKeystroke.length > 0)
    const middle = (list: readonly number[]) => ({ median: medianOf(list), p95: quantileOf(list, 0.95) })
    const ofRounds = Array.from({ length: rounds }, (_, round) =>
      middle(answered.map((ofKeystroke) => ofKeystroke[round] ?? Number.NaN)),
    )
    return { ...middle(answered.map(medianOf)), rounds: ofRounds }
  })
}

/** Compares the speed of two searches round by round, at the median and at the 95th percentile. */
export function searchRatios(name: string, own: SearchSpeed, theirs: SearchSpeed): Ratio[] {
  const of = (share: 'median' | 'p95') =>
    ratioOf(
      `${name}，${share === 'median' ? '中位' : 'p95'}`,
      own.rounds.map((round) => round[share]),
      theirs.rounds.map((round) => round[share]),
    )
  return [of('median'), of('p95')]
}

/** Computes the mean reciprocal rank: the mean of 1 / the rank of the right answer, 0 where it is missing. */
export function reciprocalRank(
  { answers, every }: TimedSearch,
  queries: readonly { readonly query: string; readonly key: string }[],
): number {
  const ranks = queries
    .filter((_, at) => at % every === 0)
    .map(({ query, key }) => {
      const place = answers(query).indexOf(key)
      return place < 0 ? 0 : 1 / (place + 1)
    })
  return ranks.reduce((sum, rank) => sum + rank, 0) / Math.max(1, ranks.length)
}

/**
 * Builds the search that ours is compared with: fuse.js over the same documents, each with its name, the pinyin and
 * initials of its name, and its text, matched anywhere in them.
 */
export function buildFuseSearch(graph: TermGraph, source: string, keys: SearchKeys): Answers {
  const readings = new Map<string, string>()
  for (const [syllable, chars] of Object.entries(keys.readings)) {
    for (const char of chars) readings.set(char, syllable)
  }
  const documents = graph.nodes.map((node) => {
    const name = fold(node.label)
    const syllables = name.split('').map((char) => readings.get(char) ?? char)
    // A section is found by its heading: its text is that of the blocks within it.
    const text = node.kind === 'section' ? node.heading : sliceSpan(source, node.span)
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
    return { key: node.key, name, pinyin: syllables.join(''), initials, text: fold(text) }
  })
  const fuse = new Fuse(documents, {
    keys: ['name', 'pinyin', 'initials', 'text'],
    ignoreLocation: true,
    isCaseSensitive: true, // folded already
  })
  return (query) => fuse.search(fold(query), { limit: RESULTS }).map(({ item }) => item.key)
}
