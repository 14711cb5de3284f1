import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { FormEnding } from '../../site/compress.ts'
import { headersOf } from '../../site/headers.ts'
import { typeOf } from '../../site/media-types.ts'
import { isPlainFile } from './find-file.ts'
import { parseRange } from './range.ts'
import { acceptedForms, ENCODINGS, isKnown, type Reply, type StoredFile } from './reply.ts'

/**
 * Sends a file of a folder: only its headers where it is known already, in the compressed form that lies beside it where
 * that is accepted, or the bytes that are asked for. The file is closed with the answer, whatever becomes of it.
 *
 * @throws What the file cannot be opened for; then nothing was sent.
 */
export async function sendStored(
  request: IncomingMessage,
  response: ServerResponse,
  reply: Reply & { readonly file: StoredFile },
): Promise<void> {
  const ending = await chooseForm(request, reply.file)
  const handle = await open(reply.file.path + (ending ?? ''))
  try {
    await sendOpen(request, response, { ...reply, handle, ending })
  } finally {
    await handle.close()
  }
}

/** Returns the compressed form to send; null for the file as it is, of which alone parts are sent. */
async function chooseForm({ headers }: IncomingMessage, { path }: StoredFile): Promise<FormEnding | null> {
  if (headers.range !== undefined) return null
  for (const ending of acceptedForms(headers['accept-encoding']))
    if (await isPlainFile(path + ending)) return ending
  return null
}

interface OpenReply extends Reply {
  readonly file: StoredFile
  readonly handle: FileHandle
  readonly ending: FormEnding | null
}

async function sendOpen(request: IncomingMessage, response: ServerResponse, reply: OpenReply): Promise<void> {
  const { file, handle, ending, status } = reply
  const { size, mtimeMs } = await handle.stat()
  const tag = `"${Math.trunc(mtimeMs).toString(36)}-${size.toString(36)}${ending ?? ''}"`
  const common = {
    ...Object.fromEntries(headersOf(`/${file.name}`)),
    vary: 'accept-encoding',
    ...(status === 200 ? { etag: tag, 'accept-ranges': 'bytes' } : {}),
    ...reply.headers,
  }
  if (status === 200 && isKnown(request.headers['if-none-match'], tag))
    return void response.writeHead(304, common).end()
  const range = status === 200 ? rangeOf(request, tag, size) : null
  if (range === 'bad') {
    const said = { 'content-range': `bytes */${size}`, 'content-length': 0 }
    return void response.writeHead(416, { ...common, ...said }).end()
  }
  const { first, last } = range ?? { first: 0, last: size - 1 }
  response.writeHead(range === null ? status : 206, {
    'content-type': typeOf(file.name),
    'content-length': last - first + 1,
    ...(ending === null ? {} : { 'content-encoding': ENCODINGS[ending] }),
    ...(range === null ? {} : { 'content-range': `bytes ${first}-${last}/${size}` }),
    ...common,
  })
  if (request.method === 'HEAD' || first > last) return void response.end()
  await stream(handle, response, { first, last })
}

/** Returns which bytes are asked for; all of them where the asker has a part of another version (`If-Range`). */
function rangeOf({ method, headers }: IncomingMessage, tag: string, size: number) {
  const { range, 'if-range': version = tag } = headers
  return range === undefined || method !== 'GET' || version !== tag ? null : parseRange(range, size)
}

async function stream(
  handle: FileHandle,
  response: ServerResponse,
  { first, last }: { readonly first: number; readonly last: number },
): Promise<void> {
  const bytes = handle.createReadStream({ start: first, end: last, autoClose: false })
  try {
    await pipeline(bytes, response, { end: false })
  } catch (error) {
    if (!response.destroyed) throw error
    return // who asked has gone away
  }
  // A file that was cut meanwhile: what is missing must not be waited for.
  if (bytes.bytesRead <= last - first) response.destroy()
  else response.end()
}
