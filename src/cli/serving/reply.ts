import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { ALL_FORMS, compressed, type FormEnding, hasForms } from '../../site/compress.ts'
import { headersOf } from '../../site/headers.ts'
import { typeOf } from '../../site/media-types.ts'

/** A file that is sent; the same object is the same file. */
export interface SentFile {
  /** Seen from the site's root. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a request is answered with. */
export interface Reply {
  readonly status: number
  /** Null for an answer of headers alone. */
  readonly file: SentFile | null
  readonly headers?: Readonly<Record<string, string>>
}

/** Makes a reply of a text; its name says what kind of text it is. */
export function replyText(status: number, name: string, text: string, headers = {}): Reply {
  return { status, file: { name, bytes: Buffer.from(text) }, headers }
}

/** What is known of a file that was sent. */
interface Prepared {
  readonly tag: string
  readonly forms: Map<FormEnding, Promise<Uint8Array>>
}

const prepared = new WeakMap<SentFile, Prepared>()

function prepare(file: SentFile): Prepared {
  const known = prepared.get(file) ?? { tag: tagOf(file), forms: new Map() }
  prepared.set(file, known)
  return known
}

/** Returns the tag of a file; a weak one, as its compressed forms have the same. */
function tagOf({ bytes }: SentFile): string {
  return `W/"${hash('sha256', bytes, 'base64url').slice(0, 24)}"`
}

/** Sends a reply: only its headers where the file is known already, compressed where that is accepted. */
export async function sendReply(
  request: IncomingMessage,
  response: ServerResponse,
  { status, file, headers = {} }: Reply,
): Promise<void> {
  if (file === null) return void response.writeHead(status, { 'content-length': 0, ...headers }).end()
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
  const ending = isFormed ? acceptedForm(request.headers['accept-encoding']) : null
  const bytes = ending === null ? file.bytes : await formOf(file, ending)
  response.writeHead(status, {
    'content-type': typeOf(file.name),
    'content-length': bytes.length,
    ...(ending === null ? {} : { 'content-encoding': ENCODINGS[ending] }),
    ...common,
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

const ENCODINGS: Readonly<Record<FormEnding, string>> = { '.br': 'br', '.gz': 'gzip' }

/** Chooses the form in which a file is sent by what a browser accepts (RFC 9110, 12.5.3); null for the file as it is. */
export function acceptedForm(accepted: string | string[] | undefined): FormEnding | null {
  const taken = new Map(
    String(accepted ?? '')
      .split(',')
      .map((part) => {
        const [name = '', ...params] = part.split(';').map((text) => text.trim().toLowerCase())
        return [name, params.some((param) => /^q=0(?:\.0*)?$/.test(param))] as const
      }),
  )
  const endings = Object.keys(ENCODINGS) as FormEnding[]
  return endings.find((ending) => taken.get(ENCODINGS[ending]) === false) ?? null
}

/** Tells whether a browser has the file already (RFC 9110, 13.1.2: tags are compared weakly). */
function isKnown(asked: string | undefined, tag: string): boolean {
  const tags = (asked ?? '').split(',').map((text) => text.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(tag.replace(/^W\//, ''))
}

/** Returns a compressed form of a file, made when it is first asked for. */
function formOf(file: SentFile, ending: FormEnding): Promise<Uint8Array> {
  const { forms } = prepare(file)
  const form =
    forms.get(ending) ?? compressed(file.bytes, [ending], 'live').then(([one]) => one?.bytes ?? file.bytes)
  forms.set(ending, form)
  return form
}
