import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from './testing/run-command.ts'

const ID = 'lingling-2024-plan'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-catalog-'))
  cpSync(`graph-data/${ID}`, join(folder, 'graph-data', ID), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))
const file = () => join(folder, 'graph-data', 'catalog.csv')
const run = (...args: string[]) => runCommand(folder, ['catalog', ...args])

describe('catalog', () => {
  it('lists reports with place, level and year, and finds nothing wrong', async () => {
    const { code, out } = await run()
    expect(out).toEqual([
      '/lingling-2024-plan/　零陵区2024年计划报告：湖南省·永州市·零陵区，县级，2024年，22 个名词',
    ])
    expect(code).toBe(0)
  })

  it('writes what the texts say, and keeps what stands there', async () => {
    writeFileSync(file(), `id,note,url\n${ID},mine,https://example.org/\n`)
    expect((await run('--write')).code).toBe(0)
    const text = readFileSync(file(), 'utf8')
    expect(text).toContain('mine,https://example.org/')
    expect(text).toContain('431102,county,2024')
    await run('--write')
    expect(readFileSync(file(), 'utf8')).toBe(text)
  })

  it.each([
    ['id,year\nx,2024\n', 1, 'row-without-report'],
    [`id,year\n${ID},1999\n`, 1, 'contradicted-cell'],
    [`id,place\n${ID},益阳市\n`, 1, 'misattributed-report'],
    ['id,year\nx\n', 2, '第 2 行的格数与第一行不同'],
    ['a\0b\0\0\0c', 2, '不是能读的文本文件'],
  ])('tells of a file that holds %j', async (text, code, said) => {
    writeFileSync(file(), text)
    const result = await run()
    expect(result.code).toBe(code)
    expect([...result.out, ...result.err].join('\n')).toContain(said)
  })
})
