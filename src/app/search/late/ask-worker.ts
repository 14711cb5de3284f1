import type { Ask, SearchAnswer } from '../search-state.ts'
import type { FromWorker, ToWorker } from './search-worker.ts'

/** Makes a large report searchable in a worker, which reads the report's files itself; rejects where it cannot. */
export function startWorker(open: () => Worker, folder: URL): Promise<Ask> {
  const worker = open()
  const waiting = new Map<number, (answer: SearchAnswer) => void>()
  let asked = 0
  const send = (message: ToWorker) => worker.postMessage(message)
  const ask: Ask = (query) => {
    // Only the last query matters: what was asked before it and is not answered yet never will be.
    waiting.clear()
    const id = ++asked
    send({ id, query })
    return new Promise((resolve) => waiting.set(id, resolve))
  }
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('ready' in data) resolve(ask)
      else if ('failed' in data) reject(new Error(data.failed))
      else {
        waiting.get(data.id)?.(data.answer)
        waiting.delete(data.id)
      }
    })
    send({ folder: folder.href })
  })
}
