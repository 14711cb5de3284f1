import { listOf, type PostingList, type Postings } from './postings.ts'

/** A unit with how many of the grams asked for it holds. */
export interface Sharing {
  readonly unit: number
  readonly shared: number
}

/** About so many units are given, those that hold more grams first. */
const ENOUGH = 48
/** No more than so many are given where very many hold as many grams. */
const MOST = 256
/** So many bytes of lists are read, of rare grams first: what nearly all names hold tells little. */
const MOST_READ = 16_000

/**
 * Finds the units that hold the most of some grams.
 *
 * @param below Units from this on are passed over.
 * @param least The fewest grams that a unit must hold, not counting the most common ones, which are not looked at.
 * @returns All units that hold so many grams that no more than a few dozen hold more.
 */
export function findSharing(
  postings: Postings,
  grams: Iterable<number>,
  { below, least }: { readonly below: number; readonly least: number },
): Sharing[] {
  const counts = new Uint8Array(below)
  const touched: number[] = []
  const lists = rareLists(postings, grams)
  for (const list of lists) {
    for (let unit = list.next(); unit < below; unit = list.next()) {
      if (counts[unit] === 0) touched.push(unit)
      counts[unit] = (counts[unit] as number) + 1
    }
  }
  const bar = Math.max(1, least - lists.skipped, barOf(counts, touched, lists.length))
  const found: Sharing[] = []
  for (const unit of touched) {
    const shared = counts[unit] as number
    if (shared > bar || (shared === bar && found.length < MOST)) found.push({ unit, shared })
  }
  return found
}

/** Gives the lists of the grams that any unit holds, without the longest ones where all would be too much to read. */
function rareLists(
  postings: Postings,
  grams: Iterable<number>,
): readonly PostingList[] & { readonly skipped: number } {
  const lists = [...new Set(grams)]
    .map((gram) => listOf(postings, gram))
    .filter((list) => list !== null)
    .sort((a, b) => a.length - b.length)
  let read = 0
  const rare = lists.filter(({ length }) => {
    read += length
    return read <= MOST_READ
  })
  return Object.assign(rare, { skipped: lists.length - rare.length })
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
