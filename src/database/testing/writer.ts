import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** Another process that has the library of a folder open, and writes rows 1, 2 … into its table `kept`. */
export interface Writer {
  readonly pid: number
  /** Waits until so many rows are committed. */
  wrote(rows: number): Promise<void>
  /** Ends it as `kill -9` does; returns how many rows it has said to be committed. */
  kill(): Promise<number>
}

/** Starts such a process for a test, with which it ends, and waits until it has the library open. */
export async function startWriter(folder: string): Promise<Writer> {
  const program = fileURLToPath(new URL('./write-rows.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // Where a test fails before it ends the process, that would write on for ever.
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface(child.stdout)
  let rows = 0
  await new Promise<void>((resolve, reject) => {
    lines.once('line', () => resolve())
    child.once('exit', () => reject(new Error('the process ended before it had the library open')))
  })
  lines.on('line', (line) => {
    rows = Number(line)
  })
  return {
    pid: child.pid ?? 0,
    async wrote(wanted) {
      while (rows < wanted) await once(lines, 'line')
    },
    async kill() {
      await endAtOnce(child)
      return rows
    },
  }
}

async function endAtOnce(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  // 'close' comes when all that it printed is read as well.
  await once(child, 'close')
}
