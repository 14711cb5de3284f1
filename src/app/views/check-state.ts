import type { Finding } from '../../model/finding.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { TermGraph } from '../../model/read-graph.ts'

/** How far the check of a draft has come. */
export type CheckState =
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: string }
  | CheckedDraft

/** A draft with what was found in it. */
export interface CheckedDraft {
  readonly kind: 'checked'
  readonly name: string
  readonly source: string
  readonly findings: readonly Finding[]
  /** What is to be known of how the draft was read, a sentence each. */
  readonly notes: readonly string[]
  /** The one sort of finding that is shown; null for all. */
  readonly shown: string | null
  /** Undefined while it is being laid out, null for a text that is no report. */
  readonly graph: TermGraph | null | undefined
  readonly chosen: NodeKey | null
  readonly canvas: 'off' | 'ready' | 'failed'
}
