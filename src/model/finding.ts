import type { Diagnostic } from './graph.ts'
import type { NodeKey } from './ids.ts'
import type { Span } from './span.ts'

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

/** A name that a draft uses without explaining it, and how other reports explain it. */
export interface ExplainedName {
  readonly name: string
  /** The coinage that it is in the draft's graph; null where it is none. */
  readonly node: NodeKey | null
  /** Where it is used first. */
  readonly span: Span
  /** In Chinese, without a stop. */
  readonly told: string
}
