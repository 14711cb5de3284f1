import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http'
import { NOSNIFF } from '../../site/headers.ts'
import { SAY } from '../messages.ts'
import { type Reply, replyText } from './reply.ts'
import { sendHeld } from './send-held.ts'
import { sendStored } from './send-stored.ts'

/** The longest address of a request, in characters: enough for a link that quotes a passage. */
const LONGEST_ADDRESS = 8000
/** A client that has sent no whole request after `requestTimeout` is not waited for; in milliseconds and bytes. */
const BOUNDS: ServerOptions = {
  maxHeaderSize: 16_384,
  headersTimeout: 30_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5000,
  keepAliveTimeout: 5000,
}
/** A connection over which nothing goes either way is closed after so many milliseconds. */
const IDLE_MS = 60_000
/** What the system says where a process has as many files or as much memory as it may have. */
const BUSY = new Set(['EMFILE', 'ENFILE', 'ENOMEM', 'ENOBUFS'])

/** A request, as far as it matters here. */
export interface Asked {
  readonly method: string
  /** Path and query string, as they were sent. */
  readonly url: string
}

/** What a server answers, and who is told of what goes wrong. */
export interface Answering {
  readonly answer: (asked: Asked) => Promise<Reply>
  readonly onError: (error: unknown) => void
}

/**
 * Makes a server that can only be read and that no client can hold up: what a request may be, how long it may take and
 * how long an answer may wait to be taken has bounds (405, 408, 414, 431). Whatever fails ends one answer, never the
 * server.
 */
export function createBoundedServer({ answer, onError }: Answering): Server {
  const reply = async (asked: Asked) => refusalOf(asked) ?? (await answer(asked))
  const server = createServer(BOUNDS, (request, response) => {
    const { method = '', url = '/' } = request
    const send = (made: Reply) => {
      // One that stops takes no further request on the same connection.
      if (!server.listening) response.setHeader('connection', 'close')
      return sendReply(request, response, made)
    }
    // A client that goes away is no fault.
    response.on('error', () => {})
    reply({ method, url })
      .then(send)
      .catch((error) => {
        onError(error)
        if (response.headersSent) response.destroy()
        else return send(replyOfFault(error))
      })
      .catch(() => response.destroy())
  })
  server.timeout = IDLE_MS
  return server
}

function refusalOf({ method, url }: Asked): Reply | null {
  // What such a request carries is not waited for.
  const headers = { allow: 'GET, HEAD', connection: 'close' }
  if (method !== 'GET' && method !== 'HEAD') return replyText(405, 'method.txt', SAY.served.readOnly, headers)
  return url.length > LONGEST_ADDRESS ? replyText(414, 'address.txt', SAY.served.longAddress) : null
}

function replyOfFault(error: unknown): Reply {
  const isBusy = BUSY.has((error as NodeJS.ErrnoException).code ?? '')
  const retry = isBusy ? { 'retry-after': '10' } : {}
  return replyText(isBusy ? 503 : 500, 'failed.txt', SAY.served.failed, {
    'cache-control': 'no-store',
    ...retry,
  })
}

async function sendReply(request: IncomingMessage, response: ServerResponse, reply: Reply): Promise<void> {
  const { status, file, headers } = reply
  response.setHeader(...NOSNIFF)
  if (file === null) return void response.writeHead(status, { 'content-length': 0, ...headers }).end()
  if ('path' in file) return await sendStored(request, response, { ...reply, file })
  await sendHeld(request, response, { ...reply, file })
}
