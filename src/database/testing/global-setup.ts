import { once } from 'node:events'
import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'
import { WITHOUT } from './binaries.ts'
import { startServer, type TestServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a run's tests ask for the address of its one server. */
    postgres: string
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
  return async () => {
    desk.close()
    desk.closeAllConnections()
    await server?.then(
      (started) => started.stop(),
      () => {},
    )
  }
}
