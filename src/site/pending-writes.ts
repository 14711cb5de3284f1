import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file that waits under a temporary name beside the place that it goes to. */
export interface PendingFile {
  readonly from: string
  readonly to: string
}

/** Files that are removed, each told by its inode from one that came to its place later. */
interface Gone {
  readonly path: string
  readonly inode: number
}

/** The files of a folder that go into place together. */
export interface PendingWrites {
  readonly files: readonly PendingFile[]
  readonly gone: readonly string[]
}

type Ending = 'tmp' | 'ready'
/** The temporary names; they are short, whatever the file is called, and say which process made them. */
const NAME = /^\.term-graph-(\d+)-\d+\.(tmp|ready)$/

let count = 0
/** Returns a temporary name that nobody has: of a file's content, or of the list of those that wait. */
export function pendingName(ending: Ending): string {
  return `.term-graph-${process.pid}-${++count}.${ending}`
}

/**
 * Puts files into their places that wait in a folder. From the moment their list is there, they go in all: what a
 * killed process has left is finished by whoever reads or writes there next. Without the list, none of them goes.
 */
export function putTogether(folder: string, { files, gone }: PendingWrites): void {
  const list = { files, gone: gone.flatMap(findGone) }
  const draft = join(folder, pendingName('tmp'))
  const ready = join(folder, pendingName('ready'))
  try {
    // One file goes in as a whole without a list.
    const [only, ...others] = files
    if (only !== undefined && others.length + list.gone.length === 0) {
      renameSync(only.from, only.to)
      return
    }
    writeFileSync(draft, JSON.stringify(list))
    renameSync(draft, ready)
  } catch (error) {
    for (const path of [draft, ...files.map(({ from }) => from)]) rmSync(path, { force: true })
    throw error
  }
  finish(ready)
}

function findGone(path: string): Gone[] {
  const inode = statSync(path, { throwIfNoEntry: false })?.ino
  return inode === undefined ? [] : [{ path, inode }]
}

/** Finishes what a killed process has begun to put into place in a folder, and clears away what it has only begun to write. */
export function clearPending(folder: string): void {
  finishPending(folder)
  for (const { name, ending, pid } of pendingIn(folder))
    if (ending === 'tmp' && !isAlive(pid)) rmSync(join(folder, name), { force: true })
}

/** Finishes what a killed process has begun to put into place in a folder; tells whether a living one is at it. */
export function finishPending(folder: string): boolean {
  const ready = pendingIn(folder).filter(({ ending }) => ending === 'ready')
  for (const { name, pid } of ready) if (!isAlive(pid)) finish(join(folder, name))
  return ready.some(({ pid }) => isAlive(pid))
}

function finish(ready: string): void {
  const { files, gone } = readList(ready)
  for (const { from, to } of files) ifThere(() => renameSync(from, to))
  for (const { path, inode } of gone)
    if (statSync(path, { throwIfNoEntry: false })?.ino === inode) rmSync(path, { force: true })
  rmSync(ready, { force: true })
}

function readList(path: string): { readonly files: readonly PendingFile[]; readonly gone: readonly Gone[] } {
  const text = ifThere(() => readFileSync(path, 'utf8'))
  return text === null ? { files: [], gone: [] } : JSON.parse(text)
}

function pendingIn(folder: string) {
  return (ifThere(() => readdirSync(folder)) ?? []).flatMap((name) => {
    const [, pid, ending] = NAME.exec(name) ?? []
    return pid === undefined ? [] : [{ name, ending, pid: Number(pid) }]
  })
}

/** Does something with a file; null where it is not there: another has been quicker. */
function ifThere<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Tells whether a process lives on this machine; its number may be that of another by now, which then is waited for. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be sent signals, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
