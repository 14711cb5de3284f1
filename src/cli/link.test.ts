import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDocx } from '../documents/docx/read-docx.ts'
import { main } from './main.ts'

const FIXTURE = new URL('../documents/fixtures/lingling-2024-plan.docx', import.meta.url)
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-'))
  cpSync('graph-data/lingling-2024-plan', join(folder, 'graph-data/lingling-2024-plan'), { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function run(...argv: string[]) {
  const written: Uint8Array[] = []
  const err: string[] = []
  const io = {
    out: () => {},
    err: (line: string) => err.push(line),
    write: (bytes: Uint8Array) => written.push(bytes),
    cwd: folder,
  }
  const code = await main(['link', ...argv], {
    ...io,
    readInput: async () => new TextEncoder().encode('抓四区两城'),
  })
  return { code, err: err.join('\n'), written: Buffer.concat(written).toString() }
}

describe('link', () => {
  it('gives a text from standard input back with its terms linked', async () => {
    const { code, written, err } = await run('-', '--base', 'https://example.org/words')
    expect([code, written]).toEqual([
      0,
      '抓[四区两城](https://example.org/words/lingling-2024-plan/term/siqu-liangcheng/)',
    ])
    expect(err).toBe('用到 1 个名词，加了 1 处链接。')
  })

  it('links relative to the site where none is named, and says so', async () => {
    const { written, err } = await run('-')
    expect(written).toBe('抓[四区两城](lingling-2024-plan/term/siqu-liangcheng/)')
    expect(err).toContain('没有指定 --base')
  })

  it('writes a Word document that says the same, and the same again when it is run twice', async () => {
    writeFileSync(join(folder, 'a.docx'), readFileSync(FIXTURE))
    const base = ['--base', 'https://example.org/']
    expect((await run('a.docx', '--out', 'b.docx', ...base)).code).toBe(0)
    expect(readDocx(readFileSync(join(folder, 'b.docx'))).text).toBe(readDocx(readFileSync(FIXTURE)).text)
    expect((await run('b.docx', '--out', 'c.docx', ...base)).err).toBe(
      '用到 22 个名词，没有链接要加（已有的链接和代码不动）。',
    )
    expect(readFileSync(join(folder, 'c.docx')).equals(readFileSync(join(folder, 'b.docx')))).toBe(true)
  })

  it.each([
    [[], '没有指定要加链接的文档'],
    [['a.docx'], '请用 --out 指定写到哪个文件'],
    [['none.txt'], '找不到文件 none.txt'],
    [['-', '--base', 'example.org'], '--base 应当是完整的网址'],
    [['-', '--base', 'https://user:password@example.org/'], '--base 的网址里不能有用户名和密码'],
    [['-', '--base', 'https://user@example.org/'], '--base 的网址里不能有用户名和密码'],
    [['-', '--first', '--all'], '--first 和 --all 只能选一个'],
    [['-', '--data', 'nowhere'], '找不到文件 nowhere'],
    [['bad.docx', '--out', 'x.docx'], 'bad.docx 已损坏'],
    [['x.pdf'], 'x.pdf 是 PDF'],
    [['empty.txt'], 'empty.txt 里没有文字，没有可加链接的地方'],
    [['x.png'], 'x.png 是图片，请换成 .docx'],
  ])('%j ends with one sentence and nothing written', async (argv, sentence) => {
    writeFileSync(join(folder, 'a.docx'), readFileSync(FIXTURE))
    writeFileSync(join(folder, 'bad.docx'), readFileSync(FIXTURE).subarray(0, 9000))
    writeFileSync(join(folder, 'x.pdf'), '%PDF-1.4')
    writeFileSync(join(folder, 'x.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10))
    writeFileSync(join(folder, 'empty.txt'), '')
    const { code, err, written } = await run(...argv)
    expect([code, written]).toEqual([2, ''])
    expect(err).toContain(sentence)
    expect(err.split('\n')).toHaveLength(1)
  })
})
