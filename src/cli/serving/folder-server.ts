import type { Server } from 'node:http'
import { type LibraryAnswer, openLibrary } from '../library-site.ts'
import { createBoundedServer } from './bounded-server.ts'
import { findFile } from './find-file.ts'
import { locate } from './locate.ts'
import { forward, type Reply, replyText } from './reply.ts'

/** The folder of a built site, and how it is served. */
export interface ServedFolder {
  readonly dir: string
  /** The path the site stands under, with both slashes (`/`, `/some/dir/`). */
  readonly base: string
  /** Called with what a request failed with. */
  readonly onError?: (error: unknown) => void
}

/**
 * Makes the server of a built site, which serves it as a static host does.
 *
 * A folder's address without its closing slash is redirected to the one with it, because pages link relative to
 * themselves; a missing file is answered with 404.html and status 404, but where it is the page of a library's node, of
 * which 404.html draws any: then with status 200.
 */
export function createSiteServer({ dir, base, onError = () => {} }: ServedFolder): Server {
  const libraryAnswer = openLibrary(dir)
  const answer = async ({ url }: { readonly url: string }): Promise<Reply> => {
    const { pathname, search } = locate(url)
    if (!pathname.startsWith(base))
      return `${pathname}/` === base ? forward(301, base + search) : await drawn(dir, 404)
    const path = pathname.slice(base.length)
    const found = await findFile(dir, path)
    if (found === 'folder') return forward(301, `${pathname}/${search}`)
    return found === null
      ? await replyOf(libraryAnswer(path), { dir, base, search })
      : { status: 200, file: found }
  }
  return createBoundedServer({ answer, onError })
}

interface Place {
  readonly dir: string
  readonly base: string
  readonly search: string
}

/** Answers an address without a file by what it means in a library. */
async function replyOf(answer: LibraryAnswer | null, { dir, base, search }: Place): Promise<Reply> {
  switch (answer?.kind) {
    case undefined:
      return await drawn(dir, 404)
    case 'forward':
      return forward(answer.isLasting ? 301 : 302, base + answer.to + search)
    case 'choice':
      return replyText(200, 'index.html', answer.html)
    case 'page':
      return await drawn(dir, 200)
  }
}

/** Returns the page that draws any address of a report, and says of others that they are missing. */
async function drawn(dir: string, status: 200 | 404): Promise<Reply> {
  const page = await findFile(dir, '404.html')
  return page === null || page === 'folder' ? replyText(status, '404.html', '404') : { status, file: page }
}
