import { LARGE_GRAPH } from '../../../search/postings-file.ts'
import type { Book } from '../../page/context.ts'
import type { Ask } from './ask.ts'
import { openSearch } from './open-search.ts'

export { makeMoves } from './box-moves.ts'
export { searchLists } from './search-lists.tsx'

/**
 * Makes a report searchable: in this thread, or for a large graph in a worker, which reads the report's files itself.
 *
 * @throws DataError where a file cannot be had or read.
 */
export async function startSearch({ graph, source, id }: Book, root: URL): Promise<Ask> {
  const folder = new URL(`${encodeURIComponent(id)}/`, root)
  if (graph.nodes.length > LARGE_GRAPH) return (await import('./ask-worker.ts')).startWorker(folder)
  return openSearch({ graph, source, folder, postings: null })
}
