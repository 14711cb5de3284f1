import type { Io } from './command.ts'
import { SAY } from './messages.ts'

/** Work that is done sooner is not spoken of; in milliseconds. */
const PATIENCE_MS = 2000

/** Returns what tells how far the writing of a site is, every few seconds. */
export function sayProgress({ err }: Io): (files: number) => void {
  let last = Date.now()
  return (files) => {
    if (Date.now() - last < PATIENCE_MS) return
    last = Date.now()
    err(SAY.site.writing(files))
  }
}
