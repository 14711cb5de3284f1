import type { Severity } from './graph.ts'
import type { Span } from './span.ts'

/** The words of a finding with what stands around them in their line. */
export interface FindingQuotation {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Something in a draft for its drafter to look at. */
export interface Finding {
  /** The rule, kebab-case (`undefined-coinage`). */
  readonly code: string
  readonly severity: Severity
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  readonly quotation: FindingQuotation
  /** What is wrong, in Chinese; without a stop. */
  readonly message: string
  /** What to do about it, in Chinese; without a stop. */
  readonly suggestion: string
  readonly span: Span
}
