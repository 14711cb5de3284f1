import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from './main.ts'
import { runCommand } from './testing/run-command.ts'

const SHIPPED = fileURLToPath(new URL('../../graph-data/lingling-2024-plan', import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-search-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

let input = ''
const run = (...argv: string[]) => runCommand(folder, ['search', ...argv], new TextEncoder().encode(input))
const copy = (to: string, ...files: string[]) => {
  mkdirSync(join(folder, to), { recursive: true })
  for (const file of files) cpSync(join(SHIPPED, file), join(folder, to, file))
}
const ALL = ['graph.json', 'source.txt', 'keys.json']

describe('search', () => {
  it('prints one JSON array, best first, of exactly what programs need', async () => {
    const { code, out } = await run('--data', SHIPPED, '--format', 'json', '--limit', '2', '四区两城')
    expect([code, out.length]).toEqual([0, 1])
    const hits = JSON.parse(out[0]!)
    expect(hits.map((hit: object) => Object.keys(hit))).toEqual(
      Array(2).fill(['key', 'kind', 'label', 'score', 'match']),
    )
    expect(hits[0]).toMatchObject({ key: 'term/siqu-liangcheng', kind: 'term', match: 'exact' })
    expect(hits[0].score).toBeGreaterThan(hits[1].score)
  })

  it('answers each line of standard input with a line', async () => {
    input = 'sqlc\r\n\r\n河长\n2614gzf'
    const { code, out } = await run('--data', SHIPPED, '-')
    expect(code).toBe(0)
    expect(out.map((line) => JSON.parse(line)[0]?.key ?? null)).toEqual([
      'term/siqu-liangcheng',
      null,
      null,
      'term/2614-gongzuofa',
    ])
    expect(out[1]).toBe('[]')
    input = ''
    expect((await run('--data', SHIPPED, '-')).out).toEqual([])
  })

  it('reads no further where nobody reads its answers any more', async () => {
    const out: string[] = []
    const io = {
      out: (line: string) => void out.push(line),
      err: () => {},
      cwd: folder,
      readInput: async () => new TextEncoder().encode('sqlc\n河长\nsqlc'),
      isHeard: () => out.length < 1,
    }
    expect(await main(['search', '--data', SHIPPED, '-'], io)).toBe(0)
    expect(out.length).toBe(1)
  })

  it('takes several words as one query and prints place, way and quotation for people', async () => {
    const { out } = await run('--data', SHIPPED, '园区', '改革')
    expect(out.slice(0, 3)).toEqual([
      '园区“四项”改革　［名词，名称之中］　term/yuanqu-sixianggaige',
      '改革成效逐步凸显　［成绩 一（三）一是，正文］　p/1.3.1',
      expect.stringContaining('改革试点'),
    ])
  })

  it('says that nothing was found and asks after the nearest term; for programs that is []', async () => {
    expect((await run('--data', SHIPPED, '三希')).out).toEqual(['没有找到“三希”，要找的是“三稀”吗？'])
    expect((await run('--data', SHIPPED, 'zzzz')).out).toEqual(['没有找到“zzzz”。'])
    expect((await run('--data', SHIPPED, '--format', 'json', '三希')).out).toEqual(['[]'])
  })

  it('finds the report of graph-data where it is the only one, and asks where there are several', async () => {
    mkdirSync(join(folder, 'graph-data'))
    expect((await run('四区')).err[0]).toContain('没有编译好的报告')
    copy('graph-data/one', ...ALL)
    expect((await run('四区')).out[0]).toContain('四区两城')
    copy('graph-data/two', ...ALL)
    const { code, err } = await run('四区')
    expect([code, err.length]).toEqual([2, 1])
    expect(err[0]).toContain('--data')
  })

  it('asks the report that the product ships with where there is no other', async () => {
    expect((await run('四区')).out[0]).toContain('四区两城')
    copy('.term-graph/reports/own', ...ALL)
    const path = join(folder, '.term-graph/reports/own/graph.json')
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('“四区两城”', '“九区两城”'))
    expect((await run('九区')).out[0]).toContain('九区两城')
  })

  it('makes the keys where they are missing or of another version', async () => {
    copy('bare', 'graph.json', 'source.txt')
    expect((await run('--data', 'bare', '--format', 'json', 'sqlc')).out[0]).toContain('siqu-liangcheng')
    writeFileSync(join(folder, 'bare/keys.json'), '{"schema":0}')
    expect((await run('--data', 'bare', '--format', 'json', 'sqlc')).out[0]).toContain('siqu-liangcheng')
  })

  it('finds names alone where the text is missing, and says so', async () => {
    copy('bare', 'graph.json')
    const { code, out, err } = await run('--data', 'bare', '--format', 'json', 'sqlc')
    expect([code, err.length]).toEqual([0, 1])
    expect(out[0]).toContain('siqu-liangcheng')
    expect((await run('--data', 'bare', '--format', 'json', '从年度预算预备费')).out).toEqual(['[]'])
  })

  it.each([
    [['--data', 'nowhere', '四区'], 'nowhere'],
    [['--data', 'broken', '四区'], join('broken', 'graph.json')],
    [['--data', 'mixed', '四区'], join('mixed', 'source.txt')],
    [['--limit', '0', '四区'], '--limit'],
    [['--limit', 'x', '四区'], '--limit'],
    [['--limit', '1001', '四区'], '--limit'],
    [['--format', 'xml', '四区'], '--format'],
    [['--nosuch', '四区'], '--nosuch'],
    [[], '没有指定要搜索的词'],
  ])('answers %j with one sentence that names %s', async (args, named) => {
    copy('mixed', 'graph.json')
    writeFileSync(join(folder, 'mixed/source.txt'), '别的原文')
    mkdirSync(join(folder, 'broken'))
    writeFileSync(join(folder, 'broken/graph.json'), '{"nodes": [')
    const { code, out, err } = await run(...args)
    expect([code, out.length, err.length]).toEqual([2, 0, 1])
    expect(err[0]).toContain(named)
  })
})
