import { DocumentError } from '../document-error.ts'
import { VISIBLE } from '../patterns.ts'
import { isChineseGb18030, isPlausible, isPlausibleUtf16 } from './encoding-evidence.ts'

/** A text without byte order mark, and how its bytes were written: `utf-8-bom` is UTF-8 with one. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

const MARKS = [
  { encoding: 'utf-8-bom', label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', label: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', label: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/**
 * Reads the bytes of a text file; the text keeps every character but a byte order mark.
 *
 * A byte order mark decides; then UTF-8, what the document declares, UTF-16 and GB18030, each only if all
 * bytes fit it.
 *
 * @param declared The character set that the document names for itself, if any.
 * @throws DocumentError `empty` where nothing but blanks is there, `binary` for bytes that no text has,
 *   `bad-encoding` for text in no encoding that is known.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const decoded = decodeMarked(bytes) ?? decodeUnmarked(bytes, declared)
  if (!VISIBLE.test(decoded.text)) throw new DocumentError('empty')
  return decoded
}

function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const mark = MARKS.find((one) => one.bytes.every((byte, i) => bytes[i] === byte))
  if (!mark) return null
  const text = decodeStrictly(bytes, mark.label)
  if (text === null) throw new DocumentError('bad-encoding')
  if (text.includes('\0')) throw new DocumentError('binary')
  return { text, encoding: mark.encoding }
}

function decodeUnmarked(bytes: Uint8Array, declared: string | null): DecodedText {
  const zeros = bytes.includes(0)
  const utf8 = zeros ? null : decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }
  const meant = declared === null ? null : decodeStrictly(bytes, declared)
  if (declared !== null && meant !== null && isPlausible(meant))
    return { text: meant, encoding: nameOf(declared) }
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = decodeStrictly(bytes, encoding)
    if (text !== null && isPlausibleUtf16(text, zeros)) return { text, encoding }
  }
  if (zeros) throw new DocumentError('binary')
  const text = decodeStrictly(bytes, 'gb18030')
  if (text === null || !isChineseGb18030(bytes)) throw new DocumentError('bad-encoding')
  return { text, encoding: 'gb18030' }
}

/** Gives the text, or null where a byte does not fit the encoding or nobody knows it. */
function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** GBK and GB2312 are parts of GB18030: they are named as one. */
function nameOf(label: string): string {
  const { encoding } = new TextDecoder(label)
  return encoding === 'gbk' ? 'gb18030' : encoding
}
