import { DEFAULT_VIEW } from '../../../address/view.ts'
import { LARGE_GRAPH } from '../../../search/postings-file.ts'
import type { Book } from '../../page/context.ts'
import { type Host, reportFiles } from '../../start/host.ts'
import type { Ask } from '../search-state.ts'
import { leaveRoomForKeyboard } from './leave-room.ts'
import { openSearch } from './open-search.ts'

/**
 * Makes a report searchable: in this thread, or for a large graph in a worker, which reads the report's files itself.
 *
 * @throws DataError where a file cannot be had or read.
 */
export async function startSearch({ graph, source, id }: Book, host: Host): Promise<Ask> {
  leaveRoomForKeyboard()
  const openWorker = host.workers.search
  if (openWorker !== null && graph.nodes.length > LARGE_GRAPH) {
    const { startWorker } = await import('./ask-worker.ts')
    return startWorker(openWorker, host.urlOf({ ...DEFAULT_VIEW, report: id, page: { kind: 'home' } }))
  }
  return openSearch({ graph, source, fetchFile: reportFiles(host, id), postings: null })
}
