import { alignWithin } from './align.ts'
import { findAll } from './marks.ts'
import type { Passages } from './passages.ts'
import type { Query } from './query.ts'
import { MAX_CANDIDATES, type Ranked, type Ranker } from './ranker.ts'
import { type TextMatch, textMatches } from './texts.ts'

/** A shorter phrase with a slip in it could be anything. */
const SHORTEST = 5
/** Of a longer phrase the beginning is looked for. */
const LONGEST = 120
/** Units by which missing and doubled characters may shift the rest of a phrase within one window. */
const SHIFT = 8
const NEAR = 0.5

/** Finds the passages that hold the query but for a few slips: one, two from ten characters, then one in six. */
export function matchNearTexts(passages: Passages, { whole }: Query, rank: Ranker): Ranked<TextMatch>[] {
  if (whole.length < SHORTEST) return []
  const phrase = whole.slice(0, LONGEST)
  const allowed = Math.max(phrase.length < 10 ? 1 : 2, Math.floor(phrase.length / 6))
  const windows = proposeWindows(passages.folded.text, phrase, allowed)
  const found: Ranked<TextMatch>[] = []
  for (const { candidate, penalty } of rank(phrase, windows, NEAR)) {
    const { errors, start, end } = alignWithin(phrase, candidate.text)
    const place = { start: candidate.at + start, end: candidate.at + end }
    const region = errors <= allowed && start < end ? passages.regionOf(place) : null
    if (region === null) continue
    const focus = passages.spanOf(place)
    found.push(...textMatches(region, [focus], focus).map((match) => ({ candidate: match, penalty })))
  }
  return found
}

interface Window {
  readonly text: string
  /** Where it begins in the folded source. */
  readonly at: number
}

/** Proposes the stretches of the text that share the most pairs of characters with the phrase, in order. */
function proposeWindows(text: string, phrase: string, allowed: number): Window[] {
  const shares = new Map<number, number>()
  for (let i = 0; i + 2 <= phrase.length; i++) {
    for (const { start } of findAll(text, phrase.slice(i, i + 2))) {
      const shift = Math.floor(Math.max(0, start - i) / SHIFT)
      for (const slot of [shift, shift - 1]) shares.set(slot, (shares.get(slot) ?? 0) + 1)
    }
  }
  const enough = Math.max(2, phrase.length - 1 - 3 * allowed)
  return [...shares]
    .filter(([, shared]) => shared >= enough)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_CANDIDATES)
    .map(([slot]) => {
      const at = Math.max(0, (slot - 1) * SHIFT)
      return { text: text.slice(at, (slot + 3) * SHIFT + phrase.length), at }
    })
}
