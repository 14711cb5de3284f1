import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileReport, readReport } from '../compile/compile.ts'
import { ORIGIN } from './stages.ts'
import { SHIPPED_REPORT } from './stock.ts'

/** Time and memory for compiling one text, each measured in processes of their own. */
export interface Cost {
  readonly seconds: number
  /** How much the process grew, in bytes: what the engine took, with what it had not collected yet. */
  readonly memory: number
  /** How much more heap compiling cannot do without than that of the shipped report, in bytes; 0 where it needs less. */
  readonly heap: number
}

const LOADER = ['--import', 'tsx', '--expose-gc']
/**
 * For memory, the engine collects whenever its heap has grown by a tenth: otherwise it would keep as much garbage as
 * live data. That takes time, so time is measured in another process.
 */
const FRUGAL = ['--heap-growing-percent=10', '--max-semi-space-size=1']
/** The heaps among which the smallest is sought that is enough, in MiB: the first never is, the last always. */
const HEAPS = { tooSmall: 8, enough: 2_048 }
const MIB = 1 << 20

/** Measures compiling a text, with its layout; throws Error where a process fails. */
export function costOfCompiling(text: string): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-bench-'))
  const file = join(folder, 'source.txt')
  try {
    writeFileSync(file, text)
    return {
      seconds: runChild(file, []).seconds,
      memory: runChild(file, FRUGAL).memory,
      heap: MIB * Math.max(0, leastHeap(file) - heapOfShipped()),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

let shippedHeap: number | undefined

/** The heap, in MiB, that holds the code of the compiler and what a report of ordinary size takes. */
function heapOfShipped(): number {
  shippedHeap ??= leastHeap(fileURLToPath(SHIPPED_REPORT))
  return shippedHeap
}

/** Returns the smallest heap, in MiB, in which the text of a file can be compiled. */
function leastHeap(file: string): number {
  let { tooSmall, enough } = HEAPS
  while (enough - tooSmall > 1) {
    // Most texts need little: small heaps are tried first.
    const tried = Math.min(2 * tooSmall, Math.floor((tooSmall + enough) / 2))
    if (isEnough(file, tried)) enough = tried
    else tooSmall = tried
  }
  return enough
}

function isEnough(file: string, heap: number): boolean {
  const limit = `--max-old-space-size=${heap}`
  const { signal, status, stderr } = startChild(file, ['--max-semi-space-size=1', limit])
  if (signal !== 'SIGABRT' && status !== 0) throw new Error(stderr)
  return status === 0
}

function runChild(file: string, options: readonly string[]): Pick<Cost, 'seconds' | 'memory'> {
  const { status, stdout, stderr } = startChild(file, options)
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function startChild(file: string, options: readonly string[]) {
  const script = fileURLToPath(import.meta.url)
  return spawnSync(process.execPath, [...LOADER, ...options, script, file], { encoding: 'utf8' })
}

/** Measures compiling the text of a file, after the shipped report, so that all code is loaded. */
function measureFile(file: string): Pick<Cost, 'seconds' | 'memory'> {
  const text = readFileSync(file, 'utf8')
  readReport(readFileSync(SHIPPED_REPORT, 'utf8'), [], ORIGIN)
  globalThis.gc?.()
  const before = process.resourceUsage().maxRSS
  const start = performance.now()
  compileReport(text, [], ORIGIN)
  const seconds = (performance.now() - start) / 1000
  return { seconds, memory: 1024 * (process.resourceUsage().maxRSS - before) }
}

const [, script, file] = process.argv
if (script === fileURLToPath(import.meta.url) && file !== undefined)
  console.log(JSON.stringify(measureFile(file)))
