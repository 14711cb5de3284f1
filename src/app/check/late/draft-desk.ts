import type { CheckedDraft, Draft } from '../check-model.ts'

/** Where the one draft lies that the page shows. */
export interface DraftDesk {
  readonly now: () => Draft
  /** Shows a draft in the place of the one before. */
  readonly show: (draft: Draft) => void
  /** Changes a checked draft; any other is left as it is. */
  readonly patch: (part: Partial<CheckedDraft>) => void
}

/** Gives a desk without a draft; `draw` is called with every draft that is shown on it. */
export function openDraftDesk(draw: (draft: Draft) => void): DraftDesk {
  let draft: Draft = { phase: 'idle' }
  const show = (next: Draft) => {
    draft = next
    draw(draft)
  }
  return {
    now: () => draft,
    show,
    patch: (part) => {
      if (draft.phase === 'done') show({ ...draft, ...part })
    },
  }
}
