import { allCodes, countDivisions, nameOfCode, shortForms, superiorOf } from './divisions.ts'
import { OWN_LEVEL } from './patterns.ts'

/** How much a full name, a short form and a division below count for a place, and what a place must have. */
const WEIGHT = { full: 3, short: 1, below: 4 }
const LEAST = { score: 9, lead: 1.5 }

/**
 * Finds the place that a speech without head is about: the division of the level that it calls its own (全市, 我县) which it
 * names most, by itself and by the divisions right below it.
 *
 * @param sign The sign of its level where its opening tells it (市人民政府).
 * @returns Its full name; null where no division stands out.
 */
export function findOwnPlace(body: string, sign: string | null): string | null {
  const level = sign ?? ownLevel(body)
  if (level === null) return null
  const counts = countDivisions(body)
  const below = countBelow(counts)
  const scores = new Map<string, number>()
  for (const code of allCodes()) {
    const name = nameOfCode(code) ?? ''
    if (!name.endsWith(level)) continue
    const full = counts.get(name) ?? 0
    const under = below.get(code) ?? 0
    // A short form alone may be another word: 平安, 和平.
    if (full === 0 && under < 2) continue
    const short = shortForms(name).reduce((sum, form) => sum + (counts.get(form) ?? 0), 0)
    const score = full * WEIGHT.full + short * WEIGHT.short + under * WEIGHT.below
    scores.set(name, Math.max(score, scores.get(name) ?? 0))
  }
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a)
  if (first === undefined || first[1] < LEAST.score) return null
  return first[1] >= LEAST.lead * (second?.[1] ?? 0) ? first[0] : null
}

/** Counts, for each division, how many of those right below it are named in full. */
function countBelow(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const below = new Map<string, number>()
  for (const code of allCodes()) {
    const superior = counts.has(nameOfCode(code) ?? '') ? superiorOf(code) : null
    if (superior !== null) below.set(superior, (below.get(superior) ?? 0) + 1)
  }
  return below
}

/** Returns the sign of the level that a text calls its own most often, or null. */
function ownLevel(body: string): string | null {
  const counts = new Map<string, number>()
  for (const [, own, committee] of body.matchAll(OWN_LEVEL)) {
    const sign = own ?? committee ?? ''
    counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
