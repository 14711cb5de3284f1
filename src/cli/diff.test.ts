import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseMoved } from '../address/moved.ts'
import { runCommand } from './testing/run-command.ts'

const REPORT = 'graph-data/lingling-2024-plan'
const VERSIONS: Readonly<Record<string, (text: string) => string>> = {
  new: (text) => text.replaceAll('四区两城', '四区两港').replace('承接产业转移示范区', '承接产业集群示范区'),
  newest: (text) => text.replaceAll('四区两城', '四区两湾'),
}

let versions: string
let folder: string
/** Compiling takes longest: each version is compiled once, and each test has a copy of all. */
beforeAll(async () => {
  folder = versions = mkdtempSync(join(tmpdir(), 'term-graph-'))
  cpSync(REPORT, join(folder, 'old'), { recursive: true })
  const text = readFileSync(join(folder, 'old/source.txt'), 'utf8')
  for (const [name, change] of Object.entries(VERSIONS)) {
    writeFileSync(join(folder, `${name}.txt`), change(text))
    await run('compile', `${name}.txt`, '--out', name)
  }
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-'))
  cpSync(versions, folder, { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})
afterAll(() => {
  rmSync(versions, { recursive: true, force: true })
})

async function run(...argv: string[]) {
  const { code, out, err } = await runCommand(folder, argv)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('diff', () => {
  it('says what became of the terms, for people and for programs', async () => {
    const { code, out } = await run('diff', 'old', 'new')
    expect([code, out]).toEqual([0, expect.stringContaining('改名　“四区两城” → “四区两港”')])
    expect(out).toContain('改释义　“四区两港”')
    const told = JSON.parse((await run('diff', 'old', 'new', '--format', 'json')).out)
    expect(told.renamed[0].from).toBe('term/siqu-liangcheng')
    expect(existsSync(join(folder, 'new/moved.json'))).toBe(false)
  })

  it('reads files as well, and says where there is no difference', async () => {
    expect((await run('diff', 'old', 'old/source.txt')).out).toBe('两份报告没有差别。')
  })

  it('keeps where old addresses went, version after version', async () => {
    expect((await run('diff', 'old', 'new', '--write')).err).toContain('moved.json')
    const first = parseMoved(readFileSync(join(folder, 'new/moved.json'), 'utf8'))
    const now = first.find(({ from }) => from === 'term/siqu-liangcheng')?.to
    expect(now).toMatch(/^term\/siqu-lianggang/)
    // A third version, to which the record of the second is taken along.
    cpSync(join(folder, 'new/moved.json'), join(folder, 'newest/moved.json'))
    await run('diff', 'new', 'newest', '--write')
    const second = parseMoved(readFileSync(join(folder, 'newest/moved.json'), 'utf8'))
    const newest = second.find(({ from }) => from === now)?.to
    expect(newest).toMatch(/^term\/siqu-liangwan/)
    expect(second.find(({ from }) => from === 'term/siqu-liangcheng')?.to).toBe(newest)
  })

  it.each([
    [['old'], '请给出旧、新两份报告'],
    [['old', 'nowhere'], '找不到文件 nowhere'],
    [['old', 'old/source.txt', '--write'], '而 old/source.txt 不是目录'],
    [['old', 'old', '--format', 'xml'], '--format 应当是 text 或 json'],
  ])('%j ends with one sentence', async (argv, sentence) => {
    const { code, err } = await run('diff', ...argv)
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)])
  })
})
