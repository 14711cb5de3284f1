import { unzlibSync } from 'fflate'
import { DocumentError } from '../document-error.ts'
import { findAscii } from '../plain/byte-search.ts'

/** The length that only streams with a Type 1 font name. */
const TYPE1_LENGTH = '/Length2'
const MOST_HEAD = 400
const ADLER_MODULUS = 65_521
const ADLER_LENGTH = 4

/**
 * Checks that the Type 1 fonts of a PDF came whole: a damaged one keeps pdfjs 5.5 in a loop without end.
 *
 * @throws DocumentError `damaged` where the checksum of one is wrong.
 */
export function checkType1Fonts(bytes: Uint8Array): void {
  for (let from = 0; ; ) {
    const at = findAscii(bytes.subarray(from), TYPE1_LENGTH)
    if (at === -1) return
    from += at + TYPE1_LENGTH.length
    const packed = streamAfter(bytes, from)
    if (packed && !isWhole(packed)) throw new DocumentError('damaged')
  }
}

/** Gives the data of the stream whose dictionary holds an offset; null where it has none. */
function streamAfter(bytes: Uint8Array, offset: number): Uint8Array | null {
  const word = findAscii(bytes.subarray(offset, offset + MOST_HEAD), 'stream')
  if (word === -1) return null
  let start = offset + word + 'stream'.length
  if (bytes[start] === 0x0d) start++
  if (bytes[start] === 0x0a) start++
  const length = findAscii(bytes.subarray(start), 'endstream')
  // Data that is not deflated begins otherwise and has no checksum.
  return length === -1 || ((bytes[start] ?? 0) & 0x0f) !== 8 ? null : bytes.subarray(start, start + length)
}

function isWhole(packed: Uint8Array): boolean {
  let end = packed.length
  while (end > 0 && (packed[end - 1] === 0x0a || packed[end - 1] === 0x0d)) end--
  // The checksum itself may end in what looks like a line break.
  for (let last = end; last <= packed.length; last++) if (hasChecksum(packed.subarray(0, last))) return true
  return false
}

function hasChecksum(packed: Uint8Array): boolean {
  if (packed.length < ADLER_LENGTH + 2) return false
  try {
    const sum = adler32(unzlibSync(packed))
    const view = new DataView(packed.buffer, packed.byteOffset + packed.length - ADLER_LENGTH, ADLER_LENGTH)
    return view.getUint32(0) === sum
  } catch {
    return false // what does not unpack is not whole
  }
}

function adler32(data: Uint8Array): number {
  let low = 1
  let high = 0
  for (const byte of data) {
    low = (low + byte) % ADLER_MODULUS
    high = (high + low) % ADLER_MODULUS
  }
  return high * 65_536 + low
}
