import { buildMap } from '../map/build-map.ts'
import { buildGrams } from '../passages/build-grams.ts'
import { libraryFiles, libraryIndex, libraryNames, passageFiles } from '../static/library-files.ts'
import type { HeldLibrary } from '../store/memory-store.ts'
import type { FetchLibraryFile } from '../store/shard-store.ts'

/** The files of a library as its site has them, and a note of every one that was fetched. */
export interface FetchedFiles {
  readonly fetchFile: FetchLibraryFile
  readonly fetched: string[]
  readonly files: ReadonlyMap<string, string | Uint8Array>
}

/** Writes the files of a library into memory. */
export function filesOfLibrary({ library, reports, keysOf }: HeldLibrary): FetchedFiles {
  const grams = buildGrams(reports)
  const index = libraryIndex(library, grams.count)
  const names = libraryNames(library.concepts, keysOf)
  const files = new Map<string, string | Uint8Array>([
    ...libraryFiles(library, { index, names, map: buildMap(library.concepts) }),
    ...passageFiles(grams),
    ...reports.map(({ id, source }) => [`${id}/source.txt`, source] as const),
  ])
  const fetched: string[] = []
  return {
    files,
    fetched,
    async fetchFile(path) {
      fetched.push(path)
      const file = files.get(path)
      if (file === undefined) throw new Error(`there is no ${path}`)
      return new Response(typeof file === 'string' ? file : Uint8Array.from(file))
    },
  }
}
