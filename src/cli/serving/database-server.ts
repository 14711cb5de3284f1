import type { Server } from 'node:http'
import { DatabaseError, type DatabaseErrorCode } from '../../database/database.ts'
import type { LibraryFace } from '../../site/library-face.ts'
import { SAY } from '../messages.ts'
import { answerRequest } from './answer-request.ts'
import { type Asked, createBoundedServer } from './bounded-server.ts'
import { locate } from './locate.ts'
import { renderOutOfReach } from './out-of-reach.ts'
import { type Reply, replyText } from './reply.ts'

/** Who finds the library out of reach is asked to come again after so many seconds. */
const RETRY_SECONDS = '10'

/** What a database says while it cannot be asked at all; whoever keeps it has to do something, or it comes back by itself. */
const OUT_OF_REACH: ReadonlySet<DatabaseErrorCode> = new Set([
  'unreachable',
  'refused',
  'no-database',
  'not-made',
  'old-version',
  'other-version',
])

/** Where a library's site is served, and who is told of what goes wrong. */
export interface LibraryServing {
  /** The path the site stands under, with both slashes. */
  readonly base: string
  /** Called with what a request failed with; once until a request succeeds again. */
  readonly onError: (error: unknown) => void
}

/**
 * Makes the server of a library that is kept in a database: its site, each file made when it is asked for, and
 * `library/ask/`, what its pages ask in place of files to search. Nothing can be changed through it.
 *
 * While the database is out of reach it answers with status 503, and as before when it is there again.
 */
export function createLibraryServer(face: LibraryFace, { base, onError }: LibraryServing): Server {
  let told = ''
  const tell = (error: unknown) => {
    if (told !== String(error)) onError(error)
    told = String(error)
  }
  const answer = async (asked: Asked): Promise<Reply> => {
    try {
      const reply = await answerRequest(face, base, asked)
      told = ''
      return reply
    } catch (error) {
      const isSlow = error instanceof DatabaseError && error.code === 'too-slow'
      if (!isSlow) tell(error)
      return replyOfError(error, asked.url)
    }
  }
  return createBoundedServer({ answer, onError: tell })
}

function replyOfError(error: unknown, url: string): Reply {
  const retry = { 'retry-after': RETRY_SECONDS, 'cache-control': 'no-store' }
  const code = error instanceof DatabaseError ? error.code : null
  if (code === 'too-slow') return replyText(503, 'slow.txt', SAY.served.tooSlow, retry)
  if (code === null || !OUT_OF_REACH.has(code))
    return replyText(500, 'failed.txt', SAY.served.failed, { 'cache-control': 'no-store' })
  return isPage(url)
    ? replyText(503, 'index.html', renderOutOfReach(Number(RETRY_SECONDS)), retry)
    : replyText(503, 'out-of-reach.txt', SAY.served.outOfReach, retry)
}

/** Tells whether an address is that of a page, which a person sees. */
function isPage(url: string): boolean {
  return /(?:^|\/)(?:[^/.]*|(?:index|404)\.html)$/.test(locate(url).pathname) && !url.startsWith('/healthz')
}
