import type { Span } from '../../model/span.ts'
import { alignWithin } from './align.ts'
import type { FoldedQuote } from './find-quotation.ts'

/** Where changed words stand; or, where they are gone, the place that they stood at. */
export interface Reworded {
  readonly place: Span | null
  readonly isThere: boolean
}

/** So many characters of the surroundings name a place. */
const ANCHOR = 8
/** Words of fewer characters are too common to be known again when they are changed. */
const SHORTEST = 6
/** The part of the words that may have changed: where the surroundings name the place, and where nothing does. */
const MOST_CHANGED = { anchored: 0.6, alone: 0.34 } as const
/** Seeds by which a place is found: so many characters, and so many places at most. */
const SEED = 4
const MOST_PLACES = 12

const NONE: Reworded = { place: null, isThere: false }

/** Finds words that are no more in the text as they were. */
export function findReworded(text: string, quote: FoldedQuote): Reworded {
  const anchored = betweenAnchors(text, quote)
  if (anchored?.isThere) return anchored
  const alone = bySeeds(text, quote.exact)
  if (alone !== null) return { place: alone, isThere: true }
  return anchored ?? NONE
}

/** Looks where the surroundings are: between them stand the changed words, or nothing. */
function betweenAnchors(text: string, { exact, prefix, suffix }: FoldedQuote): Reworded | null {
  const before = onlyPlace(text, prefix.slice(-ANCHOR))
  const after = onlyPlace(text, suffix.slice(0, ANCHOR))
  if (before === null && after === null) return null
  const reach = 2 * exact.length + ANCHOR
  const start = before === null ? Math.max(0, (after as Span).start - reach) : before.end
  const end = after === null ? Math.min(text.length, start + reach) : after.start
  // Surroundings that no longer stand together name two places.
  if (end < start || end - start > reach) return null
  const between = { start, end }
  const found = before !== null && after !== null ? whole(exact, text.slice(start, end), between) : null
  const nearest = found ?? within(exact, text, between, MOST_CHANGED.anchored)
  if (nearest !== null) return { place: nearest, isThere: true }
  return {
    place: { start: before === null ? end : start, end: before === null ? end : start },
    isThere: false,
  }
}

/** What stands between both surroundings is the changed words as a whole, if it is like them at all. */
function whole(exact: string, text: string, between: Span): Span | null {
  if (text.length === 0) return null
  const longer = Math.max(exact.length, text.length)
  const { distance } = alignWithin(exact, text)
  const apart = distance + Math.max(0, text.length - exact.length)
  return apart <= MOST_CHANGED.anchored * longer ? between : null
}

function within(exact: string, text: string, { start, end }: Span, most: number): Span | null {
  if (exact.length < SHORTEST) return null
  const found = alignWithin(exact, text.slice(start, end))
  if (found.distance > most * exact.length || found.end <= found.start) return null
  return { start: start + found.start, end: start + found.end }
}

/** Looks everywhere for a stretch that is like the words; two that are alike name no place. */
function bySeeds(text: string, exact: string): Span | null {
  if (exact.length < 2 * SHORTEST) return null
  const votes = new Map<number, number>()
  const bucket = Math.max(SEED, exact.length >> 1)
  for (let at = 0; at + SEED <= exact.length; at++) {
    const seed = exact.slice(at, at + SEED)
    let seen = 0
    for (
      let found = text.indexOf(seed);
      found >= 0 && seen < MOST_PLACES;
      found = text.indexOf(seed, found + 1)
    ) {
      seen++
      const place = Math.round((found - at) / bucket)
      votes.set(place, (votes.get(place) ?? 0) + 1)
    }
  }
  const places = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_PLACES)
  const spans = places.flatMap(([place]) => {
    const start = Math.max(0, (place - 1) * bucket)
    const end = Math.min(text.length, (place + 1) * bucket + exact.length)
    const found = alignWithin(exact, text.slice(start, end))
    return found.distance <= MOST_CHANGED.alone * exact.length
      ? [{ start: start + found.start, end: start + found.end, distance: found.distance }]
      : []
  })
  const [best, ...others] = spans.sort((a, b) => a.distance - b.distance || a.start - b.start)
  if (best === undefined) return null
  const rival = others.some(
    ({ start, end, distance }) => distance === best.distance && (end <= best.start || best.end <= start),
  )
  return rival ? null : { start: best.start, end: best.end }
}

/** Gives the one place of a string; null where it is too short, or stands there not once. */
function onlyPlace(text: string, part: string): Span | null {
  if (part.length < ANCHOR) return null
  const start = text.indexOf(part)
  if (start < 0 || text.indexOf(part, start + 1) >= 0) return null
  return { start, end: start + part.length }
}
