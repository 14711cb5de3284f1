import { MOVED_FILE, type Moved, parseMoved } from '../../address/moved.ts'
import { MovedNote } from '../page/late/moved-note.tsx'
import { provideNote } from '../page/late-pages.ts'
import { fetchData } from './fetch-data.ts'

/**
 * Fetches what moved between the versions of a report, and provides what says so.
 *
 * @throws DataError where it cannot be had.
 */
export async function loadMoved(folder: URL): Promise<Moved[]> {
  provideNote(MovedNote)
  return parseMoved(await (await fetchData(folder, MOVED_FILE)).text())
}
