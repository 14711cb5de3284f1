import type { Concept } from '../../model/library.ts'
import { conceptFile } from '../../model/library-files.ts'
import type { NearMisses } from '../../search/answers.ts'
import type { Library, ShelvedReport } from '../library.ts'
import { buildGrams } from '../passages/build-grams.ts'
import { type KeysMaker, libraryIndex, libraryNames, nameReports } from '../static/library-files.ts'
import type { LibraryStore } from './library-store.ts'
import { openStore } from './open-store.ts'

/** A library in memory, with the texts of its reports. */
export interface HeldLibrary {
  readonly library: Library
  readonly reports: readonly ShelvedReport[]
  readonly keysOf: KeysMaker
}

/** Opens a library that is held in memory. */
export function memoryStore({ library, reports, keysOf }: HeldLibrary, near: NearMisses): LibraryStore {
  const grams = buildGrams(reports)
  const gramFiles = new Map<number, Uint8Array>()
  const gramFile = (at: number) => {
    const file = gramFiles.get(at) ?? grams.file(at)
    gramFiles.set(at, file)
    return file
  }
  const index = libraryIndex(library, grams.count)
  const shards = new Map<string, Record<string, Concept>>()
  for (const concept of library.concepts) {
    const path = conceptFile(concept.slug, index)
    shards.set(path, { ...shards.get(path), [concept.slug]: concept })
  }
  const sources = new Map(reports.map(({ id, source }) => [id, source]))
  const names = libraryNames(library.concepts, keysOf)
  const users = nameReports(library)
  return openStore(
    {
      index: async () => index,
      names: async () => names,
      nameReports: async () => users,
      concepts: async (path) => shards.get(path) ?? {},
      grams: async (file) => gramFile(file),
      source: async (report) => sources.get(report) ?? '',
    },
    near,
  )
}
