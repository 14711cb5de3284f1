import { MOVED_FILE, type Moved, parseMoved } from '../links/moved.ts'
import { fetchData } from './fetch-data.ts'

/**
 * Fetches what moved between the versions of a report.
 *
 * @throws DataError where it cannot be had.
 */
export async function loadMoved(folder: URL): Promise<Moved[]> {
  return parseMoved(await (await fetchData(folder, MOVED_FILE)).text())
}
