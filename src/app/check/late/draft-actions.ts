import { parseNodeKey } from '../../../model/ids.ts'
import { makeFormActions } from '../../intake/late/form-actions.ts'
import type { CheckActions } from '../check-model.ts'
import type { DraftDesk } from './draft-desk.ts'
import type { DraftIntake } from './draft-intake.ts'
import { PREVIEW_HOST } from './draft-preview.tsx'

/** Makes what form, filter and preview do; `zoom` is the preview's own. */
export function makeDraftActions(
  desk: DraftDesk,
  intake: DraftIntake,
  zoom: CheckActions['zoom'],
): CheckActions {
  return {
    ...makeFormActions(intake),
    showOnly: (event) => desk.patch({ only: pressedValue(event) || null }),
    copyListing: () => void copyListing(desk),
    goToPreview: () => document.getElementById(PREVIEW_HOST)?.scrollIntoView({ block: 'center' }),
    chooseNode: (event) => desk.patch({ chosen: parseNodeKey(pressedValue(event)) }),
    zoom,
  }
}

function pressedValue(event: Event): string {
  return (event.currentTarget as HTMLButtonElement).value
}

async function copyListing(desk: DraftDesk): Promise<void> {
  const draft = desk.now()
  if (draft.phase !== 'done') return
  try {
    await navigator.clipboard.writeText(draft.listing)
    desk.patch({ copy: 'copied' })
  } catch {
    desk.patch({ copy: 'failed' }) // no permission, or no secure context: the list is shown to be copied by hand
  }
}
