import { type Dice, shuffle } from '../../text/dice.ts'
import { type Meaning, makeMeanings } from './define.ts'
import type { MadeName } from './names.ts'
import { distanceOf, NATION } from './places.ts'
import type { PlannedReport } from './plan-reports.ts'

/** A name with what it means and who uses it; reports are named by their position. */
export interface SpreadConcept {
  readonly made: MadeName
  readonly meanings: readonly Meaning[]
  /** In rising order. */
  readonly users: readonly number[]
  /** Which meaning each defining report gives it. */
  readonly definers: ReadonlyMap<number, number>
  /** Nobody defines it, so that everybody writes it in quotation marks. */
  readonly isNeverDefined: boolean
}

/** How the names are spread over the reports: the most used one by this share of them, the others by Zipf's law. */
const SPREAD = { share: 0.5, exponent: 0.7 } as const
/** A name that so few reports use stays near its home. */
const LOCAL = 6
/** Of so many names, one is never defined and one has two meanings. */
const EVERY = { neverDefined: 5, twoMeanings: 4 } as const
/** One in so many users defines a name; of names with fewer users, one in so many names is defined. */
const DEFINE_EVERY = 6
/** A name that fewer reports use has one meaning. */
const FEWEST_FOR_TWO = 3
/** One in so many reports has an appendix, and some more where a name with two meanings needs them. */
const GLOSSARY_EVERY = 3
/** The fewest entries of an appendix. */
const FEWEST_ENTRIES = 4

/** Returns how many names a library of so many reports has. */
export function countNames(reports: number): number {
  return Math.min(20 + 4 * reports, 4000)
}

/** Spreads names over reports: who uses each from which year on, and who defines it as what. */
export function spreadNames(
  names: readonly MadeName[],
  reports: readonly PlannedReport[],
  dice: Dice,
): SpreadConcept[] {
  const glossaries = new Set([...reports.keys()].filter((at) => at % GLOSSARY_EVERY === 0))
  const concepts = names.map((made, rank) => {
    const wanted = Math.max(1, Math.round(SPREAD.share * reports.length * (rank + 1) ** -SPREAD.exponent))
    const users = chooseUsers(reports, wanted, dice)
    const isNeverDefined = rank % EVERY.neverDefined === EVERY.neverDefined - 1
    const hasTwo = rank % EVERY.twoMeanings === 1 && users.length >= FEWEST_FOR_TWO
    const definers = isNeverDefined ? new Map() : chooseDefiners(users, hasTwo, { glossaries, dice })
    return { made, meanings: makeMeanings(made, dice), users, definers, isNeverDefined }
  })
  for (const report of glossaries) fillGlossary(report, concepts)
  return concepts
}

/** Chooses who uses a name: reports of its first year or later, near its home where they are few. */
function chooseUsers(reports: readonly PlannedReport[], wanted: number, dice: Dice): number[] {
  const since = (year: number) => [...reports.keys()].filter((at) => (reports[at]?.year ?? 0) >= year)
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b)
  const possible = years.filter((year) => since(year).length >= 1.3 * wanted)
  const first = possible[dice(possible.length)] ?? years[0] ?? 0
  const open = shuffle(since(first), dice)
  const home = open.find((at) => reports[at]?.year === first) ?? open[0] ?? 0
  const others = open.filter((at) => at !== home)
  const chosen = wanted <= LOCAL ? nearestFirst(others, home, reports) : others
  return [home, ...chosen].slice(0, wanted).sort((a, b) => a - b)
}

function nearestFirst(others: readonly number[], home: number, reports: readonly PlannedReport[]): number[] {
  const from = reports[home]?.place ?? NATION
  return others
    .map((at) => ({ at, distance: distanceOf(from, reports[at]?.place ?? NATION) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ at }) => at)
}

/** Chooses who defines a name, and as what: the first half of them one thing. A name with two meanings has two at least. */
function chooseDefiners(
  users: readonly number[],
  hasTwo: boolean,
  { glossaries, dice }: { readonly glossaries: Set<number>; readonly dice: Dice },
): Map<number, number> {
  const able = shuffle(users, dice).filter((at) => glossaries.has(at))
  const others = shuffle(users, dice).filter((at) => !glossaries.has(at))
  const isFew = users.length < DEFINE_EVERY
  const wanted = isFew ? Number(dice(DEFINE_EVERY) < users.length) : Math.round(users.length / DEFINE_EVERY)
  const count = Math.max(hasTwo ? 2 : 0, Math.min(wanted, able.length))
  const chosen = [...able, ...others].slice(0, count).sort((a, b) => a - b)
  for (const report of chosen) glossaries.add(report)
  return new Map(chosen.map((report, at) => [report, hasTwo && at >= chosen.length / 2 ? 1 : 0]))
}

/** What an appendix is filled from. */
type Definable = Pick<SpreadConcept, 'users' | 'isNeverDefined'> & { readonly definers: Map<number, number> }

/** Lets a report with a short appendix define more of what it uses, what few others use first. */
function fillGlossary(report: number, concepts: readonly Definable[]): void {
  const used = concepts.filter(({ users, isNeverDefined }) => users.includes(report) && !isNeverDefined)
  const open = used
    .filter(({ definers }) => !definers.has(report))
    .sort((a, b) => a.users.length - b.users.length)
  const lacking = FEWEST_ENTRIES - (used.length - open.length)
  for (const { definers } of open.slice(0, Math.max(0, lacking))) definers.set(report, 0)
}
