import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LIBRARY_TOOLS } from '../../cli/library-tools.ts'
import { buildLibrary } from '../../library/library.ts'
import type { FaceSource } from '../../library/store/face-source.ts'
import { memoryFace } from '../../library/testing/memory-face.ts'
import { readBooks } from '../reports.ts'

/** Reads the reports of a folder with a folder a report into memory, as the source of a face. */
export function heldFace(dataDir: string): FaceSource {
  const reports = readBooks(dataDir)
  const files = reports.map(({ id }) => {
    const folder = join(dataDir, id)
    return [id, new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))] as const
  })
  const { keysOf } = LIBRARY_TOOLS
  return memoryFace({
    library: buildLibrary(reports, [], LIBRARY_TOOLS),
    reports,
    keysOf,
    files: new Map(files),
  })
}
