import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSmallLibrary } from '../src/site/testing/small-library.ts'
import { type Kept, type LibrarySite, serveFolder } from './serve-folder.ts'

/** Serves the site of the made reports for tests, below a path. */
export async function serveLibrary(kept: Kept, base = '/'): Promise<LibrarySite> {
  if (!existsSync('build/page/template.html')) throw new Error('build/page is not there: npm run -s page')
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-library-'))
  writeSmallLibrary(join(folder, 'data'))
  return serveFolder({ folder, base, kept })
}
