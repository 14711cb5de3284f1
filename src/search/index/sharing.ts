import { listOf, type PostingList, type Postings } from './postings.ts'

/** About how many units are returned, those that hold the most grams first. */
const ENOUGH = 48
/** The most that are returned where many hold equally many grams. */
const MOST = 128
/** The most bytes of lists that are read, rare grams first: what nearly all names hold tells little. */
const MOST_READ = 16_000

/** What near units are looked for, and where. */
interface Sought {
  readonly postings: Postings
  readonly grams: Iterable<number>
  /** Units from this number on are skipped. */
  readonly below: number
  /** The fewest grams that a unit must hold; the most common ones, which are not read, do not count. */
  readonly least: number
  /** The length of what is sought, and of each unit. */
  readonly length: number
  readonly lengths: Uint8Array
}

/** By how much the length of a unit may differ for it to be tried first. */
const SLIPS = 2

/**
 * Finds the units that share the most grams with what is sought and reads them; those for which `read` returns null are
 * dropped. Units of about the same length are read first, others only if none of these is without a slip.
 */
export function findNear<T extends { readonly slips: number }>(
  sought: Sought,
  read: (unit: number) => T | null,
): T[] {
  const { length, lengths } = sought
  const counted = countHeldGrams(sought)
  const enough = counted.touched.filter((unit) => (counted.counts[unit] as number) >= counted.least)
  const isClose = (unit: number) => Math.abs((lengths[unit] as number) - length) <= SLIPS
  const readAll = (units: readonly number[]) =>
    findSharing(counted, units)
      .map(({ unit }) => read(unit))
      .filter((one) => one !== null)
  const close = readAll(enough.filter(isClose))
  if (close.some(({ slips }) => slips < 1)) return close
  return [...close, ...readAll(enough.filter((unit) => !isClose(unit)))]
}

/** How many of the wanted grams each unit holds. */
interface Counted {
  readonly counts: Uint8Array
  /** The units that hold at least one. */
  readonly touched: readonly number[]
  readonly least: number
  /** The most that a unit can hold. */
  readonly most: number
}

export function countHeldGrams(sought: Omit<Sought, 'length' | 'lengths'>): Counted {
  const { postings, grams, below, least } = sought
  const counts = new Uint8Array(below)
  const touched: number[] = []
  const { lists, skipped } = rareLists(postings, grams)
  for (const list of lists) {
    for (let unit = list.next(); unit < below; unit = list.next()) {
      if (counts[unit] === 0) touched.push(unit)
      counts[unit] = (counts[unit] as number) + 1
    }
  }
  touched.sort((a, b) => a - b) // of units that hold as many the first ones are taken
  return { counts, touched, least: Math.max(1, least - skipped), most: lists.length }
}

/** Finds the few dozen of the units that hold the most grams, each with how many it holds. */
export function findSharing({ counts, most }: Counted, units: readonly number[]) {
  const bar = barOf(counts, units, most)
  const found: { readonly unit: number; readonly shared: number }[] = []
  for (const unit of units) {
    const shared = counts[unit] as number
    if (shared > bar || (shared === bar && found.length < MOST)) found.push({ unit, shared })
  }
  return found
}

/** Returns the posting lists of the grams, without the longest where all would be too much to read. */
function rareLists(
  postings: Postings,
  grams: Iterable<number>,
): { readonly lists: readonly PostingList[]; readonly skipped: number } {
  const all = [...new Set(grams)]
    .map((gram) => listOf(postings, gram))
    .filter((list) => list !== null)
    .sort((a, b) => a.length - b.length)
  let read = 0
  const lists = all.filter(({ length }) => {
    read += length
    return read <= MOST_READ
  })
  return { lists, skipped: all.length - lists.length }
}

/** Returns the least number of grams by which only a few dozen units are left. */
function barOf(counts: Uint8Array, touched: readonly number[], most: number): number {
  const holding = new Uint32Array(most + 1)
  for (const unit of touched) {
    const count = counts[unit] as number
    holding[count] = (holding[count] as number) + 1
  }
  let bar = most
  for (let total = holding[bar] as number; bar > 1 && total < ENOUGH; total += holding[bar] as number) bar--
  return bar
}
