/** Makes libraries of reports whose truth is known: who uses, defines and means what. */

import { makeDice } from '../../text/dice.ts'
import { fillerWords } from './filler.ts'
import { findStray } from './find-stray.ts'
import { makeNames } from './names.ts'
import { SAMPLE_PLACES } from './places.ts'
import { MOST_REPORTS, type PlannedReport, planReports } from './plan-reports.ts'
import { NO_FAULTS, plantFaults } from './plant-faults.ts'
import { idOf } from './report-id.ts'
import { countNames, type Spread, spreadNames } from './spread.ts'
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
  const words = [...fillerWords(), ...SAMPLE_PLACES.flatMap(({ name }) => name ?? [])]
  const spread = spreadNames(makeNames(countNames(reports), words, dice), planned, dice)
  const ordered = orderReports(planned, spread, seed)
  const { orders, faults } = hasFaults ? plantFaults(ordered) : { orders: ordered, faults: NO_FAULTS }
  const written = orders.map((order) => ({ order, id: idOf(order), ...writeReport(order) }))
  const names = spread.concepts.map(({ made }) => made.name)
  const [stray] = findStray(written, names)
  if (stray !== undefined)
    throw new Error(`a name stands in plain text, ${stray}; change the words of filler.ts`)
  const truth = tellTruth(written, spread.concepts, faults)
  return { reports: written.map(({ id, draft }) => ({ id, source: draft.text() })), truth }
}

function orderReports(
  planned: readonly PlannedReport[],
  { concepts, usedIn }: Spread,
  seed: number,
): ReportOrder[] {
  const traps = concepts.flatMap(({ made }) => made.trap ?? [])
  return planned.map((one, at) => ({
    ...{ planned: one, opening: one, at, used: usedIn(at), traps },
    ...{ seed: mixSeed(seed, at + 1), isCopy: false },
  }))
}

/** Makes a seed for one thing of many: dice of neighbouring seeds would roll nearly the same first. */
function mixSeed(seed: number, of: number): number {
  let mixed = Math.imul(seed ^ Math.imul(of + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
