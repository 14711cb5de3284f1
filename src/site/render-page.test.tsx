import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, parseView, type View } from '../address/view.ts'
import { makeBook } from '../app/page/context.ts'
import type { SerializedTermGraph } from '../model/graph.ts'
import { indexGraph, parseGraph } from '../model/read-graph.ts'
import { sliceSpan } from '../model/span.ts'
import { EMPTY_REPORT } from '../model/testing/empty-report.ts'
import { escapeJson } from './escape.ts'
import { forwardsOf, renderForward } from './forwards.ts'
import { fileOfView, pagesOf } from './pages.ts'
import { renderPage } from './prerender.ts'
import { ReportFileError } from './report-file-error.ts'
import { entryOf, readBook } from './reports.ts'

const ID = 'lingling-2024-plan'
const template = readFileSync('index.html', 'utf8')
const book = readBook('graph-data', ID)
const parts = { book, reports: [entryOf(book)], base: '/', site: null }
const render = (view: View) => renderPage(template, { ...parts, view })
const pageAt = (path: string, search = '') => render(parseView({ path: `${ID}/${path}`, search }))
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('a prerendered page', () => {
  it('of a term carries its definition, its parts in groups and its citations', () => {
    const text = textOf(pageAt('term/2614-gongzuofa/'))
    for (const part of [
      '“2614”工作法',
      '名词解释 · 第 15 条',
      '6 到位',
      '管控整治到位',
      '创新推行安全生产',
      '持续推进',
      '三管三必须',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('has a title and a description of its own', () => {
    const html = pageAt('term/baojiaolou/')
    expect(html).toContain('<title>“保交楼” · 零陵区2024年计划报告</title>')
    expect(html).toMatch(/name="description" content="“保交楼”：确保老百姓购买的楼盘如约按质保量交付/)
  })

  it('names its assets and links from where it stands', () => {
    const html = pageAt('term/2614-gongzuofa/3/')
    expect(html).toContain('data-root="../../../../"')
    expect(html).toContain('href="../../../../lingling-2024-plan/term/2614-gongzuofa/"')
    expect(html).not.toMatch(/(?:href|src)="\/(?!src\/|early)/)
  })

  it('says what it is drawn from, and that it is no official site', () => {
    const text = textOf(pageAt('p/2.8.2/'))
    expect(text).toContain('零陵区发展和改革局 · 2023年12月20日')
    expect(text).toContain('不是官方网站')
    expect(text).toContain(book.graph.attributes.source.sha256.slice(0, 12))
  })

  it('of a block shows its full text with every term as a link', () => {
    const html = pageAt('p/2.8.2/')
    expect(textOf(html)).toContain('抓实安全生产工作')
    expect(html).toContain(
      'href="../../../lingling-2024-plan/term/sanguan-sanbixu/" data-preview="term/sanguan-sanbixu"',
    )
  })

  it('of the full text holds every character of the body', () => {
    const bare = (text: string) => text.replace(/\s/g, '')
    const html = pageAt('text/').replace(/<a class="gutter[^>]*>[^<]*<\/a>/g, '')
    const text = bare(html.replace(/<[^>]*>/g, ''))
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    for (const block of book.graph.nodesOf('paragraph'))
      expect(text).toContain(bare(sliceSpan(book.source, block.span)))
    for (const term of book.graph.nodesOf('term'))
      expect(text).toContain(bare(sliceSpan(book.source, term.span)))
  })

  it('speaks English where asked, and keeps the report’s own words', () => {
    const text = textOf(pageAt('term/2614-gongzuofa/', '?lang=en'))
    expect(text).toContain('What is planned for 2024')
    expect(text).toContain('持续推进')
  })

  it('exists for every node, each under its own file', () => {
    const files = pagesOf(book).map(fileOfView)
    expect(new Set(files).size).toBe(book.graph.nodes.length + 5)
    expect(files).toContain('lingling-2024-plan/p/1.p4.1/index.html')
  })

  it('has no inline style and no script but the site’s own', () => {
    for (const path of ['', 'text/', 'terms/', 'term/2614-gongzuofa/', 's/1.1/']) {
      const html = pageAt(path)
      expect(html).not.toMatch(/\sstyle=|\son\w+=|<script(?! type="application\/ld\+json")(?![^>]*\ssrc=)/)
    }
  })
})

describe('the pages beside the reports', () => {
  it('lead on to the only report', () => {
    expect(renderPage(template, { ...parts, book: null, view: DEFAULT_VIEW })).toContain(
      'url=./lingling-2024-plan/',
    )
  })

  it('name everything from the base on a page that is served at any depth', () => {
    const view: View = { ...DEFAULT_VIEW, page: { kind: 'missing', path: '' } }
    const html = renderPage(template, { ...parts, book: null, view, base: '/some/dir/' })
    expect(html).toContain('data-root="/some/dir/" data-is-missing')
    expect(html).toContain('href="/some/dir/lingling-2024-plan/"')
    expect(textOf(html)).toContain('没有这一页')
  })
})

describe('the page for drafters', () => {
  const view = parseView({ path: 'check/' })

  it('says what it does, and how to do the same in the shell', () => {
    const html = renderPage(template, { ...parts, book: null, view })
    expect(html).toContain('<title>起草检查 · 词图</title>')
    expect(html).toContain('data-root="../"')
    expect(textOf(html)).toContain('不上传')
    expect(textOf(html)).toContain('npm run -s term-graph -- check')
    expect(html).not.toMatch(/\sstyle=|\son\w+=|<script(?! type="application\/ld\+json")(?![^>]*\ssrc=)/)
  })

  it('is linked from every page of a report', () => {
    expect(pageAt('term/2614-gongzuofa/')).toContain('href="../../../check/"')
    expect(pageAt('', '?lang=en')).toContain('href="../check/?lang=en"')
  })

  it('leaves no report its address', () => {
    expect(() => readBook('graph-data', 'check')).toThrow(ReportFileError)
  })
})

describe('text from a report', () => {
  it('is never markup', () => {
    const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    const data = JSON.parse(readFileSync(`graph-data/${ID}/graph.json`, 'utf8')) as SerializedTermGraph
    const nodes = data.nodes.map((node) => ({ ...node, attributes: { ...node.attributes, label: evil } }))
    const report = { ...data.attributes.report, title: evil, shortTitle: evil, issuer: evil }
    const graph = indexGraph({ ...data, attributes: { ...data.attributes, report }, nodes })
    const hostile = makeBook(ID, graph, evil.repeat(Math.ceil(book.source.length / evil.length)))
    for (const view of pagesOf(hostile).slice(0, 40)) {
      const html = renderPage(template, { ...parts, book: hostile, view })
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('<img')
    }
  })

  it('may lack everything but its blocks', () => {
    const bare = parseGraph(readFileSync(`graph-data/${ID}/graph.json`, 'utf8'))
    const graph = { ...bare, attributes: { ...bare.attributes, report: EMPTY_REPORT } }
    const view = parseView({ path: `${ID}/term/2614-gongzuofa/` })
    expect(
      textOf(renderPage(template, { ...parts, book: makeBook(ID, graph, book.source), view })),
    ).toContain('已经做了什么')
  })
})

describe('what the head of a page tells other programs', () => {
  const site = 'https://example.org/words/'
  const of = (path: string, at: string | null = site) => {
    const view = parseView({ path: `${ID}/${path}` })
    return renderPage(template, { ...parts, site: at, view })
  }
  const told = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? 'null')

  it('is its one address, absolute where the site names its host', () => {
    expect(of('p/2.8.2/')).toContain(`<link rel="canonical" href="${site}${ID}/p/2.8.2/">`)
    expect(of('p/2.8.2/', null)).toContain(`<link rel="canonical" href="../../../${ID}/p/2.8.2/">`)
  })

  it('is a card for chats, whose picture needs a host', () => {
    expect(of('term/baojiaolou/')).toContain(
      '<meta property="og:title" content="“保交楼” · 零陵区2024年计划报告">',
    )
    expect(of('term/baojiaolou/')).toContain(`<meta property="og:image" content="${site}share.png">`)
    expect(of('term/baojiaolou/', null)).not.toContain('og:image')
  })

  it('says the size that the picture has', () => {
    const picture = readFileSync('src/app/public/share.png')
    const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)]
    const html = of('term/baojiaolou/')
    expect(size).toEqual(
      ['width', 'height'].map((side) =>
        Number(new RegExp(`og:image:${side}" content="(\\d+)"`).exec(html)?.[1]),
      ),
    )
  })

  it('is a term in the set of the report’s terms, with its citations', () => {
    expect(told(of('term/2614-gongzuofa/'))).toMatchObject({
      '@type': 'DefinedTerm',
      '@id': `${site}${ID}/term/2614-gongzuofa/`,
      name: '“2614”工作法',
      termCode: '15',
      inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': `${site}${ID}/terms/` },
      subjectOf: [{ url: `${site}${ID}/p/1.6.3/` }, { url: `${site}${ID}/p/2.8.2/` }],
    })
  })

  it('is there for every page, and can be read', () => {
    for (const view of pagesOf(book)) {
      const html = renderPage(template, { ...parts, site, view })
      expect(told(html)['@context']).toBe('https://schema.org')
      expect(html).toMatch(/<link rel="canonical".*<meta property="og:title"/)
    }
  })

  it('ends no script and begins no comment, whatever the text says', () => {
    const hostile = '</script><script>alert(1)</script><!--&amp;\u2028'
    expect(escapeJson(hostile)).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(escapeJson(hostile))).toBe(hostile)
  })
})

describe('other addresses of a term', () => {
  const forwards = forwardsOf(book)
  const leadingTo = (key: string) => forwards.filter(({ to }) => to.some((node) => node.key === key))

  it('are its number, its name and its label, with and without quotation marks', () => {
    expect(leadingTo('term/siqu-liangcheng').map(({ path }) => path)).toEqual([
      'term/1',
      'term/四区两城',
      'term/“四区两城”',
    ])
  })

  it('lead on without a script, and name the one address', () => {
    const html = renderForward(book, forwards[0]!, null)
    expect(html).toContain(`content="0; url=../../../${ID}/term/siqu-liangcheng/"`)
    expect(html).toContain(`<link rel="canonical" href="../../../${ID}/term/siqu-liangcheng/">`)
  })

  it('offer what they may mean where a number is that of several names', () => {
    const [first, second] = book.graph.nodesOf('term')
    const html = renderForward(book, { path: 'term/1', to: [first!, second!] }, null)
    expect(html).not.toContain('refresh')
    expect(html.match(/<li>/g)).toHaveLength(2)
  })
})
