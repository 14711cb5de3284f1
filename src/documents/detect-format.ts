import { DocumentError } from './document-error.ts'
import { HTML_NAME, HTML_START, HTML_TAG, LEADING_MARKUP, MARKDOWN_NAME } from './patterns.ts'
import { findAscii, startsWithAscii } from './plain/byte-search.ts'

/** The formats that a report can come in. */
export const DOCUMENT_FORMATS = ['text', 'markdown', 'html', 'docx', 'pdf'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

/** How many bytes may stand before the mark of a PDF. */
const PDF_LEAD = 1024
/** How many bytes are looked at for tags, and how many tags make a text HTML. */
const TAG_SAMPLE = 65_536
const LEAST_TAGS = 12
const IMAGE_STARTS = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*']
const FOREIGN_STARTS = ['{\\rtf', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', 'MIME-Version:']

/**
 * Returns the format of a file, by what its bytes show, else by the ending of its name.
 *
 * @param name The file's name; null where it has none.
 * @throws DocumentError where the bytes are plainly of a format that is not read.
 */
export function detectFormat(bytes: Uint8Array, name: string | null): DocumentFormat {
  if (startsWithAscii(bytes, 'PK\x03\x04')) return detectPackage(bytes)
  if (startsWithAscii(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'))
    throw new DocumentError(oldOfficeCode(bytes))
  if (findAscii(bytes, '%PDF-', PDF_LEAD) !== -1) return 'pdf'
  if (IMAGE_STARTS.some((start) => startsWithAscii(bytes, start)) || isWebp(bytes))
    throw new DocumentError('image')
  if (FOREIGN_STARTS.some((start) => startsWithAscii(bytes, start))) throw new DocumentError('unsupported')
  return detectText(bytes, name ?? '')
}

function detectPackage(bytes: Uint8Array): DocumentFormat {
  if (findAscii(bytes, 'word/') !== -1) return 'docx'
  throw new DocumentError('unsupported')
}

/** Office files before 2007, and encrypted ones since, are compound files, whose parts have names in UTF-16. */
function oldOfficeCode(bytes: Uint8Array) {
  const holds = (name: string) => findAscii(bytes, [...name].join('\0')) !== -1
  if (holds('EncryptedPackage')) return 'encrypted'
  return holds('WordDocument') ? 'old-word' : 'unsupported'
}

function isWebp(bytes: Uint8Array): boolean {
  return startsWithAscii(bytes, 'RIFF') && startsWithAscii(bytes, 'WEBP', 8)
}

function detectText(bytes: Uint8Array, name: string): DocumentFormat {
  // Tags are ASCII in every encoding; in UTF-16 only zeros stand between their letters.
  const sample = new TextDecoder('latin1').decode(bytes.subarray(0, TAG_SAMPLE)).replaceAll('\0', '')
  const start = sample.replace(LEADING_MARKUP, '')
  if (HTML_START.test(start) || HTML_NAME.test(name)) return 'html'
  if (start.startsWith('<') && sample.startsWith('<?xml')) throw new DocumentError('unsupported')
  if (MARKDOWN_NAME.test(name)) return 'markdown'
  return (sample.match(HTML_TAG)?.length ?? 0) >= LEAST_TAGS ? 'html' : 'text'
}
