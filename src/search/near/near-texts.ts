import { type Span, sliceSpan } from '../../model/span.ts'
import { alignWithin } from '../../text/align.ts'
import { findAll } from '../../text/stretch.ts'
import { gramsOf } from '../index/grams.ts'
import { eachHolding } from '../index/postings.ts'
import { type TextMatch, textMatches } from '../passages/match-texts.ts'
import { type Passages, type Region, regionAround } from '../passages/passages.ts'
import type { Query } from '../query.ts'
import { MAX_CANDIDATES, type Ranked, rankByFuse } from './rank-by-fuse.ts'

/** In a shorter phrase no slip is allowed. */
const SHORTEST_NEAR = 5
/** A shorter phrase is not looked for across passages. */
const SHORTEST = 4
/** Of a longer phrase the beginning is looked for. */
const LONGEST = 120
const NEAR = 0.5
/** The most passages that are looked at for each part of a phrase. */
const MOST_TRIED = 24

/** A stretch of the report that is near to a phrase. */
interface NearStretch {
  readonly text: string
  readonly errors: number
  /** In units of the folded source. */
  readonly place: Span
  readonly region: Region
}

/**
 * Finds the places that hold the query with few slips: one, two from ten characters, then one in six. Places that hold
 * it exactly, across passages, are found as well, with a penalty of 0.
 */
export function matchNearTexts(passages: Passages, query: Query): Ranked<TextMatch>[] {
  const phrase = query.forms[0].slice(0, LONGEST)
  if (phrase.length < SHORTEST) return []
  const stretches = findStretches(passages, phrase)
  const whole = stretches.filter(({ errors }) => errors === 0).map((candidate) => ({ candidate, penalty: 0 }))
  const ranked = whole.length > 0 ? whole : rankByFuse(phrase, stretches.slice(0, MAX_CANDIDATES), NEAR)
  return ranked.flatMap(({ candidate: { region, place }, penalty }) =>
    textMatches(passages, query, { region, places: [place] }).map((candidate) => ({ candidate, penalty })),
  )
}

/**
 * Finds the stretches with few enough slips: of a phrase cut into one part more than there may be slips, at least one
 * part is without any.
 */
function findStretches(passages: Passages, phrase: string): NearStretch[] {
  const allowed = slipsIn(phrase.length)
  const found = new Map<number, NearStretch>()
  const tried = new Set<number>()
  const tryAt = (begin: number, near: Region) => {
    if (tried.has(begin)) return
    tried.add(begin)
    const text = passages.level.slice(begin, begin + phrase.length + 2 * allowed)
    const { errors, start, end } = alignWithin(phrase, text, allowed)
    if (errors > allowed || start === end) return
    const place = { start: begin + start, end: begin + end }
    const region = regionAround(near, place)
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
      for (const place of findAll(sliceSpan(passages.level, passage.folded), text))
        tryAt(Math.max(0, passage.folded.start + place.start - from - allowed), passage.region)
      return --left > 0
    })
  }
  return [...found.values()].sort((a, b) => a.errors - b.errors)
}

function slipsIn(length: number): number {
  if (length < SHORTEST_NEAR) return 0
  return Math.max(length < 10 ? 1 : 2, Math.floor(length / 6))
}
