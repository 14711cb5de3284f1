import { MOVED_FILE, type Moved, parseMoved } from '../links/moved.ts'
import { fetchData } from './fetch-data.ts'
import { provideNote } from './views/late-pages.ts'
import { MovedNote } from './views/moved-note.tsx'

/**
 * Fetches what moved between the versions of a report, and provides what says so.
 *
 * @throws DataError where it cannot be had.
 */
export async function loadMoved(folder: URL): Promise<Moved[]> {
  provideNote(MovedNote)
  return parseMoved(await (await fetchData(folder, MOVED_FILE)).text())
}
