import { Inflate } from 'fflate'
import { DocumentError } from '../document-error.ts'

/** The most bytes that one part may unpack to: far more than a report has, far less than a trap. */
const MOST_BYTES = 64 * 1024 * 1024
const CHUNK = 65_536
const END_RECORD = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_LENGTH = 22
const MOST_COMMENT = 65_535

/** A part of a package by its name: its bytes, or null where it has no such part. */
export type ReadPart = (name: string) => Uint8Array | null

interface Entry {
  readonly method: number
  readonly encrypted: boolean
  readonly packedLength: number
  readonly headerAt: number
}

/**
 * Opens a zip package.
 *
 * @throws DocumentError `damaged` where the package has no readable directory; reading a part throws it too,
 *   `encrypted` for a part with a password, `too-large` for one that unpacks to more than any report.
 */
export function openPackage(bytes: Uint8Array): ReadPart {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  return (name) => {
    const entry = entries.get(name)
    return entry ? readEntry(bytes, view, entry) : null
  }
}

/** The directory at the end of the file is the only full account of what a package holds. */
function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view)
  const entries = new Map<string, Entry>()
  const decoder = new TextDecoder()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new DocumentError('damaged')
    const nameLength = view.getUint16(at + 28, true)
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedLength: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - MOST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END_RECORD) return at
  throw new DocumentError('damaged')
}

function readEntry(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { headerAt, packedLength, method } = entry
  if (entry.encrypted) throw new DocumentError('encrypted')
  if (headerAt + 30 > bytes.length) throw new DocumentError('damaged')
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
  const packed = bytes.subarray(start, start + packedLength)
  if (packed.length < packedLength) throw new DocumentError('damaged')
  if (method === 0) return packed
  if (method !== 8) throw new DocumentError('unsupported')
  return inflate(packed)
}

/** Unpacks piece by piece, so that what unpacks without end is given up early, whatever its header says. */
function inflate(packed: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((piece) => {
    pieces.push(piece)
    length += piece.length
    if (length > MOST_BYTES) throw new DocumentError('too-large')
  })
  try {
    for (let at = 0; at < packed.length; at += CHUNK)
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError('damaged')
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
