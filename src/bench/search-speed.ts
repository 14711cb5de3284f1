import Fuse from 'fuse.js'
import type { TermGraph } from '../model/read-graph.ts'
import type { SearchKeys } from '../model/search-keys.ts'
import { sliceSpan } from '../model/span.ts'
import { fold } from '../text/fold.ts'
import { medianOf, quantileOf } from './measure.ts'

/** Answers a query with the keys of nodes, best first. */
export type Answers = (query: string) => readonly string[]

/** A search that is timed, and which keystrokes it answers: each, or every so many of them where it is slow. */
export interface TimedSearch {
  readonly answers: Answers
  readonly every: number
}

/** How one search does. */
export interface SearchSpeed {
  /** Milliseconds of a keystroke: of each the median of its rounds, and of these the median and the 95th percentile. */
  readonly median: number
  readonly p95: number
}

/** So many results are asked for, as the page does. */
export const RESULTS = 24

/**
 * Times searches over the same keystrokes, in each round one search after the other, so that whatever else the machine
 * does meets all alike.
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
    const medians = ofSearch.filter((ofKeystroke) => ofKeystroke.length > 0).map(medianOf)
    return { median: medianOf(medians), p95: quantileOf(medians, 0.95) }
  })
}

/** Gives the mean of 1 / the place at which the right answer stands, 0 where it does not: the mean reciprocal rank. */
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
 * Makes the search that ours is measured against: fuse.js over the same documents, each with its name, the pinyin and
 * the initials of its name, and its text, wherever in them a query stands.
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
