import type { Finding } from '../../../model/finding.ts'
import type { SerializedTermGraph } from '../../../model/graph.ts'

/** A draft as the page gives it to its worker. */
export interface DraftQuestion {
  /** Told back with every answer: an answer to an earlier draft is thrown away. */
  readonly id: number
  readonly draft: File | string
}

/** What the worker answers: first the findings and then the graph, or why there is neither. */
export type DraftAnswer =
  | {
      readonly id: number
      readonly kind: 'findings'
      readonly findings: readonly Finding[]
      /** The findings as text. */
      readonly listing: string
      /** What is to be known of how the draft was read, in Chinese, a sentence each. */
      readonly notes: readonly string[]
    }
  | {
      readonly id: number
      readonly kind: 'graph'
      readonly source: string
      readonly graph: SerializedTermGraph
    }
  | { readonly id: number; readonly kind: 'failed'; readonly code: string; readonly reason: string }
