import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, normalize } from 'node:path'
import sirv from 'sirv'
import { headersOf } from '../site/headers.ts'
import { type Io, UsageError } from './command.ts'
import { openLibrary } from './library-site.ts'
import { SAY } from './messages.ts'
import { isFolder } from './read-input.ts'

/**
 * Makes the server of a built site, which serves it as a static host does.
 *
 * A folder's address without its closing slash is redirected to the one with it, because pages link relative to
 * themselves; a missing file is answered with 404.html and status 404, but where it is the page of a library's node, of
 * which 404.html draws any: then with status 200.
 *
 * @param base The path the site stands under, with both slashes (`/`, `/some/dir/`).
 */
export function createSiteServer({ dir, base }: { readonly dir: string; readonly base: string }): Server {
  const files = sirv(dir, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of headersOf(path)) response.setHeader(name, value)
    },
  })
  const libraryAnswer = openLibrary(dir)
  return createServer((request, response) => {
    const send = (status: number, html: string | Uint8Array) => {
      const headers = [['content-type', 'text/html; charset=utf-8'], ...headersOf('/404.html')]
      response.writeHead(status, Object.fromEntries(headers)).end(html)
    }
    const drawn = () => {
      const page = join(dir, '404.html')
      return existsSync(page) ? readFileSync(page) : '404'
    }
    const missing = () => send(404, drawn())
    const { pathname, search } = locate(request.url ?? '/')
    if (!pathname.startsWith(base)) {
      if (`${pathname}/` !== base) return missing()
      return response.writeHead(301, { location: base + search }).end()
    }
    const inner = `/${pathname.slice(base.length)}`
    if (!inner.endsWith('/') && isFolderOf(dir, inner)) {
      return response.writeHead(301, { location: `${pathname}/${search}` }).end()
    }
    request.url = inner + search
    files(request, response, () => {
      const answer = libraryAnswer(inner.slice(1))
      if (answer === null) missing()
      else if (answer.kind === 'forward')
        response.writeHead(answer.isLasting ? 301 : 302, { location: base + answer.to + search }).end()
      else send(200, answer.kind === 'choice' ? answer.html : drawn())
    })
  })
}

/** Reads the path of a request; a leading // names no other host, here or in a redirection. */
export function locate(asked: string): { pathname: string; search: string } {
  const { pathname, search } = new URL(`http://localhost/${asked.replace(/^\/+/, '')}`)
  return { pathname: pathname.replace(/^\/+/, '/'), search }
}

function isFolderOf(dir: string, path: string): boolean {
  try {
    const place = normalize(join(dir, decodeURIComponent(path)))
    return place.startsWith(normalize(dir)) && isFolder(place)
  } catch {
    return false // a path that cannot be decoded names no folder
  }
}

/** Where a site is served. */
export interface SitePlace {
  readonly base: string
  readonly host: string
  /** Null for the first free one from 4173. */
  readonly port: number | null
}

/**
 * Serves a site until the process ends, and prints its address.
 *
 * @throws UsageError where the port or the address cannot be had.
 */
export async function serveSite(
  io: Io,
  { dir, ...place }: SitePlace & { readonly dir: string },
): Promise<void> {
  await openServer(io, createSiteServer({ dir, base: place.base }), place)
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
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
