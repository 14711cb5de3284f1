import { stillJson } from '../../../text/isolate.ts'
import type { ReportEntry } from '../../page/model.ts'
import type { Host } from '../host.ts'
import { DataError, type FetchFile, fetchText } from '../report-files.ts'

/**
 * Fetches what a file of JSON holds, as it is shown: nothing in it turns the direction of the page's words.
 *
 * @throws DataError where it cannot be had, or is no whole JSON of an object or a list.
 */
export async function fetchJson<Data>(fetchFile: FetchFile, path: string): Promise<Data> {
  const text = await fetchText(fetchFile, path)
  let data: unknown = null
  try {
    data = JSON.parse(stillJson(text))
  } catch {
    // told below
  }
  if (typeof data !== 'object' || data === null) throw new DataError(path, 'damaged')
  return data as Data
}

/** Fetches the list of reports. */
export function loadReports(host: Host): Promise<ReportEntry[]> {
  return fetchJson(host.fetchFile, 'reports.json')
}
