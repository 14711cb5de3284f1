import { parseSearchKeys, SearchKeysError } from '../../../model/search-keys.ts'
import { buildSearch, type SearchPostings } from '../../../search/search.ts'
import type { Book } from '../../page/context.ts'
import { DataError, type FetchFile } from '../../start/report-files.ts'
import type { Ask } from '../search-state.ts'
import { lateMisses } from './late-misses.ts'

/** The most results that are shown. */
const LIMIT = 24

/** A report that is to be searched. */
export interface SearchedReport extends Pick<Book, 'graph' | 'source'> {
  /** Fetches a file of the report. */
  readonly fetchFile: FetchFile
  /** The postings that are kept in a file; null where they are to be built. */
  readonly postings: SearchPostings | null
}

/**
 * Makes a report searchable in this thread.
 *
 * @throws DataError where its keys cannot be had or read.
 */
export async function openSearch({ graph, source, fetchFile, postings }: SearchedReport): Promise<Ask> {
  const keys = await loadKeys(fetchFile)
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

async function loadKeys(fetchFile: FetchFile) {
  const text = await (await fetchFile('keys.json')).text()
  try {
    return parseSearchKeys(text)
  } catch (error) {
    if (error instanceof SearchKeysError) throw new DataError('keys.json', error)
    throw error
  }
}
