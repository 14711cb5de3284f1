import { LARGE_GRAPH } from '../../search/postings-file.ts'
import type { Book } from '../views/context.ts'
import type { Ask, SearchAnswer } from './ask.ts'
import { openSearch } from './open-search.ts'
import type { FromWorker, ToWorker } from './search-worker.ts'

export { searchLists } from '../views/search-lists.tsx'

/**
 * Makes a report searchable: in this thread, or for a large graph in a worker, which reads the report's files itself.
 *
 * @throws DataError where a file cannot be had or read.
 */
export async function startSearch({ graph, source, id }: Book, root: URL): Promise<Ask> {
  const folder = new URL(`${encodeURIComponent(id)}/`, root)
  if (graph.nodes.length > LARGE_GRAPH) return startWorker(folder)
  return openSearch({ graph, source, folder, isLarge: false })
}

function startWorker(folder: URL): Promise<Ask> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
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
