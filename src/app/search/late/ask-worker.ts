import { openWorkerClient } from '../../start/worker-client.ts'
import type { Ask, SearchAnswer } from '../search-state.ts'
import type { SearchQuestion } from './worker/search-worker.ts'

/** Makes a large report searchable in a worker, which reads the report's files itself; rejects where it cannot. */
export async function startWorker(open: () => Worker, folder: URL): Promise<Ask> {
  const worker = openWorkerClient<SearchQuestion, SearchAnswer>(open, { isKept: true })
  const ask: Ask = (query) => worker.ask({ folder: folder.href, query })
  try {
    await ask('') // reads the report
  } catch (error) {
    worker.close()
    throw error
  }
  return ask
}
