import { MOVED_FILE, type Moved, MovedError, parseMoved } from '../../../address/moved.ts'
import { ELSEWHERE_FILE, type Elsewhere } from '../../../model/library-files.ts'
import type { Book } from '../../page/context.ts'
import { DataError, type FetchFile, fetchText } from '../report-files.ts'
import { fetchJson } from './fetch-json.ts'

/** What a book has beside its graph and text: most books have none of it. */
export interface Extras {
  readonly hasMoved: boolean
  readonly isOfLibrary: boolean
}

/** Fetches what moved between a report's versions and what other reports say of its names; a book goes without what cannot be had. */
export async function loadExtras(
  fetchFile: FetchFile,
  { hasMoved, isOfLibrary }: Extras,
): Promise<Pick<Book, 'moved' | 'elsewhere' | 'lacks'>> {
  const lacks: DataError[] = []
  const orElse = <Data>(data: Data) => {
    return (error: unknown) => {
      if (!(error instanceof DataError)) throw error
      lacks.push(error)
      return data
    }
  }
  const [moved, elsewhere] = await Promise.all([
    hasMoved ? loadMoved(fetchFile).catch(orElse([])) : [],
    isOfLibrary ? fetchJson<Elsewhere>(fetchFile, ELSEWHERE_FILE).catch(orElse<Elsewhere>({})) : null,
  ])
  return { moved, elsewhere, lacks }
}

async function loadMoved(fetchFile: FetchFile): Promise<readonly Moved[]> {
  const text = await fetchText(fetchFile, MOVED_FILE)
  try {
    return parseMoved(text)
  } catch (error) {
    const isOther = error instanceof MovedError && error.code === 'schema-version'
    throw new DataError(MOVED_FILE, isOther ? 'version' : 'damaged', error)
  }
}
