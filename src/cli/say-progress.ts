import type { Io } from './command.ts'
import { SAY } from './messages.ts'
import type { Progress } from './progress.ts'

/** Work that is done sooner is not spoken of; in milliseconds. */
const PATIENCE_MS = 2000
const SECOND_MS = 1000

/**
 * Returns what tells how far work is, every few seconds: how many parts of how many, what, and the time that is left.
 *
 * @param say Makes the sentence; `left` is in seconds.
 */
export function sayProgress(
  { err }: Io,
  say: (progress: Progress, left: number) => string = SAY.site.writing,
): (progress: Progress) => void {
  const secondsLeft = estimateLeft()
  let last = Date.now()
  return (progress) => {
    const left = secondsLeft(progress)
    if (left === null || Date.now() - last < PATIENCE_MS) return
    last = Date.now()
    err(say(progress, left))
  }
}

/** Returns what estimates how long work that begins now still takes, in seconds; null while that cannot be told. */
export function estimateLeft(): (progress: Pick<Progress, 'done' | 'total'>) => number | null {
  const begun = Date.now()
  return ({ done, total }) => {
    const passed = Date.now() - begun
    if (passed < PATIENCE_MS || done === 0) return null
    return Math.max(1, Math.round(((passed / done) * (total - done)) / SECOND_MS))
  }
}
