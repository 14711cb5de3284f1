import {
  closeSync,
  fchmodSync,
  fchownSync,
  mkdirSync,
  openSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { onFile } from '../site/on-file.ts'
import { clearPending, type PendingFile, pendingName, putTogether } from '../site/pending-writes.ts'
import { removeEmpty } from './remove-empty.ts'
import { type FileTarget, findTarget, type WriteTarget } from './write-target.ts'

/** What a file is to hold; null for one that is to be removed. */
type Content = string | Uint8Array | null

/**
 * Writes files into a folder, all or none: under temporary names first, then all of them are put into their places.
 *
 * A file that is replaced keeps its mode; a symbolic link stays, and what it leads to is written; a device or a pipe is
 * written into.
 *
 * @param folder Made where it is missing, and removed again where nothing could be written.
 * @param files Contents by file name.
 * @throws The system's error, with the path of the file that it refuses.
 */
export function writeAtomically(folder: string, files: Readonly<Record<string, Content>>): void {
  const made = onFile(folder, () => mkdirSync(folder, { recursive: true }))
  try {
    const targets = Object.entries(files).map(([name, content]) => {
      const path = join(folder, name)
      return { path, content, target: content === null ? null : onFile(path, () => findTarget(path)) }
    })
    for (const place of new Set([folder, ...targets.flatMap(folderOf)])) clearPending(place)
    const pending = draftAll(targets)
    const gone = targets.filter(({ content }) => content === null).map(({ path }) => path)
    onFile(pending[0]?.to ?? folder, () => putTogether(folder, { files: pending, gone }))
  } catch (error) {
    if (made !== undefined) removeEmpty(folder, made)
    throw error
  }
}

interface Wanted {
  readonly path: string
  readonly content: Content
  readonly target: WriteTarget | null
}

function folderOf({ target }: Wanted): string[] {
  return target?.kind === 'file' ? [dirname(target.path)] : []
}

/** Writes every content: into streams at once, of files beside their places. */
function draftAll(targets: readonly Wanted[]): PendingFile[] {
  const pending: PendingFile[] = []
  try {
    for (const { path, content, target } of targets)
      if (target?.kind === 'file') pending.push(onFile(path, () => draft(target, content ?? '')))
    for (const { path, content, target } of targets)
      if (target?.kind === 'stream')
        onFile(path, () => writeFileSync(target.path, content ?? '', { flag: 'a' }))
    return pending
  } catch (error) {
    for (const { from } of pending) rmSync(from, { force: true })
    throw error
  }
}

/** Writes a content beside the place that it goes to, with the mode and the owner of the file that it replaces. */
function draft({ path, before }: FileTarget, content: string | Uint8Array): PendingFile {
  const from = join(dirname(path), pendingName('tmp'))
  // Nobody reads what its file keeps from them, not even in between.
  const fd = openSync(from, 'wx', before === null ? 0o666 : 0o600)
  try {
    writeFileSync(fd, content)
    if (before !== null) {
      keepOwner(fd, before)
      fchmodSync(fd, before.mode & 0o7777)
    }
  } catch (error) {
    rmSync(from, { force: true })
    throw error
  } finally {
    closeSync(fd)
  }
  return { from, to: path }
}

/** Keeps whose a file is, where that may be said; else it is the writer's own, as any new file. */
function keepOwner(fd: number, { uid, gid }: Stats): void {
  try {
    fchownSync(fd, uid, gid)
  } catch {
    // Only the superuser may give a file to others.
  }
}
