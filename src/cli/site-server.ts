import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, normalize } from 'node:path'
import sirv from 'sirv'
import { isFolder } from './read-input.ts'

/**
 * Makes the server of a built site, which serves it as a static host does.
 *
 * A folder's address without its closing slash is redirected to the one with it, because pages link relative to
 * themselves; a missing file is answered with 404.html and status 404.
 *
 * @param base The path the site stands under, with both slashes (`/`, `/some/dir/`).
 */
export function createSiteServer({ dir, base }: { readonly dir: string; readonly base: string }): Server {
  const files = sirv(dir, {
    dev: true,
    etag: true,
    setHeaders: (response) => response.setHeader('cache-control', 'no-cache'),
  })
  return createServer((request, response) => {
    const missing = () => {
      const page = join(dir, '404.html')
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(existsSync(page) ? readFileSync(page) : '404')
    }
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
    files(request, response, missing)
  })
}

/** Reads the path of a request; a leading // names no other host, here or in a redirection. */
function locate(asked: string): { pathname: string; search: string } {
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
