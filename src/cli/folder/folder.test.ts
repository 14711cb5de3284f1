import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeGb18030 } from '../../documents/testing/texts.ts'
import { samplePage } from '../../site/testing/sample-page.ts'
import { writeSite } from '../../site/write-site.ts'
import type { Io } from '../command.ts'
import { LIBRARY_TOOLS } from '../library-tools.ts'
import { compileFolder } from './compile-folder.ts'
import { findDocuments } from './find-documents.ts'
import { newIds, readShelf, shelvedReports } from './shelf.ts'
import { openSource } from './site-source.ts'

const REPORT =
  '各位代表：\n一、2024年工作安排\n抓“五好”园区。\n名词解释：\n1.“五好”园区：甲好、乙好、丙好、丁好、戊好。\n'

let folder: string
let said: string[]
let io: Io
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '报告 夹-'))
  said = []
  io = { out: (line) => said.push(line), err: (line) => said.push(line), cwd: folder }
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}

const compile = () => compileFolder(io, { folder, name: '夹' })
const shelved = () => readdirSync(shelvedReports(folder)).sort()
const compilings = () => said.filter((line) => line.startsWith('正在编译')).length

describe('the documents of a folder', () => {
  it('are those of every readable format, in sub-folders too', () => {
    for (const name of ['a.txt', '子 夹/乙.docx', '子 夹/丙/c.PDF', 'd.html', 'e.md']) write(name, '')
    expect(findDocuments(folder, '夹')).toEqual([
      'a.txt',
      'd.html',
      'e.md',
      '子 夹/丙/c.PDF',
      '子 夹/乙.docx',
    ])
  })

  it('leave out what office programs, other programs and the site itself put there', () => {
    const others = [
      '~$甲.docx',
      '.a.txt',
      '.term-graph/reports/x/source.txt',
      'node_modules/a/readme.md',
      'README.md',
      'b.jpg',
      'site/.term-graph-files.json',
      'site/c.html',
    ]
    for (const name of [...others, '甲.docx']) write(name, '')
    expect(findDocuments(folder, '夹')).toEqual(['甲.docx'])
  })
})

describe('the ids of reports', () => {
  it('are slugs of the files’ names, in ASCII', () => {
    const idOf = newIds([])
    expect(idOf('2024年 零陵区（草案）.docx')).toMatch(/^[a-z0-9-]+$/)
    expect(idOf('lingling-2024-plan.txt')).toBe('lingling-2024-plan')
  })

  it('are told apart by the folder, then by a number, and by none of the site’s own pages', () => {
    const idOf = newIds(['baogao'])
    expect(['甲县/报告.docx', '甲县/报告.pdf', 'check.txt', '甲县/source.txt'].map(idOf)).toEqual([
      'jiaxian-baogao',
      'baogao-2',
      'check-2',
      'jiaxian',
    ])
  })

  it('are short', () => {
    const id = newIds([])(`${'关于国民经济和社会发展计划的报告'.repeat(9)}.txt`)
    expect(id.length).toBeLessThanOrEqual(60)
  })
})

describe('compiling a folder', () => {
  it('puts what it makes into .term-graph and leaves the documents alone', async () => {
    write('甲 县.txt', REPORT)
    const before = statSync(join(folder, '甲 县.txt')).mtimeMs
    expect(await compile()).toEqual({ reports: 1, unread: 0 })
    expect(readdirSync(folder).sort()).toEqual(['.term-graph', '甲 县.txt'])
    expect(readdirSync(join(shelvedReports(folder), 'jia-xian')).sort()).toEqual([
      'graph.json',
      'keys.json',
      'source.txt',
      'sums.json',
    ])
    expect(statSync(join(folder, '甲 县.txt')).mtimeMs).toBe(before)
  })

  it('compiles only what is new or changed', async () => {
    write('a.txt', REPORT)
    write('b.txt', REPORT)
    await compile()
    expect(compilings()).toBe(2)
    await compile()
    expect(compilings()).toBe(2)
    write('b.txt', `${REPORT}2.零碳园区：乙。\n`)
    await compile()
    expect(compilings()).toBe(3)
    rmSync(join(shelvedReports(folder), 'a'), { recursive: true })
    await compile()
    expect(compilings()).toBe(4)
  })

  it('knows a file again that was only touched', async () => {
    write('a.txt', REPORT)
    await compile()
    const graph = join(shelvedReports(folder), 'a', 'graph.json')
    const made = statSync(graph).mtimeMs
    utimesSync(join(folder, 'a.txt'), 1, 1)
    await compile()
    expect(statSync(graph).mtimeMs).toBe(made)
  })

  it('takes off the shelf what is gone, and keeps the ids of the others', async () => {
    write('甲/报告.txt', REPORT)
    write('乙/报告.txt', REPORT)
    await compile()
    const ids = new Map(readShelf(folder).ids)
    rmSync(join(folder, '甲'), { recursive: true })
    expect(await compile()).toEqual({ reports: 1, unread: 0 })
    expect(shelved()).toEqual([ids.get('乙/报告.txt')])
  })

  it('tells what it cannot read in one sentence, and goes on', async () => {
    write('a.txt', REPORT)
    write('坏.docx', 'PK\u0003\u0004')
    expect(await compile()).toEqual({ reports: 1, unread: 1 })
    expect(said.filter((line) => line.startsWith('坏.docx'))).toHaveLength(1)
  })

  it('reads the text of a compiled report as graph-data keeps it', async () => {
    write('x/source.txt', encodeGb18030(REPORT))
    expect(await compile()).toEqual({ reports: 1, unread: 0 })
    expect(shelved()).toEqual(['x'])
  })

  it('compiles all again where its list was cut short', async () => {
    write('a.txt', REPORT)
    await compile()
    writeFileSync(join(folder, '.term-graph/reports.json'), '{"compiler":')
    expect(await compile()).toEqual({ reports: 1, unread: 0 })
    expect(compilings()).toBe(2)
  })

  it('removes nothing that its list was made to name', async () => {
    write('a.txt', REPORT)
    write('keep/me.jpg', '')
    await compile()
    const path = join(folder, '.term-graph/reports.json')
    const list = JSON.parse(readFileSync(path, 'utf8'))
    writeFileSync(
      path,
      JSON.stringify({
        ...list,
        reports: [...list.reports, { ...list.reports[0], file: 'x', id: '../../keep' }, null],
      }),
    )
    expect(await compile()).toEqual({ reports: 1, unread: 0 })
    expect(existsSync(join(folder, 'keep/me.jpg'))).toBe(true)
  })

  it.each([
    ['a folder without documents', () => write('a.jpg', ''), '没有可读的文件'],
    ['a folder that is none', () => rmSync(folder, { recursive: true }), '找不到文件夹'],
  ])('refuses %s', async (_, prepare, words) => {
    prepare()
    await expect(compile()).rejects.toThrow(words)
  })
})

describe('the source of a site', () => {
  it('is compiled in place where the folder has graph-data', () => {
    mkdirSync(join(folder, 'graph-data'))
    expect(openSource(io)).toMatchObject({ dataDir: join(folder, 'graph-data'), out: join(folder, 'dist') })
  })

  it.each(['.', '..', '/'])('is not written over: %s', (out) => {
    expect(() => openSource(io, '.', out)).toThrow('--out')
  })

  it('may be written into a folder below', () => {
    expect(openSource(io, '.', 'site').out).toBe(join(folder, 'site'))
  })
})

describe('writing a site', () => {
  const site = () => join(folder, 'site')
  const writeAll = () =>
    writeSite({
      page: samplePage(),
      dataDir: shelvedReports(folder),
      out: site(),
      base: '/',
      site: null,
      library: LIBRARY_TOOLS,
    })

  it('writes what has changed and removes what is gone, and nothing else', async () => {
    write('a.txt', REPORT)
    write('b.txt', REPORT)
    await compile()
    const first = await writeAll()
    expect(first.written).toBe(first.files)
    write('site/CNAME', 'example.org')
    expect((await writeAll()).written).toBe(0)
    rmSync(join(folder, 'b.txt'))
    await compile()
    await writeAll()
    expect(existsSync(join(site(), 'b'))).toBe(false)
    expect(existsSync(join(site(), 'a/index.html'))).toBe(true)
    expect(existsSync(join(site(), 'CNAME'))).toBe(true)
  })

  it('keeps compressed forms beside what gains by them', async () => {
    const { brotliDecompressSync, gunzipSync } = await import('node:zlib')
    write('a.txt', REPORT)
    await compile()
    await writeAll()
    const html = readFileSync(join(site(), 'a/index.html'))
    expect(brotliDecompressSync(readFileSync(join(site(), 'a/index.html.br')))).toEqual(html)
    expect(gunzipSync(readFileSync(join(site(), 'a/index.html.gz')))).toEqual(html)
    expect(existsSync(join(site(), 'embed.js.gz'))).toBe(false)
  })

  it('removes nothing outside of the site, whatever its list says', async () => {
    write('a.txt', REPORT)
    await compile()
    await writeAll()
    writeFileSync(join(site(), '.term-graph-files.json'), JSON.stringify(['../a.txt', '/etc/none', 7]))
    await writeAll()
    expect(existsSync(join(folder, 'a.txt'))).toBe(true)
  })
})
