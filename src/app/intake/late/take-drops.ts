import type { DraftIntake } from '../../check/late/draft-intake.ts'

/**
 * Takes what is dropped anywhere on the page: a file that missed its mark would replace the page.
 *
 * @param showOver Called as something comes over the page that would be taken, and as it leaves.
 */
export function takeDrops({ checkFiles, checkText }: DraftIntake, showOver: (over: boolean) => void): void {
  document.addEventListener('dragover', (event) => {
    if (!isDraft(event)) return
    event.preventDefault()
    showOver(true)
  })
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) showOver(false)
  })
  document.addEventListener('drop', (event) => {
    showOver(false)
    if (!isDraft(event) || event.dataTransfer === null) return
    event.preventDefault()
    const { files } = event.dataTransfer
    if (files.length > 0) checkFiles(files)
    else checkText(event.dataTransfer.getData('text/plain'))
  })
}

/** Tells whether files are dragged, or text; text over the box for it is the browser's business. */
function isDraft({ dataTransfer, target }: DragEvent): boolean {
  if (dataTransfer === null) return false
  if (dataTransfer.types.includes('Files')) return true
  return dataTransfer.types.includes('text/plain') && !(target instanceof HTMLTextAreaElement)
}
