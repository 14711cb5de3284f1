import type { LinkedDocument } from '../../../linking/link-document.ts'
import type { FindableTerm, TermUse } from '../../../linking/term-finder.ts'
import type { NodeKey } from '../../../model/ids.ts'

/** A document as the page gives it to its worker, and what its links lead to. */
export interface LinkQuestion {
  /** Told back with the answer: an answer to an earlier question is thrown away. */
  readonly id: number
  readonly draft: File | string
  readonly terms: readonly FindableTerm[]
  /** The absolute address of the site's root; empty where it has none. */
  readonly base: string
  readonly report: string
  readonly mode: 'first' | 'all'
}

/** What the worker answers: the linked document, or why there is none. */
export type LinkAnswer =
  | {
      readonly id: number
      readonly kind: 'pasted'
      readonly text: string
      /** Where the new links stand. */
      readonly links: readonly TermUse[]
      readonly used: readonly NodeKey[]
    }
  | ({
      readonly id: number
      readonly kind: 'file'
    } & LinkedDocument)
  | { readonly id: number; readonly kind: 'failed'; readonly code: string; readonly reason: string }
