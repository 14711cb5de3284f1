import { buildDoubleArray, type DoubleArray } from './double-array.ts'
import { buildWordFilter, type WordFilter } from './word-filter.ts'

/** One occurrence of a pattern, in code units of the text that was searched. */
export interface PatternMatch {
  /** Position of the pattern in the list the matcher was built from. */
  readonly pattern: number
  readonly start: number
  readonly end: number
}

/** Finds many words at once; built by `buildMatcher`. */
export interface Matcher {
  /** Gives every occurrence of every pattern, by end, the longer first; overlaps are all there. */
  find(text: string): PatternMatch[]
  /** Calls `visit` for every occurrence in the order of `find`, with the pattern's position and where it ends. */
  each(text: string, visit: (pattern: number, end: number) => void): void
}

/** A trie whose states know where to go on when no word does. */
interface Automaton extends DoubleArray {
  readonly fallback: Int32Array
  /** The nearest shorter state that ends a word, 0 where there is none. */
  readonly shorter: Int32Array
}

/** A state that stands for fewer characters is left to the filter again. */
const SHORTEST_WALK = 3

/**
 * Builds a matcher for a list of words.
 *
 * The automaton of Aho and Corasick (1975) over a double array, behind a filter that leads from one place
 * where a word may begin to the next: of all characters of a text only few are ever walked through. Time is
 * linear in the text and the number of matches to search, and nearly so in the patterns to build. Empty words
 * are never found; of equal words only the first is reported.
 */
export function buildMatcher(patterns: readonly string[]): Matcher {
  const positions = new Map<string, number>()
  patterns.forEach((pattern, at) => {
    if (pattern !== '' && !positions.has(pattern)) positions.set(pattern, at)
  })
  const words = [...positions.keys()].sort()
  const places = Int32Array.from(words, (word) => positions.get(word) as number)
  const automaton = linkFallbacks(buildDoubleArray(words))
  const filter = buildWordFilter(words)
  const each: Matcher['each'] = (text, visit) =>
    walk(text, { automaton, filter, visit: (word, end) => visit(places[word] as number, end) })
  const find = (text: string) => {
    const found: PatternMatch[] = []
    each(text, (pattern, end) => {
      found.push({ pattern, start: end - (patterns[pattern] as string).length, end })
    })
    return found
  }
  return { find, each }
}

/** Breadth first, so that a state's fallback is complete before its children need it. */
function linkFallbacks(trie: DoubleArray): Automaton {
  const { base, check, word, states } = trie
  const fallback = new Int32Array(base.length)
  const shorter = new Int32Array(base.length)
  for (const state of states) {
    const parent = check[state] as number
    if (parent === 0) continue
    const code = state - (base[parent] as number)
    let from = fallback[parent] as number
    while (from !== 0 && check[(base[from] as number) + code] !== from) from = fallback[from] as number
    const next = (base[from] as number) + code
    const found = check[next] === from ? next : 0
    fallback[state] = found
    shorter[state] = (word[found] as number) >= 0 ? found : (shorter[found] as number)
  }
  return { ...trie, fallback, shorter }
}

interface Search {
  readonly automaton: Automaton
  readonly filter: WordFilter
  readonly visit: (word: number, end: number) => void
}

function walk(text: string, { automaton, filter, visit }: Search): void {
  const { codes, base, check, fallback, word, shorter, depth } = automaton
  let told = 0
  for (let start = filter.next(text, 0); start < text.length; ) {
    let state = 0
    let at = start
    do {
      const code = codes[text.charCodeAt(at++)] as number
      while (check[(base[state] as number) + code] !== state && state !== 0) state = fallback[state] as number
      const next = (base[state] as number) + code
      state = check[next] === state && code !== 0 ? next : 0
      // After a short walk its last characters are read again: what ends there has been told.
      if (at > told) {
        told = at
        let hit = (word[state] as number) >= 0 ? state : (shorter[state] as number)
        for (; hit !== 0; hit = shorter[hit] as number) visit(word[hit] as number, at)
      }
    } while (at < text.length && (at < start + SHORTEST_WALK || (depth[state] as number) >= SHORTEST_WALK))
    if (at >= text.length) return
    start = filter.next(text, at - (depth[state] as number))
  }
}

/**
 * Keeps the longest of overlapping stretches; of equally long ones the one that starts first.
 *
 * @returns The kept stretches, sorted by `start`.
 */
export function keepLongest<T extends { readonly start: number; readonly end: number }>(
  matches: readonly T[],
): T[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: T[] = []
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    let reach = (sorted[from] as T).end
    for (to = from + 1; to < sorted.length && (sorted[to] as T).start < reach; to++)
      reach = Math.max(reach, (sorted[to] as T).end)
    if (to === from + 1) kept.push(sorted[from] as T)
    else for (const match of longestOf(sorted.slice(from, to), reach)) kept.push(match)
  }
  return kept
}

/** Gives the longest of a chain of overlapping stretches, which ends at `reach`. */
function longestOf<T extends { readonly start: number; readonly end: number }>(
  chain: T[],
  reach: number,
): T[] {
  const origin = (chain[0] as T).start
  const taken = new Uint8Array(reach - origin)
  const kept: T[] = []
  for (const match of chain.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    // A kept stretch is at least as long, so it cannot lie strictly inside this one.
    if (taken[match.start - origin] === 1 || taken[match.end - 1 - origin] === 1) continue
    taken.fill(1, match.start - origin, match.end - origin)
    kept.push(match)
  }
  return kept.sort((a, b) => a.start - b.start)
}
