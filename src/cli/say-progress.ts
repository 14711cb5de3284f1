import type { Io } from './command.ts'
import { SAY } from './messages.ts'

/** Work that is done sooner is not spoken of; in milliseconds. */
const PATIENCE_MS = 2000
const SECOND_MS = 1000

/** How far some work is: what is done of it, in parts, and what is being worked on. */
export interface Progress {
  readonly done: number
  readonly total: number
  readonly what: string
}

/**
 * Returns what tells how far work is, every few seconds: how many parts of how many, what, and the time that is left.
 *
 * @param say Makes the sentence; `left` is in seconds.
 */
export function sayProgress(
  { err }: Io,
  say: (progress: Progress, left: number) => string = SAY.site.writing,
): (progress: Progress) => void {
  const begun = Date.now()
  let last = begun
  return (progress) => {
    const now = Date.now()
    const { done, total } = progress
    if (now - last < PATIENCE_MS || done === 0) return
    last = now
    const left = ((now - begun) / done) * (total - done)
    err(say(progress, Math.max(1, Math.round(left / SECOND_MS))))
  }
}
