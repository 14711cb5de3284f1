import type { Diagnostic } from '../model/graph.ts'
import { describeReading } from './describe-reading.ts'
import { type DocumentFormat, detectFormat } from './detect-format.ts'
import { IngestError } from './document-error.ts'
import { VISIBLE } from './patterns.ts'
import { declaredCharset } from './plain/declared-charset.ts'
import { type DecodedText, decodeText } from './plain/decode-text.ts'

export { DOCUMENT_FORMATS, type DocumentFormat } from './detect-format.ts'
export { IngestError, type IngestErrorCode } from './document-error.ts'

/** How to read a document, beyond its bytes. */
export interface ReadOptions {
  /** The format, where it is known already: neither bytes nor name are asked. */
  readonly format?: DocumentFormat
  /** Folder address of pdfjs-dist's `cmaps`, with a slash at its end: some PDFs need it to name their characters. */
  readonly cMapUrl?: string
  /** Folder address of pdfjs-dist's `standard_fonts`, with a slash at its end. */
  readonly standardFontDataUrl?: string
}

/** The text of a document, and what it was read as. */
export interface ReadDocument {
  /** Without byte order mark. */
  readonly text: string
  readonly format: DocumentFormat
  /** `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be`, `gb18030`, for HTML also another that it declares; `binary` for docx and pdf. */
  readonly encoding: string
  /** Whether the bytes are the text: format `text`, in UTF-8 without byte order mark. */
  readonly plain: boolean
  /** What the user should know of the reading. */
  readonly notes: readonly Diagnostic[]
}

/**
 * Gives the text of a report in any of the formats it comes in.
 *
 * @param name The file's name, by whose ending Markdown is told from plain text; null where there is none.
 * @throws IngestError where the bytes cannot be read as text.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string | null,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  const format = options.format ?? detectFormat(bytes, name)
  const { text, encoding } = await READERS[format](bytes, options)
  if (!VISIBLE.test(text)) throw new IngestError('empty')
  const plain = format === 'text' && encoding === 'utf-8'
  return { text, format, encoding, plain, notes: describeReading(format, encoding) }
}

/** Each reader is loaded when its format is met: none pays for the others. */
const READERS: Readonly<
  Record<DocumentFormat, (bytes: Uint8Array, options: ReadOptions) => Promise<DecodedText>>
> = {
  text: async (bytes) => decodeText(bytes),
  markdown: async (bytes) => {
    const { readMarkdown } = await import('./markdown/read-markdown.ts')
    const { text, encoding } = decodeText(bytes)
    return { text: readMarkdown(text), encoding }
  },
  html: async (bytes) => {
    const { readHtml } = await import('./html/read-html.ts')
    const { text, encoding } = decodeText(bytes, declaredCharset(bytes))
    return { text: readHtml(text), encoding }
  },
  docx: async (bytes) => {
    const { readDocx } = await import('./docx/read-docx.ts')
    return { text: readDocx(bytes), encoding: 'binary' }
  },
  pdf: async (bytes, options) => {
    const { readPdf } = await import('#pdf')
    return { text: await readPdf(bytes, options), encoding: 'binary' }
  },
}
