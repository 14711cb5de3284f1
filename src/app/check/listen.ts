/** What a person can do on the check page. */
export interface CheckActions {
  readonly file: (file: File) => void
  readonly text: (text: string) => void
  /** The code of the findings to show alone; empty for all. */
  readonly show: (code: string) => void
  /** The key of the node to show, or to show no more. */
  readonly choose: (key: string) => void
  readonly copy: () => Promise<void>
}

/** Listens for drafts that are chosen, dropped anywhere on the page or pasted, and for the page's buttons. */
export function listenForDrafts(actions: CheckActions): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.id !== 'draft-file') return
    const file = target.files?.[0]
    if (file) actions.file(file)
    target.value = '' // the same file, mended, may be chosen again
  })
  document.addEventListener('submit', (event) => {
    event.preventDefault()
    const box = document.querySelector<HTMLTextAreaElement>('#draft-text')
    if (box && box.value.trim() !== '') actions.text(box.value)
    else box?.focus()
  })
  const mark = (over: boolean) => document.querySelector('.drop')?.toggleAttribute('data-over', over)
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    mark(true)
  })
  document.addEventListener('dragleave', () => mark(false))
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    mark(false)
    const file = event.dataTransfer?.files[0]
    const text = event.dataTransfer?.getData('text/plain') ?? ''
    if (file) actions.file(file)
    else if (text !== '') actions.text(text)
  })
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-check]') : null
    if (button === null) return
    if (button.dataset.check === 'show') actions.show(button.value)
    if (button.dataset.check === 'copy') void actions.copy()
    if (button.dataset.check === 'choose') actions.choose(button.value)
  })
}
