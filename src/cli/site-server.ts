import type { Server } from 'node:http'
import { type Io, UsageError } from './command.ts'
import { SAY } from './messages.ts'
import { stopServer } from './serving/stop-server.ts'
import { untilAskedToEnd } from './stop-safely.ts'

/** Where a site is served. */
export interface SitePlace {
  readonly base: string
  readonly host: string
  /** Null for the first free one from 4173. */
  readonly port: number | null
}

/**
 * Serves a site until the process is asked to end; then finishes what is open.
 *
 * @throws UsageError where the port or the address cannot be had.
 */
export async function serveUntilAsked(io: Io, server: Server, place: SitePlace): Promise<void> {
  const asked = untilAskedToEnd()
  await openServer(io, server, place)
  await asked
  io.out(SAY.served.stopping)
  await stopServer(server)
}

/**
 * Makes a server of a site listen, and prints the site's address.
 *
 * @throws UsageError where the port or the address cannot be had.
 */
export async function openServer(io: Io, server: Server, { base, host, port }: SitePlace): Promise<void> {
  try {
    const open = await listen(server, host, port)
    io.out(SAY.site.open(`http://${host.includes(':') ? `[${host}]` : host}:${open}${base}`))
  } catch (error) {
    throw new UsageError(unheard(error, host, port))
  }
}

function unheard(error: unknown, host: string, port: number | null): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return SAY.site.portTaken(port ?? '4173–4193')
  return code === 'EACCES' ? SAY.site.portForbidden(port) : SAY.site.unheard(host, code)
}

/** Starts listening; without a given port, on the first free one from 4173. */
export async function listen(server: Server, host: string, port: number | null): Promise<number> {
  const first = port ?? 4173
  const last = port === null ? first + 20 : first
  for (let at = first; ; at++) {
    try {
      return await listenOn(server, host, at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || at >= last) throw error
    }
  }
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => {
      server.removeListener('error', fail)
      // From now on it is one connection that could not be taken; the next may be.
      server.on('error', () => {})
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
