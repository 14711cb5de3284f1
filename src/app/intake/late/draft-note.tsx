/** The texts that say how a document fares. */
export interface DraftNoteMessages {
  readonly pasted: string
  readonly busy: (name: string) => string
  readonly failed: (name: string, reason: string) => string
  /** Why a document could not be read, by code; it goes on after its name and has no stop. */
  readonly failures: Readonly<Record<string, string>>
}

/** What is known of a document while it is read, and where it could not be. */
export type UnreadDraft =
  | { readonly phase: 'busy'; readonly name: string | null }
  | { readonly phase: 'failed'; readonly name: string | null; readonly code: string; readonly reason: string }

/** Says that a document is being read, or why it could not be. */
export function DraftNote({
  words,
  draft,
}: {
  readonly words: DraftNoteMessages
  readonly draft: UnreadDraft
}) {
  const name = draft.name ?? words.pasted
  if (draft.phase === 'busy') {
    return (
      <p class="draft-note">
        <span class="spinner" aria-hidden="true" />
        {words.busy(name)}
      </p>
    )
  }
  return (
    <p class="draft-note" role="alert">
      {words.failed(name, words.failures[draft.code] ?? draft.reason)}
    </p>
  )
}
