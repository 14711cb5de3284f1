import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder, createMadeFolder } from '../testing/engines.ts'
import { startWriter } from '../testing/writer.ts'
import { LOCK, lockFolder } from './folder-lock.ts'

const DEAD = 2 ** 22 + 1 // above the greatest pid of Linux

const holder = (change: object) => ({
  id: 'other',
  pid: process.pid,
  host: hostname(),
  started: '',
  ...change,
})

function folderWith(lock: object | string): string {
  const folder = createFolder()
  writeFileSync(join(folder, LOCK), typeof lock === 'string' ? lock : JSON.stringify(lock))
  return folder
}

const heldBy = (folder: string) => JSON.parse(readFileSync(join(folder, LOCK), 'utf8')).pid as number

describe('the lock of a folder', () => {
  it('is held once, and can be taken again when it is given back', () => {
    const folder = createFolder()
    const release = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(expect.objectContaining({ code: 'locked' }))
    release()
    expect(readdirSync(folder)).toEqual([])
    lockFolder(folder)()
  })

  it.each([
    ['whose process is no more', holder({ pid: DEAD })],
    ['whose pid was given to another process', holder({ started: 'another boot/1' })],
  ])('is taken over from a holder %s', (_, lock) => {
    const folder = folderWith(lock)
    const release = lockFolder(folder)
    expect([heldBy(folder), readdirSync(folder)]).toEqual([process.pid, [LOCK]])
    release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is taken over where another that did so was killed in between', () => {
    const folder = folderWith(holder({ id: 'first', pid: DEAD }))
    writeFileSync(join(folder, `${LOCK}.first`), JSON.stringify(holder({ id: 'second', pid: DEAD })))
    lockFolder(folder)()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['is alive', holder({})],
    ['is on another machine', holder({ host: 'elsewhere', pid: DEAD })],
    ['cannot be read', 'half a l'],
  ])('is refused while its holder %s', (_, lock) => {
    const folder = folderWith(lock)
    expect(() => lockFolder(folder)).toThrow(expect.objectContaining({ code: 'locked' }))
    expect(readdirSync(folder)).toEqual([LOCK])
  })

  it('is left alone by who has lost it', () => {
    const folder = createFolder()
    const release = lockFolder(folder)
    writeFileSync(join(folder, LOCK), JSON.stringify(holder({ id: 'new' })))
    release()
    expect(readdirSync(folder)).toEqual([LOCK])
  })

  it('names the process that holds it, and is free once that is killed', async () => {
    const folder = await createMadeFolder()
    const writer = await startWriter(folder)
    expect(() => lockFolder(folder)).toThrow(
      expect.objectContaining({
        detail: `${hostname()} ${writer.pid}, ${join(folder, LOCK)}`,
      }),
    )
    await writer.kill()
    lockFolder(folder)()
  })
})
