import type { DraftAnswer, DraftQuestion } from './check-protocol.ts'

/** Checks drafts, one at a time. */
export interface DraftWorker {
  /** Checks a draft; an earlier one that is still being checked is given up. */
  ask(draft: File | string): void
  /** Gives up the draft that is being checked. */
  drop(): void
}

/** A damaged file can keep its reader busy without end. */
const LONGEST_MS = 60_000

/**
 * Gives what checks drafts off the page's thread; the worker itself is started with the first draft.
 *
 * @param onAnswer Called with every answer to the latest draft.
 * @param onBreak Called when the worker could not be loaded or broke, and when it comes to no end.
 */
export function openDraftWorker(
  open: () => Worker,
  onAnswer: (answer: DraftAnswer) => void,
  onBreak: (code: 'failed' | 'stuck') => void,
): DraftWorker {
  let worker: Worker | null = null
  let latest = 0
  let isBusy = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const stop = () => {
    clearTimeout(timer)
    worker?.terminate()
    worker = null
    isBusy = false
  }
  const start = () => {
    const started = open()
    started.addEventListener('message', ({ data }: MessageEvent<DraftAnswer>) => {
      if (data.id !== latest) return
      if (data.kind !== 'findings') {
        isBusy = false
        clearTimeout(timer)
      }
      onAnswer(data)
    })
    started.addEventListener('error', () => {
      if (started !== worker) return
      stop()
      onBreak('failed')
    })
    return started
  }
  const drop = () => {
    latest++
    if (isBusy) stop()
  }
  return {
    drop,
    ask(draft) {
      drop()
      isBusy = true
      worker ??= start()
      const question: DraftQuestion = { id: latest, draft }
      worker.postMessage(question)
      timer = setTimeout(() => {
        stop()
        onBreak('stuck')
      }, LONGEST_MS)
    },
  }
}
