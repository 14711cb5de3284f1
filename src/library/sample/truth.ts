/** What is known by construction of a made-up library, to measure against what is found in it. */

import type { DivisionLevel, ReportKind } from '../../model/kinds.ts'
import type { Span } from '../../model/span.ts'

/** A report as the catalogue has it. */
export interface TrueReport {
  readonly id: string
  /** The full name of the place alone, without its superiors; null for the nation. */
  readonly place: string | null
  /** By GB/T 2260; null for the nation. */
  readonly placeCode: string | null
  readonly level: DivisionLevel
  readonly kind: ReportKind
  /** The year planned, or of a communiqué the year reported on. */
  readonly year: number
  readonly title: string
  readonly issuer: string
  /** The day on its head, as 2024-01-09. */
  readonly date: string
}

/** A place of a report's source, in UTF-16 code units. */
export interface TruePlace extends Span {
  readonly report: string
}

/** The reports of one year. */
export interface TrueYear {
  readonly year: number
  readonly reports: readonly string[]
}

/** One name across the reports. */
export interface TrueConcept {
  /** Without quotation marks. */
  readonly name: string
  /** The reports that define it, by what they mean by it; empty where nobody does. Within a sense they word it differently. */
  readonly senses: readonly { readonly reports: readonly string[] }[]
  /**
   * All uses outside appendixes, by report and start: from the first to the last character that is no quotation mark.
   * Where a longer name stands, the shorter one that it contains is not used.
   */
  readonly uses: readonly TruePlace[]
  /** Words that contain the name by chance, which is no use of it. */
  readonly traps: readonly TruePlace[]
  readonly firstUse: TrueYear
  /** Null where no report defines it. */
  readonly firstDefinition: TrueYear | null
}

/** What is wrong in the library on purpose; null in one that is too small for it. */
export interface TrueFaults {
  /** Two reports with nearly the same text: `duplicate-report`. */
  readonly duplicate: { readonly report: string; readonly copyOf: string } | null
  /** A report whose opening is another place's than the catalogue says: `misattributed-report`. */
  readonly misattributed: { readonly report: string; readonly openingPlace: string } | null
}

/** The truth of a made-up library. */
export interface SampleTruth {
  readonly reports: readonly TrueReport[]
  /** By name, in the order of code units. */
  readonly concepts: readonly TrueConcept[]
  readonly faults: TrueFaults
}

/** A made-up library: texts, and what is true of them. */
export interface SampleLibrary {
  readonly reports: readonly { readonly id: string; readonly source: string }[]
  readonly truth: SampleTruth
}
