import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatMoved, type Moved } from '../address/moved.ts'
import { LIBRARY_TOOLS } from '../cli/library-tools.ts'
import { compileReport } from '../compile/compile.ts'
import { originOf } from '../compile/testing/samples.ts'
import { parseGraph } from '../model/read-graph.ts'
import { samplePage } from './testing/sample-page.ts'
import { type SiteProgress, writeSite } from './write-site.ts'

const ID = 'lingling-2024-plan'
let folder: string
const dataDir = () => join(folder, 'data')
const dataOf = (id: string, file: string) => join(dataDir(), id, file)
/** Puts other words of the same length into a report, as if it were compiled with them. */
function edit(id: string, from: string, to: string, files = ['source.txt']) {
  const read = (file: string) => readFileSync(dataOf(id, file), 'utf8')
  for (const file of files) writeFileSync(dataOf(id, file), read(file).replaceAll(from, to))
  const { sha256 } = parseGraph(read('graph.json')).attributes.source
  const sum = originOf(read('source.txt')).sha256
  writeFileSync(dataOf(id, 'graph.json'), read('graph.json').replace(sha256, sum))
  rmSync(dataOf(id, 'sums.json'), { force: true })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-library-'))
  for (const id of ['a', 'b', 'c']) cpSync(`graph-data/${ID}`, join(dataDir(), id), { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Compiles a report of one term into the data. */
function writeSmallReport(id: string) {
  const source = '各位代表：\n一、2024年工作安排\n抓“五好”园区。\n名词解释：\n1.“五好”园区：甲好、乙好。\n'
  const { graph } = compileReport(source, [], originOf(source))
  mkdirSync(join(dataDir(), id), { recursive: true })
  writeFileSync(dataOf(id, 'source.txt'), source)
  writeFileSync(dataOf(id, 'graph.json'), JSON.stringify(graph))
  cpSync(`graph-data/${ID}/keys.json`, dataOf(id, 'keys.json'))
}

/** Writes the site into a folder; tells which reports were made and what the site has. */
async function write(out: string, onProgress?: (progress: SiteProgress) => void) {
  const made = new Set<string>()
  const tell = (progress: SiteProgress) => {
    made.add(progress.what)
    onProgress?.(progress)
  }
  const site = { page: samplePage(), dataDir: dataDir(), out: join(folder, out), base: '/', site: null }
  const { written } = await writeSite({ ...site, library: LIBRARY_TOOLS, onProgress: tell })
  return { made: [...made].filter((id) => id !== ''), written }
}

/** Reads every file below a folder, by its path; a character of the text is a byte. */
function filesOf(out: string): Map<string, string> {
  const root = join(folder, out)
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => statSync(join(root, name)).isFile()).sort()
  return new Map(files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name), 'latin1')]))
}

/** Names the files in which two folders differ: their bytes would say little. */
function expectSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) {
  const names = new Set([...one.keys(), ...other.keys()])
  expect([...names].filter((name) => one.get(name) !== other.get(name))).toEqual([])
}

describe('the site of a library', () => {
  it('has a report in few files, in proportion to its text', async () => {
    await write('site')
    const files = [...filesOf('site')].filter(([name]) => name.startsWith('a/'))
    const graph = parseGraph(readFileSync(dataOf('a', 'graph.json'), 'utf8'))
    const blocks = new Set(
      graph.edges.filter(({ kind, target }) => kind === 'cites' && graph.node(target)?.kind === 'term'),
    )
    const pages = 5 + graph.nodesOf('term').length + graph.nodesOf('section').length + blocks.size
    expect(files.length).toBeLessThanOrEqual(Math.min(130, pages + 8))
    const bytes = files.reduce((sum, [, content]) => sum + content.length, 0)
    expect(bytes).toBeLessThan(25 * statSync(dataOf('a', 'source.txt')).size)
  })

  it('has the files that pages and programs ask for, and the same graph in fewer bytes', async () => {
    await write('site')
    const files = filesOf('site')
    for (const name of ['terms.json', 'terms.js', 'skos.ttl', 'source.txt', 'keys.json', 'graph.json'])
      expect(files.has(`a/${name}`), name).toBe(true)
    expect(files.has('a/moved.json')).toBe(false)
    const slim = parseGraph(Buffer.from(files.get('a/graph.json')!, 'latin1').toString())
    const whole = parseGraph(readFileSync(dataOf('a', 'graph.json'), 'utf8'))
    expect(slim.edges.map(({ key }) => key)).toEqual(whole.edges.map(({ key }) => key))
    const withoutPlaces = (graph: typeof whole) => graph.nodes.map((node) => ({ ...node, places: undefined }))
    expect(withoutPlaces(slim)).toEqual(withoutPlaces(whole))
    for (const layout of ['compare', 'tall'] as const)
      expect(slim.nodes.map((node) => node.places?.[layout])).toEqual(
        whole.nodes.map((node) => node.places?.[layout]),
      )
  })

  it('names in its pages no file that is not there', async () => {
    await write('site')
    const files = filesOf('site')
    const pages = [...files].filter(([name]) => /^a\/.*html$/.test(name))
    for (const [name, html] of pages)
      for (const [, href = ''] of html
        .toString()
        .matchAll(/<(?:a|link rel="alternate")[^>]* href="([^"#?]*)/g)) {
        const { pathname } = new URL(href, `http://site/${name}`)
        const file = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html')
        expect(files.has(file), `${name} -> ${file}`).toBe(true)
      }
  })

  it('keeps the page of an address that meant something else', async () => {
    const moved: Moved[] = [
      { from: 'p/p1', to: 'p/p2', change: 'moved', words: '从前的一段' },
      { from: 'p/9.9', to: null, change: 'deleted', words: '没有了的一段' },
    ] as unknown as Moved[]
    writeFileSync(dataOf('a', 'moved.json'), formatMoved(moved))
    await write('site')
    const files = filesOf('site')
    const textOf = (name: string) => readFileSync(join(folder, 'site', name), 'utf8')
    expect(textOf('a/p/p1/index.html')).toContain('从前的一段')
    expect(textOf('a/p/9.9/index.html')).toContain('没有了的一段')
    expect(files.has('a/moved.json')).toBe(true)
    expect(files.has('b/p/p1/index.html')).toBe(false)
  })
})

describe('a site that is written again', () => {
  it('makes nothing where nothing has changed', async () => {
    await write('site')
    const before = filesOf('site')
    expect(await write('site')).toEqual({ made: [], written: 0 })
    expectSame(filesOf('site'), before)
  })

  it('makes the reports that have changed, to the bytes of one that is made anew', async () => {
    await write('site')
    edit('b', '保持', '维持')
    expect((await write('site')).made).toEqual(['b'])
    // What one report says of a name stands in the others that use it.
    edit('b', '四区', '五区', ['source.txt', 'graph.json'])
    expect((await write('site')).made).toEqual(['a', 'b', 'c'])
    rmSync(join(dataDir(), 'c'), { recursive: true })
    cpSync(`graph-data/${ID}`, join(dataDir(), 'd'), { recursive: true })
    expect((await write('site')).made).toContain('d')
    await write('anew')
    expectSame(filesOf('site'), filesOf('anew'))
  })

  it('becomes that of one report and back', async () => {
    rmSync(dataDir(), { recursive: true })
    for (const id of ['a', 'b']) writeSmallReport(id)
    await write('site')
    rmSync(join(dataDir(), 'b'), { recursive: true })
    await write('site')
    await write('one')
    expectSame(filesOf('site'), filesOf('one'))
    writeSmallReport('b')
    await write('site')
    await write('two')
    expectSame(filesOf('site'), filesOf('two'))
  })

  it('makes a report again of which a file is gone or cut short', async () => {
    await write('site')
    const whole = filesOf('site')
    rmSync(join(folder, 'site/a/terms.json'))
    writeFileSync(join(folder, 'site/c/text/index.html'), '')
    expect((await write('site')).made).toEqual(['a', 'c'])
    expectSame(filesOf('site'), whole)
  })

  it('is as it was where its making is broken off', async () => {
    await write('site')
    const whole = filesOf('site')
    for (const id of ['a', 'b']) edit(id, '零陵', '永州')
    let files = 0
    const breaking = write('site', () => {
      if (++files === 100) throw new Error('broken off')
    })
    await expect(breaking).rejects.toThrow('broken off')
    expectSame(filesOf('site'), whole)
    expect(existsSync(join(folder, 'site/.term-graph-new'))).toBe(false)
    await write('site')
    await write('anew')
    expectSame(filesOf('site'), filesOf('anew'))
  })
})
