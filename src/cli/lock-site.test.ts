import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withSite } from './lock-site.ts'
import { PRODUCT } from './product.ts'

let folder: string
let out: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  out = join(folder, 'a/dist')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the lock of a site', () => {
  it('lets one write the site at a time, and is gone after', async () => {
    await withSite(out, 'dist', async () => {
      await expect(withSite(out, 'dist', async () => {})).rejects.toThrow(/dist 正由另一个进程生成/)
    })
    expect(await withSite(out, 'dist', async () => 'again')).toBe('again')
  })

  it('leaves no folder behind that it made for nothing', async () => {
    await expect(withSite(out, 'dist', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
    expect(readdirSync(folder)).toEqual([])
  })

  it('of a process that was killed holds nobody up', async () => {
    const script = `import { withSite } from ${JSON.stringify(join(PRODUCT, 'src/cli/lock-site.ts'))}
      await withSite(${JSON.stringify(out)}, 'dist', async () => { console.log('held'); await new Promise((done) => setTimeout(done, 60_000)) })`
    const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: PRODUCT,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(holder.stdout, 'data')
    await expect(withSite(out, 'dist', async () => {})).rejects.toThrow(String(holder.pid))
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    expect(existsSync(join(out, '.term-graph-lock'))).toBe(true)
    expect(await withSite(out, 'dist', async () => 'written')).toBe('written')
  }, 30_000)
})
