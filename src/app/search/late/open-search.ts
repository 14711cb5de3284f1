import type { TermGraph } from '../../../model/read-graph.ts'
import { parseSearchKeys, SearchKeysError } from '../../../model/search-keys.ts'
import { buildSearch, type SearchPostings } from '../../../search/search.ts'
import { DataError } from '../../start/data-error.ts'
import { fetchData } from '../../start/fetch-data.ts'
import { type Ask, LIMIT } from './ask.ts'
import { lateMisses } from './late-misses.ts'

/** A report that is to be searched. */
export interface SearchedReport {
  readonly graph: TermGraph
  readonly source: string
  /** Where its files are, with a closing slash. */
  readonly folder: URL
  /** What is kept of its search in a file; null where it is to be built. */
  readonly postings: SearchPostings | null
}

/**
 * Makes a report searchable in this thread.
 *
 * @throws DataError where its keys cannot be had or read.
 */
export async function openSearch({ graph, source, folder, postings }: SearchedReport): Promise<Ask> {
  const keys = await loadKeys(folder)
  const late = lateMisses()
  const start = performance.now()
  const engine = buildSearch({ graph, source, keys, near: late.near, ...(postings && { postings }) })
  performance.measure('build-search', { start })
  const answer = (query: string) => {
    const hits = engine.search(query, { limit: LIMIT })
    return { hits, suggestion: hits.length === 0 ? engine.suggest(query) : null }
  }
  return async (query) => {
    const answered = answer(query)
    return (await late.load()) ? answer(query) : answered
  }
}

async function loadKeys(folder: URL) {
  const text = await (await fetchData(folder, 'keys.json')).text()
  try {
    return parseSearchKeys(text)
  } catch (error) {
    if (error instanceof SearchKeysError) throw new DataError('keys.json', error)
    throw error
  }
}
