import { mkdirSync } from 'node:fs'
import { DatabaseError } from '../database/database.ts'
import { lockFolder } from '../database/engines/folder-lock.ts'
import { onFile } from '../site/on-file.ts'
import { UsageError } from './command.ts'
import { SAY } from './messages.ts'
import { removeEmpty } from './remove-empty.ts'

/** The file within a site that says which process writes it. */
const LOCK = '.term-graph-lock'

/**
 * Does work on the site of a folder, which no other process writes meanwhile. The lock of a process that is no more is
 * taken over.
 *
 * @param out The folder; made where it is missing, and removed again where it stays empty.
 * @param name How messages name it.
 * @throws UsageError where another process is at it.
 */
export async function withSite<T>(out: string, name: string, work: () => Promise<T>): Promise<T> {
  const made = onFile(out, () => mkdirSync(out, { recursive: true }))
  try {
    const release = lock(out, name)
    try {
      return await work()
    } finally {
      release()
    }
  } finally {
    if (made !== undefined) removeEmpty(out, made)
  }
}

function lock(out: string, name: string): () => void {
  try {
    return onFile(out, () => lockFolder(out, LOCK))
  } catch (error) {
    if (error instanceof DatabaseError) throw new UsageError(SAY.site.locked(name, error.detail))
    throw error
  }
}
