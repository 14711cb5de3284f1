import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOwnPath } from '../address/own-paths.ts'
import { parseView } from '../address/view.ts'
import { makeBook } from '../app/page/context.ts'
import { LIBRARY_TOOLS } from '../cli/library-tools.ts'
import { makeSiteLibrary } from './library-site.ts'
import { renderPage } from './prerender.ts'
import { siteFiles } from './site-files.ts'
import { smallReports, writeSmallLibrary } from './testing/small-library.ts'

const template = readFileSync('index.html', 'utf8')
const SITE = 'https://example.org/'
let dataDir: string
let files: Map<string, string>

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'term-graph-library-'))
  writeSmallLibrary(dataDir)
  const render = (parts: Parameters<typeof renderPage>[1]) => renderPage(template, parts)
  const made = siteFiles({ dataDir, base: '/', site: SITE, render, library: LIBRARY_TOOLS })
  files = new Map([...made].map(([name, content]) => [name, String(content)]))
})
afterAll(() => rmSync(dataDir, { recursive: true }))

const page = (path: string) => files.get(`${path}index.html`) ?? ''
const textOf = (html: string) =>
  html
    .replace(/^.*<body>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the site of several reports', () => {
  it('has nothing at its root but reports and what no report may be called', () => {
    const roots = new Set([...files.keys()].map((name) => name.split('/')[0] ?? ''))
    const reports = smallReports().map(({ id }) => id)
    expect([...roots].filter((name) => !isOwnPath(name) && !reports.includes(name))).toEqual([])
  })

  it('has a first page with what it holds, the most shared names, places and years', () => {
    const text = textOf(page(''))
    expect(text).toContain('本库收 4 份报告（2024—2026 年）')
    expect(text).toMatch(/五好园区 3 份报告，2 份有解释/)
    expect(text).toMatch(/湖南省.*2025 工作报告.*永州市.*零陵区.*2025 工作报告.*2024 工作报告/)
    expect(page('')).toContain('href="./reports/?year=2026"')
    expect(page('')).not.toContain('http-equiv="refresh"')
  })

  it('shows the senses of a concept apart, each definition with its report, and what differs marked', () => {
    const text = textOf(page('concept/liangxin/'))
    expect(text).toMatch(/含义一.*大规模设备更新.*含义二.*新经济组织/)
    expect(page('concept/liangxin/')).toContain('href="../../lingling-2024/term/liangxin/"')
    expect(page('concept/wuhaoyuanqu/')).toMatch(/<mark class="unlike">口碑<\/mark>/)
    expect(textOf(page('concept/wuhaoyuanqu/'))).not.toContain('含义二')
  })

  it('says of a concept who used it first, always with what the library holds, and where in the text it is used', () => {
    const text = textOf(page('concept/sihaonongcunlu/'))
    expect(text).toMatch(/最早使用 2024 年 零陵区2024年政府工作报告/)
    expect(text).toMatch(/最早解释 2025 年 湖南省2025年政府工作报告/)
    expect(text).toContain('只就本库所收的 4 份报告（2024—2026 年）来说')
    expect(page('concept/sihaonongcunlu/')).toMatch(/href="\.\.\/\.\.\/yunnan-2026\/text\/#b-[\d.]+"/)
    expect(text).toMatch(/年份 所收报告 使用 解释 2024 1 1 0 2025 2 1 1 2026 1 1 0/)
  })

  it('lists every report and every concept, whatever the address asks for', () => {
    const reports = textOf(page('reports/'))
    for (const name of ['零陵区2024年', '零陵区2025年', '湖南省2025年', '云南省2026年'])
      expect(reports).toContain(`${name}政府工作报告`)
    for (const name of ['五好园区', '两新', '四好农村路', '一村一品'])
      expect(textOf(page('concepts/'))).toContain(name)
  })

  it('tells in a report who else explains its names, and leads back to the library', () => {
    expect(textOf(page('lingling-2024/term/liangxin/'))).toMatch(
      /别处怎么解释 在《湖南省2025年政府工作报告》中有解释 含义二 新经济组织/,
    )
    // A coinage has no page for each report, but the concept's.
    expect(files.has('yunnan-2026/coinage/sihaonongcunlu/index.html')).toBe(false)
    expect(page('yunnan-2026/terms/')).toContain('href="../../concept/sihaonongcunlu/"')
    expect(textOf(page('yunnan-2026/terms/'))).toContain('在《湖南省2025年政府工作报告》中有解释')
    expect(page('yunnan-2026/')).toContain('href="../">名词资料库')
  })

  it('keeps the data of its pages in files that they fetch, and says so', () => {
    expect(page('concept/liangxin/')).toContain('data-root="../../" data-library')
    expect(files.get('404.html')).toContain('data-is-missing data-library')
    expect(JSON.parse(files.get('library/index.json')!).entries).toHaveLength(4)
    expect(Object.keys(JSON.parse(files.get('lingling-2024/elsewhere.json')!))).toContain('term/liangxin')
    const names = JSON.parse(files.get('library/names.json')!)
    expect(names.slugs).toContain('wuhaoyuanqu')
  })

  it('names its pages for other programs', () => {
    const html = page('concept/liangxin/')
    expect(html).toContain(`<link rel="canonical" href="${SITE}concept/liangxin/">`)
    expect(html).toContain('<title>两新 · 词图</title>')
    expect(html).toMatch(/name="description" content="“两新”：3 份报告使用，2 份有解释。/)
    expect(html).toContain('"@type":"DefinedTerm"')
    for (const path of ['', 'reports/', 'concepts/', 'concept/liangxin/'])
      expect(files.get('sitemap.xml')).toContain(`<loc>${SITE}${path}</loc>`)
  })

  it('has no inline style and no script but its own, in either language', () => {
    const library = makeSiteLibrary(
      smallReports().map(({ id, graph, source }) => makeBook(id, graph, source)),
      [],
      LIBRARY_TOOLS,
    )
    for (const path of ['', 'reports/', 'concepts/', 'concept/liangxin/', 'concept/sihaonongcunlu/']) {
      const view = parseView({ path, search: '?lang=en' })
      const parts = library?.pages.find((one) => one.view.page.kind === view.page.kind)
      const english = renderPage(template, {
        ...parts!,
        view,
        book: null,
        reports: [],
        base: '/',
        site: null,
      })
      expect(textOf(english)).toMatch(/Library of terms/)
      for (const html of [page(path), english])
        expect(html).not.toMatch(/\sstyle=|\son\w+=|<script(?! type="application\/ld\+json")(?![^>]*\ssrc=)/)
    }
  })
})

describe('the library of a site', () => {
  it('is none where there is one report', () => {
    const [first] = smallReports()
    expect(makeSiteLibrary([makeBook('a', first!.graph, first!.source)], [], LIBRARY_TOOLS)).toBeNull()
  })
})
