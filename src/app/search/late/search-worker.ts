import type { TermGraph } from '../../../model/read-graph.ts'
import { decodePostings, POSTINGS_FILE } from '../../../search/postings-file.ts'
import type { SearchPostings } from '../../../search/search.ts'
import { answerQuestions } from '../../start/answer-questions.ts'
import { DataError } from '../../start/data-error.ts'
import { fetchData } from '../../start/fetch-data.ts'
import { readReportFiles } from '../../start/report-files.ts'
import type { Ask, SearchAnswer } from './ask.ts'
import { openSearch } from './open-search.ts'

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
  const report = await readReportFiles(folder)
  return openSearch({ ...report, folder, postings: await loadPostings(folder, report.graph) })
}

/** Returns null where there is no file of postings, or one of another compilation: they are built then. */
async function loadPostings(folder: URL, graph: TermGraph): Promise<SearchPostings | null> {
  try {
    return decodePostings(await (await fetchData(folder, POSTINGS_FILE)).arrayBuffer(), graph)
  } catch (error) {
    if (error instanceof DataError) return null
    throw error
  }
}
