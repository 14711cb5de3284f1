import type { Coverage } from '../../model/library.ts'
import { formatDay } from '../shared-forms.ts'

/** A concept to cite: its name, what the library holds, its address and the day on which it was read. */
export interface CitedConcept {
  readonly name: string
  readonly coverage: Coverage
  readonly url: string
  readonly accessed: Date
}

/**
 * Formats a reference to a concept by GB/T 7714—2015 (4.6, 电子资源; DB/OL, a database): its name, the library and what it
 * holds, the day of access, the address. The library has no author: what it says stands in the reports it names.
 */
export function formatConceptReference({ name, coverage, url, accessed }: CitedConcept): string {
  const { reports, years } = coverage
  const span = years === null ? '' : `，${years[0] === years[1] ? years[0] : `${years[0]}—${years[1]}`}年`
  return `“${name}”[DB/OL]//词图：${reports}份报告${span}. [${formatDay(accessed)}]. ${url}.`
}
