import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../open-database.ts'
import { WITHOUT } from './binaries.ts'
import { startServer, type TestServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a run's tests ask for the address of its one server, and for a folder that is copied. */
    databases: string
    /** A folder for the databases of a run's tests; it is removed at the end. */
    folders: string
  }
}

/**
 * Offers one PostgreSQL server and one made folder to all test files of a run; each is made when it is first asked for.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env[WITHOUT] === '1')
    console.warn(`${WITHOUT}=1: the library on a PostgreSQL server and on a cluster is not tested.`)
  const folders = mkdtempSync(join(tmpdir(), 'libraries-'))
  let server: Promise<TestServer> | null = null
  let folder: Promise<string> | null = null
  const desk = createServer(async (request, response) => {
    // A connection that is kept would be closed under who uses it again, while this thread makes a folder.
    response.setHeader('connection', 'close')
    if (request.url === '/server') server ??= startServer()
    else folder ??= makeFolder(join(folders, 'made'))
    const answer = request.url === '/server' ? server?.then(({ address }) => address) : folder
    await answer?.then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    )
  })
  desk.listen(0, '127.0.0.1')
  await once(desk, 'listening')
  const address = desk.address()
  project.provide('databases', typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '')
  project.provide('folders', folders)
  return async () => {
    desk.close()
    desk.closeAllConnections()
    rmSync(folders, { recursive: true })
    await server?.then(
      (started) => started.stop(),
      () => {},
    )
  }
}

async function makeFolder(folder: string): Promise<string> {
  await (await openDatabase(folder, { access: 'write' })).close()
  return folder
}
