import { type DocumentFormat, detectFormat } from '../detect-format.ts'
import { declaredCharset } from './declared-charset.ts'
import { decodeText } from './decode-text.ts'

/** A document as it stands in its file; what is packed (docx, pdf) has no text yet. */
export type OpenedText =
  | { readonly format: 'text' | 'markdown' | 'html'; readonly text: string; readonly encoding: string }
  | { readonly format: Exclude<DocumentFormat, 'text' | 'markdown' | 'html'> }

/**
 * Gives the format of a document and, where its file is a text, that text as it stands with its marks.
 *
 * @throws DocumentError where the bytes cannot be read as text, or are of a format that is not read.
 */
export function openText(bytes: Uint8Array, name: string | null): OpenedText {
  const format = detectFormat(bytes, name)
  if (format === 'docx' || format === 'pdf') return { format }
  return { format, ...decodeText(bytes, format === 'html' ? declaredCharset(bytes) : null) }
}
