import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { openKeeper } from '../src/cli/library/open-keeper.ts'
import { LIBRARY_TOOLS } from '../src/cli/library-tools.ts'
import { createSiteServer } from '../src/cli/serving/folder-server.ts'
import { listen } from '../src/cli/site-server.ts'
import { readBuiltPage } from '../src/site/built-page.ts'

/** How the library of a site is kept: as files, or in a database (`serve --db`). */
export const KEPT = ['files', 'a database'] as const
export type Kept = (typeof KEPT)[number]

/** A running site of several reports. */
export interface LibrarySite {
  /** The site's root. */
  readonly root: string
  readonly stop: () => Promise<void>
}

/** A folder with the compiled reports of a library in `data`, which is removed in the end, and how it is served. */
interface ServedFolder {
  readonly folder: string
  readonly base: string
  readonly kept: Kept
}

/** Serves the library of a folder, with the page of build/page. */
export async function serveFolder({ folder, base, kept }: ServedFolder): Promise<LibrarySite> {
  const open = kept === 'files' ? await openFiles(folder, base) : await openDatabase(folder, base)
  const root = `http://127.0.0.1:${await listen(open.server, '127.0.0.1', 0)}${base}`
  return {
    root,
    stop: async () => {
      open.server.close()
      open.server.closeAllConnections()
      await once(open.server, 'close')
      await open.close()
      rmSync(folder, { recursive: true })
    },
  }
}

interface Open {
  readonly server: Server
  readonly close: () => Promise<void>
}

// The views are loaded here alone: the test runner reads every file of e2e first.

async function openFiles(folder: string, base: string): Promise<Open> {
  const { writeSite } = await import('../src/site/write-site.ts')
  const [page, out] = [readBuiltPage('build/page'), join(folder, 'site')]
  const dataDir = join(folder, 'data')
  await writeSite({ page, dataDir, out, base, site: null, library: LIBRARY_TOOLS })
  return { server: createSiteServer({ dir: out, base }), close: async () => {} }
}

async function openDatabase(folder: string, base: string): Promise<Open> {
  const target = join(folder, 'library.db')
  const keeper = await openKeeper(target, 'write')
  await keeper.put(readdirSync(join(folder, 'data'), { withFileTypes: true }).filter(isReport).map(readKept))
  await keeper.settle()
  await keeper.close()
  const { openLibraryFace } = await import('../src/site/library-face.ts')
  const { createLibraryServer } = await import('../src/cli/serving/database-server.ts')
  const { openFaceSource } = await import('../src/database/store/face-source.ts')
  const { openDatabase: open } = await import('../src/database/open-database.ts')
  const { nearByFuse } = await import('../src/search/near/near-by-fuse.ts')
  const database = await open(target, { access: 'read' })
  const face = openLibraryFace(openFaceSource(database, nearByFuse), {
    page: readBuiltPage('build/page'),
    base,
  })
  const onError = (error: unknown) => {
    throw error
  }
  return { server: createLibraryServer(face, { base, onError }), close: () => database.close() }
}

interface Entry {
  readonly name: string
  readonly parentPath: string
  isDirectory(): boolean
}

function isReport(entry: Entry): boolean {
  return entry.isDirectory()
}

function readKept({ name: id, parentPath }: Entry) {
  const folder = join(parentPath, id)
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const)
  return { id, document: null, files: Object.fromEntries(files) }
}
