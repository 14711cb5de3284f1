import type { TermGraph } from '../model/read-graph.ts'
import { checksum } from '../text/checksum.ts'
import type { Postings } from './index/postings.ts'
import type { SearchPostings } from './search.ts'

/** The postings of a graph with more nodes are kept in a file: building them takes a browser too long. */
export const LARGE_GRAPH = 10_000

/** The file that keeps the postings of a large graph. */
export const POSTINGS_FILE = 'search.bin'

const PARTS = ['written', 'spelled', 'passages'] as const
/** The magic number of the format and its version. */
const MAGIC = 0x70746732
/** What the parts begin behind: the magic number, the hash and the checksum, in bytes. */
const HEAD = 4 * 6

/**
 * Returns postings as a file: after the magic number, the first half of the source's hash and a checksum of what
 * follows, for each part the numbers of its grams and bytes, its grams, its starts and its bytes, filled up to whole words of
 * 32 bits, little-endian.
 */
export function encodePostings(postings: SearchPostings, graph: TermGraph): Uint8Array {
  const words: number[] = [MAGIC, ...hashOf(graph), 0]
  const sizes = PARTS.map((part) => sizeOf(postings[part]))
  const file = new Uint8Array(4 * (words.length + sizes.reduce((sum, size) => sum + size, 0)))
  const view = new DataView(file.buffer)
  let at = 0
  const put = (word: number) => {
    view.setUint32(at, word, true)
    at += 4
  }
  words.forEach(put)
  for (const part of PARTS) {
    const { grams, starts, bytes } = postings[part]
    put(grams.length)
    put(bytes.length)
    grams.forEach(put)
    starts.forEach(put)
    file.set(bytes, at)
    at += 4 * Math.ceil(bytes.length / 4)
  }
  view.setUint32(HEAD - 4, checksum(file.subarray(HEAD)), true)
  return file
}

/** Reads what `encodePostings` wrote; null for another file, one of another source, and one that is damaged. */
export function decodePostings(file: ArrayBuffer, graph: TermGraph): SearchPostings | null {
  const view = new DataView(file)
  let at = 0
  const take = () => {
    at += 4
    return view.getUint32(at - 4, true)
  }
  const takeAll = (length: number) => Uint32Array.from({ length }, take)
  const takePart = (): Postings => {
    const [length, size] = [take(), take()]
    const [grams, starts] = [takeAll(length), takeAll(length + 1)]
    const bytes = new Uint8Array(file, at, size)
    at += 4 * Math.ceil(size / 4)
    return { grams, starts, bytes }
  }
  try {
    if ([MAGIC, ...hashOf(graph)].some((word) => take() !== word)) return null
    if (take() !== checksum(new Uint8Array(file, HEAD))) return null
    return { written: takePart(), spelled: takePart(), passages: takePart() }
  } catch (error) {
    if (error instanceof RangeError) return null // cut short
    throw error
  }
}

function sizeOf({ grams, bytes }: Postings): number {
  return 2 + 2 * grams.length + 1 + Math.ceil(bytes.length / 4)
}

/** Returns the first half of the source's hash as four words. */
function hashOf({ attributes }: TermGraph): number[] {
  const { sha256 } = attributes.source
  return [0, 8, 16, 24].map((from) => Number.parseInt(sha256.slice(from, from + 8), 16) >>> 0)
}
