import type { Stage } from './stages.ts'

/** How long one run of a stage takes, in milliseconds: the median of its rounds. */
export interface Timed {
  readonly name: string
  readonly ms: number
}

/** A stage is run over and over within a round until this many milliseconds have passed. */
const LEAST_MS = 5

/**
 * Times stages in rounds, each stage once a round, so that whatever else the machine does meets all alike.
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
  return stages.map(({ name }, index) => ({ name, ms: medianOf(times[index] ?? []) }))
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

/** Gives the middle one of some numbers, the upper of two; NaN for none. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
}

/** Gives the smallest of some numbers that at least a share of them do not exceed; NaN for none. */
export function quantileOf(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(share * numbers.length) - 1] ?? Number.NaN
}
