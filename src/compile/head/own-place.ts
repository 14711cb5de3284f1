import { greatestOf } from '../../text/extremes.ts'
import { allCodes, countDivisions, levelOfCode, nameOfCode, shortForms, superiorOf } from './divisions.ts'
import { NO_PLACE, OWN_LEVEL } from './patterns.ts'

/** How much a full name, a short form and a division below count for a place. */
const WEIGHT = { full: 3, short: 1, below: 2 }
/** What a place must have: points, points for each of the next, short forms and divisions below without a full name. */
const LEAST = { score: 8, lead: 2, short: 5, countyShort: 10, below: 2 }
/** How often a level must be called the report's own, and how often for each time of the one most often called so. */
const OWN = { count: 3, share: 0.3 }
/** The signs of levels, the lowest first: a county speaks of its city, a city hardly of one county. */
const SIGNS = ['镇', '县', '旗', '区', '市', '州', '盟', '省'] as const

/**
 * Finds the place that a speech without head is about: the division of the level it calls its own (全市, 我县) that it
 * names far more than any other, by itself and by the divisions right below it.
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
    if (!name.endsWith(level) || NO_PLACE.test(name)) continue
    const score = scoreOf({ code, name, counts, under: below.get(code) ?? 0 })
    if (score >= LEAST.score) scores.set(name, Math.max(score, scores.get(name) ?? 0))
  }
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a)
  return first !== undefined && first[1] >= LEAST.lead * (second?.[1] ?? 0) ? first[0] : null
}

/** What the score of a division is made of; `under` are the divisions right below it that are named. */
interface Evidence {
  readonly code: string
  readonly name: string
  readonly counts: ReadonlyMap<string, number>
  readonly under: number
}

/**
 * Returns the points of a division; 0 where its short form may be another word, as that of many counties (资源, 合作, 平安):
 * it then needs its full name or the name of its superior beside it.
 */
function scoreOf({ code, name, counts, under }: Evidence): number {
  const full = counts.get(name) ?? 0
  const short = shortForms(name).reduce((sum, form) => sum + (counts.get(form) ?? 0), 0)
  const superior = nameOfCode(superiorOf(code) ?? '') ?? ''
  const isPlain =
    levelOfCode(code) === 'county'
      ? short >= LEAST.countyShort && counts.has(superior)
      : short >= LEAST.short || under >= LEAST.below
  return full > 0 || isPlain ? full * WEIGHT.full + short * WEIGHT.short + under * WEIGHT.below : 0
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

/** Returns the sign of the lowest level that a text calls its own about as often as any. */
function ownLevel(body: string): string | null {
  const counts = new Map<string, number>()
  for (const [, own, committee] of body.matchAll(OWN_LEVEL)) {
    const sign = own ?? committee ?? ''
    counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const least = Math.max(OWN.count, OWN.share * greatestOf([...counts.values(), 0]))
  return SIGNS.find((sign) => (counts.get(sign) ?? 0) >= least) ?? null
}
