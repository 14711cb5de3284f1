import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from './testing/run-command.ts'

const REPORT = 'graph-data/plain'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-verify-'))
  cpSync('graph-data/lingling-2024-plan', join(folder, REPORT), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))
const place = (file: string) => join(folder, REPORT, file)
const change = (file: string, from: string, to: string) =>
  writeFileSync(place(file), readFileSync(place(file), 'utf8').replace(from, to))
async function run(...argv: string[]) {
  const { code, out, err } = await runCommand(folder, argv)
  return { code, said: [...out, ...err].join('\n') }
}

describe('verify', () => {
  it('finds compiled reports sound', async () => {
    expect(await run('verify')).toEqual({ code: 0, said: '1 份报告的文件都完好，彼此相符。' })
  })

  it.each(['graph.json', 'keys.json', 'source.txt', 'sums.json'])(
    'names %s where it was changed',
    async (file) => {
      change(file, '1', '2')
      if (file === 'source.txt') change(file, '四', '五')
      const { code, said } = await run('verify', REPORT)
      expect([code, said.split('\n')]).toEqual([1, [expect.stringContaining(file)]])
    },
  )
})

describe('a text that does not fit its graph', () => {
  it.each([
    ['search', '--data', REPORT, '四区'],
    ['diff', REPORT, 'graph-data/plain'],
    ['link', '--data', REPORT, 'x.txt'],
  ])('is not read by %s', async (...argv) => {
    change('source.txt', '四区', '五区')
    writeFileSync(join(folder, 'x.txt'), '四区两城')
    const { code, said } = await run(...argv)
    expect([code, said]).toEqual([2, expect.stringContaining('source.txt 不是编译 graph.json 时的原文')])
  })
})

describe('moved.json', () => {
  it.each([
    '{"schema":1,"moved":[{"from":"p/1',
    '<<<<<<< HEAD',
    '{"schema":2,"moved":[]}',
    '{"schema":1,"moved":[{"from":"p/2.8.1","to":"p/99.9","change":"moved","words":"x"}]}',
  ])('that cannot be read or leads nowhere is refused and left as it is: %s', async (text) => {
    writeFileSync(place('moved.json'), text)
    for (const argv of [
      ['diff', REPORT, REPORT, '--write'],
      ['compile', '--all', '--check'],
      ['compile', '--all'],
    ]) {
      const { code, said } = await run(...argv)
      expect([code, said]).toEqual([1, expect.stringContaining('moved.json')])
      expect(readFileSync(place('moved.json'), 'utf8')).toBe(text)
    }
  })
})

describe('a text that was taken from a document', () => {
  it('is refused where it was edited afterwards, and named by --check', async () => {
    cpSync('src/documents/fixtures/lingling-notes.docx', join(folder, 'report.docx'))
    await run('compile', 'report.docx', '--out', REPORT)
    expect((await run('compile', '--all', '--check')).code).toBe(0)
    change('source.txt', '的', '之')
    for (const argv of [
      ['compile', '--all', '--check'],
      ['compile', '--all'],
    ])
      expect(await run(...argv)).toEqual({ code: 1, said: expect.stringContaining('取自 docx 文件') })
  })
})
