import { parseNodeKey } from '../../model/ids.ts'
import type { CheckActions } from '../views/check/check-model.ts'
import { PREVIEW_HOST } from '../views/check/draft-preview.tsx'
import type { DraftDesk } from './draft-desk.ts'
import type { DraftIntake } from './draft-intake.ts'

/** Makes what form, filter and preview do; `zoom` is the preview's own. */
export function makeDraftActions(
  desk: DraftDesk,
  { checkFiles, checkText }: DraftIntake,
  zoom: CheckActions['zoom'],
): CheckActions {
  return {
    chooseFile: (event) => {
      const input = event.target as HTMLInputElement
      if (input.files) checkFiles(input.files)
      input.value = '' // so that the same file, changed meanwhile, can be chosen again
    },
    submitText: (event) => {
      event.preventDefault()
      const box = (event.target as HTMLFormElement).elements.namedItem('draft')
      if (box instanceof HTMLTextAreaElement) checkText(box.value)
    },
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
