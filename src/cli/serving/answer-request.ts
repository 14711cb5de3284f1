import { type AskFault, answerAsked } from '../../library/store/answer-asked.ts'
import type { LibraryFace } from '../../site/library-face.ts'
import { type AskedAddress, answerOf, askedIn } from '../library-site.ts'
import { SAY } from '../messages.ts'
import type { Asked } from './bounded-server.ts'
import { locate } from './locate.ts'
import { forward, type HeldFile, type Reply, replyText } from './reply.ts'

/** Where the server says whether it can serve. */
const HEALTH = '/healthz'

/**
 * Answers a request to the site of a library, as a static host that has its files does; see `createSiteServer`.
 *
 * @param base The path the site stands under, with both slashes.
 * @throws What the face throws where its source cannot be asked.
 */
export async function answerRequest(face: LibraryFace, base: string, { url }: Asked): Promise<Reply> {
  const { pathname, search } = locate(url)
  if (pathname === HEALTH) {
    await face.version()
    return replyText(200, 'health.txt', 'ok')
  }
  if (!pathname.startsWith(base))
    return `${pathname}/` === base ? forward(301, base + search) : answerMissing(face)
  const path = pathname.slice(base.length)
  return (
    (await answerQuestion(face, path, search)) ??
    (await answerFile(face, path)) ??
    (await answerFolder(face, path, `${pathname}/${search}`)) ??
    (await answerAddress(face, path, { base, search })) ??
    answerMissing(face)
  )
}

async function answerMissing(face: LibraryFace): Promise<Reply> {
  return { status: 404, file: await drawn(face) }
}

/** Returns the page that draws any address of a report, and says of others that they are missing. */
async function drawn(face: LibraryFace): Promise<HeldFile> {
  return (await face.file('404.html')) ?? { name: '404.html', bytes: Buffer.from('404') }
}

const STATUS: Readonly<Partial<Record<AskFault, number>>> = {
  'unknown-question': 404,
  'unknown-report': 404,
  'long-query': 414,
}

async function answerQuestion(face: LibraryFace, path: string, search: string): Promise<Reply | null> {
  const told = await answerAsked(face.store, path, search)
  if (told === null) return null
  const { answer, fault } = told
  if (fault === null) return replyText(200, 'answer.json', JSON.stringify(answer))
  const said = JSON.stringify({ fault, message: SAY.served.faults[fault] })
  return replyText(STATUS[fault] ?? 400, 'fault.json', said)
}

async function answerFile(face: LibraryFace, path: string): Promise<Reply | null> {
  const name = decodeName(path)
  if (name === null) return null
  const file = await face.file(name === '' || name.endsWith('/') ? `${name}index.html` : name)
  return file && { status: 200, file }
}

/** Leads from the address of a page without its closing slash to the one with it: pages link relative to themselves. */
async function answerFolder(face: LibraryFace, path: string, location: string): Promise<Reply | null> {
  const name = decodeName(path)
  if (name === null || name === '' || name.endsWith('/')) return null
  return (await face.file(`${name}/index.html`)) === null ? null : forward(301, location)
}

interface Place {
  readonly base: string
  readonly search: string
}

/** Answers an address of a report that has no file: of a library's node, or of another spelling of a term. */
async function answerAddress(
  face: LibraryFace,
  path: string,
  { base, search }: Place,
): Promise<Reply | null> {
  const asked: AskedAddress | null = askedIn(path)
  const graph = asked && (await face.graph(asked.id))
  const answer = asked && graph && answerOf(asked, graph)
  switch (answer?.kind) {
    case undefined:
      return null
    case 'forward':
      return forward(answer.isLasting ? 301 : 302, base + answer.to + search)
    case 'choice':
      return replyText(200, 'index.html', answer.html)
    case 'page':
      return { status: 200, file: await drawn(face) }
  }
}

/** Returns the name that an address gives a file; null where it cannot be decoded. */
function decodeName(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null // such an address names no file
  }
}
