import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseError } from '../database.ts'
import { toDatabaseError } from './errors.ts'
import { LOCK, lockFolder } from './folder-lock.ts'

const DATA = 'data'
/** Says what a folder is, to people too, and whether the database in it was made to its end. */
const MARK = 'library.txt'
const MARKS = {
  begun: 'policy-term-graph: a library that is being made.\n',
  made: 'policy-term-graph: a library, derived from its reports. Not to be copied while it is open.\n',
} as const

/** A folder that this process alone uses. */
export interface FolderClaim {
  /** Where the files of the database lie. */
  readonly data: string
  /** Notes that the database is whole. */
  keep(): void
  release(): void
}

/**
 * Takes a folder for a database: a new or empty one, or one that was taken before.
 *
 * What a process has left that was killed while it made the database is put away, and made anew.
 *
 * @throws DatabaseError `foreign-folder` for one with other content, which is left alone; `locked`; `not-made` where
 *   there is nothing to read.
 */
export function claimFolder(folder: string, access: 'read' | 'write'): FolderClaim {
  try {
    const isMade = findState(folder) === 'made'
    if (access === 'read' && !isMade) throw new DatabaseError('not-made', `no library in ${folder}`)
    mkdirSync(folder, { recursive: true })
    const release = lockFolder(folder)
    try {
      if (findState(folder) !== 'made') begin(folder)
    } catch (error) {
      release()
      throw error
    }
    return { data: join(folder, DATA), keep: () => mark(folder, 'made'), release }
  } catch (error) {
    throw toDatabaseError(error)
  }
}

function findState(folder: string): 'empty' | keyof typeof MARKS {
  const names = existsSync(folder) ? readdirSync(folder) : []
  if (names.every((name) => name.startsWith(LOCK))) return 'empty'
  const text = names.includes(MARK) ? readFileSync(join(folder, MARK), 'utf8') : ''
  if (text === MARKS.begun) return 'begun'
  if (text === MARKS.made) return 'made'
  throw new DatabaseError('foreign-folder', `${folder} holds other files`)
}

function begin(folder: string): void {
  mark(folder, 'begun')
  rmSync(join(folder, DATA), { recursive: true, force: true })
}

function mark(folder: string, state: keyof typeof MARKS): void {
  const draft = join(folder, `${LOCK}.mark`)
  writeFileSync(draft, MARKS[state])
  renameSync(draft, join(folder, MARK))
}
