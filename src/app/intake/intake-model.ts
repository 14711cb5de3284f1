/** Why a document was not taken. */
export interface Refusal {
  /** Which of the messages tells why. */
  readonly code: string
  /** Why, in Chinese, for codes that the messages do not have; it goes on after the name and has no stop. */
  readonly reason: string
}

/** What became of the document that was put in, as long as there is no result. `name` is null for pasted text. */
export type UnreadDraft =
  | { readonly phase: 'idle' }
  | { readonly phase: 'busy'; readonly name: string | null }
  | ({ readonly phase: 'failed'; readonly name: string | null } & Refusal)

/** What a person can do on a page that takes documents in. */
export interface IntakeActions {
  readonly chooseFile: (event: Event) => void
  readonly submitText: (event: SubmitEvent) => void
  /** Gives up the document that is being read. */
  readonly giveUp: () => void
}

/** What is drawn of the intake. */
export interface IntakeModel<Done extends { readonly phase: 'done' } = { readonly phase: 'done' }> {
  readonly draft: UnreadDraft | Done
  /** True while something is dragged over the page. */
  readonly isOver: boolean
  readonly actions: IntakeActions
}
