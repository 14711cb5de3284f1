import type { Finding } from '../../model/finding.ts'
import type { SerializedTermGraph } from '../../model/graph.ts'

/** A draft as it is given to the worker. */
export interface Draft {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the worker says of a draft: first what it found, then, where the text is a report, its graph. */
export type Answer =
  | {
      readonly kind: 'findings'
      readonly source: string
      readonly findings: readonly Finding[]
      /** What is to be known of how the draft was read, a sentence each. */
      readonly notes: readonly string[]
    }
  | { readonly kind: 'graph'; readonly graph: SerializedTermGraph | null }
  /** The draft cannot be read; the reason goes on after the file's name. */
  | { readonly kind: 'unreadable'; readonly reason: string }
