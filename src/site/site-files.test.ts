import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Graph from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatMoved, type Moved } from '../address/moved.ts'
import { LIBRARY_TOOLS } from '../cli/library-tools.ts'
import { PAGE_POLICY } from './headers.ts'
import { renderPage } from './prerender.ts'
import { readBook } from './reports.ts'
import { siteFiles } from './site-files.ts'
import { formatTermsScript } from './terms-script.ts'

const ID = 'lingling-2024-plan'
const SITE = 'https://example.org/words/'
const template = readFileSync('index.html', 'utf8')
const moved = [
  { from: 'p/2.9.1', to: 'p/2.8.1', change: 'moved', words: '从前的一段' },
  { from: 'p/2.8.2', to: 'p/2.8.3', change: 'moved', words: '从前在这里的一段' },
  { from: 'term/jiu', to: null, change: 'removed', words: '“旧词”' },
] as Moved[]
let dataDir: string

function filesOf(site: string | null): Map<string, string> {
  const render = (parts: Parameters<typeof renderPage>[1]) => renderPage(template, parts)
  return new Map(
    [...siteFiles({ dataDir, base: '/', site, render, library: LIBRARY_TOOLS })].map(([name, content]) => [
      name,
      String(content),
    ]),
  )
}
let named: Map<string, string>
let unnamed: Map<string, string>

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'term-graph-'))
  cpSync(`graph-data/${ID}`, join(dataDir, ID), { recursive: true })
  writeFileSync(join(dataDir, ID, 'moved.json'), formatMoved(moved))
  named = filesOf(SITE)
  unnamed = filesOf(null)
})
afterAll(() => {
  rmSync(dataDir, { recursive: true })
})

describe('the files of a site', () => {
  it('name the policy in every page, forwards and the one for what is missing among them, before all that it rules', () => {
    const tag = `http-equiv="Content-Security-Policy"\\s+content="${PAGE_POLICY}"`
    const early = new RegExp(`^(?:(?!<script|<link|<style|<body).)*?${tag}`, 's')
    const pages = [...unnamed].filter(([name]) => name.endsWith('.html'))
    expect(pages.map(([name]) => name)).toEqual(
      expect.arrayContaining(['404.html', `${ID}/term/15/index.html`, `${ID}/term/jiu/index.html`]),
    )
    expect(pages.filter(([, html]) => !early.test(html)).map(([name]) => name)).toEqual([])
  })

  it('are read by programs: terms, vocabulary, graph, tables', () => {
    const files = [
      'terms.json',
      'skos.ttl',
      'skos.jsonld',
      'graph.gexf',
      'nodes.csv',
      'edges.csv',
      'graph.json',
      'terms.js',
    ]
    for (const file of files) expect(unnamed.has(`${ID}/${file}`), file).toBe(true)
    expect(JSON.parse(unnamed.get(`${ID}/term/baojiaolou/index.json`)!)).toMatchObject({ label: '“保交楼”' })
    const read = parseGexf(Graph, unnamed.get(`${ID}/graph.gexf`)!, { respectInputGraphType: false })
    expect(read.order).toBe(JSON.parse(unnamed.get(`${ID}/graph.json`)!).nodes.length)
  })

  it('name a host only where the site has one', () => {
    expect(unnamed.has('sitemap.xml')).toBe(false)
    expect([...unnamed.keys()].some((name) => name.endsWith('oembed.json'))).toBe(false)
    const map = named.get('sitemap.xml')!
    expect(map).toContain(`<loc>${SITE}${ID}/term/2614-gongzuofa/</loc>`)
    const pages = [...named].filter(
      ([name, html]) => name.endsWith('index.html') && !html.includes('noindex'),
    )
    expect(map.match(/<url>/g)).toHaveLength(pages.length)
  })

  it('tell oEmbed of every term: a frame with its card', () => {
    const told = JSON.parse(named.get(`${ID}/term/2614-gongzuofa/oembed.json`)!)
    expect(told).toMatchObject({ type: 'rich', version: '1.0', title: '“2614”工作法', width: 480 })
    expect(told.html).toContain(`src="${SITE}${ID}/term/2614-gongzuofa/?embed=1"`)
    expect(named.get(`${ID}/term/2614-gongzuofa/index.html`)).toContain(
      `type="application/json+oembed" href="${SITE}${ID}/term/2614-gongzuofa/oembed.json"`,
    )
  })

  it('hand the terms to other pages as a script that any text survives', () => {
    const shelf: { policyTermGraphReports?: { id: string; terms: { definition: string }[] }[] } = {}
    const book = readBook('graph-data', ID)
    const [first] = book.graph.nodesOf('term')
    const hostile = { ...first!, definition: '</script><!--\u2028' }
    const graph = { ...book.graph, nodesOf: () => [hostile] } as unknown as typeof book.graph
    const script = formatTermsScript({ ...book, graph })
    expect(script).not.toMatch(/<\/script|<!--/)
    new Function('window', script)(shelf)
    expect(shelf.policyTermGraphReports?.[0]).toMatchObject({
      id: ID,
      terms: [{ definition: hostile.definition }],
    })
  })
})

describe('an address that meant something else', () => {
  it('has a page where it means nothing now, which says where it went', () => {
    const html = unnamed.get(`${ID}/p/2.9.1/index.html`)!
    expect(html).toContain('从前的一段')
    expect(html).toContain(`href="../../../${ID}/p/2.8.1/"`)
    expect(html).toMatch(/data-root="\.\.\/\.\.\/\.\.\/" data-is-missing data-moved/)
    expect(unnamed.get(`${ID}/term/jiu/index.html`)).toContain('这一版里没有它了')
  })

  it('says on its page that it meant another passage', () => {
    const html = unnamed.get(`${ID}/p/2.8.2/index.html`)!
    expect(html).toContain('从前在这里的一段')
    expect(html).toContain('抓实安全生产工作')
  })
})
