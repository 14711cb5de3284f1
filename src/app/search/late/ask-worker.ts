import { openWorker } from '../../start/open-worker.ts'
import { openWorkerClient } from '../../start/worker-client.ts'
import type { Ask, SearchAnswer } from './ask.ts'
import type { SearchQuestion } from './search-worker.ts'

/** Makes a large report searchable in a worker, which reads the report's files itself; rejects where it cannot. */
export async function startWorker(folder: URL): Promise<Ask> {
  const worker = openWorkerClient<SearchQuestion, SearchAnswer>(() => openWorker('search'), { isKept: true })
  const ask: Ask = (query) => worker.ask({ folder: folder.href, query })
  try {
    await ask('') // reads the report
  } catch (error) {
    worker.close()
    throw error
  }
  return ask
}
