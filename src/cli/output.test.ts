import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { openOutput } from './output.ts'
import { PRODUCT, SHIPPED_REPORTS } from './product.ts'

const run = promisify(execFile)

/** Returns a stream that takes some pieces and then fails. */
function failing(code: string, taken: string[], most: number): Writable {
  return new Writable({
    write(bytes: Buffer, _, done) {
      if (taken.length < most) {
        taken.push(bytes.toString())
        done()
      } else done(Object.assign(new Error(code), { code }))
    },
  })
}

describe('the output of a command', () => {
  it('drops what follows where its reader has read enough', async () => {
    const taken: string[] = []
    const failures: unknown[] = []
    const output = openOutput(failing('EPIPE', taken, 1), (error) => failures.push(error.code))
    for (const text of ['a', 'b', 'c']) output.write(text)
    await setImmediate()
    expect([taken, failures, output.isHeard()]).toEqual([['a'], [], false])
  })

  it('tells once, and before anything else is said, that it cannot be written', async () => {
    const told: string[] = []
    const output = openOutput(failing('ENOSPC', [], 0), (error) => told.push(String(error.code)))
    output.write('a')
    told.push('after')
    output.write('b')
    await setImmediate()
    expect([told, output.isHeard()]).toEqual([['ENOSPC', 'after'], false])
  })

  it('tells of a failure that is known only after the last write', async () => {
    const told: string[] = []
    const late = new Writable({
      write: (_bytes, _, done) =>
        void setImmediate().then(() => done(Object.assign(new Error(), { code: 'EIO' }))),
    })
    openOutput(late, (error) => told.push(String(error.code))).write('a')
    expect(told).toEqual([])
    await setImmediate()
    await setImmediate()
    expect(told).toEqual(['EIO'])
  })
})

const report = join(SHIPPED_REPORTS, 'lingling-2024-plan')

describe.runIf(existsSync('/dev/full'))('a command whose output goes to a full disk', () => {
  it.each([
    ['link', `link ${join(report, 'source.txt')} --data ${report}`],
    ['search', `search 四区两城 --data ${report}`],
    ['diff', `diff ${report} ${report}`],
    ['help', 'help'],
  ])(
    '%s says so in one sentence and fails',
    async (_, line) => {
      const shell = `${process.execPath} --import tsx ${join(PRODUCT, 'src/cli/bin.ts')} ${line} >/dev/full`
      const failed = await run('sh', ['-c', shell], { cwd: PRODUCT }).catch((error) => error)
      expect([failed.code, failed.stderr.trim().split('\n')]).toEqual([2, [expect.stringContaining('已满')]])
    },
    30_000,
  )
})
