import { DOCUMENT_LIMITS } from '../../../model/document-limits.ts'
import { stillText } from '../../../text/direction.ts'
import { hasModifier, linkAt } from '../../page/links.ts'
import type { Page } from '../../page/page.tsx'
import { Overtaken, openWorkerClient, TimeLimitPassed } from '../../start/worker-client.ts'
import type { IntakeActions, Refusal, UnreadDraft } from '../intake-model.ts'
import { FILE_BOX, type IntakeMessages } from './intake-view.tsx'

/** What a page does with the documents that it takes in. */
export interface IntakeParts {
  readonly page: Page
  readonly openWorker: () => Worker
  readonly words: () => IntakeMessages
  /** Shows how a document fares, or that something is dragged over the page. */
  readonly show: (part: { readonly draft: UnreadDraft } | { readonly isOver: boolean }) => void
  /** Called with each document that is put in. */
  readonly take: (draft: File | string) => void
}

/** Takes a person's documents in and has them read by a worker. */
export interface Intake<Question, Answer, Part> {
  readonly actions: IntakeActions
  /** Asks the worker about a document; returns null where it was overtaken or given up. */
  readonly ask: (
    draft: File | string,
    question: Question,
    onPart?: (part: Part) => void,
  ) => Promise<Answer | Refusal | null>
  readonly fail: (draft: File | string | null, refusal: Refusal) => void
}

/** Starts to take documents in: from the form, and from what is dropped anywhere on the page. */
export function takeDrafts<Question, Answer, Part = never>(
  parts: IntakeParts,
): Intake<Question, Answer, Part> {
  const { page, openWorker, words, show, take } = parts
  const worker = openWorkerClient<Question, Answer | Refusal, Part>(openWorker, {
    // A damaged file can keep its reader busy without end.
    timeLimit: DOCUMENT_LIMITS.time,
  })
  const fail = (name: string | null, { code, reason }: Refusal) => {
    page.set({ notice: '' }) // the note is an alert
    show({ draft: { phase: 'failed', name, code, reason } })
  }
  const takeFiles = (files: FileList) => {
    const [file, ...others] = files
    if (file === undefined) return
    if (others.length === 0) return take(file)
    worker.close()
    fail(`${file.name}……`, { code: 'several', reason: '' })
  }
  takeDrops(takeFiles, take, (isOver) => show({ isOver }))
  keepOnSwitch(page)
  return {
    actions: {
      chooseFile: (event) => {
        const input = event.target as HTMLInputElement
        if (input.files) takeFiles(input.files)
        input.value = '' // so that the same file, changed meanwhile, can be chosen again
      },
      submitText: (event) => {
        event.preventDefault()
        const box = (event.target as HTMLFormElement).elements.namedItem('draft')
        if (box instanceof HTMLTextAreaElement) take(box.value)
      },
      giveUp: () => {
        worker.close()
        page.set({ notice: words().givenUp })
        show({ draft: { phase: 'idle' } })
        document.getElementById(FILE_BOX)?.focus() // the button that had the focus is gone
      },
    },
    async ask(draft, question, onPart) {
      const name = nameOf(draft)
      page.set({ notice: words().busy(name ?? words().pasted) })
      show({ draft: { phase: 'busy', name } })
      try {
        return await worker.ask(question, onPart)
      } catch (error) {
        if (error instanceof Overtaken) return null
        if (error instanceof TimeLimitPassed) return { code: 'stuck', reason: '' }
        console.error(error)
        return { code: 'failed', reason: '' }
      }
    },
    fail: (draft, refusal) => fail(draft === null ? null : nameOf(draft), refusal),
  }
}

/** Tells a refusal from the answer to a question about a document. */
export function isRefusal(answer: object): answer is Refusal {
  return 'reason' in answer && 'code' in answer
}

/** Returns the name of a file; null for pasted text. */
export function nameOf(draft: File | string): string | null {
  return typeof draft === 'string' ? null : stillText(draft.name)
}

/**
 * Takes what is dropped anywhere on the page: a file that missed its mark would replace the page.
 *
 * @param showOver Called as something comes over the page that would be taken, and as it leaves.
 */
function takeDrops(
  takeFiles: (files: FileList) => void,
  takeText: (text: string) => void,
  showOver: (isOver: boolean) => void,
): void {
  let isOver = false
  const tell = (now: boolean) => {
    if (now !== isOver) showOver(now)
    isOver = now
  }
  document.addEventListener('dragover', (event) => {
    if (!isDraft(event)) return
    event.preventDefault()
    tell(true)
  })
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) tell(false)
  })
  document.addEventListener('drop', (event) => {
    tell(false)
    if (!isDraft(event) || event.dataTransfer === null) return
    event.preventDefault()
    const { files } = event.dataTransfer
    if (files.length > 0) takeFiles(files)
    else takeText(event.dataTransfer.getData('text/plain'))
  })
}

/** Tells whether files are dragged, or text; text over the box for it is the browser's business. */
function isDraft({ dataTransfer, target }: DragEvent): boolean {
  if (dataTransfer === null) return false
  if (dataTransfer.types.includes('Files')) return true
  return dataTransfer.types.includes('text/plain') && !(target instanceof HTMLTextAreaElement)
}

/** Keeps a person's document when the language is switched: the link shows the page in the other language and loads none. */
function keepOnSwitch(page: Page): void {
  document.addEventListener('click', (event) => {
    const link = hasModifier(event) ? null : linkAt(event, 'a[hreflang]')
    const view = link && page.host.viewOf(new URL(link.href))
    if (view === null) return
    event.preventDefault()
    page.go(view, { replace: true, stay: true })
  })
}
