import searchNear from 'approx-string-match'
import type { Span } from '../../model/span.ts'

/** Words and their surroundings, folded. */
export interface FoldedQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Where changed words stand; or, if they are gone (`isThere` is false), where they stood. */
export interface Reworded {
  readonly place: Span | null
  readonly isThere: boolean
}

/** How many characters of the surroundings are looked for to find the place. */
const ANCHOR = 8
/** Shorter words are too common to be recognised once they are changed. */
const SHORTEST = 6
/** The most of the words that may have changed: where their surroundings are found, and where they are not. */
const MOST_CHANGED = { anchored: 0.6, alone: 0.34 } as const

/** Finds words that are no longer in the text as they were: first between their surroundings, then anywhere. */
export function findReworded(text: string, quote: FoldedQuote): Reworded {
  const anchored = betweenAnchors(text, quote)
  if (anchored?.isThere) return anchored
  const alone = anywhere(text, quote.exact)
  if (alone !== null) return { place: alone, isThere: true }
  return anchored ?? { place: null, isThere: false }
}

/** Looks between the surroundings: there stand the changed words, or nothing. Null where the surroundings are gone too. */
function betweenAnchors(text: string, { exact, prefix, suffix }: FoldedQuote): Reworded | null {
  const before = onlyPlace(text, prefix.slice(-ANCHOR))
  const after = onlyPlace(text, suffix.slice(0, ANCHOR))
  if (before === null && after === null) return null
  const reach = 2 * exact.length + ANCHOR
  const start = before === null ? Math.max(0, (after as Span).start - reach) : before.end
  const end = after === null ? Math.min(text.length, start + reach) : after.start
  // The words before and after are now in two different places.
  if (end < start || end - start > reach) return null
  const between = { start, end }
  const isWhole = before !== null && after !== null && isLike(exact, text.slice(start, end))
  const place = isWhole ? between : within(exact, text, between)
  if (place !== null) return { place, isThere: true }
  const gap = before === null ? end : start
  return { place: { start: gap, end: gap }, isThere: false }
}

/** Tells whether all that stands between both surroundings may be the changed words. */
function isLike(exact: string, text: string): boolean {
  if (text.length === 0) return false
  const errors = searchNear(text, exact, exact.length)[0]?.errors ?? exact.length
  const apart = errors + Math.max(0, text.length - exact.length)
  return apart <= MOST_CHANGED.anchored * Math.max(exact.length, text.length)
}

function within(exact: string, text: string, { start, end }: Span): Span | null {
  if (exact.length < SHORTEST) return null
  const among = text.slice(start, end)
  const [found] = searchNear(among, exact, Math.floor(MOST_CHANGED.anchored * exact.length))
  const place = found && withoutSigns(among, found, exact)
  return place && place.start < place.end ? { start: start + place.start, end: start + place.end } : null
}

const SIGN = /[^\p{L}\p{N}]/u

/** Leaves out signs at an end where the words have none: with changed words beside them they fit no worse. */
function withoutSigns(text: string, { start, end }: Span, exact: string): Span {
  let [from, to] = [start, end]
  if (!SIGN.test(exact.charAt(0))) while (from < to && SIGN.test(text.charAt(from))) from++
  if (!SIGN.test(exact.charAt(exact.length - 1))) while (from < to && SIGN.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** Looks everywhere for a stretch that is like the words; null where two apart from each other are equally like. */
function anywhere(text: string, exact: string): Span | null {
  if (exact.length < 2 * SHORTEST) return null
  const [best, ...others] = searchNear(text, exact, Math.floor(MOST_CHANGED.alone * exact.length))
  if (best === undefined || others.some(({ start }) => best.end <= start)) return null
  return withoutSigns(text, best, exact)
}

/** Returns the one place of a string; null where it is too short, or stands there not once. */
function onlyPlace(text: string, part: string): Span | null {
  if (part.length < ANCHOR) return null
  const start = text.indexOf(part)
  if (start < 0 || text.indexOf(part, start + 1) >= 0) return null
  return { start, end: start + part.length }
}
