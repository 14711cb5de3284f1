import {
  type ReadDocument as Read,
  type ReadOptions,
  readDocument as readText,
} from '../documents/read-document.ts'

export type { Place } from '../documents/document.ts'
export {
  DOCUMENT_FORMATS,
  DocumentError,
  type DocumentErrorCode,
  type DocumentFormat,
  type ReadOptions,
} from '../documents/read-document.ts'
export type { Mark } from '../model/marks.ts'

/** A document's text with its marks and places, what it was read as, and the hash of its bytes. */
export interface ReadDocument extends Read {
  /** SHA-256 of the bytes in hexadecimal; empty where the runtime makes none (a page without https). */
  readonly sha256: string
}

/**
 * Reads a report in any of the formats it comes in: .txt, .md, .html, .docx, .pdf.
 *
 * @param name The file's name, by whose ending Markdown is told from plain text; null where there is none.
 * @param options In Node a PDF needs `pdfTables()` of `policy-term-graph/node`, in a browser the addresses of these tables.
 * @throws DocumentError where the bytes cannot be read as text; its `code` says why.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string | null,
  options?: ReadOptions,
): Promise<ReadDocument> {
  const read = await readText(bytes, name, options)
  return { ...read, sha256: await hashOf(bytes) }
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (subtle === undefined) return ''
  const hash = await subtle.digest('SHA-256', Uint8Array.from(bytes))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
