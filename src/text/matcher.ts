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
}

/** One state of the automaton: the words that have been read so far, as far as any pattern goes. */
interface State {
  readonly next: Map<number, State>
  readonly depth: number
  /** Where to go on when no pattern continues; null at the root. */
  fallback: State | null
  /** The pattern that ends here, or -1. */
  pattern: number
  /** The nearest shorter state that ends a pattern. */
  shorter: State | null
}

/**
 * Builds a matcher (Aho–Corasick) for a list of words.
 *
 * Time is linear in the patterns to build, and in the text and the number of matches to search. Empty words
 * are never found; of equal words only the first is reported.
 */
export function buildMatcher(patterns: readonly string[]): Matcher {
  const root = newState(0)
  patterns.forEach((pattern, index) => {
    insert(root, pattern, index)
  })
  linkFallbacks(root)
  return { find: (text) => findMatches(root, text, patterns) }
}

function newState(depth: number): State {
  return { next: new Map(), depth, fallback: null, pattern: -1, shorter: null }
}

function insert(root: State, word: string, index: number): void {
  let state = root
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    let next = state.next.get(code)
    if (next === undefined) {
      next = newState(state.depth + 1)
      state.next.set(code, next)
    }
    state = next
  }
  if (state !== root && state.pattern < 0) state.pattern = index
}

/** Breadth first, so that a state's fallback is complete before its children need it. */
function linkFallbacks(root: State): void {
  const queue: State[] = [...root.next.values()]
  for (const state of queue) state.fallback = root
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] as State
    for (const [code, child] of state.next) {
      child.fallback = step(root, state.fallback ?? root, code)
      child.shorter = child.fallback.pattern >= 0 ? child.fallback : child.fallback.shorter
      queue.push(child)
    }
  }
}

function step(root: State, from: State, code: number): State {
  let state: State | null = from
  while (state !== null) {
    const next = state.next.get(code)
    if (next !== undefined) return next
    state = state.fallback
  }
  return root
}

function findMatches(root: State, text: string, patterns: readonly string[]): PatternMatch[] {
  const found: PatternMatch[] = []
  let state = root
  for (let i = 0; i < text.length; i++) {
    state = step(root, state, text.charCodeAt(i))
    const first = state.pattern >= 0 ? state : state.shorter
    for (let hit = first; hit !== null; hit = hit.shorter) {
      const length = patterns[hit.pattern]?.length ?? hit.depth
      found.push({ pattern: hit.pattern, start: i + 1 - length, end: i + 1 })
    }
  }
  return found
}

/**
 * Keeps the longest of overlapping stretches; of equally long ones the one that starts first.
 *
 * @returns The kept stretches, sorted by `start`.
 */
export function keepLongest<T extends { readonly start: number; readonly end: number }>(
  matches: readonly T[],
): T[] {
  const byLength = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const taken = new Set<number>()
  const kept: T[] = []
  for (const match of byLength) {
    if (taken.has(match.start) || taken.has(match.end - 1)) continue
    // A kept stretch is at least as long, so it cannot lie strictly inside this one.
    for (let i = match.start; i < match.end; i++) taken.add(i)
    kept.push(match)
  }
  return kept.sort((a, b) => a.start - b.start)
}
