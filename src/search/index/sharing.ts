import { listOf, type PostingList, type Postings } from './postings.ts'

/** A unit with how many of the grams asked for it holds. */
export interface Sharing {
  readonly unit: number
  readonly shared: number
}

/** About so many units are given, those that hold more grams first. */
const ENOUGH = 48
/** No more than so many are given where very many hold as many grams. */
const MOST = 128
/** So many bytes of lists are read, of rare grams first: what nearly all names hold tells little. */
const MOST_READ = 16_000

/** What units are near to. */
export interface Sought {
  readonly postings: Postings
  readonly grams: Iterable<number>
  /** Units from this on are passed over. */
  readonly below: number
  /** The fewest grams that a unit must hold, not counting the most common ones, which are not looked at. */
  readonly least: number
  /** How long what is sought is, and how long a unit. */
  readonly length: number
  readonly lengths: Uint8Array
}

/** Units are first looked for among those whose length differs by so much at most. */
const SLIPS = 2

/**
 * Gives what `read` makes of the units that share the most grams with what is sought, without what it gives null for:
 * of those of about its length, and of others too unless one of those takes no slip at all.
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

/** How many of the grams asked for units hold. */
interface Counted {
  readonly counts: Uint8Array
  /** The units that hold any. */
  readonly touched: readonly number[]
  readonly least: number
  /** The most that a unit can hold. */
  readonly most: number
}

/** Counts the grams that each unit holds. */
export function countHeldGrams({
  postings,
  grams,
  below,
  least,
}: Omit<Sought, 'length' | 'lengths'>): Counted {
  const counts = new Uint8Array(below)
  const touched: number[] = []
  const { lists, skipped } = rareLists(postings, grams)
  for (const list of lists) {
    for (let unit = list.next(); unit < below; unit = list.next()) {
      if (counts[unit] === 0) touched.push(unit)
      counts[unit] = (counts[unit] as number) + 1
    }
  }
  return { counts, touched, least: Math.max(1, least - skipped), most: lists.length }
}

/** Finds those of the units that hold so many grams that no more than a few dozen hold more. */
export function findSharing({ counts, most }: Counted, units: readonly number[]): Sharing[] {
  const bar = barOf(counts, units, most)
  const found: Sharing[] = []
  for (const unit of units) {
    const shared = counts[unit] as number
    if (shared > bar || (shared === bar && found.length < MOST)) found.push({ unit, shared })
  }
  return found
}

/** Gives the lists of the grams that any unit holds, without the longest ones where all would be too much to read. */
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

/** Gives the number of grams that a few dozen units hold. */
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
