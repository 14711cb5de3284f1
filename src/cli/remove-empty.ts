import { rmdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Removes a folder, and those above it up to `made`, as far as nothing lies in them. */
export function removeEmpty(folder: string, made: string): void {
  try {
    for (let at = folder; at.length >= made.length; at = dirname(at)) rmdirSync(at)
  } catch {
    // Something lies there by now: it stays.
  }
}
