import type { Span } from '../model/span.ts'
import { alignWithin } from '../text/align.ts'
import { findAll } from '../text/stretch.ts'
import { gramsOf } from './grams.ts'
import type { Passages, Region } from './passages.ts'
import { eachHolding } from './postings.ts'
import type { Query } from './query.ts'
import { MAX_CANDIDATES, type Ranked, type Ranker } from './ranker.ts'
import { type TextMatch, textMatches } from './texts.ts'

/** A shorter phrase with a slip in it could be anything. */
const SHORTEST_NEAR = 5
/** A shorter phrase is not looked for across passages. */
const SHORTEST = 4
/** Of a longer phrase the beginning is looked for. */
const LONGEST = 120
const NEAR = 0.5
/** So many passages are looked at for each part of a phrase. */
const MOST_TRIED = 24

/** A stretch of the report that is near to a phrase. */
interface Stretch {
  readonly text: string
  readonly errors: number
  /** In units of the folded source. */
  readonly place: Span
  readonly region: Region
}

/**
 * Finds the places that hold the query but for a few slips: one, two from ten characters, then one in six. Those
 * that hold it as it is, across passages, are found as well, with a penalty of 0.
 */
export function matchNearTexts(passages: Passages, query: Query, rank: Ranker): Ranked<TextMatch>[] {
  const phrase = query.forms[0].slice(0, LONGEST)
  if (phrase.length < SHORTEST) return []
  const stretches = findStretches(passages, phrase)
  const whole = stretches.filter(({ errors }) => errors === 0).map((candidate) => ({ candidate, penalty: 0 }))
  const ranked = whole.length > 0 ? whole : rank(phrase, stretches.slice(0, MAX_CANDIDATES), NEAR)
  return ranked.flatMap(({ candidate: { region, place }, penalty }) =>
    textMatches(passages, query, { region, places: [place] }).map((candidate) => ({ candidate, penalty })),
  )
}

/**
 * Finds the stretches with no more slips than are allowed: cut into one part more than there may be slips, a phrase
 * has at least one part without any.
 */
function findStretches(passages: Passages, phrase: string): Stretch[] {
  const allowed = slipsIn(phrase.length)
  const found = new Map<number, Stretch>()
  const tried = new Set<number>()
  const tryAt = (begin: number, near: Region) => {
    if (tried.has(begin)) return
    tried.add(begin)
    const text = passages.level.slice(begin, begin + phrase.length + 2 * allowed)
    const { errors, start, end } = alignWithin(phrase, text, allowed)
    if (errors > allowed || start === end) return
    const place = { start: begin + start, end: begin + end }
    const region = passages.regionAround(near, place)
    if (region !== null && !found.has(place.start))
      found.set(place.start, { text: text.slice(start, end), errors, place, region })
  }
  const parts = Math.max(2, Math.min(allowed + 1, phrase.length >> 1))
  for (let part = 0; part < parts; part++) {
    const from = Math.floor((part * phrase.length) / parts)
    const text = phrase.slice(from, Math.floor(((part + 1) * phrase.length) / parts))
    let left = MOST_TRIED
    eachHolding(passages.postings, gramsOf(text), (unit) => {
      const passage = passages.list[unit]
      if (passage === undefined) return false
      const { start, end } = passage.folded
      for (const place of findAll(passages.level.slice(start, end), text))
        tryAt(Math.max(0, start + place.start - from - allowed), passage.region)
      return --left > 0
    })
  }
  return [...found.values()].sort((a, b) => a.errors - b.errors)
}

function slipsIn(length: number): number {
  if (length < SHORTEST_NEAR) return 0
  return Math.max(length < 10 ? 1 : 2, Math.floor(length / 6))
}
