import { unzipSync, zipSync } from 'fflate'
import { LinkError } from '../link-error.ts'

/** The parts of a package by name, in its order. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** A package that unpacks to more is no document. */
const MOST_BYTES = 256 * 1024 * 1024
/** What an office program writes where a document has a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]
/** The first date that a package can name: a document that is written twice is the same. */
const DATE = '1980-01-01T00:00:00'

/**
 * Unpacks a document.
 *
 * @throws LinkError for what is no package, is cut short, or unpacks to more than any document.
 */
export function unpack(bytes: Uint8Array): Parts {
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) throw new LinkError('encrypted')
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize
        if (size > MOST_BYTES) throw new LinkError('too-large')
        return true
      },
    })
  } catch (error) {
    throw error instanceof LinkError ? error : new LinkError('damaged')
  }
}

/** Packs parts; the same parts give the same bytes. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(parts, { mtime: DATE, level: 6 })
}
