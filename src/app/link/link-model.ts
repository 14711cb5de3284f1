import type { TermUse } from '../../linking/term-finder.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { IntakeActions, IntakeModel } from '../intake/intake-model.ts'
import type { Book } from '../page/context.ts'

/** A document that was linked. */
export interface LinkedDraft {
  readonly phase: 'done'
  /** Null for pasted text. */
  readonly name: string | null
  /** The terms that it uses, each once, in the order of their first use: how often, and how often it was linked now. */
  readonly terms: readonly { readonly key: NodeKey; readonly uses: number; readonly links: number }[]
  /** What was pasted and where the new links stand; null for a file. */
  readonly pasted: { readonly text: string; readonly links: readonly TermUse[] } | null
}

/** Counts the links that were made in a document. */
export function linksIn({ terms }: LinkedDraft): number {
  return terms.reduce((sum, { links }) => sum + links, 0)
}

/** The forms in which a linked text is copied. */
export const COPIED_FORMS = ['rich', 'markdown', 'html'] as const
export type CopiedForm = (typeof COPIED_FORMS)[number]

/** What a person can do on the page. */
export interface LinkActions extends IntakeActions {
  readonly chooseReport: (event: Event) => void
  readonly chooseMode: (event: Event) => void
  readonly copy: (form: CopiedForm) => void
  readonly download: () => void
}

/** All that the page is drawn from; a prerendered page has none. */
export interface LinkModel extends IntakeModel<LinkedDraft> {
  /** The report whose terms are linked; null until it is there. */
  readonly book: Book | null
  readonly mode: 'first' | 'all'
  /** What was copied last, and whether that could be done. */
  readonly copied: { readonly form: CopiedForm; readonly isDone: boolean } | null
  readonly actions: LinkActions
}
