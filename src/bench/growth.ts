import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileReport, readReport } from '../compile/compile.ts'
import { ORIGIN } from './stages.ts'
import { SHIPPED_REPORT } from './stock.ts'

/** Time and memory for compiling one text, each measured in a process of its own. */
export interface Cost {
  readonly seconds: number
  /** How much the process grew, in bytes. */
  readonly memory: number
}

const LOADER = ['--import', 'tsx', '--expose-gc']
/**
 * For memory, the engine collects whenever its heap has grown by a tenth: otherwise it would keep as much garbage as
 * live data. That takes time, so time is measured in another process.
 */
const FRUGAL = ['--heap-growing-percent=10', '--max-semi-space-size=1']

/** Measures compiling a text, with its layout; throws Error where a process fails. */
export function costOfCompiling(text: string): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-bench-'))
  const file = join(folder, 'source.txt')
  try {
    writeFileSync(file, text)
    return { seconds: runChild(file, []).seconds, memory: runChild(file, FRUGAL).memory }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runChild(file: string, options: readonly string[]): Cost {
  const script = fileURLToPath(import.meta.url)
  const child = spawnSync(process.execPath, [...LOADER, ...options, script, file], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(child.stderr)
  return JSON.parse(child.stdout) as Cost
}

/** Measures compiling the text of a file, after the shipped report, so that all code is loaded. */
function measureFile(file: string): Cost {
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
