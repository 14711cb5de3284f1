import { copyInto } from '../../text/fold.ts'
import { countLeading } from '../../text/sorted.ts'
import { gramOf } from './grams.ts'

/**
 * Which units (names, passages) hold which grams. A gram is a number of 32 bits; the units of a gram ascend and are
 * written as their differences, seven bits a byte, the lowest first, the top bit set where more follow.
 */
export interface Postings {
  /** The grams, ascending. */
  readonly grams: Uint32Array
  /** Where in `bytes` the units of each gram begin; one more entry closes the last. */
  readonly starts: Uint32Array
  readonly bytes: Uint8Array
}

/** A gram and a unit are packed in one number: there are fewer units than this, so that four bytes hold a difference, that from -1 to the last unit too. */
const UNITS = 2 ** 21

/** Collects which unit holds which gram, in any order. */
export class PostingsBuilder {
  private pairs = new Float64Array(4096)
  private count = 0

  /** Notes that `unit` holds `gram`; saying it again changes nothing. */
  add(gram: number, unit: number): void {
    if (this.count === this.pairs.length) this.pairs = copyInto(new Float64Array(2 * this.count), this.pairs)
    this.pairs[this.count++] = gram * UNITS + unit
  }

  /** Notes that `unit` holds the grams of a text's neighbours. */
  addNeighbours(text: string, unit: number): void {
    // No list of them is made: on a page this runs once, before it is compiled.
    let before = text.charCodeAt(0)
    for (let at = 1; at < text.length; at++) {
      const next = text.charCodeAt(at)
      this.add(gramOf(before, next), unit)
      before = next
    }
  }

  /** Returns what was collected. */
  build(): Postings {
    const pairs = this.pairs.subarray(0, this.count).sort()
    const grams = new Uint32Array(pairs.length)
    const starts = new Uint32Array(pairs.length + 1)
    const bytes = new Uint8Array(4 * pairs.length)
    let size = 0
    let length = 0
    let before = -1
    // Counted, not iterated: on a page this runs before it is compiled, when iterating takes ten times as long.
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at] as number
      if (pair === before) continue
      const gram = Math.floor(pair / UNITS)
      const isNew = size === 0 || gram !== grams[length - 1]
      if (isNew) {
        grams[length] = gram
        starts[length++] = size
      }
      let step = isNew ? pair - gram * UNITS + 1 : pair - before
      for (; step > 0x7f; step >>>= 7) bytes[size++] = (step & 0x7f) | 0x80
      bytes[size++] = step
      before = pair
    }
    starts[length] = size
    return {
      grams: grams.slice(0, length),
      starts: starts.slice(0, length + 1),
      bytes: bytes.slice(0, size),
    }
  }
}

/** Walks the units of one gram, in ascending order. */
export class PostingList {
  /** The unit that the walk has come to: -1 before the first, infinite behind the last. */
  unit = -1
  /** About how long the list is, to tell rare grams from common ones. */
  readonly length: number
  private readonly bytes: Uint8Array
  private at: number
  private readonly end: number

  constructor({ starts, bytes }: Postings, index: number) {
    this.bytes = bytes
    this.at = starts[index] ?? 0
    this.end = starts[index + 1] ?? 0
    this.length = this.end - this.at
  }

  /** Goes on to the next unit and returns it. */
  next(): number {
    if (this.at >= this.end) {
      this.unit = Number.POSITIVE_INFINITY
      return this.unit
    }
    let byte = this.bytes[this.at++] as number
    let step = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.bytes[this.at++] as number
      step |= (byte & 0x7f) << shift
    }
    this.unit += step
    return this.unit
  }

  /** Goes on to the first unit that is not below `unit` and returns it. */
  seek(unit: number): number {
    while (this.unit < unit) this.next()
    return this.unit
  }
}

/** Returns the position of the first gram that is not below `gram`. */
export function indexOfGram({ grams }: Postings, gram: number): number {
  return countLeading(grams.length, (index) => (grams[index] as number) < gram)
}

/** Returns the list of a gram, or null where no unit holds it. */
export function listOf(postings: Postings, gram: number): PostingList | null {
  const index = indexOfGram(postings, gram)
  return postings.grams[index] === gram ? new PostingList(postings, index) : null
}

/** Returns the first `most` units of each list, ascending, each once. */
export function firstUnits(lists: readonly PostingList[], most: number): number[] {
  const units = new Set<number>()
  for (const list of lists) {
    for (let taken = 0; taken < most && list.next() < Number.POSITIVE_INFINITY; taken++) units.add(list.unit)
  }
  return [...units].sort((a, b) => a - b)
}

/** Visits the units that hold all of the grams, ascending, until `visit` returns false; none for no grams at all. */
export function eachHolding(
  postings: Postings,
  grams: Iterable<number>,
  visit: (unit: number) => boolean,
): void {
  const lists: PostingList[] = []
  for (const gram of new Set(grams)) {
    const list = listOf(postings, gram)
    if (list === null) return
    lists.push(list)
  }
  lists.sort((a, b) => a.length - b.length)
  const [rarest, ...others] = lists
  if (rarest === undefined) return
  for (let unit = rarest.next(); unit < Number.POSITIVE_INFINITY; ) {
    let furthest = unit
    for (const list of others) {
      furthest = list.seek(unit)
      if (furthest > unit) break
    }
    if (furthest === unit) {
      if (!visit(unit)) return
      unit = rarest.next()
    } else unit = rarest.seek(furthest)
  }
}
