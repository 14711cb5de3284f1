import { greatestOf, leastOf } from '../../../text/extremes.ts'
/** A line between a unit of a side and a term; places within a unit are counted from its top. */
export interface Tie {
  readonly side: 0 | 1
  readonly unit: number
  readonly at: number
  readonly term: number
  readonly weight: number
}

/** The heights of what stands in the columns, from the top, the room below each included. */
export interface ColumnHeights {
  readonly sides: readonly [left: readonly number[], right: readonly number[]]
  readonly terms: readonly number[]
}

/** Where the units and terms of the columns begin, counted from the top of all. */
export interface ColumnTops {
  readonly sides: readonly [left: readonly number[], right: readonly number[]]
  readonly terms: readonly number[]
}

const ROUNDS = 8

/**
 * Moves three columns down by so much that lines run as level as they can: no order changes and nothing overlaps.
 *
 * Columns are moved by turns, each to the best places for those of the other (isotonic regression by pooling adjacent
 * violators, Ayer et al. 1955). What has no line stays close below what stands above it.
 */
export function levelColumns(heights: ColumnHeights, ties: readonly Tie[]): ColumnTops {
  let terms = stack(heights.terms)
  let sides = heights.sides.map(stack)
  const all = greatestOf([heights.terms, ...heights.sides].map(sumOf))
  const counts = heights.sides.map((column, side) =>
    column.map((_, unit) => ties.filter((tie) => tie.side === side && tie.unit === unit).length),
  )
  const termCounts = heights.terms.map((_, term) => ties.filter((tie) => tie.term === term).length)
  for (let round = 0; round < ROUNDS; round++) {
    const wantedTerms = spread(heights.terms, all, termCounts)
    for (const { side, unit, at, term, weight } of ties) {
      const middle = (heights.terms[term] ?? 0) / 2
      wantedTerms[term]?.add((sides[side]?.[unit] ?? 0) + at - middle, weight)
    }
    terms = settle(heights.terms, wantedTerms)
    sides = heights.sides.map((column, side) => {
      const wanted = spread(column, all, counts[side] ?? [])
      for (const tie of ties) {
        if (tie.side !== side) continue
        const middle = (terms[tie.term] ?? 0) + (heights.terms[tie.term] ?? 0) / 2
        wanted[tie.unit]?.add(middle - tie.at, tie.weight)
      }
      return settle(column, wanted)
    })
  }
  const top = leastOf([...[terms, ...sides].flatMap(([first]) => first ?? []), Number.MAX_VALUE])
  const lift = (column: readonly number[]) => column.map((y) => y - top)
  const [left = [], right = []] = sides.map(lift)
  return { sides: [left, right], terms: lift(terms) }
}

/** Where something is wanted: the weighted mean of several places. */
class Wish {
  private sum = 0
  weight = 0

  add(place: number, weight: number): void {
    this.sum += place * weight
    this.weight += weight
  }

  get place(): number {
    return this.sum / this.weight
  }
}

/**
 * How strongly something is held where it would stand were its column spread over the whole height: by itself, and for
 * each of its ties.
 */
const HOLD = { own: 1, tie: 0.5 }

/** Wishes everything to be spread over a height, so that threads to everywhere do not draw a column into a heap. */
function spread(heights: readonly number[], height: number, ties: readonly number[]): Wish[] {
  const stretch = height / Math.max(1, sumOf(heights))
  return stack(heights).map((top, at) => {
    const wish = new Wish()
    const place = (top + (heights[at] ?? 0) / 2) * stretch - (heights[at] ?? 0) / 2
    wish.add(place, HOLD.own + HOLD.tie * (ties[at] ?? 0))
    return wish
  })
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0)
}

function stack(heights: readonly number[]): number[] {
  let top = 0
  return heights.map((height) => {
    top += height
    return top - height
  })
}

/** Returns the places of a column that are nearest to what is wanted, in order and without overlaps. */
function settle(heights: readonly number[], wishes: readonly Wish[]): number[] {
  const flow = stack(heights)
  const pools: { shift: number; weight: number; until: number }[] = []
  wishes.forEach((wish, at) => {
    if (wish.weight === 0) {
      const last = pools.at(-1)
      if (last) last.until = at + 1
      return
    }
    let pool = { shift: wish.place - (flow[at] ?? 0), weight: wish.weight, until: at + 1 }
    for (let last = pools.at(-1); last && last.shift >= pool.shift; last = pools.at(-1)) {
      const weight = last.weight + pool.weight
      pool = { ...pool, shift: (last.shift * last.weight + pool.shift * pool.weight) / weight, weight }
      pools.pop()
    }
    pools.push(pool)
  })
  let pool = 0
  return flow.map((top, at) => {
    while (at >= (pools[pool]?.until ?? Number.MAX_VALUE)) pool++
    return top + (pools[pool]?.shift ?? 0)
  })
}
