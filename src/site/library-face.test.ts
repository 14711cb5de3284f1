import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatMoved, type Moved } from '../address/moved.ts'
import { LIBRARY_TOOLS } from '../cli/library-tools.ts'
import type { FaceSource } from '../library/store/face-source.ts'
import { INDEX_FILE, isGramFile } from '../model/library-files.ts'
import { openLibraryFace } from './library-face.ts'
import { renderPage } from './prerender.ts'
import { siteFiles } from './site-files.ts'
import { heldFace } from './testing/held-face.ts'
import { samplePage } from './testing/sample-page.ts'
import { smallReports, writeSmallLibrary } from './testing/small-library.ts'

const BASE = '/some/dir/'
const MOVED = [
  { from: 's/1', to: 's/2', change: 'moved', words: '从前的一节' },
  { from: 'p/9.9', to: null, change: 'deleted', words: '没有了的一段' },
] as unknown as Moved[]
let folder: string

/** Writes reports of the small library, one of them with what moved in it, one with postings. */
function writeReports(name: string, ids: readonly string[]): string {
  const all = join(folder, 'all', name)
  const some = join(folder, name)
  mkdirSync(some, { recursive: true })
  writeSmallLibrary(all)
  writeFileSync(join(all, 'hunan-2025', 'moved.json'), formatMoved(MOVED))
  writeFileSync(join(all, 'yunnan-2026', 'search.bin'), 'postings')
  for (const id of ids) cpSync(join(all, id), join(some, id), { recursive: true })
  return some
}

function pageWithAsset() {
  const path = join(folder, 'app.js')
  writeFileSync(path, 'alert(1)')
  return { ...samplePage(), assets: [{ name: 'assets/app.js', path }] }
}

const openFace = (source: FaceSource) => openLibraryFace(source, { page: pageWithAsset(), base: BASE })

/** Makes the files of the site that is written into a folder, by name. */
function writtenSite(dataDir: string): Map<string, Buffer> {
  const { template } = samplePage()
  const render = (parts: Parameters<typeof renderPage>[1]) => renderPage(template, parts)
  const made = siteFiles({ dataDir, base: BASE, site: null, render, library: LIBRARY_TOOLS })
  return new Map([...made].map(([name, content]) => [name, Buffer.from(content)]))
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-face-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const ids = smallReports().map(({ id }) => id)

describe('the face of a library', () => {
  it.each([
    ['four reports', ids],
    ['two reports', ids.slice(0, 2)],
    ['one report', ['hunan-2025']],
    ['no report', []],
  ])(
    'of %s has every file that its site has in a folder, byte for byte, but the grams',
    async (name, some) => {
      const dataDir = writeReports(name, some)
      const face = openFace(heldFace(dataDir))
      const site = writtenSite(dataDir)
      const other: string[] = []
      for (const [name, bytes] of site) {
        const file = await face.file(name)
        if (isGramFile(name)) expect(file, name).toBeNull()
        else if (name === INDEX_FILE)
          expect(JSON.parse(String(file?.bytes))).toEqual({ ...JSON.parse(String(bytes)), isAsked: true })
        else if (!file?.bytes || !bytes.equals(file.bytes)) other.push(name)
      }
      expect(other).toEqual([])
      expect(site.size).toBeGreaterThan(some.length * 12)
    },
  )

  it('has what every site has as it is, and scripts that know the site', async () => {
    const face = openFace(heldFace(writeReports('assets', ids)))
    const textOf = async (name: string) => String((await face.file(name))?.bytes)
    expect(await textOf('assets/app.js')).toBe('alert(1)')
    expect(await textOf('embed.js')).toBe('embed hunan-2025')
    expect(await textOf('offline.js')).toBe(`offline ${BASE}`)
  })

  it.each([
    ...['none/index.html', 'concept/no-such/index.html', 'concept/../index.html', 'hunan-2025/none.json'],
    ...['library/concepts/9.json', 'library/concepts/01.json', 'library/99/terms.js', 'sitemap.xml', ''],
    ...[
      'hunan-2025/marks.json',
      'hunan-2025/../yunnan-2026/source.txt',
      'constructor',
      '__proto__/index.html',
    ],
    ...['hunan-2025/coinage/sihaonongcunlu/index.html', 'assets/', 'library/grams/0.bin'],
  ])('has no file %s', async (name) => {
    const face = openFace(heldFace(join(folder, 'four reports')))
    expect(await face.file(name)).toBeNull()
  })

  it('makes a file once, and anew where the library has changed', async () => {
    const source = heldFace(join(folder, 'four reports'))
    let version = 'a'
    const face = openFace({ ...source, version: async () => version })
    const first = await face.file('hunan-2025/terms/index.html')
    expect(await face.file('hunan-2025/terms/index.html')).toBe(first)
    version = 'b'
    const second = await face.file('hunan-2025/terms/index.html')
    expect(second).not.toBe(first)
    expect(second).toEqual(first)
  })

  it('tells that its source is out of reach, and comes back with it', async () => {
    const source = heldFace(join(folder, 'four reports'))
    let isUp = false
    const report = (id: string) => (isUp ? source.report(id) : Promise.reject(new Error('down')))
    const face = openFace({ ...source, report })
    await expect(face.file('hunan-2025/terms/index.html')).rejects.toThrow('down')
    isUp = true
    expect(await face.file('hunan-2025/terms/index.html')).not.toBeNull()
  })

  it('reads all of the library once for all files that tell all of it', async () => {
    const source = heldFace(join(folder, 'four reports'))
    let reads = 0
    const library = () => {
      reads++
      return source.library()
    }
    const face = openFace({ ...source, library })
    await Promise.all(
      ['library/panel.csv', 'concepts.ttl', 'library/terms.js'].map((name) => face.file(name)),
    )
    expect(reads).toBe(1)
  })

  it('knows the graphs of a library’s reports, and of no single report', async () => {
    const face = openFace(heldFace(join(folder, 'four reports')))
    expect((await face.graph('hunan-2025'))?.nodesOf('term').length).toBe(2)
    expect(await face.graph('none')).toBeNull()
    expect(await openFace(heldFace(join(folder, 'one report'))).graph('hunan-2025')).toBeNull()
  })
})
