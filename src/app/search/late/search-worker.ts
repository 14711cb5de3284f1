import type { TermGraph } from '../../../model/read-graph.ts'
import { decodePostings, POSTINGS_FILE } from '../../../search/postings-file.ts'
import type { SearchPostings } from '../../../search/search.ts'
import { DataError, type FetchFile, fetchFrom, readReportFiles } from '../../start/report-files.ts'
import type { Ask, SearchAnswer } from '../search-state.ts'
import { openSearch } from './open-search.ts'

/** What the page tells the worker: first where the report is, then each query with its number. */
export type ToWorker = { readonly folder: string } | { readonly id: number; readonly query: string }

/** What the worker answers: to the first message that it is ready, or why not; to each query. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly failed: string }
  | { readonly id: number; readonly answer: SearchAnswer }

let ask: Ask | null = null

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('folder' in data) {
    open(new URL(data.folder)).catch((error: unknown) => say({ failed: String(error) }))
  } else void answer(data.id, data.query)
})

async function open(folder: URL): Promise<void> {
  const fetchFile: FetchFile = (file) => fetchFrom(folder, file)
  const report = await readReportFiles(fetchFile)
  ask = await openSearch({ ...report, fetchFile, postings: await loadPostings(fetchFile, report.graph) })
  say({ ready: true })
}

/** Returns the kept postings; null where there are none, or those of another compilation: they are built then. */
async function loadPostings(fetchFile: FetchFile, graph: TermGraph): Promise<SearchPostings | null> {
  try {
    return decodePostings(await (await fetchFile(POSTINGS_FILE)).arrayBuffer(), graph)
  } catch (error) {
    if (error instanceof DataError) return null
    throw error
  }
}

async function answer(id: number, query: string): Promise<void> {
  if (ask !== null) say({ id, answer: await ask(query) })
}

function say(message: FromWorker): void {
  self.postMessage(message)
}
