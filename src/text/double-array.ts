import { copyInto } from './fold.ts'

/** A set of words as a trie in flat arrays; states are positions in them, the root is 0. */
export interface DoubleArray {
  /** For each code unit its number in the trie; 0 for one that no word has. */
  readonly codes: Uint16Array
  /** State `t` follows state `s` under code `c` where `t` is `base[s] + c` and `check[t]` is `s`. */
  readonly base: Int32Array
  readonly check: Int32Array
  /** Position in the list of words of the one that ends in a state, or -1. */
  readonly word: Int32Array
  /** How many code units lead to a state; 3 stands for three or more. */
  readonly depth: Uint8Array
  /** The states in use, the shorter before the longer. */
  readonly states: Int32Array
}

const FREE = -1
const CODE_UNITS = 0x10000
/** After so many gaps that are too narrow, states with several branches are only placed behind them. */
const MOST_TRIES = 32

/** A state with the run of sorted words that go through it. */
interface Branch {
  readonly state: number
  readonly from: number
  readonly to: number
  readonly depth: number
}

/**
 * Builds the trie of `words`, which must be sorted by code units, distinct and not empty.
 *
 * A double array (Aoe 1989): following a character is an addition and a comparison. States are laid out
 * breadth first, so that the short ones, which a search meets most, lie side by side.
 */
export function buildDoubleArray(words: readonly string[]): DoubleArray {
  const { codes, count, length } = numberUnits(words)
  const room = new Room(length + count + 2, count)
  const branches: Branch[] = [{ state: 0, from: 0, to: words.length, depth: 0 }]
  for (let at = 0; at < branches.length; at++) {
    const { state, from, to, depth } = branches[at] as Branch
    const ends = depth > 0 && (words[from] as string).length === depth
    if (ends) room.word[state] = from
    const starts: number[] = []
    const kids: number[] = []
    let last = -1
    for (let i = ends ? from + 1 : from; i < to; i++) {
      const unit = (words[i] as string).charCodeAt(depth)
      if (unit === last) continue
      last = unit
      starts.push(i)
      kids.push(codes[unit] as number)
    }
    if (kids.length === 0) continue
    const base = room.place(state, kids, Math.min(depth + 1, 3))
    kids.forEach((kid, i) => {
      const end = starts[i + 1] ?? to
      branches.push({ state: base + kid, from: starts[i] as number, to: end, depth: depth + 1 })
    })
  }
  const { base, check, word, depth } = room
  return { codes, base, check, word, depth, states: Int32Array.from(branches, ({ state }) => state) }
}

function numberUnits(words: readonly string[]): { codes: Uint16Array; count: number; length: number } {
  const codes = new Uint16Array(CODE_UNITS)
  let count = 0
  let length = 0
  for (const word of words) {
    length += word.length
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      if (codes[unit] === 0) codes[unit] = ++count
    }
  }
  return { codes, count, length }
}

/** The arrays while they are filled. */
class Room {
  base: Int32Array
  check: Int32Array
  word: Int32Array
  depth: Uint8Array
  /** For each place itself where it is free, else a later place that is not behind the next free one. */
  private free: Int32Array
  /** Where room for states with several branches is first looked for; others fill the gaps before it. */
  private wide = 1
  /** The highest code: how far beyond its base a state may look. */
  private readonly reach: number

  constructor(size: number, reach: number) {
    this.base = new Int32Array(size)
    this.check = new Int32Array(size).fill(FREE)
    this.word = new Int32Array(size).fill(-1)
    this.depth = new Uint8Array(size)
    this.free = Int32Array.from({ length: size }, (_, at) => at)
    this.reach = reach
    this.check[0] = 0
  }

  /** Finds room for the states that follow `state` under these codes, takes it and returns their base. */
  place(state: number, kids: readonly number[], depth: number): number {
    const base = this.findRoom(kids)
    this.base[state] = base
    for (const kid of kids) {
      this.check[base + kid] = state
      this.depth[base + kid] = depth
      this.free[base + kid] = base + kid + 1
    }
    return base
  }

  private findRoom(kids: readonly number[]): number {
    const least = kids.reduce((low, kid) => Math.min(low, kid))
    let at = this.nextFree(Math.max(kids.length > 1 ? this.wide : 1, least + 1))
    for (let tries = 1; !this.fits(at - least, kids); tries++) {
      at = this.nextFree(at + 1)
      if (tries > MOST_TRIES) this.wide = at
    }
    return at - least
  }

  private nextFree(from: number): number {
    let at = from
    while (this.free[at] !== at) {
      // Path halving, as in a disjoint-set forest, keeps later searches short.
      const beyond = this.free[this.free[at] as number] as number
      this.free[at] = beyond
      at = beyond
    }
    // The arrays always have room for every code behind the last place that is looked at.
    if (at + this.reach >= this.check.length - 1) this.grow()
    return at
  }

  private fits(base: number, kids: readonly number[]): boolean {
    for (const kid of kids) if (this.check[base + kid] !== FREE) return false
    return true
  }

  private grow(): void {
    const size = 2 * this.check.length
    this.base = copyInto(new Int32Array(size), this.base)
    this.check = copyInto(new Int32Array(size).fill(FREE), this.check)
    this.word = copyInto(new Int32Array(size).fill(-1), this.word)
    this.depth = copyInto(new Uint8Array(size), this.depth)
    this.free = copyInto(
      Int32Array.from({ length: size }, (_, at) => at),
      this.free,
    )
  }
}
