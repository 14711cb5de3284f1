/** Makes libraries of reports whose truth is known: who uses, defines and means what. */

import { makeDice } from '../../text/dice.ts'
import { fillerWords } from './filler.ts'
import { findStray } from './find-stray.ts'
import { makeNames } from './names.ts'
import { samplePlaces } from './places.ts'
import { MOST_REPORTS, type PlannedReport, planReports } from './plan-reports.ts'
import { countNames, spreadNames } from './spread.ts'
import { tellTruth } from './tell-truth.ts'
import type { SampleLibrary } from './truth.ts'
import { type ReportOrder, writeReport } from './write-report.ts'

/** Which library is wanted. */
export interface SampleLibraryWish {
  /** How many reports, from 1 to `MOST_REPORTS`. */
  readonly reports: number
  readonly seed: number
}

/** The fewest reports of a library that has faults on purpose. */
export const FEWEST_WITH_FAULTS = 12

/**
 * Makes a library of so many reports, and tells what is true of it. The same wish gives the same bytes.
 *
 * @throws RangeError for a number of reports that cannot be made.
 */
export function makeSampleLibrary({ reports, seed }: SampleLibraryWish): SampleLibrary {
  if (!Number.isInteger(reports) || reports < 1 || reports > MOST_REPORTS)
    throw new RangeError(`a sample library has 1 to ${MOST_REPORTS} reports, not ${reports}`)
  const hasFaults = reports >= FEWEST_WITH_FAULTS
  const planned = planReports(hasFaults ? reports - 1 : reports)
  const dice = makeDice(mixSeed(seed, 0))
  const words = [...fillerWords(), ...samplePlaces().flatMap(({ name }) => name ?? [])]
  const concepts = spreadNames(makeNames(countNames(reports), words, dice), planned, dice)
  const orders = planned.map(
    (one, at): ReportOrder => ({
      planned: one,
      opening: one,
      at,
      concepts,
      seed: mixSeed(seed, at + 1),
      isCopy: false,
    }),
  )
  const faults = hasFaults ? plantFaults(orders) : null
  const written = (faults?.orders ?? orders).map((order) => ({
    order,
    id: idOf(order),
    ...writeReport(order),
  }))
  const truth = tellTruth(written, concepts, {
    duplicate: faults && { report: idOf(faults.copy), copyOf: idOf(faults.copied) },
    misattributed: faults && {
      report: idOf(faults.misattributed),
      openingPlace: faults.misattributed.opening.place.name ?? '',
    },
  })
  const [stray] = findStray(
    written,
    concepts.map(({ made }) => made.name),
  )
  if (stray !== undefined)
    throw new Error(`a name stands in plain text, ${stray}; change the words of filler.ts`)
  return { reports: written.map(({ id, draft }) => ({ id, source: draft.text() })), truth }
}

/** Adds a copy of the first report, and gives a work report the head of another county. */
function plantFaults(orders: readonly ReportOrder[]) {
  const counties = orders.filter(
    ({ planned: { place, kind } }) => kind === 'work-report' && place.level === 'county',
  )
  const [copied, wrong] = [counties[0], counties.at(-1)]
  if (copied === undefined || wrong === undefined || copied === wrong) return null
  const other = samplePlaces().findLast(
    ({ level, above }) => level === 'county' && above?.code !== wrong.planned.place.above?.code,
  )
  const opening: PlannedReport = { ...wrong.planned, place: other ?? wrong.planned.place }
  const misattributed = { ...wrong, opening }
  const copy = { ...copied, isCopy: true }
  return {
    copied,
    copy,
    misattributed,
    orders: [...orders.map((one) => (one === wrong ? misattributed : one)), copy],
  }
}

const SHORT_KINDS = {
  'work-report': 'work',
  'plan-report': 'plan',
  'budget-report': 'budget',
  'department-budget': 'department',
  communique: 'communique',
} as const

function idOf({ planned: { place, year, kind }, isCopy }: ReportOrder): string {
  return `${place.code ?? 'nation'}-${year}-${SHORT_KINDS[kind]}${isCopy ? '-copy' : ''}`
}

/** Makes a seed for one thing of many: dice of neighbouring seeds would roll nearly the same first. */
function mixSeed(seed: number, of: number): number {
  let mixed = Math.imul(seed ^ Math.imul(of + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
