import { DOCUMENT_LIMITS } from '../model/document-limits.ts'
import type { Diagnostic } from '../model/graph.ts'
import { describeReading } from './describe-reading.ts'
import { type DocumentFormat, detectFormat } from './detect-format.ts'
import type { DocumentText } from './document.ts'
import { DocumentError } from './document-error.ts'
import { VISIBLE } from './patterns.ts'
import { declaredCharset } from './plain/declared-charset.ts'
import { decodeText } from './plain/decode-text.ts'
import { readPlain } from './plain/read-plain.ts'

export { DOCUMENT_FORMATS, type DocumentFormat } from './detect-format.ts'
export { DocumentError, type DocumentErrorCode } from './document-error.ts'

/** How to read a document, beyond its bytes. */
export interface ReadOptions {
  /** The format, where it is known already: neither bytes nor name are asked. */
  readonly format?: DocumentFormat
  /** Folder address of pdfjs-dist's `cmaps`, with a slash at its end: some PDFs need it to name their characters. */
  readonly cMapUrl?: string
  /** Folder address of pdfjs-dist's `standard_fonts`, with a slash at its end. */
  readonly standardFontDataUrl?: string
}

/** A document's text with marks and places, and what it was read as. */
export interface ReadDocument extends DocumentText {
  readonly format: DocumentFormat
  /** `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be`, `gb18030`, for HTML also another that it declares; `binary` for docx and pdf. */
  readonly encoding: string
  /** Whether the bytes are the text: format `text`, in UTF-8 without byte order mark. */
  readonly plain: boolean
  /** What the user should know of the reading. */
  readonly notes: readonly Diagnostic[]
}

/**
 * Reads a report in any of the formats it comes in.
 *
 * @param name The file's name, by whose ending Markdown is told from plain text; null where there is none.
 * @throws DocumentError where the bytes cannot be read as text.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string | null,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  const format = options.format ?? detectFormat(bytes, name)
  const read = await READERS[format](bytes, options)
  if (read.text.length > DOCUMENT_LIMITS.units) throw new DocumentError('too-large')
  if (!VISIBLE.test(read.text)) throw new DocumentError('empty')
  const plain = format === 'text' && read.encoding === 'utf-8'
  return { ...read, format, plain, notes: describeReading(format, read.encoding) }
}

type Reader = (bytes: Uint8Array, options: ReadOptions) => Promise<DocumentText & { encoding: string }>

/** Each reader is loaded when its format is met: none pays for the others. */
const READERS: Readonly<Record<DocumentFormat, Reader>> = {
  text: async (bytes) => {
    const { text, encoding } = decodeText(bytes)
    return { ...readPlain(text), encoding }
  },
  markdown: async (bytes) => {
    const { readMarkdown } = await import('./markdown/read-markdown.ts')
    const { text, encoding } = decodeText(bytes)
    return { ...readMarkdown(text), encoding }
  },
  html: async (bytes) => {
    const { readHtml } = await import('./html/read-html.ts')
    const { text, encoding } = decodeText(bytes, declaredCharset(bytes))
    return { ...readHtml(text), encoding }
  },
  docx: async (bytes) => {
    const { readDocx } = await import('./docx/read-docx.ts')
    return { ...readDocx(bytes), encoding: 'binary' }
  },
  pdf: async (bytes, options) => {
    const { readPdf } = await import('#pdf')
    return { ...(await readPdf(bytes, options)), encoding: 'binary' }
  },
}
