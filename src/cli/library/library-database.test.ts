import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../database/open-database.ts'
import { dumpDatabase } from '../../database/testing/dump.ts'
import { ENGINES } from '../../database/testing/engines.ts'
import { SMALL } from '../../library/testing/small-library.ts'
import { samplePage } from '../../site/testing/sample-page.ts'
import { libraryCommandWith } from '../commands/library.ts'
import { openKeeper } from './open-keeper.ts'

/** A library is opened ten times here, and processes started: where others work too, that takes long. */
const BUSY = 240_000

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-library-'))
  for (const name of ['few', 'many']) mkdirSync(join(folder, name))
  for (const [id, text] of Object.entries(SMALL)) {
    writeFileSync(join(folder, 'few', `${id}.txt`), text)
    for (let at = 0; at < 4; at++)
      writeFileSync(join(folder, 'many', `${id}-${at}.txt`), `${text}附注${at}。\n`)
  }
  writeFileSync(join(folder, 'few', 'catalog.csv'), 'id,place,year\nxi-2025,西县,2025\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

const library = libraryCommandWith({ open: openKeeper, openPage: samplePage })

async function run(db: string, ...argv: string[]) {
  const out: string[] = []
  const io = { out: (line: string) => out.push(line), err: () => {}, cwd: folder }
  const code = await library([...argv, '--db', db], io)
  return { code, out }
}

async function dump(target: string): Promise<string> {
  const db = await openDatabase(target, { access: 'read' })
  try {
    return await dumpDatabase(db)
  } finally {
    await db.close()
  }
}

/** Adds in a process of its own, and kills that while it is at it. */
async function addAndBeKilled(db: string): Promise<void> {
  const bin = join(process.cwd(), 'src', 'cli', 'bin.ts')
  const tsx = join(process.cwd(), 'node_modules', 'tsx', 'dist', 'loader.mjs')
  const child = spawn(process.execPath, ['--import', tsx, bin, 'library', 'add', 'many', '--db', db], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // Its first word is of how far it is.
  child.stderr.once('data', () => child.kill('SIGKILL'))
  await new Promise((ended) => child.once('exit', ended))
}

describe.each(ENGINES)('a library in $engine', ({ create }) => {
  it(
    'is added to, listed, searched, verified, exported and taken from',
    async () => {
      const db = await create()
      const added = await run(db, 'add', 'few')
      expect([added.code, added.out.at(-1)]).toEqual([0, expect.stringContaining('新增 3 份')])
      expect((await run(db, 'list')).out[1]).toContain('/xi-2025/　西县2025年政府工作报告')
      const { out } = await run(db, 'search', '河长制')
      expect(out[0]).toMatch(/^河长制　［名称相同，3 份报告，2 份解释/)
      expect(out.filter((line) => line.includes('［正文'))).toHaveLength(3)
      expect(await run(db, 'verify')).toMatchObject({ code: 0 })
      await run(db, 'export', '--static', 'site', 'dong-2024', 'xi-2025')
      const list = JSON.parse(readFileSync(join(folder, 'site', 'reports.json'), 'utf8'))
      expect(list.map(({ id }: { id: string }) => id)).toEqual(['dong-2024', 'xi-2025'])
      const before = await dump(db)
      expect((await run(db, 'rebuild')).code).toBe(0)
      expect(await dump(db)).toBe(before)
      expect((await run(db, 'remove', 'xi-2025')).out.at(-1)).toContain('移除 1 份；库里现有 2 份报告')
    },
    BUSY,
  )

  it(
    'is the same after a process that added to it was killed and another went on',
    async () => {
      const [killed, whole] = [await create(), await create()]
      await addAndBeKilled(killed)
      expect((await run(killed, 'add', 'many')).code).toBe(0)
      await run(whole, 'add', 'many')
      expect(await dump(killed)).toBe(await dump(whole))
      expect(await run(killed, 'verify')).toMatchObject({ code: 0 })
    },
    BUSY,
  )
})
