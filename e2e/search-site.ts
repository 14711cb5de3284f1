import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSearchKeys } from '../src/compile/names/search-keys.ts'
import { compileSample } from '../src/compile/testing/samples.ts'
import { SMALL } from '../src/library/testing/small-library.ts'
import { REPORT } from './fixtures.ts'
import { type Kept, type LibrarySite, serveFolder } from './serve-folder.ts'

/** Serves a library of the shipped report and three small ones. */
export async function serveLibrary(kept: Kept): Promise<LibrarySite> {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-library-'))
  const data = join(folder, 'data')
  for (const [id, source] of Object.entries(SMALL)) {
    const graph = compileSample(source)
    mkdirSync(join(data, id), { recursive: true })
    writeFileSync(join(data, id, 'graph.json'), JSON.stringify(graph))
    writeFileSync(join(data, id, 'source.txt'), source)
    writeFileSync(join(data, id, 'keys.json'), JSON.stringify(buildSearchKeys(graph, source)))
  }
  cpSync(join('graph-data', REPORT), join(data, REPORT), { recursive: true })
  return serveFolder({ folder, base: '/', kept })
}
