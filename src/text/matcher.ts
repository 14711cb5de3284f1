/** This room holds the primitives on Chinese text; the matcher finds many words in a text at once. */

import { buildDoubleArray, type DoubleArray } from './double-array.ts'
import type { Stretch } from './stretch.ts'
import { buildWordFilter, nextPlace, type WordFilter } from './word-filter.ts'

/** One occurrence of a pattern, in code units of the text that was searched. */
export interface PatternMatch extends Stretch {
  /** Position of the pattern in the list the matcher was built from. */
  readonly pattern: number
}

/** Finds many words at once; built by `buildMatcher`. */
export interface Matcher {
  /** Returns every occurrence of every pattern, by end, the longer first; overlaps are all there. */
  find(text: string): PatternMatch[]
  /** Calls `visit` for every occurrence in the order of `find`, with the pattern's position and where it ends. */
  each(text: string, visit: (pattern: number, end: number) => void): void
}

/**
 * The automaton: four numbers a state, side by side in memory.
 *
 * A state is the position of its first number in `cells`. The four are its base, its parent, its fallback state, and
 * its match: four times the state of the longest word that ends here, or 0, plus the number of characters that lead
 * to the state, 3 for three or more.
 */
interface Automaton {
  readonly codes: Uint16Array
  readonly cells: Int32Array
  /** By state / 4, the word that ends there; and the state that holds the next shorter one, or 0. */
  readonly word: Int32Array
  readonly shorter: Int32Array
}

/** In a state reached by fewer characters the walk stops and the filter goes on. */
const SHORTEST_WALK = 3

/**
 * Builds a matcher for a list of words.
 *
 * The automaton of Aho and Corasick (1975) over a double array, behind a filter that skips to the next place where a
 * word may begin, so that few characters of a text are walked through. Searching is linear in the text and the number
 * of matches, building nearly linear in the patterns. Empty words are never found; of equal words only the first is.
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
function linkFallbacks({ codes, base, check, word, depth, states }: DoubleArray): Automaton {
  const cells = new Int32Array(4 * base.length)
  for (let at = 0; at < base.length; at++) {
    cells[4 * at] = 4 * (base[at] as number)
    cells[4 * at + 1] = 4 * (check[at] as number)
  }
  const shorter = new Int32Array(base.length)
  for (const at of states) {
    const parent = check[at] as number
    const code = at - (base[parent] as number)
    let from = parent
    let found = 0
    while (from !== 0 && found === 0) {
      from = (cells[4 * from + 2] as number) / 4
      const next = (base[from] as number) + code
      if (check[next] === from) found = next
    }
    const told = (cells[4 * found + 3] as number) >> 2
    cells[4 * at + 2] = 4 * found
    shorter[at] = told
    cells[4 * at + 3] = 4 * ((word[at] as number) >= 0 ? at : told) + (depth[at] as number)
  }
  return { codes, cells, word, shorter }
}

interface Search {
  readonly automaton: Automaton
  readonly filter: WordFilter
  readonly visit: (word: number, end: number) => void
}

function walk(text: string, { automaton, filter, visit }: Search): void {
  const { codes, cells, word, shorter } = automaton
  const length = text.length
  let told = 0
  for (let start = nextPlace(text, 0, filter); start < length; ) {
    const least = start + SHORTEST_WALK
    let state = 0
    let at = start
    let info = 0
    do {
      const code = 4 * (codes[text.charCodeAt(at++)] as number)
      let next = (cells[state] as number) + code
      while (cells[next + 1] !== state && state !== 0) {
        state = cells[state + 2] as number
        next = (cells[state] as number) + code
      }
      state = cells[next + 1] === state && code !== 0 ? next : 0
      info = cells[state + 3] as number
      // After a short walk its last characters are read again: matches that end there are reported already.
      if (at <= told) continue
      told = at
      for (let hit = info >> 2; hit !== 0; hit = shorter[hit] as number) visit(word[hit] as number, at)
    } while (at < length && (at < least || (info & 3) >= SHORTEST_WALK))
    if (at >= length) return
    start = nextPlace(text, at - (info & 3), filter)
  }
}

/**
 * Keeps the longest of overlapping stretches; of equally long ones the one that starts first.
 *
 * @returns The kept stretches, sorted by `start`.
 */
export function keepLongest<T extends Stretch>(matches: readonly T[]): T[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start)
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

/** Returns the longest of a chain of overlapping stretches, which are in order and end at `reach`. */
function longestOf<T extends Stretch>(chain: T[], reach: number): T[] {
  const origin = (chain[0] as T).start
  const taken = new Uint8Array(reach - origin)
  const kept: T[] = []
  // Sorting leaves equally long ones in order.
  for (const match of chain.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    // A kept stretch is at least as long, so it cannot lie strictly inside this one.
    if (taken[match.start - origin] === 1 || taken[match.end - 1 - origin] === 1) continue
    taken.fill(1, match.start - origin, match.end - origin)
    kept.push(match)
  }
  return kept.sort((a, b) => a.start - b.start)
}
