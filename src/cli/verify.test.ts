import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from './testing/run-command.ts'
import { withSums } from './with-sums.ts'

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

interface Forged {
  attributes: { schema: number }
  nodes: { key: string; attributes: Record<string, unknown> & { span: { start: number; end: number } } }[]
  edges: {
    key: string
    source: string
    target: string
    attributes: { kind: string; mentions?: { surface: string }[] }
  }[]
}

/** Changes a graph, and the sums with it, as somebody would who makes files by hand. */
function forge(work: (graph: Forged) => void) {
  const graph = JSON.parse(readFileSync(place('graph.json'), 'utf8'))
  work(graph)
  // JSON writes what is not finite as null.
  const json = JSON.stringify(graph, (_, value) => (value === Number.POSITIVE_INFINITY ? '∞' : value))
  writeFileSync(place('graph.json'), json.replaceAll('"∞"', '1e999'))
  const { 'sums.json': _, ...files } = withSums(join(folder, REPORT), {})
  writeFileSync(place('sums.json'), withSums(join(folder, REPORT), files)['sums.json'] ?? '')
}

describe('verify, where the sums agree,', () => {
  const node = (graph: Forged, key: string) => graph.nodes.find((one) => one.key === key)!
  const LIANGCHENG = 'term/siqu-liangcheng'

  it.each<readonly [string, string, (graph: Forged) => void]>([
    [
      'a span beyond the text',
      `${LIANGCHENG} 1-99999`,
      (graph) => {
        node(graph, LIANGCHENG).attributes.span = { start: 1, end: 99_999 }
      },
    ],
    [
      'a span before the text',
      'span',
      (graph) => {
        node(graph, LIANGCHENG).attributes.span.start = -1
      },
    ],
    [
      'a definition that is not the text’s',
      `${LIANGCHENG} 的释义`,
      (graph) => {
        node(graph, LIANGCHENG).attributes.definition = '另一个意思。'
      },
    ],
    [
      'a mention in other words',
      '与原文的字不同',
      (graph) => {
        const cites = graph.edges.find(({ attributes }) => attributes.mentions !== undefined)!
        cites.attributes.mentions![0]!.surface = '四区三城'
      },
    ],
    [
      'an edge without its end',
      '不存在节点的边',
      (graph) => {
        graph.edges[0]!.target = 'term/nowhere'
      },
    ],
    [
      'a key that stands twice',
      `两个 ${LIANGCHENG}`,
      (graph) => {
        graph.nodes.push(node(graph, LIANGCHENG))
      },
    ],
    [
      'an address that is not its key’s',
      'p/2.8.1',
      (graph) => {
        node(graph, 'p/2.8.1').attributes.address = '2.8.2'
      },
    ],
    [
      'a place that is no number',
      'x',
      (graph) => {
        node(graph, LIANGCHENG).attributes.x = Number.POSITIVE_INFINITY
      },
    ],
    [
      'another schema',
      '另一个版本的格式',
      (graph) => {
        graph.attributes.schema = 99
      },
    ],
  ])('names %s', async (_, words, work) => {
    forge(work)
    const { code, said } = await run('verify', REPORT)
    expect([code, said]).toEqual([1, expect.stringContaining(words)])
    expect(said).toContain('graph.json')
  })

  it('names keys that are another text’s', async () => {
    const keys = JSON.parse(readFileSync(place('keys.json'), 'utf8'))
    keys.readings = {}
    writeFileSync(place('keys.json'), JSON.stringify(keys))
    forge(() => {})
    expect(await run('verify', REPORT)).toEqual({
      code: 1,
      said: expect.stringMatching(/keys\.json 不是由同一目录里的 graph\.json 和 source\.txt 得来的/),
    })
  })
})

describe('verify of a folder of reports', () => {
  it.each([
    ['Assets', '与网站自己的页面或文件重名'],
    ['PLAIN', '只有大小写不同'],
  ])('names a report that no site can hold: %s', async (id, words) => {
    cpSync(join(folder, REPORT), join(folder, 'graph-data', id), { recursive: true })
    const { code, said } = await run('verify')
    expect([code, said]).toEqual([1, expect.stringContaining(words)])
  })

  it.each(['keys.json', 'graph.json', 'source.txt', 'sums.json'])(
    'names %s where it is missing',
    async (file) => {
      rmSync(place(file))
      const { code, said } = await run('verify', REPORT)
      expect([code, said.split('\n')]).toEqual([1, [expect.stringContaining(`${file} 不存在`)]])
    },
  )

  it('says in one sentence where there is nothing to verify', async () => {
    const { code, said } = await run('verify', 'nowhere')
    expect([code, said.split('\n').length]).toEqual([2, 1])
  })
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
