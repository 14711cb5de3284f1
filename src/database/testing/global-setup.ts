import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { WITHOUT } from './binaries.ts'
import { startServer, type TestServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a run's tests ask for the address of its one server. */
    postgres: string
    /** A folder for the databases of a run's tests; it is removed at the end. */
    folders: string
  }
}

/** Offers one PostgreSQL server to all test files of a run; it is started when the first of them asks for it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env[WITHOUT] === '1')
    console.warn(`${WITHOUT}=1: the library on a PostgreSQL server and on a cluster is not tested.`)
  let server: Promise<TestServer> | null = null
  const desk = createServer(async (_, response) => {
    server ??= startServer()
    await server.then(
      ({ address }) => response.end(address),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    )
  })
  desk.listen(0, '127.0.0.1')
  await once(desk, 'listening')
  const address = desk.address()
  project.provide('postgres', typeof address === 'object' ? `http://127.0.0.1:${address?.port}/` : '')
  const folders = mkdtempSync(join(tmpdir(), 'libraries-'))
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
