import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatMoved } from '../../../address/moved.ts'
import { SMALL } from '../../../library/testing/small-library.ts'
import { runCommand } from '../../testing/run-command.ts'
import { FakeKeepers, type FakeLibrary } from '../testing/fake-keepers.ts'

const [DONG = '', XI = '', ZHOU = ''] = Object.values(SMALL)
let folder: string
let keepers: FakeKeepers
let library: FakeLibrary
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-add-'))
  keepers = new FakeKeepers()
  library = keepers.at(join(folder, 'library.db'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}

const add = (...args: string[]) => keepers.run(folder, ['add', ...args])
const ids = () => [...library.reports.keys()].sort()
const sourceOf = (id: string) => new TextDecoder().decode(library.reports.get(id)?.files['source.txt'])
const CSV = 'id,title,kind,issuer,place,place_code,level,year,date,url'

describe('documents that are added', () => {
  it('are compiled under the names of their files, and a summary says so', async () => {
    write('库/东县.txt', DONG)
    write('库/xi.md', XI)
    const { code, out } = await add('库')
    expect([code, ids()]).toEqual([0, ['dongxian', 'xi']])
    expect(out.at(-1)).toMatch(/新增 2 份，替换 0 份，未变跳过 0 份；库里现有 2 份报告、\d+ 个名称。/)
    expect(Object.keys(library.reports.get('xi')?.files ?? {})).toEqual(
      expect.arrayContaining(['graph.json', 'source.txt', 'keys.json']),
    )
    expect(library.settled?.library.concepts.length).toBeGreaterThan(0)
  })

  it('are skipped the next time, wherever they lie by then', async () => {
    write('库/a.txt', DONG)
    write('库/b.txt', XI)
    await add('库')
    renameSync(join(folder, '库', 'a.txt'), join(folder, 'moved.txt'))
    const { out } = await add('库', 'moved.txt')
    expect(out.at(-1)).toContain('新增 0 份，替换 0 份，未变跳过 2 份')
    expect([ids(), library.puts.flat()]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
  })

  it('replace the report of their name where they have changed', async () => {
    write('库/a.txt', DONG)
    write('库/b.txt', XI)
    await add('库')
    write('库/a.txt', `${DONG}又添了一句。\n`)
    const { out } = await add('库/a.txt')
    expect(out.at(-1)).toContain('新增 0 份，替换 1 份，未变跳过 0 份')
    expect([ids(), sourceOf('a')]).toEqual([['a', 'b'], expect.stringContaining('又添了一句')])
  })

  it('replace no report of another year that has the same name', async () => {
    write('甲/报告.txt', DONG)
    write('乙/报告.txt', XI)
    await add('甲')
    const { out } = await add('乙')
    expect(out.at(-1)).toContain('新增 1 份，替换 0 份')
    expect(ids()).toEqual(['baogao', 'yi-baogao'])
    write('乙/报告.txt', `${XI}又添了一句。\n`)
    await add('乙')
    expect([ids(), sourceOf('yi-baogao')]).toEqual([['baogao', 'yi-baogao'], expect.stringContaining('又添')])
  })

  it('are added once where two are the same', async () => {
    write('库/a.txt', DONG)
    write('库/b.txt', DONG)
    const { out } = await add('库')
    expect(out.at(-1)).toContain('新增 1 份，替换 0 份，未变跳过 1 份')
  })

  it('that cannot be compiled are each told, and the others added', async () => {
    write('库/a.txt', DONG)
    write('库/bad.docx', 'not a document')
    write('库/empty.txt', '')
    write('库/z.txt', ZHOU)
    const { code, out, err } = await add('库')
    expect([code, ids()]).toEqual([1, ['a', 'z']])
    expect(err).toEqual([expect.stringContaining('库/bad.docx'), expect.stringContaining('库/empty.txt')])
    expect(out.at(-1)).toContain('未能加入 2 份')
  })

  it('go in many at once', async () => {
    for (let at = 0; at < 25; at++) write(`库/r${at}.txt`, `${DONG}附注${at}。\n`)
    await add('库')
    expect(library.reports.size).toBe(25)
    expect(library.puts.length).toBeLessThan(25)
    expect(Math.max(...library.puts.map((put) => put.length))).toBeLessThanOrEqual(20)
  })
})

describe('compiled reports that are added', () => {
  it('keep the names of their folders, with what lies in them', async () => {
    write('报告.txt', DONG)
    await runCommand(folder, ['compile', '报告.txt', '--out', 'graph-data/东县-2024'])
    write('graph-data/东县-2024/moved.json', formatMoved([]))
    write('README.md', '# no report')
    const { code, out } = await add('.')
    expect([code, ids()]).toEqual([0, ['东县-2024']])
    expect(Object.keys(library.reports.get('东县-2024')?.files ?? {})).toContain('moved.json')
    expect(out.at(-1)).toContain('新增 1 份')
    expect((await add('graph-data/东县-2024')).out.at(-1)).toContain('未变跳过 1 份')
  })

  it('are compiled from their source where they have no graph', async () => {
    write('graph-data/dong/source.txt', DONG)
    await add('graph-data')
    expect(library.reports.get('dong')?.files['graph.json']?.length).toBeGreaterThan(0)
  })
})

describe('catalog.csv beside what is added', () => {
  it('is kept under the ids that the library gives, also of what is skipped', async () => {
    write('甲/报告.txt', DONG)
    write('乙/报告.txt', XI)
    write('乙/catalog.csv', `${CSV}\nbaogao,改过的题名,,,西县,,county,2025,,\nother,,,,,,,,,\n`)
    await add('甲')
    await add('乙')
    expect(library.catalogue.map(({ id, title }) => [id, title])).toEqual([['yi-baogao', '改过的题名']])
    write('乙/catalog.csv', `${CSV}\nbaogao,再改,,,西县,,county,2025,,\n`)
    await add('乙')
    expect(library.catalogue.map(({ id, title }) => [id, title])).toEqual([['yi-baogao', '再改']])
  })

  it('that cannot be read ends the command before anything is added', async () => {
    write('库/a.txt', DONG)
    write('库/catalog.csv', 'title\nx\n')
    const { code, err } = await add('库')
    expect([code, err.join(), ids()]).toEqual([2, expect.stringContaining('库/catalog.csv'), []])
  })
})

describe('adding that is cut short', () => {
  it('by Ctrl+C puts in what is compiled, and the next time goes on from there', async () => {
    for (let at = 0; at < 30; at++) write(`库/r${at}.txt`, `${DONG}附注${at}。\n`)
    library.beforePut = () => {
      library.beforePut = () => {}
      process.emit('SIGINT')
    }
    const { code, text } = await add('库')
    expect([code, text]).toEqual([130, expect.stringContaining('已停下')])
    const before = library.reports.size
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(30)
    expect(library.settled).toBeNull()
    const { out } = await add('库')
    expect(out.at(-1)).toContain(`新增 ${30 - before} 份，替换 0 份，未变跳过 ${before} 份`)
    expect(library.reports.size).toBe(30)
  })

  it('by the database keeps what was put in before, and ends with its sentence', async () => {
    for (let at = 0; at < 25; at++) write(`库/r${at}.txt`, `${DONG}附注${at}。\n`)
    const { DatabaseError } = await import('../../../database/database.ts')
    library.beforePut = () => {
      if (library.puts.length > 0) throw new DatabaseError('full', 'could not extend file')
    }
    const { code, err } = await add('库')
    expect([code, err]).toEqual([2, [expect.stringContaining('磁盘已满')]])
    const before = library.reports.size
    expect(before).toBeGreaterThan(0)
    library.beforePut = () => {}
    expect((await add('库')).out.at(-1)).toContain(`未变跳过 ${before} 份`)
  })
})

describe('arguments', () => {
  it.each([
    [[], '没有指定要加入'],
    [['none'], 'none'],
    [['--limit', '3', 'x'], '--limit'],
  ])('%j end in one sentence', async (args, named) => {
    const { code, err } = await add(...args)
    expect([code, err]).toEqual([2, [expect.stringContaining(named)]])
  })
})
