import { indexGraph } from '../../../model/read-graph.ts'
import { makeBook } from '../../page/context.ts'
import type { Page } from '../../page/page.tsx'
import { checkMessagesIn } from './check-messages.ts'
import type { DraftAnswer } from './check-protocol.ts'
import type { DraftDesk } from './draft-desk.ts'
import { openDraftWorker } from './draft-worker.ts'

/** Takes drafts in; an earlier one that is still being checked is given up. */
export interface DraftIntake {
  /** Checks the file; of more than one none is. */
  readonly checkFiles: (files: FileList) => void
  readonly checkText: (text: string) => void
}

/** What a checked draft starts with. */
const UNSEEN = { copy: 'none', only: null, book: null, canvas: 'off', chosen: null } as const

/** Gives what hands drafts to the worker and shows on the desk what the worker answers. */
export function openDraftIntake(page: Page, desk: DraftDesk): DraftIntake {
  const words = () => checkMessagesIn(page.model().view.lang)
  const fail = (name: string | null, code: string, reason: string) => {
    page.set({ notice: '' })
    desk.show({ phase: 'failed', name, code, reason })
  }
  const giveUp = (code: string, reason: string) => {
    const draft = desk.now()
    // Findings that are there stay: only their graph is missing.
    if (draft.phase === 'done') desk.patch({ canvas: 'failed' })
    else if (draft.phase === 'busy') fail(draft.name, code, reason)
  }
  const receive = (answer: DraftAnswer) => {
    const draft = desk.now()
    if (answer.kind === 'failed') giveUp(answer.code, answer.reason)
    else if (answer.kind === 'graph')
      desk.patch({ book: makeBook('', indexGraph(answer.graph), answer.source) })
    else if (draft.phase === 'busy') {
      const { findings, listing, notes } = answer
      page.set({ notice: words().announced(draft.name ?? words().pasted, findings.length) })
      desk.show({ ...UNSEEN, phase: 'done', name: draft.name, findings, listing, notes })
    }
  }
  const worker = openDraftWorker(page.host.workers.check, receive, (code) => giveUp(code, ''))
  const check = (draft: File | string) => {
    const name = typeof draft === 'string' ? null : draft.name
    page.set({ notice: words().busy(name ?? words().pasted) })
    desk.show({ phase: 'busy', name })
    worker.ask(draft)
  }
  return {
    checkText: check,
    checkFiles: (files) => {
      const [file, ...others] = files
      if (file === undefined) return
      if (others.length === 0) return check(file)
      worker.drop()
      fail(`${file.name}……`, 'several', '')
    },
  }
}
