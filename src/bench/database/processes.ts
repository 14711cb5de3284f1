import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { appendAll } from '../../text/collect.ts'
import { MB } from '../sample-report.ts'

const COMMANDS = fileURLToPath(new URL('../../cli/developer/bin.ts', import.meta.url))
const CHECK_MS = 100

/** Starts a command of the command line. */
export function startCommand(args: readonly string[]): ChildProcess {
  return startScript(COMMANDS, args)
}

/** Starts a script of this project in a process of its own. */
export function startScript(script: string, args: readonly string[]): ChildProcess {
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit']
  return spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio })
}

/** What a process took. */
export interface Cost {
  readonly seconds: number
  /** The most memory that it and its children held at once, in megabytes; null where the system does not tell. */
  readonly memory: number | null
  readonly output: string
}

/**
 * Waits for a process to end.
 *
 * @throws Error where it fails.
 */
export async function costOf(child: ChildProcess): Promise<Cost> {
  const start = performance.now()
  const output: string[] = []
  child.stdout?.setEncoding('utf8').on('data', (text: string) => output.push(text))
  let memory: number | null = null
  const timer = setInterval(() => {
    const now = memoryOf(child.pid)
    if (now !== null) memory = Math.max(memory ?? 0, now)
  }, CHECK_MS)
  const [code] = await once(child, 'close')
  clearInterval(timer)
  if (code !== 0) throw new Error(`a process of the benchmark ended with ${code}:\n${output.join('')}`)
  return { seconds: (performance.now() - start) / 1000, memory, output: output.join('') }
}

/** Returns how many megabytes a process and its children hold now; null where the system does not tell. */
export function memoryOf(pid: number | undefined): number | null {
  if (pid === undefined) return null
  try {
    const kilobytes = familyOf(pid).reduce((sum, one) => sum + residentOf(one), 0)
    return (kilobytes * 1024) / MB
  } catch {
    return null
  }
}

/** Lists a process and all that it started, by /proc. */
function familyOf(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name)) {
      const parent = Number(statusOf(Number(name), 'PPid'))
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
    }
  const family = [pid]
  for (const one of family) appendAll(family, children.get(one) ?? [])
  return family
}

const residentOf = (pid: number) => Number.parseInt(statusOf(pid, 'VmRSS'), 10) || 0

/** Reads a line of a process' status; empty for one that has ended. */
function statusOf(pid: number, field: string): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return new RegExp(`^${field}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? ''
  } catch {
    return ''
  }
}
