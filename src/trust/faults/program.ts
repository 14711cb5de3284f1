import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { bundleProgram } from '../../cli/developer/bundle-program.ts'
import { PRODUCT } from '../../cli/product.ts'

/** Where the program is once it is packed: it starts its workers from there. */
const BUNDLE = 'build/lib'
/** No run of a trial takes longer, in milliseconds. */
const LONGEST_MS = 120_000

/** How a command line is run. */
export interface RunWish {
  readonly cwd: string
  /** When it is killed, in milliseconds after its start. */
  readonly killAfter?: number
  /** What the shell does before, such as `ulimit -n 30`. */
  readonly before?: string
  /** Options of Node. */
  readonly node?: string
  /** Where its output goes, as the shell writes it. */
  readonly to?: string
}

/** What came of a run. */
export interface Run {
  /** Null where it was killed. */
  readonly code: number | null
  readonly ms: number
  readonly out: string
  /** The sentences about problems; those about progress are left out. */
  readonly said: readonly string[]
}

/** Builds the program as the package has it, so that a run begins at once. */
export async function buildProgram(): Promise<void> {
  await bundleProgram(BUNDLE)
}

/** Runs a command line of the program in a process of its own. */
export async function runProgram(args: readonly string[], wish: RunWish): Promise<Run> {
  const quoted = args.map((arg) => `'${arg.replaceAll("'", "'\\''")}'`).join(' ')
  const { cwd, before = ':', node = '', to = '' } = wish
  const program = `'${process.execPath}' ${node} '${join(PRODUCT, BUNDLE, 'cli.js')}'`
  const child = spawn('sh', ['-c', `${before}; exec ${program} ${quoted} ${to}`], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const begun = performance.now()
  const timer = setTimeout(() => child.kill('SIGKILL'), wish.killAfter ?? LONGEST_MS)
  const texts = { stdout: '', stderr: '' }
  child.stdout.on('data', (bytes) => {
    texts.stdout += bytes
  })
  child.stderr.on('data', (bytes) => {
    texts.stderr += bytes
  })
  const code = await new Promise<number | null>((done) => child.on('close', done))
  clearTimeout(timer)
  const lines = texts.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('正在'))
  return { code, ms: performance.now() - begun, out: texts.stdout, said: lines }
}

/** Serves the site of a folder by the program; returns its address, and what ends it. */
export async function serveFolder(
  dir: string,
): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const args = [join(PRODUCT, BUNDLE, 'cli.js'), 'serve', dir, '--port', '0']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /http:\/\/[^/]+/.exec(line)?.[0]
    if (origin !== undefined) return { origin, stop: () => child.kill('SIGTERM') }
  }
  throw new Error(`serve ${dir} does not say where`)
}
