/** Sizes of the tables, in 32-bit words: what fits the processor's cache, and the most for long lists. */
const TABLE = { least: 1 << 13, most: 1 << 17 }
/** The bits of an entry that lets every next character pass. */
const ALL = -1

/** Tells where a word may begin, for `nextPlace`; built by `buildWordFilter`. */
export interface WordFilter {
  /** By two characters, a bit for each third one that may follow. */
  readonly thirds: Int32Array
  /** By three characters, a bit for each fourth one. */
  readonly fourths: Int32Array
  readonly mask: number
}

/**
 * Builds a filter for a list of words, which passes over nearly all places of a text where none begins.
 *
 * Two characters choose an entry and the third one of its bits (a Bloom filter of one hash that two
 * characters share); where that bit is set, three and the fourth do the same in another table. Nearly every
 * place costs one look into a table that stays in the cache, whatever the number of words. A word of two
 * characters sets all bits of its entry, one of a single character those of all.
 */
export function buildWordFilter(words: readonly string[]): WordFilter {
  const size = tableSize(words.length)
  const mask = size - 1
  const thirds = new Int32Array(size)
  const fourths = new Int32Array(size)
  for (const word of words) {
    const [a, b, c, d] = [0, 1, 2, 3].map((at) => word.charCodeAt(at)) as [number, number, number, number]
    const two = join(a, b)
    const three = join(two, c)
    if (word.length === 1) thirds.fill(ALL)
    else if (word.length === 2) thirds[two & mask] = ALL
    else thirds[two & mask] = (thirds[two & mask] ?? 0) | (1 << c)
    if (word.length === 3) fourths[three & mask] = ALL
    else if (word.length > 3) fourths[three & mask] = (fourths[three & mask] ?? 0) | (1 << d)
  }
  return { thirds, fourths, mask }
}

function tableSize(count: number): number {
  let size = TABLE.least
  while (size < count && size < TABLE.most) size *= 2
  return size
}

/** Mixes one more code unit into a hash; only the low bits are used. */
function join(hash: number, unit: number): number {
  return ((hash << 5) - hash + unit) | 0
}

/**
 * Returns the first offset from `from` on where a word may begin, or an offset beyond the text.
 *
 * Every place where a word does begin is among them; the last three units of a text always are.
 */
export function nextPlace(text: string, from: number, { thirds, fourths, mask }: WordFilter): number {
  const last = text.length - 3
  // A single read beyond the end would make the engine treat every unit as perhaps NaN, which is slow.
  if (from >= last) return from
  let at = from
  let a = text.charCodeAt(at)
  let b = text.charCodeAt(at + 1)
  for (; at < last; at++) {
    const c = text.charCodeAt(at + 2)
    const two = join(a, b)
    const bits = thirds[two & mask] as number
    // A shift uses the low five bits of its right side, by which characters differ most.
    if (((bits >>> c) & 1) !== 0) {
      if (bits === ALL) return at
      if ((((fourths[join(two, c) & mask] as number) >>> text.charCodeAt(at + 3)) & 1) !== 0) return at
    }
    a = b
    b = c
  }
  return at
}
