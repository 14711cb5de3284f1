import type { Finding } from '../../model/finding.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { CanvasState } from '../explore/explore-model.ts'
import type { Book } from '../page/context.ts'

/** A draft that could not be checked. */
export interface FailedDraft {
  readonly phase: 'failed'
  /** Null for text that was pasted. */
  readonly name: string | null
  /** Which of the messages tells why. */
  readonly code: string
  /** Why, in Chinese, for codes that the messages do not have; it goes on after the name and has no stop. */
  readonly reason: string
}

/** A draft that was checked. */
export interface CheckedDraft {
  readonly phase: 'done'
  readonly name: string | null
  readonly findings: readonly Finding[]
  /** What is to be known of how the draft was read, in Chinese, a sentence each. */
  readonly notes: readonly string[]
  /** All findings as text. */
  readonly listing: string
  readonly copy: 'none' | 'copied' | 'failed'
  /** The only kind of finding that is shown; null for all. */
  readonly only: string | null
  /** The draft as a report; null until its graph is laid out. */
  readonly book: Book | null
  readonly canvas: CanvasState
  readonly chosen: NodeKey | null
}

export type Draft =
  | { readonly phase: 'idle' }
  | { readonly phase: 'busy'; readonly name: string | null }
  | FailedDraft
  | CheckedDraft

/** What a person can do on the page. */
export interface CheckActions {
  readonly chooseFile: (event: Event) => void
  readonly submitText: (event: SubmitEvent) => void
  /** Shows the findings of the kind that the button has as its value; an empty one stands for all. */
  readonly showOnly: (event: Event) => void
  readonly copyListing: () => void
  /** Brings the preview into view, for screens where it stands below the findings. */
  readonly goToPreview: () => void
  /** Chooses the node whose key the button has as its value. */
  readonly chooseNode: (event: Event) => void
  readonly zoom: (step: 'in' | 'out' | 'fit') => void
}

/** All that the page for drafters is drawn from; a prerendered page has none. */
export interface CheckModel {
  readonly draft: Draft
  /** True while something is dragged over the page. */
  readonly isOver: boolean
  readonly actions: CheckActions
}
