import { readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A file that waits under a temporary name beside the place that it goes to. */
export interface PendingFile {
  readonly from: string
  readonly to: string
}

/** A list of what waits in a folder, by names within it: a list that somebody else made leads nowhere else. */
interface List {
  readonly files: readonly (readonly [from: string, to: string])[]
  /** Files that are removed, each told by its inode from one that came to its place later. */
  readonly gone: readonly (readonly [name: string, inode: number])[]
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
 *
 * A file of another folder, to which a link leads, goes in by itself before.
 */
export function putTogether(folder: string, { files, gone }: PendingWrites): void {
  const home = realpathSync(folder)
  const draft = join(folder, pendingName('tmp'))
  const ready = join(folder, pendingName('ready'))
  try {
    const ours = files.filter(({ to }) => dirname(to) === home)
    for (const { from, to } of files) if (dirname(to) !== home) renameSync(from, to)
    const list: List = {
      files: ours.map(({ from, to }) => [basename(from), basename(to)]),
      gone: gone.flatMap(findGone),
    }
    if (isOneStep(list)) {
      for (const { from, to } of files) if (dirname(to) === home) renameSync(from, to)
      return
    }
    writeFileSync(draft, JSON.stringify(list))
    renameSync(draft, ready)
  } catch (error) {
    for (const path of [draft, ...files.map(({ from }) => from)]) rmSync(path, { force: true })
    throw error
  }
  finish(folder, ready)
}

/** Tells whether one file at most goes in, which does so as a whole without a list. */
const isOneStep = ({ files, gone }: List) => files.length <= 1 && gone.length === 0

function findGone(path: string): [string, number][] {
  const inode = statSync(path, { throwIfNoEntry: false })?.ino
  return inode === undefined ? [] : [[basename(path), inode]]
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
  for (const { name, pid } of ready) if (!isAlive(pid)) finish(folder, join(folder, name))
  return ready.some(({ pid }) => isAlive(pid))
}

function finish(folder: string, ready: string): void {
  const { files, gone } = readList(ready)
  for (const [from, to] of files) ifThere(() => renameSync(join(folder, from), join(folder, to)))
  for (const [name, inode] of gone) {
    const path = join(folder, name)
    if (statSync(path, { throwIfNoEntry: false })?.ino === inode) rmSync(path, { force: true })
  }
  rmSync(ready, { force: true })
}

/** Reads a list; what is no name of this folder is left out. */
function readList(path: string): List {
  const { files, gone } = parse(ifThere(() => readFileSync(path, 'utf8')) ?? '')
  return {
    files: pairsOf(files).flatMap(([from, to]) =>
      isWaiting(from) && isName(to) ? [[from, to] as const] : [],
    ),
    gone: pairsOf(gone).flatMap(([name, inode]) => (isName(name) ? [[name, Number(inode)] as const] : [])),
  }
}

function parse(text: string): { readonly files?: unknown; readonly gone?: unknown } {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return {} // finished by another meanwhile, or not ours
  }
}

function pairsOf(list: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(list) ? list.filter((pair) => Array.isArray(pair)) : []
}

function isName(name: unknown): name is string {
  return typeof name === 'string' && basename(name) === name && !/^\.{0,2}$/.test(name)
}

function isWaiting(name: unknown): name is string {
  return isName(name) && NAME.test(name)
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
