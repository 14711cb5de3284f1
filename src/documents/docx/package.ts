import { Inflate, zipSync } from 'fflate'
import { DOCUMENT_LIMITS } from '../../model/document-limits.ts'
import { DocumentError } from '../document-error.ts'

const CHUNK = 65_536
const END_RECORD = 0x06054b50
const WIDE_LOCATOR = 0x07064b50
const WIDE_END_RECORD = 0x06064b50
const DIRECTORY_ENTRY = 0x02014b50
const END_LENGTH = 22
const MOST_COMMENT = 65_535
/** Stands for a length or offset that is in the wide (zip64) field; and the id of that field. */
const IN_WIDE_FIELD = 0xffff_ffff
const WIDE_FIELD = 1
/** What an office program writes instead of a package where a document has a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]
/** The first date that a package can name: a document that is written twice is the same. */
const DATE = '1980-01-01T00:00:00'

/** A zip package whose parts are unpacked when they are asked for. */
export interface Package {
  /** Returns the bytes of a part, or null where there is no such part. */
  readonly read: (name: string) => Uint8Array | null
  /** Returns the package with parts replaced or added; the same parts give the same bytes. */
  readonly write: (parts: Readonly<Record<string, Uint8Array>>) => Uint8Array
}

interface Entry {
  readonly method: number
  readonly encrypted: boolean
  readonly packedLength: number
  readonly headerAt: number
}

/**
 * Opens a zip package.
 *
 * @throws DocumentError `damaged` where it has no readable directory, `encrypted` for what Office writes in its place
 *   where there is a password. Reading a part throws them too, `too-large` for one that unpacks to more than any
 *   document, and `unsupported` for one that is packed in another way than documents are.
 */
export function openPackage(bytes: Uint8Array): Package {
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) throw new DocumentError('encrypted')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  const unpacked = new Map<string, Uint8Array>()
  let size = 0
  const read = (name: string) => {
    const entry = entries.get(name)
    if (!entry) return null
    const part = unpacked.get(name) ?? readEntry(bytes, view, entry)
    if (!unpacked.has(name)) size += part.length
    if (size > DOCUMENT_LIMITS.packageBytes) throw new DocumentError('too-large')
    unpacked.set(name, part)
    return part
  }
  return {
    read,
    write: (parts) => {
      const all: Record<string, Uint8Array> = {}
      for (const name of entries.keys()) all[name] = parts[name] ?? read(name) ?? new Uint8Array()
      return zipSync({ ...all, ...parts }, { mtime: DATE, level: 6 })
    },
  }
}

/** The directory at the end of the file is the only full account of what a package holds. */
function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view)
  const entries = new Map<string, Entry>()
  const decoder = new TextDecoder()
  let { at, count } = readEnd(view, end)
  for (; count > 0; count--) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new DocumentError('damaged')
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    const next = extraEnd + view.getUint16(at + 32, true)
    if (next > end) throw new DocumentError('damaged')
    const name = decoder.decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/')
    // Lengths (packed behind unpacked) and offset go into the wide field in this order, those that do not fit here.
    const wide = readWideField(view, nameEnd, extraEnd)
    const [, packedLength = 0, headerAt = 0] = [24, 20, 42].map((field) => {
      const value = view.getUint32(at + field, true)
      return value === IN_WIDE_FIELD ? (wide.shift() ?? value) : value
    })
    const method = view.getUint16(at + 10, true)
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1
    entries.set(name, { method, encrypted, packedLength, headerAt })
    at = next
  }
  return entries
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - MOST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END_RECORD) return at
  throw new DocumentError('damaged')
}

/** Where the directory begins and how many entries it has; of a zip64 package a record before the end says so. */
function readEnd(view: DataView, end: number): { at: number; count: number } {
  const wideAt =
    end >= 20 && view.getUint32(end - 20, true) === WIDE_LOCATOR ? readUint64(view, end - 12) : null
  if (wideAt === null) return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) }
  if (wideAt + 56 > end || view.getUint32(wideAt, true) !== WIDE_END_RECORD)
    throw new DocumentError('damaged')
  return { at: readUint64(view, wideAt + 48), count: readUint64(view, wideAt + 32) }
}

/** Returns the numbers of a zip64 field; none where an entry has no such field. */
function readWideField(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== WIDE_FIELD) continue
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), end - at - 4) / 8)
    return Array.from({ length: count }, (_, i) => readUint64(view, at + 4 + 8 * i))
  }
  return []
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + 2 ** 32 * view.getUint32(at + 4, true)
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
    if (length > DOCUMENT_LIMITS.partBytes) throw new DocumentError('too-large')
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
