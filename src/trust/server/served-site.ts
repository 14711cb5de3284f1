import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../cli/bin.ts', import.meta.url))
const ADDRESS = /http:\/\/127\.0\.0\.1:(\d+)/
/** So large that it does not fit into what lies between a server and a client that takes nothing. */
export const LARGE_BYTES = 16_000_000
/** Stands in files that no request may have. */
export const SECRET = 'not to be served'

/** A folder that is served, with a page, a large file, and beside and within it what must not be served. */
export function makeSite(): { readonly dir: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-trust-'))
  const dir = join(folder, 'site')
  mkdirSync(join(dir, 'r', 'term'), { recursive: true })
  mkdirSync(join(dir, '.git'))
  writeFileSync(join(folder, 'secret.txt'), SECRET)
  writeFileSync(join(dir, '.git', 'config'), SECRET)
  writeFileSync(join(dir, '.hidden'), SECRET)
  symlinkSync(join(folder, 'secret.txt'), join(dir, 'link.txt'))
  symlinkSync(folder, join(dir, 'up'))
  for (const page of ['index.html', '404.html', 'r/index.html', 'r/term/index.html'])
    writeFileSync(join(dir, page), `<!doctype html><title>${page}</title>${'四区两城'.repeat(2000)}`)
  writeFileSync(join(dir, 'large.bin'), Buffer.alloc(LARGE_BYTES, 'x'))
  return { dir, remove: () => rmSync(folder, { recursive: true }) }
}

/** A process that runs `serve`. */
export interface Serving {
  readonly process: ChildProcess
  readonly port: number
  /** The memory that it takes, in megabytes; null where the system does not tell. */
  readonly memory: () => number | null
  /** How many files and connections it has open; null where the system does not tell. */
  readonly openFiles: () => number | null
  /** Asks it to end; returns its exit code. */
  readonly end: () => Promise<number | null>
}

/** Runs `serve`; with `files`, it may have so many files and connections open at once. */
export async function startServing(dir: string, files: number | null = null): Promise<Serving> {
  const child = spawnServe(['serve', dir, '--port', '0'], files)
  const port = await portOf(child)
  const fromSystem = <T>(read: () => T): T | null => {
    try {
      return read()
    } catch {
      return null // only Linux tells in this way
    }
  }
  return {
    process: child,
    port,
    memory: () =>
      fromSystem(() => {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
        return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
      }),
    openFiles: () => fromSystem(() => readdirSync(`/proc/${child.pid}/fd`).length),
    end: async () => {
      const ended = child.exitCode === null ? once(child, 'close') : null
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
  }
}

/** Runs the program without waiting for it. */
export function spawnServe(args: readonly string[], files: number | null = null): ChildProcess {
  const command = [process.execPath, '--import', 'tsx', PROGRAM, ...args]
  return files === null
    ? spawn(process.execPath, command.slice(1))
    : spawn('sh', ['-c', `ulimit -n ${files} && exec "$@"`, 'sh', ...command])
}

async function portOf(child: ChildProcess): Promise<number> {
  let said = ''
  child.stderr?.resume()
  if (child.stdout)
    for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      said += text
      const [, port] = ADDRESS.exec(said) ?? []
      if (port !== undefined) {
        child.stdout.resume()
        return Number(port)
      }
    }
  throw new Error(`serve did not start: ${said}`)
}
