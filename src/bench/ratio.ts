import { medianOf } from './measure.ts'

/** How many times as fast one thing is as another that it took turns with, once for each round. */
export interface Ratio {
  /** Its name in `RESULTS.md` and in the table of floors; it names the size of what was measured. */
  readonly name: string
  readonly rounds: readonly number[]
}

/** Divides the times of two things round by round: how many times as fast the first one is. */
export function ratioOf(name: string, own: readonly number[], theirs: readonly number[]): Ratio {
  return { name, rounds: own.map((ms, round) => (theirs[round] ?? Number.NaN) / ms) }
}

/** The middle of a ratio's rounds, and how far they lie apart. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** Computes the spread of a ratio; NaN where there was no round. */
export function spreadOf({ rounds }: Ratio): Spread {
  const [least = Number.NaN, most = Number.NaN] = [Math.min, Math.max].map((pick) =>
    rounds.length === 0 ? Number.NaN : rounds.reduce((a, b) => pick(a, b)),
  )
  return { median: medianOf(rounds), least, most }
}

/**
 * Compares ratios with the floors that they may not go below.
 *
 * @returns A sentence for each ratio whose median is below its floor, or that was not measured.
 */
export function findBelow(ratios: readonly Ratio[], floors: Readonly<Record<string, number>>): string[] {
  const byName = new Map(ratios.map((ratio) => [ratio.name, spreadOf(ratio).median]))
  return Object.entries(floors).flatMap(([name, floor]) => {
    const median = byName.get(name)
    if (median === undefined || Number.isNaN(median)) return [`${name}：没有测到。`]
    return median < floor ? [`${name}：${median.toFixed(3)}，低于 ${floor}。`] : []
  })
}
