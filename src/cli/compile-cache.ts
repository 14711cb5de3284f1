import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { MOVED_FILE } from '../address/moved.ts'
import { COMPILER_VERSION } from '../compile/version.ts'
import { SUMS_FILE } from '../model/sums.ts'
import { POSTINGS_FILE } from '../search/postings-file.ts'
import { codeStamp } from '../site/code-stamp.ts'
import { SHELF } from './folder/shelf.ts'
import { MARKS_FILE } from './kept-beside.ts'
import { writeAtomically } from './write-atomically.ts'

/** The file that says what the reports of a project were compiled from; without it all are compiled again. */
const FILE = 'compiled.json'
const INPUT = ['source.txt', MARKS_FILE]
const OUTPUT = ['graph.json', 'keys.json', POSTINGS_FILE, MOVED_FILE, SUMS_FILE]

/** A report as it was compiled: hashes of what it was made from and of what came of it, and the exit code. */
interface Compiled {
  readonly from: string
  readonly to: string
  readonly code: number
}

/** What is known of a project's reports from the last time. */
export interface CompileCache {
  /** Returns the exit code of a report that would compile to what lies there; null where it has to be compiled. */
  readonly codeOf: (folder: string) => number | null
  /** Keeps that a report was compiled, with this exit code. */
  readonly keep: (folder: string, code: number) => void
}

/** Opens the cache of a project; `root` is the folder that holds graph-data. */
export function openCompileCache(root: string): CompileCache {
  const known = readCache(join(root, SHELF, FILE))
  return {
    codeOf(folder) {
      const before = known.get(basename(folder))
      const isSame = before?.from === hashOf(folder, INPUT) && before.to === hashOf(folder, OUTPUT)
      return isSame ? before.code : null
    },
    keep(folder, code) {
      known.set(basename(folder), { from: hashOf(folder, INPUT), to: hashOf(folder, OUTPUT), code })
      const text = `${JSON.stringify(Object.fromEntries(known), null, 1)}\n`
      writeAtomically(join(root, SHELF), { [FILE]: text, '.gitignore': '*\n' })
    },
  }
}

/** Hashes those files of a folder that are there, with the compiler itself. */
function hashOf(folder: string, names: readonly string[]): string {
  const hash = createHash('sha256').update(COMPILER_VERSION + codeStamp())
  for (const path of names.map((name) => join(folder, name)))
    hash.update(existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest() : 'none')
  return hash.digest('hex')
}

function readCache(path: string): Map<string, Compiled> {
  try {
    const entries: [string, unknown][] = Object.entries(JSON.parse(readFileSync(path, 'utf8')))
    return new Map(entries.filter((entry): entry is [string, Compiled] => isCompiled(entry[1])))
  } catch {
    return new Map() // none yet, or cut short: everything is compiled
  }
}

function isCompiled(value: unknown): value is Compiled {
  const { from, to, code } = (value ?? {}) as Record<string, unknown>
  return typeof from === 'string' && typeof to === 'string' && typeof code === 'number'
}
