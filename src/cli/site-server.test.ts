import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createBoundedServer } from './serving/bounded-server.ts'
import { type Reply, replyText } from './serving/reply.ts'
import { listen, openServer, serveUntilAsked } from './site-server.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

/** Starts another server; returns the port that it has taken. */
async function takePort(): Promise<number> {
  const server = createServer()
  open.push(server)
  return await listen(server, '127.0.0.1', 0)
}

/** A promise and what fulfils it. */
function promised<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

const lines: string[] = []
const io = { out: (line: string) => lines.push(line), err: () => {}, cwd: '/' }

describe('a port that is taken', () => {
  it('is told in a sentence that names it and the option for another', async () => {
    const port = await takePort()
    const opened = openServer(io, createServer(), { base: '/', host: '127.0.0.1', port })
    await expect(opened).rejects.toThrow(new RegExp(`^端口 ${port} 已被占用，请用 --port .*。$`))
  })

  it('is passed over where none was asked for', async () => {
    const [first, second] = [createServer(), createServer()]
    open.push(first, second)
    const port = await listen(first, '127.0.0.1', null)
    expect(await listen(second, '127.0.0.1', null)).toBeGreaterThan(port)
  })
})

describe('a site that is served until the process is asked to end', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('finishes the answers that are open at %s', async (signal) => {
    const begun = promised<void>()
    const reply = promised<Reply>()
    const answer = () => {
      begun.resolve()
      return reply.promise
    }
    const server = createBoundedServer({ answer, onError: () => {} })
    const ended = serveUntilAsked(io, server, { base: '/', host: '127.0.0.1', port: 0 })
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const asked = once(request({ host: '127.0.0.1', port }).end(), 'response')
    await begun.promise
    process.emit(signal)
    reply.resolve(replyText(200, 'a.txt', 'all of it'))
    const [response] = await asked
    response.resume()
    await ended
    expect(response.statusCode).toBe(200)
  })
})
