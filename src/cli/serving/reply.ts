import type { FormEnding } from '../../site/compress.ts'

/** A file that is held in memory; the same object is the same file. */
export interface HeldFile {
  /** Seen from the site's root. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that lies in a folder; its compressed forms lie beside it. */
export interface StoredFile {
  /** Seen from the site's root. */
  readonly name: string
  /** Where it lies. */
  readonly path: string
}

/** What a request is answered with. */
export interface Reply {
  readonly status: number
  /** Null for an answer of headers alone. */
  readonly file: HeldFile | StoredFile | null
  readonly headers?: Readonly<Record<string, string>>
}

/** Makes a reply of a text; its name says what kind of text it is. */
export function replyText(status: number, name: string, text: string, headers = {}): Reply {
  return { status, file: { name, bytes: Buffer.from(text) }, headers }
}

/** Makes a reply that leads to another address. */
export function forward(status: 301 | 302, location: string): Reply {
  return { status, file: null, headers: { location } }
}

/** The names of the compressed forms in requests and answers. */
export const ENCODINGS: Readonly<Record<FormEnding, string>> = { '.br': 'br', '.gz': 'gzip' }

/** Lists the forms in which a file may be sent by what a browser accepts (RFC 9110, 12.5.3), the smallest first. */
export function acceptedForms(accepted: string | string[] | undefined): FormEnding[] {
  const taken = new Map(
    String(accepted ?? '')
      .split(',')
      .map((part) => {
        const [name = '', ...params] = part.split(';').map((text) => text.trim().toLowerCase())
        return [name, params.some((param) => /^q=0(?:\.0*)?$/.test(param))] as const
      }),
  )
  const endings = Object.keys(ENCODINGS) as FormEnding[]
  return endings.filter((ending) => taken.get(ENCODINGS[ending]) === false)
}

/** Tells whether a browser has the file already (RFC 9110, 13.1.2: tags are compared weakly). */
export function isKnown(asked: string | undefined, tag: string): boolean {
  const tags = (asked ?? '').split(',').map((text) => text.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(tag.replace(/^W\//, ''))
}
