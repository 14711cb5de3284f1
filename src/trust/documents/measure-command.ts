import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a command came to. */
export interface Measured {
  /** Null where a signal ended it. */
  readonly code: number | null
  readonly problems: string
  readonly seconds: number
  /** The most memory that its processes had at once, in MB; 0 where the system does not tell. */
  readonly megabytes: number
}

/** What a command is run with. */
export interface CommandWish {
  readonly args: readonly string[]
  /** A file, pipe or device that is its standard input. */
  readonly input?: number
  /** Milliseconds after which it is killed. */
  readonly patience: number
}

const PROGRAM = ['--import', 'tsx', 'src/cli/bin.ts']
/** How often memory is looked at, in milliseconds. */
const LOOK = 40

/** Runs a command of the program as the shell does, in a process of its own, and measures it. */
export function measureCommand({ args, input, patience }: CommandWish): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(process.execPath, [...PROGRAM, ...args], {
      stdio: [input ?? 'ignore', 'ignore', 'pipe'],
    })
    let megabytes = 0
    let problems = ''
    child.stderr?.on('data', (piece: Buffer) => {
      problems += piece.toString('utf8')
    })
    const look = setInterval(() => {
      megabytes = Math.max(megabytes, residentOf(child.pid ?? 0))
    }, LOOK)
    const kill = setTimeout(() => child.kill('SIGKILL'), patience)
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(look)
      clearTimeout(kill)
      resolve({ code, problems, megabytes, seconds: (performance.now() - begun) / 1000 })
    })
  })
}

/** Returns what a process and those that it started have in memory, in MB. */
function residentOf(pid: number): number {
  const status = tryToRead(`/proc/${pid}/status`)
  const own = Number(/^VmRSS:\s*(\d+)/mu.exec(status)?.[1] ?? 0) / 1024
  const children = tryToRead(`/proc/${pid}/task/${pid}/children`).trim()
  return children.split(' ').reduce((sum, child) => sum + (child === '' ? 0 : residentOf(Number(child))), own)
}

function tryToRead(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // it has ended, or the system keeps no such files
  }
}
