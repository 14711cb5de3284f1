import { once } from 'node:events'
import { request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { listen } from '../site-server.ts'
import { createBoundedServer } from './bounded-server.ts'
import { type Reply, replyText } from './reply.ts'
import { stopServer } from './stop-server.ts'

let server: Server
const errors: unknown[] = []
afterEach(async () => {
  errors.length = 0
  await stopServer(server, 1)
})

/** Starts a server that answers so, and asks it twice: it must still be there after the first answer. */
async function askTwice(answer: () => Promise<Reply>) {
  let times = 0
  server = createBoundedServer({
    answer: () => (times++ === 0 ? answer() : Promise.resolve(replyText(200, 'a.txt', 'still here'))),
    onError: (error) => errors.push(error),
  })
  const port = await listen(server, '127.0.0.1', 0)
  const ask = async () => {
    const [response] = await once(request({ host: '127.0.0.1', port }).end(), 'response')
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(chunk)
    return { status: response.statusCode, headers: response.headers, body: String(Buffer.concat(chunks)) }
  }
  const first = await ask().catch((error) => ({ error }))
  return { first, second: await ask() }
}

const stored = (path: string) => async () => ({ status: 200, file: { name: 'a.txt', path } })

describe('what fails ends one answer and not the server', () => {
  it('where there is no answer', async () => {
    const { first, second } = await askTwice(async () => {
      throw new Error('secret detail')
    })
    expect(first).toMatchObject({ status: 500, body: expect.not.stringContaining('secret') })
    expect([errors.length, second.body]).toEqual([1, 'still here'])
  })

  it('where a file cannot be opened', async () => {
    const { first, second } = await askTwice(stored('/no/such/file'))
    expect(first).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } })
    expect(errors).toEqual([expect.objectContaining({ code: 'ENOENT' })])
    expect(second.body).toBe('still here')
  })

  it('where a file cannot be read, once the answer has begun', async () => {
    const { first, second } = await askTwice(stored(tmpdir()))
    expect(first).toMatchObject({ error: { code: 'ECONNRESET' } })
    expect(errors).toEqual([expect.objectContaining({ code: 'EISDIR' })])
    expect(second.body).toBe('still here')
  })

  it.each(['EMFILE', 'ENFILE', 'ENOMEM'])('where the system gives no more: %s', async (code) => {
    const { first } = await askTwice(async () => {
      throw Object.assign(new Error(code), { code })
    })
    expect(first).toMatchObject({ status: 503, headers: { 'retry-after': '10' } })
  })
})

describe('a server that is asked to stop', () => {
  it('finishes what is open', async () => {
    let finish = (_: Reply) => {}
    const reply = new Promise<Reply>((done) => {
      finish = done
    })
    let asked = () => {}
    const isAsked = new Promise<void>((done) => {
      asked = done
    })
    const answer = () => {
      asked()
      return reply
    }
    server = createBoundedServer({ answer, onError: (error) => errors.push(error) })
    const port = await listen(server, '127.0.0.1', 0)
    const open = once(request({ host: '127.0.0.1', port }).end(), 'response')
    await isAsked
    const stopped = stopServer(server)
    finish(replyText(200, 'a.txt', 'all of it'))
    const [response] = await open
    expect([response.statusCode, response.headers.connection]).toEqual([200, 'close'])
    response.resume()
    await stopped
  })
})
