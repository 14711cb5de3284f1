import type { Diagnostic } from './graph.ts'

/** The words of a finding with what stands around them in their line. */
export interface FindingQuotation {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Something in a draft for its drafter to look at; neither message nor suggestion ends with a stop. */
export interface Finding extends Diagnostic {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  readonly quotation: FindingQuotation
}
