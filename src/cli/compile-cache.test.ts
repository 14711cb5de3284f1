import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from './testing/run-command.ts'

const REPORT =
  '各位代表：\n一、2024年工作安排\n抓“五好”园区。\n名词解释：\n1.“五好”园区：甲好、乙好、丙好、丁好、戊好。\n'

let folder: string
const place = (id: string, file: string) => join(folder, 'graph-data', id, file)
const write = (id: string, file: string, text: string) => {
  mkdirSync(join(folder, 'graph-data', id), { recursive: true })
  writeFileSync(place(id, file), text)
}
const cache = () => join(folder, '.term-graph/compiled.json')
const compile = async (...options: string[]) => {
  const { code, out } = await runCommand(folder, ['compile', '--all', ...options])
  return { code, told: out.join('\n') }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-cache-'))
  for (const id of ['a', 'b']) write(id, 'source.txt', REPORT)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('compiling a project again', () => {
  it('compiles nothing where nothing has changed', async () => {
    expect((await compile()).told).not.toContain('没有变')
    const { code, told } = await compile()
    expect([code, told]).toEqual([0, '2 份报告没有变，不必重新编译。'])
  })

  it('compiles the report whose text has changed', async () => {
    await compile()
    write('b', 'source.txt', REPORT.replace('戊好', '己好'))
    const { told } = await compile()
    expect(told).toContain('1 份报告没有变')
    expect(readFileSync(place('b', 'graph.json'), 'utf8')).toContain('己好')
  })

  it.each(['graph.json', 'keys.json'])('makes %s again where it is gone or was changed', async (file) => {
    await compile()
    const made = readFileSync(place('a', file), 'utf8')
    rmSync(place('a', file))
    write('b', file, made.slice(1))
    expect((await compile()).told).not.toContain('没有变')
    for (const id of ['a', 'b']) expect(readFileSync(place(id, file), 'utf8')).toBe(made)
  })

  it('needs nothing of what it keeps, which no one commits', async () => {
    await compile()
    expect(readFileSync(join(folder, '.term-graph/.gitignore'), 'utf8')).toBe('*\n')
    writeFileSync(cache(), '{')
    expect((await compile()).told).not.toContain('没有变')
    rmSync(cache())
    expect((await compile()).code).toBe(0)
    expect(existsSync(cache())).toBe(true)
  })

  it('tells of a text that is no report each time', async () => {
    write('c', 'source.txt', '天气很好')
    expect((await compile()).code).toBe(1)
    expect((await compile()).code).toBe(1)
  })

  it('compares every report with --check, whatever is kept', async () => {
    await compile()
    const { code, told } = await compile('--check')
    expect([code, told.match(/与编译结果一致/g)?.length]).toEqual([0, 2])
    write('b', 'graph.json', readFileSync(place('b', 'graph.json'), 'utf8').replaceAll('五好', '六好'))
    expect((await compile('--check')).code).toBe(1)
  })
})
