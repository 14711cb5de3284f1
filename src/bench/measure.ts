import type { Stage } from './stages.ts'

/** How long one run of a stage takes, in milliseconds. */
export interface Timed {
  readonly name: string
  /** The median of its rounds. */
  readonly ms: number
  /** Each round, in order. */
  readonly rounds: readonly number[]
}

/** A stage is repeated within a round until this many milliseconds have passed. */
const LEAST_MS = 5

/**
 * Times stages in rounds, each stage once in a round, so that other load on the machine affects all alike.
 *
 * A first round, in which the engine still compiles, is not counted.
 */
export function timeStages(stages: readonly Stage[], rounds: number): Timed[] {
  const times = stages.map((): number[] => [])
  for (let round = 0; round <= rounds; round++) {
    stages.forEach(({ run }, index) => {
      const ms = timeOnce(run)
      if (round > 0) times[index]?.push(ms)
    })
  }
  return stages.map(({ name }, index) => {
    const ofStage = times[index] ?? []
    return { name, ms: medianOf(ofStage), rounds: ofStage }
  })
}

function timeOnce(run: () => unknown): number {
  const start = performance.now()
  let runs = 0
  do {
    run()
    runs++
  } while (performance.now() - start < LEAST_MS)
  return (performance.now() - start) / runs
}

/** Returns the median, the upper of two; NaN for no numbers. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
}

/** Returns the smallest number that at least a share of the numbers do not exceed; NaN for no numbers. */
export function quantileOf(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(share * numbers.length) - 1] ?? Number.NaN
}
