import type { Ask } from '../../search/late/ask.ts'
import { openSearch } from '../../search/late/open-search.ts'
import { readReportFiles } from '../report-files.ts'

/** Makes a large report searchable in this thread: a page of its own address may start no worker that reads its files. */
export async function startWorker(folder: URL): Promise<Ask> {
  return openSearch({ ...(await readReportFiles(folder)), folder, postings: null })
}
