import type { SearchKeys } from '../../model/search-keys.ts'
import { type Alphabet, buildAlphabet } from '../../search/alphabet.ts'
import { unitsOf } from '../../search/names/spelling.ts'
import { copyInto } from '../../text/fold.ts'
import { keysOfName } from './name-keys.ts'
import { slipKeys } from './slip-keys.ts'

/** A key that more names have is common: where a query has a rarer one, that is looked up. */
export const COMMON = 200

/** A name as the search finds it. */
export interface IndexedName {
  /** Folded, numerals as digits. */
  readonly level: string
  /** How its characters are read where that is not as usual; else null. */
  readonly readings: string | null
  readonly slips: readonly number[]
}

/** The names of a library with what they are found by. */
export interface IndexedNames {
  /** In the order in which they were given. */
  readonly names: readonly IndexedName[]
  readonly keys: NameKeys
}

/**
 * Makes what names are found by.
 *
 * @param names In the order in which names are shown that match and weigh alike.
 * @param keys  How they are read.
 */
export function indexNames(names: readonly string[], keys: SearchKeys): IndexedNames {
  const alphabet = buildAlphabet(keys)
  const found = new NameKeys()
  const indexed = names.map((name, no) => {
    const folded = alphabet.foldText(name)
    const level = storable(alphabet.level(folded))
    for (const key of keysOfName(level, unitsOf(folded, alphabet))) found.add(key, no)
    const readings = Object.hasOwn(keys.names, folded) ? (keys.names[folded] ?? null) : null
    return { level, readings, slips: slipKeys(level) }
  })
  return { names: indexed, keys: found }
}

/** Returns the level of a query's or a name's text as tables hold it. */
export function levelOf(text: string, alphabet: Alphabet): string {
  return storable(alphabet.level(alphabet.foldText(text)))
}

const HALF = /[\ud800-\udfff\0]/g

/**
 * Returns a text as the database can hold it and count it: each half of a surrogate pair, and the null character, is
 * replaced by a private character, so that offsets stay the same.
 */
export function storable(text: string): string {
  return text.replace(HALF, (unit) => String.fromCharCode((unit.charCodeAt(0) & 0x7ff) + 0xf000))
}

/** Which names have which keys: pairs of a key and the position of a name, each packed into one number. */
export class NameKeys {
  private pairs = new Float64Array(4096)
  private count = 0
  private isSorted = true

  add(key: number, no: number): void {
    if (this.count === this.pairs.length) this.pairs = copyInto(new Float64Array(2 * this.count), this.pairs)
    this.pairs[this.count++] = key * NAMES + no
    this.isSorted = false
  }

  get length(): number {
    return this.count
  }

  /** Returns some of the pairs, sorted by key, then by name. */
  slice(from: number, to: number): { readonly keys: number[]; readonly nos: number[] } {
    const keys: number[] = []
    const nos: number[] = []
    for (const pair of this.sorted().subarray(from, to)) {
      const key = Math.floor(pair / NAMES)
      keys.push(key)
      nos.push(pair - key * NAMES)
    }
    return { keys, nos }
  }

  /** Returns the keys that many names have, with how many. */
  common(): Record<string, number> {
    const common: Record<string, number> = {}
    const pairs = this.sorted()
    let first = 0
    for (let at = 1; at <= pairs.length; at++) {
      const key = Math.floor((pairs[first] ?? 0) / NAMES)
      if (at < pairs.length && Math.floor((pairs[at] as number) / NAMES) === key) continue
      if (at - first > COMMON) common[key] = at - first
      first = at
    }
    return common
  }

  private sorted(): Float64Array {
    const pairs = this.pairs.subarray(0, this.count)
    if (!this.isSorted) pairs.sort()
    this.isSorted = true
    return pairs
  }
}

/** A key of 32 bits and a position of 21 make 53. */
const NAMES = 2 ** 21
