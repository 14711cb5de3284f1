import type { TermGraph } from '../../../../model/read-graph.ts'
import { decodePostings, POSTINGS_FILE } from '../../../../search/postings-file.ts'
import type { SearchPostings } from '../../../../search/search.ts'
import { answerQuestions } from '../../../start/answer-questions.ts'
import { DataError, type FetchFile, fetchFrom, readReportFiles } from '../../../start/report-files.ts'
import type { Ask, SearchAnswer } from '../../search-state.ts'
import { openSearch } from '../open-search.ts'

/** A query, and the folder of the report that it is asked of, which is read with the first. */
export interface SearchQuestion {
  readonly folder: string
  readonly query: string
}

let opening: Promise<Ask> | null = null

answerQuestions<SearchQuestion, SearchAnswer>(async ({ folder, query }) => {
  opening ??= open(new URL(folder))
  const ask = await opening
  return ask(query)
})

async function open(folder: URL): Promise<Ask> {
  const fetchFile: FetchFile = (file) => fetchFrom(folder, file)
  const report = await readReportFiles(fetchFile)
  return openSearch({ ...report, fetchFile, postings: await loadPostings(fetchFile, report.graph) })
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
