import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ALL_FORMS, compressed, type FormEnding, hasForms } from '../../site/compress.ts'
import { headersOf } from '../../site/headers.ts'
import { typeOf } from '../../site/media-types.ts'
import { acceptedForms, ENCODINGS, type HeldFile, isKnown, type Reply } from './reply.ts'

/** What is known of a file that was sent. */
interface Prepared {
  readonly tag: string
  readonly forms: Map<FormEnding, Promise<Uint8Array>>
}

const prepared = new WeakMap<HeldFile, Prepared>()

function prepare(file: HeldFile): Prepared {
  const known = prepared.get(file) ?? { tag: tagOf(file), forms: new Map() }
  prepared.set(file, known)
  return known
}

/** Returns the tag of a file; a weak one, as its compressed forms have the same. */
function tagOf({ bytes }: HeldFile): string {
  return `W/"${hash('sha256', bytes, 'base64url').slice(0, 24)}"`
}

/** Sends a file that is held in memory: only its headers where it is known already, compressed where that is accepted. */
export async function sendHeld(
  request: IncomingMessage,
  response: ServerResponse,
  { status, file, headers = {} }: Reply & { readonly file: HeldFile },
): Promise<void> {
  const { tag } = prepare(file)
  const isFormed = hasForms(file.name, file.bytes.length, ALL_FORMS)
  const common: Record<string, string> = {
    ...Object.fromEntries(headersOf(`/${file.name}`)),
    ...(status === 200 ? { etag: tag } : {}),
    ...(isFormed ? { vary: 'accept-encoding' } : {}),
    ...headers,
  }
  if (status === 200 && isKnown(request.headers['if-none-match'], tag))
    return void response.writeHead(304, common).end()
  const [ending] = isFormed ? acceptedForms(request.headers['accept-encoding']) : []
  const bytes = ending === undefined ? file.bytes : await formOf(file, ending)
  response.writeHead(status, {
    'content-type': typeOf(file.name),
    'content-length': bytes.length,
    ...(ending === undefined ? {} : { 'content-encoding': ENCODINGS[ending] }),
    ...common,
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Returns a compressed form of a file, made when it is first asked for. */
function formOf(file: HeldFile, ending: FormEnding): Promise<Uint8Array> {
  const { forms } = prepare(file)
  const form =
    forms.get(ending) ?? compressed(file.bytes, [ending], 'live').then(([one]) => one?.bytes ?? file.bytes)
  forms.set(ending, form)
  return form
}
