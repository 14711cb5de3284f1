import { DOCUMENT_LIMITS } from '../../model/document-limits.ts'
import { type DocumentFormat, detectFormat } from '../detect-format.ts'
import { DocumentError } from '../document-error.ts'
import { declaredCharset } from './declared-charset.ts'
import { decodeText } from './decode-text.ts'

/** A document as it stands in its file; what is packed (docx, pdf) has no text yet. */
export type OpenedText =
  | { readonly format: 'text' | 'markdown' | 'html'; readonly text: string; readonly encoding: string }
  | { readonly format: Exclude<DocumentFormat, 'text' | 'markdown' | 'html'> }

/**
 * Returns the format of a document and, where its file is a text, that text as it stands with its marks.
 *
 * @throws DocumentError where the bytes cannot be read as text, or are of a format that is not read.
 */
export function openText(bytes: Uint8Array, name: string | null): OpenedText {
  const format = detectFormat(bytes, name)
  if (format === 'docx' || format === 'pdf') return { format }
  const decoded = decodeText(bytes, format === 'html' ? declaredCharset(bytes) : null)
  // A page may hold pictures as text.
  if (format !== 'html' && decoded.text.length > DOCUMENT_LIMITS.units) throw new DocumentError('too-large')
  return { format, ...decoded }
}
