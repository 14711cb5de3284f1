import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paragraph, sampleDocx, run as textRun } from '../documents/docx/testing/sample-docx.ts'
import { parseGraph } from '../model/read-graph.ts'
import { runCommand } from './testing/run-command.ts'

const fixture = (name: string) => readFileSync(new URL(`../documents/fixtures/${name}`, import.meta.url))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function run(input: Uint8Array, ...argv: string[]) {
  const { code, out, err } = await runCommand(folder, argv, input)
  return { code, out: out.join('\n'), err: err.join('\n') }
}
const none = new Uint8Array()
const LINES = [
  '各位代表：',
  '一、2024年工作安排',
  '抓“五好”园区。',
  '名词解释：',
  '1.“五好”园区：甲好、乙好、丙好、丁好、戊好。',
]
const SMALL = sampleDocx({ body: LINES.map((line) => paragraph(textRun(line))).join('') })

describe('compile, of other formats', () => {
  it('keeps the text of a Word document and what it came from, and --check agrees', async () => {
    writeFileSync(join(folder, 'report.docx'), SMALL)
    const { code, out } = await run(none, 'compile', 'report.docx', '--out', 'graph-data/x')
    expect([code, out.includes('［format］'), out.includes('组成部分 5')]).toEqual([0, true, true])
    const made = readFileSync(join(folder, 'graph-data/x/graph.json'))
    expect(parseGraph(made.toString()).attributes.source).toMatchObject({
      format: 'docx',
      encoding: 'binary',
      sha256: createHash('sha256').update(SMALL).digest('hex'),
    })
    expect((await run(none, 'compile', '--all', '--check')).code).toBe(0)
    expect((await run(none, 'compile', '--all')).code).toBe(0)
    expect(readFileSync(join(folder, 'graph-data/x/graph.json')).equals(made)).toBe(true)
  })

  it('reads a PDF', async () => {
    writeFileSync(join(folder, 'report.pdf'), fixture('lingling-2024-plan.pdf'))
    const { code, out } = await run(none, 'compile', 'report.pdf', '--out', 'out')
    expect([code, out.includes('词条 22'), out.includes('引用 33')]).toEqual([0, true, true])
  }, 30_000)

  it('knows the format of standard input by its bytes', async () => {
    const { code } = await run(SMALL, 'compile', '-', '--out', 'out')
    const { attributes } = parseGraph(readFileSync(join(folder, 'out/graph.json'), 'utf8'))
    expect([code, attributes.source.format]).toEqual([0, 'docx'])
  })

  const SAID = ['一、2024年工作安排', '办好晨读角和夜跑道。']
  const NAMED = [
    ['晨读角', '社区里的读书处。'],
    ['夜跑道', '晚上开放的跑道。'],
  ]
  const wordCell = (text: string) => `<w:tc>${paragraph(textRun(text))}</w:tc>`
  const wordTable = `<w:tbl>${NAMED.map((row) => `<w:tr>${row.map(wordCell).join('')}</w:tr>`).join('')}</w:tbl>`
  const htmlTable = `<table>${NAMED.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`

  it.each<[string, Uint8Array | string]>([
    [
      'table.docx',
      sampleDocx({
        body: [...SAID, '名词解释'].map((line) => paragraph(textRun(line))).join('') + wordTable,
      }),
    ],
    [
      'notes.docx',
      sampleDocx({
        body:
          paragraph(textRun('一、2024年工作安排')) +
          paragraph(
            `${textRun('办好“晨读角”')}<w:r><w:footnoteReference w:id="1"/></w:r>${textRun('和“夜跑道”')}<w:r><w:footnoteReference w:id="2"/></w:r>${textRun('。')}`,
          ),
        footnotes: NAMED.map(
          ([, text], i) => `<w:footnote w:id="${i + 1}">${paragraph(textRun(`指${text}`))}</w:footnote>`,
        ).join(''),
      }),
    ],
    [
      'table.html',
      `<html><body>${[...SAID, '名词解释'].map((line) => `<p>${line}</p>`).join('')}${htmlTable}</body></html>`,
    ],
    [
      'table.md',
      `# ${SAID.join('\n\n')}\n\n## 名词解释\n\n| 名词 | 解释 |\n|---|---|\n${NAMED.map(([a, b]) => `| ${a} | ${b} |\n`).join('')}`,
    ],
    [
      'notes.md',
      `# 一、2024年工作安排\n\n办好“晨读角”[^a]和“夜跑道”[^b]。\n\n[^a]: 指社区里的读书处。\n\n[^b]: 指晚上开放的跑道。\n`,
    ],
    [
      'names.md',
      `# ${SAID.join('\n\n')}\n\n## 名词解释\n\n${NAMED.map(([a, b]) => `### ${a}\n\n${b}\n\n`).join('')}`,
    ],
  ])('makes the same bytes from the text and the marks of %s alone', async (name, content) => {
    writeFileSync(join(folder, name), content)
    await run(none, 'compile', name, '--out', 'graph-data/x')
    rmSync(join(folder, name))
    const made = readFileSync(join(folder, 'graph-data/x/graph.json'))
    const terms = parseGraph(made.toString()).nodesOf('term')
    expect(terms).toHaveLength(2)
    expect((await run(none, 'compile', '--all', '--check')).code).toBe(0)
    expect((await run(none, 'compile', '--all')).code).toBe(0)
    expect(readFileSync(join(folder, 'graph-data/x/graph.json')).equals(made)).toBe(true)
  })

  it('keeps a Markdown report and its format, and --check agrees', async () => {
    const text =
      '# 一、2024年工作安排\n抓“五好”园区[^1]。\n\n[^1]: “五好”园区：甲好、乙好、丙好、丁好、戊好。\n'
    writeFileSync(join(folder, 'report.md'), text)
    await run(none, 'compile', 'report.md', '--out', 'graph-data/x')
    const graph = parseGraph(readFileSync(join(folder, 'graph-data/x/graph.json'), 'utf8'))
    expect(graph.nodesOf('component')).toHaveLength(5)
    expect((await run(none, 'compile', '--all', '--check')).code).toBe(0)
  })

  it('exits 2 with one sentence for a file that cannot be read as a report', async () => {
    const { code, err } = await run(
      fixture('lingling-2024-plan.docx').subarray(0, 9000),
      'compile',
      '-',
      '--out',
      'o',
    )
    expect([code, err.startsWith('标准输入 '), err.split('\n').length]).toEqual([2, true, 1])
  })
})
