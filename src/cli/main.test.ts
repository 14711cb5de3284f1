import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeGb18030 } from '../documents/testing/texts.ts'
import { parseGraph } from '../model/read-graph.ts'
import { runCommand } from './testing/run-command.ts'

const REPORT =
  '各位代表：\n一、2024年工作安排\n抓“五好”园区。\n名词解释：\n1.“五好”园区：甲好、乙好、丙好、丁好、戊好。\n'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

let input = ''
async function run(...argv: string[]) {
  const { code, out, err } = await runCommand(folder, argv, new TextEncoder().encode(input))
  return { code, out: out.join('\n'), err: err.join('\n'), lines: err.length }
}

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
const read = (name: string) => readFileSync(join(folder, name))

describe('check', () => {
  const DRAFT = `${REPORT}2.零碳园区：乙。\n`

  it('exits 0 for a sound draft and says so', async () => {
    write('report.txt', REPORT)
    const { code, out, err } = await run('check', 'report.txt')
    expect([code, out, err]).toEqual([0, 'report.txt 没有发现问题。', ''])
  })

  it('says how the draft was read and does not count that', async () => {
    write('report.md', REPORT)
    const { code, out } = await run('check', 'report.md')
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^report\.md:1 提示：.*［format］$/u),
      'report.md 没有发现问题。',
    ])
  })

  it('exits 1 for findings, each with line, column, rule and quotation, and counts them', async () => {
    write('draft.txt', DRAFT)
    const { code, out } = await run('check', 'draft.txt')
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^draft\.txt:6:3 警告：.*零碳园区.*［unused-term］$/u),
      '    2.【零碳园区】：乙。',
      'draft.txt 共 1 处：unused-term 1。',
    ])
  })

  it('gives JSON alone, an empty array for a sound draft', async () => {
    write('report.txt', REPORT)
    write('draft.txt', DRAFT)
    expect(JSON.parse((await run('check', 'report.txt', '--format', 'json')).out)).toEqual([])
    const { code, out } = await run('check', 'draft.txt', '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      { file: 'draft.txt', line: 6, column: 3, code: 'unused-term', quotation: { words: '零碳园区' } },
    ])
  })

  it('reads a Word draft', async () => {
    const fixture = new URL('../documents/fixtures/lingling-2024-plan.docx', import.meta.url)
    write('draft.docx', readFileSync(fixture))
    const { code, out } = await run('check', 'draft.docx')
    expect([code, out.includes('［undefined-coinage］')]).toEqual([1, true])
  })

  it.each([
    ['no report', ['check'], '用法'],
    ['two reports', ['check', 'a.txt', 'b.txt'], 'b.txt'],
    ['an unknown format', ['check', 'a.txt', '--format', 'xml'], 'xml'],
    ['a missing file', ['check', 'none.txt'], 'none.txt'],
    ['an empty file', ['check', 'empty.txt'], 'empty.txt'],
    ['bytes that are no text', ['check', 'binary.txt'], 'binary.txt'],
  ])('exits 2 with one sentence for %s', async (_, args, named) => {
    write('empty.txt', '')
    write('binary.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]))
    const { code, out, err, lines } = await run(...args)
    expect([code, out, lines]).toEqual([2, '', 1])
    expect(err).toContain(named)
  })
})

describe('compile', () => {
  it('writes the graph and the source, and prints what they hold', async () => {
    write('report.txt', REPORT)
    const { code, out, err } = await run('compile', 'report.txt', '--out', 'made/here')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('词条 1　组成部分 5')
    expect(out).toContain('文种 其他')
    expect(readdirSync(join(folder, 'made/here')).sort()).toEqual([
      'graph.json',
      'keys.json',
      'source.txt',
      'sums.json',
    ])
    expect(parseGraph(read('made/here/graph.json').toString()).nodesOf('component')).toHaveLength(5)
  })

  it('stores UTF-8 byte for byte, and without its byte order mark', async () => {
    write('report.txt', REPORT.replaceAll('\n', '\r\n'))
    write('marked.txt', `\ufeff${REPORT}`)
    await run('compile', 'report.txt', '--out', 'plain')
    await run('compile', 'marked.txt', '--out', 'unmarked')
    expect(read('plain/source.txt').equals(read('report.txt'))).toBe(true)
    expect(read('unmarked/source.txt').toString()).toBe(REPORT)
  })

  it('reads standard input, and names it so', async () => {
    input = `${REPORT}2.甲工程：\n`
    const { code, out } = await run('compile', '-', '--out', 'out')
    expect([code, out.includes('标准输入:6 错误')]).toEqual([1, true])
    expect(read('out/source.txt').toString()).toBe(input)
  })

  it('reads other encodings, and says which', async () => {
    write('report.txt', encodeGb18030(REPORT))
    const { code, out } = await run('compile', 'report.txt', '--out', 'out')
    expect([code, out.includes('GB18030'), out.includes('［encoding］')]).toEqual([0, true, true])
    expect(read('out/source.txt').toString()).toBe(REPORT)
    expect(parseGraph(read('out/graph.json').toString()).attributes.source).toMatchObject({
      format: 'text',
      encoding: 'gb18030',
      sha256: createHash('sha256').update(read('report.txt')).digest('hex'),
    })
  })

  it('exits 1 for an error in the report and writes the graph all the same', async () => {
    write('report.txt', `${REPORT}2.甲工程：\n`)
    const { code, out } = await run('compile', 'report.txt', '--out', 'out')
    expect(code).toBe(1)
    expect(out).toContain('report.txt:6 错误')
    expect(existsSync(join(folder, 'out/graph.json'))).toBe(true)
  })

  it('exits 0 for warnings', async () => {
    write('report.txt', '一、2024年工作安排\n抓工作。\n')
    const { code, out } = await run('compile', 'report.txt', '--out', 'out')
    expect([code, out.includes('［no-glossary］')]).toEqual([0, true])
  })

  it('writes nothing for a text that is no report', async () => {
    write('poem.txt', '床前明月光，疑是地上霜。\n')
    const { code, out } = await run('compile', 'poem.txt', '--out', 'out')
    expect([code, out.includes('［not-a-report］')]).toEqual([1, true])
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  it.each([
    ['a missing file', ['compile', 'none.txt', '--out', 'out'], 'none.txt'],
    ['a folder', ['compile', '.', '--out', 'out'], '.'],
    ['an empty file', ['compile', 'empty.txt', '--out', 'out'], 'empty.txt'],
    ['a binary file', ['compile', 'binary.txt', '--out', 'out'], 'binary.txt'],
    ['an unknown encoding', ['compile', 'latin.txt', '--out', 'out'], 'latin.txt'],
    ['an output that is a file', ['compile', 'report.txt', '--out', 'empty.txt'], 'empty.txt'],
    ['no report', ['compile', '--out', 'out'], '用法'],
    ['an output that holds a folder of that name', ['compile', 'report.txt', '--out', 'taken'], 'taken'],
    ['no output', ['compile', 'report.txt'], '--out'],
    ['an empty output', ['compile', 'report.txt', '--out', ''], '--out'],
    ['an empty name', ['compile', '', '--out', 'out'], '报告'],
    ['a value too many', ['compile', '--all=1'], '--all'],
    ['two reports', ['compile', 'report.txt', 'empty.txt', '--out', 'out'], 'empty.txt'],
    ['an unknown option', ['compile', 'report.txt', '--ouch'], '--ouch'],
    ['an option without its value', ['compile', 'report.txt', '--out'], '--out'],
    ['--check alone', ['compile', 'report.txt', '--check'], '--all'],
    ['--all with a report', ['compile', 'report.txt', '--all'], '--all'],
    ['--all without reports', ['compile', '--all'], 'graph-data'],
    ['an unknown command', ['compose'], 'compose'],
  ])('exits 2 with one line that names what is wrong: %s', async (_, argv, named) => {
    write('report.txt', REPORT)
    write('empty.txt', '')
    mkdirSync(join(folder, 'taken/graph.json'), { recursive: true })
    write('binary.txt', Uint8Array.from([1, 0, 2]))
    write('latin.txt', Uint8Array.from([0xff, 0x41, 0xff]))
    const { code, err, lines } = await run(...argv)
    expect([code, lines]).toEqual([2, 1])
    expect(err).toContain(named)
    expect(err).not.toMatch(/\n|\bat .*:\d+/u)
    expect(existsSync(join(folder, 'out'))).toBe(false)
    expect(readdirSync(join(folder, 'taken'))).toEqual(['graph.json'])
  })
})

describe('compile --all', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'graph-data/one'), { recursive: true })
    write('graph-data/one/source.txt', REPORT)
  })

  it('compiles every report of graph-data in place', async () => {
    expect((await run('compile', '--all')).code).toBe(0)
    expect(readdirSync(join(folder, 'graph-data/one')).sort()).toEqual([
      'graph.json',
      'keys.json',
      'source.txt',
      'sums.json',
    ])
    expect((await run('compile', '--all', '--check')).code).toBe(0)
  })

  it('tells with --check what is stale or missing, and touches nothing', async () => {
    const missing = await run('compile', '--all', '--check')
    expect([missing.code, missing.lines]).toEqual([1, 1])
    write('graph-data/one/graph.json', '{}')
    const stale = await run('compile', '--all', '--check')
    expect([stale.code, stale.lines]).toEqual([1, 1])
    expect(stale.err).toContain(join('graph-data', 'one', 'graph.json'))
    expect(stale.err).toContain('compile --all')
    expect(read('graph-data/one/graph.json').toString()).toBe('{}')
    await run('compile', '--all')
    write('graph-data/one/keys.json', '{}')
    const staleKeys = await run('compile', '--all', '--check')
    expect([staleKeys.code, staleKeys.lines]).toEqual([1, 1])
    expect(staleKeys.err).toContain(join('graph-data', 'one', 'keys.json'))
  })

  it('keeps what is known of a source with a byte order mark, and finds the folder in order', async () => {
    await run('compile', '--all')
    write('report.txt', `\ufeff${REPORT}`)
    await run('compile', 'report.txt', '--out', 'graph-data/marked')
    const made = read('graph-data/marked/graph.json')
    expect(parseGraph(made.toString()).attributes.source.encoding).toBe('utf-8-bom')
    expect((await run('compile', '--all', '--check')).code).toBe(0)
    expect((await run('compile', '--all')).code).toBe(0)
    expect(read('graph-data/marked/graph.json').equals(made)).toBe(true)
    write('graph-data/marked/source.txt', `\ufeff${REPORT}`)
    expect((await run('compile', '--all', '--check')).code).toBe(1)
    await run('compile', '--all')
    expect(read('graph-data/marked/source.txt').toString()).toBe(REPORT)
    expect((await run('compile', '--all', '--check')).code).toBe(0)
  })

  it('makes the same graph of a document with form from its folder alone', async () => {
    const page = `${REPORT}名词解释\n`
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')
    const names = '<dl><dt>晨读角</dt><dd>社区里的读书处。</dd><dt>夜跑道</dt><dd>晚上开放的跑道。</dd></dl>'
    write('report.html', `<html><body>${page}${names}</body></html>`)
    await run('compile', 'report.html', '--out', 'graph-data/formed')
    const made = read('graph-data/formed/graph.json')
    const marks = read('graph-data/formed/marks.json')
    expect((await run('compile', '--all')).code).toBe(0)
    expect(read('graph-data/formed/graph.json').equals(made)).toBe(true)
    expect(read('graph-data/formed/marks.json').equals(marks)).toBe(true)
    expect((await run('compile', '--all', '--check')).code).toBe(0)
    write('graph-data/formed/marks.json', '[["term",1,999999]]')
    const broken = await run('compile', '--all', '--check')
    expect([broken.code, broken.lines]).toEqual([1, 1])
    expect(broken.err).toContain(join('graph-data', 'formed', 'marks.json'))
  })

  it('takes the marks away with the document that had some', async () => {
    write(
      'bold.html',
      `<html><body>${REPORT.split('\n')
        .map((line) => `<p><b>${line}</b></p>`)
        .join('')}</body></html>`,
    )
    await run('compile', 'bold.html', '--out', 'made')
    expect(readdirSync(join(folder, 'made'))).toContain('marks.json')
    write('plain.txt', REPORT)
    await run('compile', 'plain.txt', '--out', 'made')
    expect(readdirSync(join(folder, 'made'))).not.toContain('marks.json')
  })

  it.each([
    [['Assets'], '“Assets”'],
    [['a?b'], '“a?b”'],
  ])('refuses folders whose names no site can have (%j) before anything is written', async (names, said) => {
    for (const name of names) {
      mkdirSync(join(folder, 'graph-data', name), { recursive: true })
      write(`graph-data/${name}/source.txt`, REPORT)
    }
    const { code, err, lines } = await run('compile', '--all')
    expect([code, lines]).toEqual([1, 1])
    expect(err).toContain(said)
    for (const name of [...names, 'one'])
      expect(readdirSync(join(folder, 'graph-data', name))).toEqual(['source.txt'])
  })

  it('gives the same bytes under another name and from another folder', async () => {
    mkdirSync(join(folder, 'graph-data/two'))
    write('graph-data/two/source.txt', REPORT)
    mkdirSync(join(folder, '别 处'))
    write('别 处/报告.txt', REPORT)
    await run('compile', '--all')
    await run('compile', '别 处/报告.txt', '--out', 'out')
    const made = read('out/graph.json')
    expect(made.equals(read('graph-data/one/graph.json'))).toBe(true)
    expect(made.equals(read('graph-data/two/graph.json'))).toBe(true)
  })
})

describe('the command line', () => {
  it('prints its usage on request, and exits 2 without a command', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, err: '' })
    expect(await run()).toMatchObject({ code: 2 })
  })

  it('serves either a folder or a database', async () => {
    const { code, err } = await run('serve', '--db', 'library.db', 'dist')
    expect([code, err]).toEqual([2, expect.stringContaining('不要再给目录 dist')])
  })

  it.each(['start', 'compile', 'build', 'serve'])(
    'explains %s on request, and does nothing',
    async (name) => {
      const { code, out, err } = await run(name, '--help')
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain(`term-graph ${name}`)
    },
  )
})
