import { append } from '../../text/collect.ts'
import { type Dice, shuffle } from '../../text/dice.ts'
import { UserChooser } from './choose-users.ts'
import { type Meaning, makeMeanings } from './define.ts'
import type { MadeName } from './names.ts'
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

/**
 * How names are spread: the most used one over this share of the reports, the others by Zipf's law, so that those
 * behind this share of the names are used in one report or two.
 */
const SPREAD = { most: 0.5, often: 1 / 3, seldom: 2 } as const
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

/** Names spread over reports. */
export interface Spread {
  readonly concepts: readonly SpreadConcept[]
  /** The concepts that a report uses. */
  readonly usedIn: (report: number) => readonly SpreadConcept[]
}

/** Returns how many names a library of so many reports has. */
export function countNames(reports: number): number {
  return 20 + 4 * reports
}

/** Returns how many reports use the name of each rank, from 0. */
function zipf(names: number, reports: number): (rank: number) => number {
  const most = SPREAD.most * reports
  const exponent = Math.max(0, Math.log(most / SPREAD.seldom) / Math.log(Math.max(2, SPREAD.often * names)))
  return (rank) => Math.max(1, Math.round(most * (rank + 1) ** -exponent))
}

/** Spreads names over reports: who uses each from which year on, and who defines it as what. */
export function spreadNames(
  names: readonly MadeName[],
  reports: readonly PlannedReport[],
  dice: Dice,
): Spread {
  const glossaries = new Set([...reports.keys()].filter((at) => at % GLOSSARY_EVERY === 0))
  const chooser = new UserChooser(reports, dice)
  const usersAt = zipf(names.length, reports.length)
  const concepts = names.map((made, rank) => {
    const users = chooser.choose(usersAt(rank))
    const isNeverDefined = rank % EVERY.neverDefined === EVERY.neverDefined - 1
    const hasTwo = rank % EVERY.twoMeanings === 1 && users.length >= FEWEST_FOR_TWO
    const definers = isNeverDefined ? new Map() : chooseDefiners(users, hasTwo, { glossaries, dice })
    return { made, meanings: makeMeanings(made, dice), users, definers, isNeverDefined }
  })
  const byReport = new Map<number, (typeof concepts)[number][]>()
  for (const concept of concepts) for (const report of concept.users) append(byReport, report, concept)
  for (const report of glossaries) fillGlossary(report, byReport.get(report) ?? [])
  return { concepts, usedIn: (report) => byReport.get(report) ?? [] }
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
  const used = concepts.filter(({ isNeverDefined }) => !isNeverDefined)
  const open = used
    .filter(({ definers }) => !definers.has(report))
    .sort((a, b) => a.users.length - b.users.length)
  const lacking = FEWEST_ENTRIES - (used.length - open.length)
  for (const { definers } of open.slice(0, Math.max(0, lacking))) definers.set(report, 0)
}
