import { SAMPLE_PLACES } from './places.ts'
import { idOf } from './report-id.ts'
import type { TrueFaults } from './truth.ts'
import type { ReportOrder } from './write-report.ts'

/** A library that is as it should be. */
export const NO_FAULTS: TrueFaults = { duplicate: null, misattributed: null }

/**
 * Adds a copy of the first county's work report, and gives the last one's the head of another county.
 *
 * @throws If fewer than two counties give a work report.
 */
export function plantFaults(orders: readonly ReportOrder[]): {
  readonly orders: readonly ReportOrder[]
  readonly faults: TrueFaults
} {
  const counties = orders.filter(
    ({ planned: { place, kind } }) => kind === 'work-report' && place.level === 'county',
  )
  const [copied, wrong] = [counties[0], counties.at(-1)]
  const city = wrong?.planned.place.above
  const other = SAMPLE_PLACES.findLast(({ level, above }) => level === 'county' && above !== city)
  if (!copied || !wrong || copied === wrong || !other) throw new Error('too few reports to plant faults in')
  const copy: ReportOrder = { ...copied, isCopy: true }
  const misattributed: ReportOrder = { ...wrong, opening: { ...wrong.planned, place: other } }
  return {
    orders: [...orders.map((one) => (one === wrong ? misattributed : one)), copy],
    faults: {
      duplicate: { report: idOf(copy), copyOf: idOf(copied) },
      misattributed: { report: idOf(misattributed), openingPlace: other.name ?? '' },
    },
  }
}
