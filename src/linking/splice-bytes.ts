import { applyEdits, type Edit } from '../text/edits.ts'
import { LinkError } from './link-error.ts'

/** Bytes of a text file with what they say, and how they say it (see `decodeText`). */
export interface TextFile {
  readonly bytes: Uint8Array
  readonly text: string
  readonly encoding: string
}

/**
 * Puts ASCII into a text file; every byte that was there stays.
 *
 * @throws LinkError `encoding` for an encoding whose bytes cannot be told apart.
 */
export function insertIntoFile({ bytes, text, encoding }: TextFile, insertions: readonly Edit[]): Uint8Array {
  if (insertions.length === 0) return bytes
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(applyEdits(text, insertions))
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${applyEdits(text, insertions)}`)
    case 'utf-16le':
    case 'utf-16be':
      return spliceBytes(bytes, insertions, wideOffsets(bytes, text, encoding === 'utf-16be'))
    case 'gb18030':
      return spliceBytes(bytes, insertions, gbOffsets(bytes, text))
    default:
      throw new LinkError('encoding')
  }
}

/** Where each code unit of a text begins in its file, and how ASCII is written there. */
interface Offsets {
  readonly at: (unit: number) => number
  readonly write: (ascii: string) => Uint8Array
}

function spliceBytes(bytes: Uint8Array, insertions: readonly Edit[], { at, write }: Offsets): Uint8Array {
  const pieces: Uint8Array[] = []
  let from = 0
  for (const insertion of [...insertions].sort((a, b) => a.start - b.start)) {
    const to = at(insertion.start)
    pieces.push(bytes.subarray(from, to), write(insertion.text))
    from = to
  }
  pieces.push(bytes.subarray(from))
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let length = 0
  for (const piece of pieces) {
    whole.set(piece, length)
    length += piece.length
  }
  return whole
}

/** UTF-16 has two bytes a unit, behind a byte order mark or none. */
function wideOffsets(bytes: Uint8Array, text: string, isBig: boolean): Offsets {
  const mark = bytes.length - 2 * text.length
  return {
    at: (unit) => mark + 2 * unit,
    write: (ascii) =>
      Uint8Array.from({ length: 2 * ascii.length }, (_, index) =>
        (index % 2 === 0) === isBig ? 0 : ascii.charCodeAt(index >> 1),
      ),
  }
}

/** GB 18030 has one byte for ASCII, two for most characters, four for the rest: the second byte tells. */
function gbOffsets(bytes: Uint8Array, text: string): Offsets {
  const starts = new Uint32Array(text.length + 1)
  let byte = 0
  for (let unit = 0; unit < text.length; unit++) {
    starts[unit] = byte
    const isPair = (text.codePointAt(unit) ?? 0) > 0xffff
    if (isPair) starts[++unit] = byte
    const second = bytes[byte + 1] ?? 0
    byte += (bytes[byte] ?? 0) < 0x81 ? 1 : second < 0x40 ? 4 : 2
  }
  starts[text.length] = byte
  if (byte !== bytes.length) throw new LinkError('encoding')
  return { at: (unit) => starts[unit] ?? bytes.length, write: (ascii) => new TextEncoder().encode(ascii) }
}
