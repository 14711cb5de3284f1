import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileReport, readReport } from '../compile/compile.ts'
import { SHIPPED_REPORT } from './shipped-report.ts'
import { ORIGIN } from './stages.ts'

/** What compiling one text took, each in a process of its own. */
export interface Cost {
  readonly seconds: number
  /** How far the process grew beyond what it held before, in bytes. */
  readonly memory: number
}

const LOADER = ['--import', 'tsx', '--expose-gc']
/**
 * For memory the engine has to collect whenever its heap has grown by a tenth: else it would keep as much
 * garbage as what is in use, and that is no need of the compiler's. It takes time, so time is measured apart.
 */
const FRUGAL = ['--heap-growing-percent=10', '--max-semi-space-size=1']

/** Compiles a text, with its layout, and gives what that took; throws Error where a process fails. */
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

/** Compiles the text of a file and gives what it took; the shipped report goes before, so that all code is loaded. */
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
