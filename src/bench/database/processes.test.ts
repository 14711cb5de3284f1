import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { costOf, memoryOf } from './processes.ts'

const run = (code: string) => spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] })
/** A process that waits for what it starts. */
const PARENT = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 400)'])
child.on('exit', () => console.log('gone'))`

describe('costOf', () => {
  it('gives what a process says', async () => {
    expect((await costOf(run("console.log('said')"))).output).toBe('said\n')
  })

  it('throws where a process fails', async () => {
    await expect(costOf(run('process.exit(3)'))).rejects.toThrow('3')
  })

  it('counts what a process and its children hold in memory, where the system tells', async () => {
    const [one, two] = [await costOf(run('setTimeout(() => {}, 400)')), await costOf(run(PARENT))]
    if (existsSync('/proc/self/status')) expect(two.memory ?? 0).toBeGreaterThan(1.5 * (one.memory ?? 0))
    else expect(one.memory).toBeNull()
  })
})

describe('memoryOf', () => {
  it('is nothing for no process', () => {
    expect(memoryOf(undefined)).toBeNull()
  })
})
