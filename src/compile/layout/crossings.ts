/** For one term, the rows of the blocks that cite it: on the left and on the right. */
export type Ties = readonly [left: readonly number[], right: readonly number[]]

/** Up to so many terms all pairs are compared; of more, neighbours alone. */
const MOST_SIFTED = 600
const MOST_ROUNDS = 24

/**
 * Orders terms between two columns of fixed rows so that few lines cross: barycentres and medians (Sugiyama et al. 1981,
 * Eades and Wormald 1994) to begin with, then each term is moved to where it crosses least (Matuszewski et al. 1999).
 *
 * @param ties The ties of each term; of what is equal the earlier stays first.
 * @returns Positions in `ties`, those without any line last.
 */
export function orderByCrossings(ties: readonly Ties[]): number[] {
  const tied = ties.flatMap(([left, right], at) => (left.length + right.length > 0 ? [at] : []))
  const loose = ties.flatMap(([left, right], at) => (left.length + right.length > 0 ? [] : [at]))
  const starts = [byMean, byMedian].map((middle) => sortBy(tied, (at) => middle(ties[at] ?? NONE)))
  let best = { order: tied, crossings: Number.POSITIVE_INFINITY }
  for (const start of starts) {
    const order = tied.length <= MOST_SIFTED ? sift(start, ties) : exchange(start, ties)
    const crossings = countCrossings(order, ties)
    if (crossings < best.crossings) best = { order, crossings }
  }
  return [...best.order, ...loose]
}

/** Returns the order by barycentre alone: by the mean row of the blocks that cite each term. */
export function orderByBarycentre(ties: readonly Ties[]): number[] {
  return sortBy([...ties.keys()], (at) => byMean(ties[at] ?? NONE))
}

/** Counts the crossings of all lines, on both sides, in O(lines · log rows). */
export function countCrossings(order: readonly number[], ties: readonly Ties[]): number {
  return countOnSide(order, ties, 0) + countOnSide(order, ties, 1)
}

function countOnSide(order: readonly number[], ties: readonly Ties[], side: 0 | 1): number {
  const last = ties.reduce((most, tie) => tie[side].reduce((a, row) => Math.max(a, row), most), 0)
  // A binary indexed tree of the rows seen so far (Fenwick 1994).
  const tree = new Float64Array(last + 2)
  let seen = 0
  let crossings = 0
  for (const at of order) {
    const rows = ties[at]?.[side] ?? []
    for (const row of rows) {
      let above = 0
      for (let i = row + 1; i > 0; i -= i & -i) above += tree[i] ?? 0
      crossings += seen - above
    }
    for (const row of rows) {
      for (let i = row + 1; i < tree.length; i += i & -i) tree[i] = (tree[i] ?? 0) + 1
    }
    seen += rows.length
  }
  return crossings
}

const NONE: Ties = [[], []]

function byMean([left, right]: Ties): number {
  const rows = [...left, ...right]
  return rows.length === 0 ? Number.MAX_VALUE : rows.reduce((sum, row) => sum + row, 0) / rows.length
}

function byMedian([left, right]: Ties): number {
  const rows = [...left, ...right].sort((a, b) => a - b)
  const half = rows.length >> 1
  return ((rows[half] ?? Number.MAX_VALUE) + (rows[rows.length - half - 1] ?? Number.MAX_VALUE)) / 2
}

function sortBy(list: readonly number[], value: (at: number) => number): number[] {
  return [...list].sort((a, b) => value(a) - value(b) || a - b)
}

/** Counts how often the lines of two terms cross while the first stands above the second. */
function crossingsOf(above: Ties, below: Ties): number {
  let crossings = 0
  for (const side of [0, 1] as const) {
    for (const row of above[side]) for (const other of below[side]) if (row > other) crossings++
  }
  return crossings
}

/** Moves each term to the place where it crosses least, the nearest of several, until none is better off elsewhere. */
function sift(start: readonly number[], ties: readonly Ties[]): number[] {
  const order = [...start]
  const gain = pairGains(ties)
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false
    for (const term of start) {
      const from = order.indexOf(term)
      const to = bestPlace(order, from, gain)
      if (to === from) continue
      order.splice(from, 1)
      order.splice(to, 0, term)
      moved = true
    }
  }
  return order
}

/** Says how many crossings are won by setting the first of two terms, which stands above the second, below it. */
type Gain = (above: number, below: number) => number

function pairGains(ties: readonly Ties[]): Gain {
  const known = new Map<number, number>()
  return (above, below) => {
    const pair = above * ties.length + below
    const found = known.get(pair)
    if (found !== undefined) return found
    const [a, b] = [ties[above] ?? NONE, ties[below] ?? NONE]
    const won = crossingsOf(a, b) - crossingsOf(b, a)
    known.set(pair, won)
    return won
  }
}

function bestPlace(order: readonly number[], from: number, gain: Gain): number {
  const term = order[from] ?? 0
  let best = { place: from, won: 0 }
  for (const step of [1, -1]) {
    let won = 0
    for (let at = from + step; at >= 0 && at < order.length; at += step) {
      const other = order[at] ?? 0
      won += step > 0 ? gain(term, other) : gain(other, term)
      if (won > best.won) best = { place: at, won }
    }
  }
  return best.place
}

/** Exchanges neighbours that cross less the other way round. */
function exchange(start: readonly number[], ties: readonly Ties[]): number[] {
  const order = [...start]
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false
    for (let at = 1; at < order.length; at++) {
      const [above = 0, below = 0] = [order[at - 1], order[at]]
      const [a, b] = [ties[above] ?? NONE, ties[below] ?? NONE]
      if (crossingsOf(a, b) <= crossingsOf(b, a)) continue
      order[at - 1] = below
      order[at] = above
      moved = true
    }
  }
  return order
}
