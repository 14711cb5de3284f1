import { listOf, type Postings } from './postings.ts'

/** A unit with how many of the grams asked for it holds. */
export interface Sharing {
  readonly unit: number
  readonly shared: number
}

/** About so many units are given, those that hold more grams first. */
const ENOUGH = 48

/**
 * Finds the units that hold the most of some grams.
 *
 * @param size How many units there are; from `below` on they are passed over.
 * @param least The fewest grams that a unit must hold.
 * @returns In ascending order of units: all that hold so many grams that no more than a few dozen hold more.
 */
export function findSharing(
  postings: Postings,
  grams: Iterable<number>,
  { below, least }: { readonly below: number; readonly least: number },
): Sharing[] {
  const counts = new Uint8Array(below)
  const touched: number[] = []
  const asked = new Set(grams)
  for (const gram of asked) {
    const list = listOf(postings, gram)
    if (list === null) continue
    for (let unit = list.next(); unit < below; unit = list.next()) {
      if (counts[unit] === 0) touched.push(unit)
      counts[unit] = (counts[unit] as number) + 1
    }
  }
  const bar = Math.max(least, barOf(counts, touched, asked.size))
  return touched
    .filter((unit) => (counts[unit] as number) >= bar)
    .sort((a, b) => a - b)
    .map((unit) => ({ unit, shared: counts[unit] as number }))
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
