import { NO_KEYS, parseSearchKeys, type SearchKeys, SearchKeysError } from '../../../model/search-keys.ts'
import type { Trouble } from '../../../model/trouble.ts'
import { buildSearch, type SearchPostings } from '../../../search/search.ts'
import type { Book } from '../../page/context.ts'
import { DataError, type FetchFile, fetchText } from '../../start/report-files.ts'
import type { Ask, SearchAnswer } from '../search-state.ts'
import { lateMisses } from './late-misses.ts'

const KEYS_FILE = 'keys.json'
/** What finds near misses could not be loaded. */
const NEAR_LACK: Trouble = { file: 'near-by-fuse', fault: 'unloaded' }
/** The most results that are shown. */
const LIMIT = 24

/** A report that is to be searched. */
export interface SearchedReport extends Pick<Book, 'graph' | 'source'> {
  /** Fetches a file of the report. */
  readonly fetchFile: FetchFile
  /** The postings that are kept in a file; null where they are to be built. */
  readonly postings: SearchPostings | null
}

/** Makes a report searchable in this thread; without its keys, which are asked for again, by what is written exactly. */
export async function openSearch({ graph, source, fetchFile, postings }: SearchedReport): Promise<Ask> {
  const late = lateMisses()
  let lack: Trouble | null = null
  const build = async () => {
    let keys = NO_KEYS
    lack = null
    try {
      keys = await loadKeys(fetchFile)
    } catch (error) {
      lack = lackOf(error)
    }
    const start = performance.now()
    const kept = lack === null && postings ? { postings } : {}
    const built = buildSearch({ graph, source, keys, near: late.near, ...kept })
    performance.measure('build-search', { start })
    return built
  }
  let engine = await build()
  const answer = (query: string): SearchAnswer => {
    const hits = engine.search(query, { limit: LIMIT })
    return { hits, suggestion: hits.length === 0 ? engine.suggest(query) : null, lack }
  }
  return async (query) => {
    if (lack?.fault === 'unreachable') engine = await build()
    const answered = answer(query)
    const found = await late.load()
    if (found === 'loaded') return answer(query)
    return found === 'failed' ? { ...answered, lack: lack ?? NEAR_LACK } : answered
  }
}

async function loadKeys(fetchFile: FetchFile): Promise<SearchKeys> {
  const text = await fetchText(fetchFile, KEYS_FILE)
  try {
    return parseSearchKeys(text)
  } catch (error) {
    throw new DataError(KEYS_FILE, error instanceof SearchKeysError && error.isOther ? 'version' : 'damaged')
  }
}

/** Returns what an error says is lacking as plain data, which a worker can send. */
function lackOf(error: unknown): Trouble {
  if (!(error instanceof DataError)) throw error
  return { file: error.file, fault: error.fault }
}
