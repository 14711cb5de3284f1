import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseError } from '../database.ts'

/** The file that says which process has a folder open. */
export const LOCK = 'library.lock'

const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/** Who holds a lock; `id` is another one each time. */
interface Holder {
  readonly id: string
  readonly pid: number
  readonly host: string
  /** When the process started, where the system tells: a pid is given again. */
  readonly started: string
}

/**
 * Takes the lock of a folder, which lies in it; PGlite itself would let two processes write there.
 *
 * That of a process which is no more is taken over: who makes the file that is named after the dead holder's id may
 * replace its lock, and nobody else. That of another machine is never taken over, since nobody here can tell.
 *
 * @param name The file that says so; it may be that of another lock.
 * @returns What gives it back; the end of the process does so too.
 * @throws DatabaseError `locked`, with host and number of the process that holds it, and the file that says so.
 */
export function lockFolder(folder: string, name: string = LOCK): () => void {
  const path = join(folder, name)
  const own: Holder = { id: randomUUID(), pid: process.pid, host: hostname(), started: startOf(process.pid) }
  while (!createWith(path, own)) {
    const holder = readHolder(path)
    if (holder === null) continue
    if (holder === 'unreadable' || isAlive(holder)) throw lockedError(path, holder)
    takeOver(path, holder, own)
    if (idAt(path) === own.id) break
  }
  const release = () => {
    process.off('exit', release)
    if (idAt(path) === own.id) unlinkSync(path)
  }
  process.on('exit', release)
  return release
}

function takeOver(path: string, dead: Holder, own: Holder): void {
  const claim = `${path}.${dead.id}`
  if (!createWith(claim, own)) {
    const rival = readHolder(claim)
    if (rival !== null && rival !== 'unreadable' && !isAlive(rival)) unlinkSync(claim)
    return
  }
  // Only with the claim in hand is it certain that the lock is still the dead holder's.
  if (idAt(path) === dead.id) renameSync(claim, path)
  else unlinkSync(claim)
}

/** Makes a file with its content in one step; returns false where there is one already. */
function createWith(path: string, holder: Holder): boolean {
  const draft = `${path}.${holder.id}.draft`
  writeFileSync(draft, `${JSON.stringify(holder)}\n`)
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!NO_LINKS.includes(String(codeOf(error)))) throw error
  } finally {
    unlinkSync(draft)
  }
  return createInTwoSteps(path, holder)
}

/** Where the disk knows no links, as sticks do not: a process that reads it in between takes it for unreadable. */
function createInTwoSteps(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, `${JSON.stringify(holder)}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

function readHolder(path: string): Holder | 'unreadable' | null {
  try {
    const { id, pid, host, started } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>
    const isWhole = typeof id === 'string' && /^[\w-]+$/.test(id) && typeof pid === 'number'
    return isWhole ? { id, pid, host: String(host), started: String(started) } : 'unreadable'
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : 'unreadable'
  }
}

function idAt(path: string): string | null {
  const holder = readHolder(path)
  return holder === null || holder === 'unreadable' ? null : holder.id
}

function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process may not be sent signals, but it is there.
    if (codeOf(error) !== 'EPERM') return false
  }
  return started === '' || startOf(pid) === started
}

/** The start of a process, by the boot of the machine and its clock; empty where the system has no /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program stands in parentheses and may hold spaces; the start is the 20th field after it.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`
  } catch {
    return ''
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

function lockedError(path: string, holder: Holder | 'unreadable'): DatabaseError {
  const who = holder === 'unreadable' ? '' : `${holder.host} ${holder.pid}, `
  return new DatabaseError('locked', who + path)
}
