/** Why bytes could not be read as text. */
export type IngestErrorCode = 'empty' | 'binary' | 'bad-encoding'

/** Thrown by `decodeText`; callers tell cases apart by `code`. */
export class IngestError extends Error {
  readonly code: IngestErrorCode
  constructor(code: IngestErrorCode, message: string) {
    super(message)
    this.name = 'IngestError'
    this.code = code
  }
}

/** A text and how its bytes were written. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-8-bom'
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/**
 * Reads the bytes of a text file.
 *
 * The text keeps every character but a byte order mark, so that UTF-8 without one can be stored byte for byte.
 *
 * @throws IngestError `empty` where nothing but blanks is there, `binary` for bytes that no text has,
 *   `bad-encoding` for text that is not UTF-8.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.includes(0)) throw new IngestError('binary', 'the file holds bytes that no text has')
  const marked = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new IngestError('bad-encoding', 'the file is not UTF-8')
  }
  if (!/\S/u.test(text)) throw new IngestError('empty', 'the file holds no text')
  return { text, encoding: marked ? 'utf-8-bom' : 'utf-8' }
}
