import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** What came of the requests of some clients. */
export interface Tally {
  asked: number
  answered: number
  /** How often each fault was met. */
  readonly faults: Map<string, number>
}

/** Counts a fault by what it says. */
function addFault({ faults }: Tally, fault: unknown): void {
  const { code, message } = fault as NodeJS.ErrnoException
  const name = code ?? message
  faults.set(name, (faults.get(name) ?? 0) + 1)
}

/** A request, and over which connection. */
export interface Wish {
  readonly port: number
  readonly path: string
  readonly agent?: Agent
}

/**
 * Asks for a file and takes all of it; returns its status and size.
 *
 * As browsers do, it asks again over a new connection where a kept one is closed as it asks: the server has waited for
 * long enough, and the two have met (RFC 9112, 9.3.1).
 */
export function ask(wish: Wish): Promise<{ readonly status: number; readonly size: number }> {
  const { port, path, agent } = wish
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, ...(agent ? { agent } : {}) })
    let isAnswered = false
    asked.on('error', (error: NodeJS.ErrnoException) => {
      const isOld = asked.reusedSocket && error.code === 'ECONNRESET' && !isAnswered
      if (isOld) ask(wish).then(done, fail)
      else fail(error)
    })
    asked.on('response', (response: IncomingMessage) => {
      isAnswered = true
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
      })
      response.on('error', fail).on('end', () => done({ status: response.statusCode ?? 0, size }))
    })
    asked.end()
  })
}

/** Begins a download; returns what takes the rest of it and tells its size. */
export async function beginDownload(port: number): Promise<() => Promise<number>> {
  const asked = request({ host: '127.0.0.1', port, path: '/large.bin', agent: false }).end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  return async () => {
    let size = 0
    for await (const chunk of response) size += (chunk as Buffer).length
    return size
  }
}

/** Begins a download and breaks it off at the first bytes. */
export function breakOff(port: number): Promise<void> {
  return new Promise((done) => {
    const asked = request({ host: '127.0.0.1', port, path: '/large.bin', agent: false })
    asked.on('response', (response) => response.once('data', () => asked.destroy()))
    asked
      .on('error', () => {})
      .on('close', done)
      .end()
  })
}

/** Asks for a page again and again over one connection, with a pause between, until the time is over. */
export async function readOn(port: number, until: number, tally: Tally): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  await wait(Math.random() * PAUSE_MS)
  while (Date.now() < until) {
    tally.asked++
    try {
      const { status } = await ask({ port, path: '/r/term/', agent })
      if (status === 200) tally.answered++
      else addFault(tally, new Error(`status ${status}`))
    } catch (error) {
      addFault(tally, error)
    }
    await wait(PAUSE_MS)
  }
  agent.destroy()
}
const PAUSE_MS = 4000

/** Sends a request a byte a second, and never ends it; returns whether the server closed the connection in time. */
export async function sendSlowly(port: number, until: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  let isClosed = false
  socket
    .on('error', () => {})
    .on('close', () => {
      isClosed = true
    })
  socket.resume()
  socket.write('GET / HTTP/1.1\r\nhost: x\r\nx-slow: ')
  while (!isClosed && Date.now() < until) {
    socket.write('a')
    await wait(1000)
  }
  socket.destroy()
  return isClosed
}

/** Asks for a large file and takes none of it until the time is over. */
export async function takeNothing(port: number, until: number): Promise<void> {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  socket.pause()
  socket.write('GET /large.bin HTTP/1.1\r\nhost: x\r\n\r\n')
  await wait(until - Date.now())
  socket.destroy()
}

/** Sends bytes over a connection of its own; returns all that comes back until it is closed. */
export function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1')
    let came = ''
    socket.setEncoding('latin1').on('data', (text) => {
      came += text
    })
    socket.on('error', fail).on('close', () => done(came))
    // One that has ended its side would be taken for gone.
    socket.write(bytes, 'latin1')
  })
}
