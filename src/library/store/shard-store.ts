import {
  gramFile,
  INDEX_FILE,
  LIBRARY_SCHEMA,
  NAME_REPORTS_FILE,
  NAMES_FILE,
} from '../../model/library-files.ts'
import { type Fault, fileNameOf, type Trouble } from '../../model/trouble.ts'
import type { NearMisses } from '../../search/answers.ts'
import { isGrams } from '../passages/gram-files.ts'
import type { LibraryData } from './library-data.ts'
import type { LibraryStore } from './library-store.ts'
import { openStore } from './open-store.ts'

/** Fetches a file by its path, seen from the site's root; rejects where it cannot be had. */
export type FetchLibraryFile = (path: string) => Promise<Response>

/** Thrown where a file of a library is of another version, or none of its files. */
export class LibraryFileError extends Error implements Trouble {
  readonly file: string
  readonly fault: Fault
  constructor(path: string, fault: 'damaged' | 'version') {
    super(`${path} is no file of a library of this version; build the site again`)
    this.name = 'LibraryFileError'
    this.file = fileNameOf(path)
    this.fault = fault
  }
}

/** Opens a library that lies in files; each is fetched once, when it is first needed. */
export function shardStore(fetchFile: FetchLibraryFile, near: NearMisses): LibraryStore {
  const kept = new Map<string, Promise<unknown>>()
  const keep = <T>(path: string, read: (response: Response) => Promise<T>): Promise<T> => {
    const known = kept.get(path) as Promise<T> | undefined
    if (known !== undefined) return known
    const fetched = fetchFile(path).then(read)
    kept.set(path, fetched)
    fetched.catch(() => kept.delete(path)) // out of reach now: the next question tries again
    return fetched
  }
  const json = <T>(path: string) => keep(path, async (response) => readJson<T>(path, await response.text()))
  const versioned = <T extends { readonly schema: number }>(path: string) =>
    keep(path, async (response) => {
      const data = readJson<T>(path, await response.text())
      if (data.schema !== LIBRARY_SCHEMA) throw new LibraryFileError(path, 'version')
      return data
    })
  const data: LibraryData = {
    index: () => versioned(INDEX_FILE),
    names: () => versioned(NAMES_FILE),
    nameReports: () => versioned(NAME_REPORTS_FILE),
    concepts: json,
    grams: (file) =>
      keep(gramFile(file), async (response) => {
        const bytes = new Uint8Array(await response.arrayBuffer())
        if (!isGrams(bytes)) throw new LibraryFileError(gramFile(file), 'damaged')
        return bytes
      }),
    source: (report) => keep(`${encodeURIComponent(report)}/source.txt`, (response) => response.text()),
  }
  return openStore(data, near)
}

/**
 * Reads a text of JSON that a library's host sent.
 *
 * @throws LibraryFileError where it is something else.
 */
export function readJson<T>(path: string, text: string): T {
  try {
    const data: unknown = JSON.parse(text)
    if (typeof data === 'object' && data !== null) return data as T
  } catch {
    // told below
  }
  throw new LibraryFileError(path, 'damaged')
}
