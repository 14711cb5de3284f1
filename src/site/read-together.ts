import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { finishPending } from './pending-writes.ts'

const TRIES = 200
const PAUSE_MS = 5

/**
 * Reads files of a folder that belong together: all of them as they were before a change that goes on meanwhile, or all
 * as they are after it.
 */
export function readTogether<T>(folder: string, read: () => T): T {
  for (let tries = 1; ; tries++) {
    const isMoving = isBeingChanged(folder)
    const before = stampOf(folder)
    const result = attempt(read)
    const isSteady = !isMoving && stampOf(folder) === before
    if (isSteady || tries === TRIES) return result()
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
  }
}

/** Does work and returns what gives its result, or throws its error, when it is asked. */
function attempt<T>(work: () => T): () => T {
  try {
    const result = work()
    return () => result
  } catch (error) {
    return () => {
      throw error
    }
  }
}

function isBeingChanged(folder: string): boolean {
  try {
    return finishPending(folder)
  } catch {
    return false // somebody else's folder, which may only be read: it is as it is
  }
}

/** Says which files lie in a folder: another stands for each that was replaced. */
function stampOf(folder: string): string {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .map((name) => {
        const stats = statSync(join(folder, name), { throwIfNoEntry: false })
        return `${name}:${stats?.ino}:${stats?.size}:${stats?.mtimeMs}`
      })
      .join('/')
  } catch {
    return '' // no folder: what is read in it tells
  }
}
