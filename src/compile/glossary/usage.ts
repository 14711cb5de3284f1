import { type Folded, fold, foldWithOffsets } from '../../text/fold.ts'
import { countLeading } from '../../text/sorted.ts'
import type { LevelledText } from '../texts.ts'

/** Tells whether the report uses a name as written, quotation marks and blanks aside. */
export type Uses = (name: string) => boolean

/** The places of all pairs of adjacent characters of a folded text, by a hash of the pair. */
interface Pairs {
  readonly text: string
  /** First place of each hash, plus 1; 0 for none. */
  readonly first: Int32Array
  /** Next place of the same hash, plus 1. */
  readonly next: Int32Array
  readonly counts: Int32Array
}

/** So many look-ups search the text; the next makes the index, which takes as long as some twenty searches. */
const FEW = 16
const HASHES = 1 << 16
/** How many places of a pair are compared with a name at most, so that one lookup costs no more. */
const MOST_PLACES = 2000
/** How many uses are counted where it matters how many there are. */
const MOST_COUNTED = 50
/** Part of the text within which an appendix may stand before the report that uses its names. */
const FRONT = 0.5

/** Where words are used in a text; what it needs is made at the first lookup. */
export class Usage {
  private readonly source: LevelledText
  private folded: Folded | null = null
  private pairs: Pairs | null = null
  private asked = 0

  constructor(source: LevelledText) {
    this.source = source
  }

  /** Returns a function that tells whether a name is used outside of an appendix that begins at an offset. */
  outside(start: number): Uses {
    const atFront = start < this.source.length * FRONT
    return (name) => {
      const plain = fold(name)
      if (plain.length < 2) return false
      const { text, offsets } = this.fold()
      const from = countLeading(offsets.length, (at) => (offsets[at] as number) < start)
      // Where the report follows, the first place is the entry's own.
      const before = this.find(text, plain, from)
      return before > 0 || (atFront && this.find(text, plain, Number.POSITIVE_INFINITY) > 1)
    }
  }

  /** Counts the places of a name in the whole text, up to `MOST_COUNTED`. */
  count(name: string): number {
    const plain = fold(name)
    if (plain.length < 2) return 0
    return countUses(this.indexed(this.fold().text), plain, { most: MOST_COUNTED })
  }

  private fold(): Folded {
    this.folded ??= foldWithOffsets(this.source)
    return this.folded
  }

  private indexed(text: string): Pairs {
    this.pairs ??= indexPairs(text)
    return this.pairs
  }

  /** Counts the uses of a folded name, up to two; none unless the first is before an offset. */
  private find(text: string, name: string, before: number): number {
    if (this.pairs === null && this.asked++ < FEW) return searchUses(text, name, before)
    return countUses(this.indexed(text), name, { before })
  }
}

function searchUses(text: string, name: string, before: number): number {
  const first = text.indexOf(name)
  if (first < 0 || first >= before) return 0
  return text.includes(name, first + 1) ? 2 : 1
}

function hash(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & (HASHES - 1)
}

function indexPairs(text: string): Pairs {
  const first = new Int32Array(HASHES)
  const counts = new Int32Array(HASHES)
  const next = new Int32Array(text.length)
  for (let at = text.length - 2; at >= 0; at--) {
    const key = hash(text, at)
    next[at] = first[key] as number
    first[key] = at + 1
    counts[key] = (counts[key] as number) + 1
  }
  return { text, first, next, counts }
}

/** Counts the uses of a folded name before an offset, up to `most`, along the places of its rarest pair. */
function countUses(
  { text, first, next, counts }: Pairs,
  name: string,
  { before = Number.POSITIVE_INFINITY, most = 2 },
): number {
  let rarest = 0
  for (let at = 1; at < name.length - 1; at++) {
    if ((counts[hash(name, at)] as number) < (counts[hash(name, rarest)] as number)) rarest = at
  }
  let found = 0
  let place = (first[hash(name, rarest)] as number) - 1
  for (let tried = 0; place >= 0 && tried < MOST_PLACES; tried++) {
    const start = place - rarest
    if (start >= before || found >= most) return found
    if (start >= 0 && text.startsWith(name, start)) found++
    place = (next[place] as number) - 1
  }
  return found
}
