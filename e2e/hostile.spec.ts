import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { buildSearchKeys } from '../src/compile/names/search-keys.ts'
import {
  HOSTILE,
  HOSTILE_ID,
  type HostileReport,
  hostileReports,
  largeHostileReport,
  PLAIN_NAME,
} from '../src/compile/testing/hostile-report.ts'
import { paragraph, run, sampleDocx } from '../src/documents/docx/testing/sample-docx.ts'
import { parseXml } from '../src/documents/docx/xml.ts'
import { openText } from '../src/documents/plain/open-text.ts'
import { escapeXml } from '../src/formats/xml.ts'
import { asLinkInput, linkDocument } from '../src/linking/link-document.ts'
import { makeLinkTarget } from '../src/linking/link-target.ts'
import { makeTermFinder } from '../src/linking/term-finder.ts'
import { indexGraph } from '../src/model/read-graph.ts'
import { readBuiltPage } from '../src/site/built-page.ts'
import { type BareSite, serveBareSite } from './bare-site.ts'
import { type Canary, HARM, watch } from './canary.ts'
import { alive, test as base, drawn, expect } from './fixtures.ts'
import { turnedWords } from './reading-order.ts'
import { type LibrarySite, serveFolder } from './serve-folder.ts'

// One worker runs all: the site takes longer to make than a journey.
base.describe.configure({ mode: 'default' })

const NAMES = Object.values(HOSTILE)
/** The signs that turn the direction. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/
const PLAIN_TERM = 'term/siqu-liangcheng/'

const test = base.extend<{ canary: Canary }>({
  canary: async ({ context }, use) => use(await watch(context)),
})

let folder: string
let reports: readonly HostileReport[]
let site: LibrarySite

function filesOf({ source, graph }: HostileReport): Readonly<Record<string, string>> {
  return {
    'source.txt': source,
    'graph.json': JSON.stringify(graph),
    'keys.json': JSON.stringify(buildSearchKeys(graph, source)),
  }
}

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-hostile-'))
  reports = hostileReports()
  for (const report of reports) {
    mkdirSync(join(folder, 'data', report.id), { recursive: true })
    for (const [file, text] of Object.entries(filesOf(report)))
      writeFileSync(join(folder, 'data', report.id, file), text)
  }
  site = await serveFolder({ folder, base: '/', kept: 'files' })
})
test.afterAll(() => site.stop())

const homeOf = (id: string) => `${site.root}${encodeURIComponent(id)}/`

/** Opens a page, waits until it lives and has drawn what it draws, and looks at it. */
async function visit(page: Page, canary: Canary, url: string): Promise<void> {
  await page.goto(url)
  await alive(page)
  await page.waitForLoadState('networkidle')
  await canary.isWell(page)
}

test('the canary notices what runs, asks, or is refused', async ({ browser }) => {
  const context = await browser.newContext()
  const canary = await watch(context)
  const page = await context.newPage()
  const show = async (body: string) => {
    await context.route('http://127.0.0.1/', (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto('http://127.0.0.1/')
  }
  const { script, handler, cdata, frame, picture } = HOSTILE
  for (const text of [script, `<b x="${handler}`, cdata, frame, picture]) {
    const seen = canary.deeds.length
    await show(text)
    await expect.poll(() => canary.deeds.length, text).toBeGreaterThan(seen)
  }
  await show(`<meta http-equiv="Content-Security-Policy" content="script-src 'none'">${script}`)
  await expect.poll(() => canary.deeds.at(-1)).toContain('refused: script-src')
  await show('<a href="javascript:canary()">甲</a>')
  expect(await page.locator(HARM).count()).toBe(1)
  await context.close()
})

test('no page of a hostile report does more than show it', async ({ page, canary }) => {
  test.slow()
  for (const { id, graph } of reports) {
    const home = homeOf(id)
    const keyOf = (kind: string) => graph.nodes.find(({ attributes }) => attributes.kind === kind)?.key
    const keys = ['component', 'coinage', 'section', 'paragraph', 'task'].map(keyOf)
    expect(keys).not.toContain(undefined)
    const terms = ['script-canary-script', 'zhuanguolai-deci', 'gu-dai-li'].map((slug) => `term/${slug}`)
    for (const key of [...keys, ...terms]) await visit(page, canary, `${home}${key}/`)
    const views = ['', 'text/', 'terms/', 'booklet/', '?layout=compare', '?layout=outline']
    const picks = `brief/?pick=siqu-liangcheng,script-canary-script,zhuanguolai-deci`
    for (const path of [...views, picks, `${PLAIN_TERM}?embed=1`, `${PLAIN_TERM}?lang=en`])
      await visit(page, canary, home + path)
    await visit(page, canary, `${home}${PLAIN_TERM}?depth=1`)
    await drawn(page)
    await canary.isWell(page)
  }
})

test('no page of a library of hostile reports does', async ({ page, canary }) => {
  test.slow()
  const pages = ['', 'reports/', 'concepts/', 'concepts/map/', 'check/', 'link/', `concept/siqu-liangcheng/`]
  const concepts = ['script-canary-script', 'zhuanguolai-deci'].map((slug) => `concept/${slug}/`)
  for (const path of [...pages, ...concepts]) await visit(page, canary, site.root + path)
})

test('no address and no question does', async ({ page, canary }) => {
  test.slow()
  const home = homeOf(HOSTILE_ID)
  const texts = [
    HOSTILE.script,
    HOSTILE.handler,
    HOSTILE.address,
    HOSTILE.closing,
    HOSTILE.turned,
    HOSTILE.proto,
  ]
  for (const text of texts) {
    const written = encodeURIComponent(text)
    for (const url of [
      `${home}term/${written}/`,
      `${home}?term=${written}`,
      `${home}?q=${written}&filter=${written}&to=${written}&pick=${written}`,
      `${home}text/?quote=${written}&before=${written}&in=1.p1`,
      `${site.root}${written}/`,
    ]) {
      await page.goto(url)
      await alive(page)
      await canary.isWell(page)
    }
  }
})

test('hostile names are searched for, previewed and opened', async ({ page, canary }) => {
  test.slow()
  for (const { id } of reports) {
    await page.goto(homeOf(id))
    await alive(page)
    const box = page.getByRole('combobox')
    for (const name of NAMES) {
      await box.fill(name)
      await expect(box).not.toHaveValue('')
      await canary.isWell(page)
    }
    await box.fill('canary')
    await expect(page.getByRole('option').filter({ hasText: 'canary' }).first()).toBeVisible()
    await box.press('Escape')
    await page.goto(`${homeOf(id)}text/`)
    await alive(page)
    await page.getByRole('main').locator('[data-preview]').first().hover()
    await expect(page.locator('.preview, [role="tooltip"], .card').first()).toBeVisible()
    await canary.isWell(page)
  }
})

test('no name turns the words of the page around', async ({ page }) => {
  test.slow()
  // The measure notices names of this kind, also in an isolate, which an unclosed one takes the end of.
  await page.setContent(`<p>前言<b>\u202e甲</b>以及后语</p>`)
  expect(await turnedWords(page)).not.toEqual([])
  await page.setContent(`<p>前言<bdi>${HOSTILE.turned}</bdi>以及后语</p>`)
  expect(await turnedWords(page)).not.toEqual([])
  await page.setContent(`<p>前言<bdi>${PLAIN_NAME}</bdi>以及后语</p>`)
  expect(await turnedWords(page)).toEqual([])
  const slugs = ['zhuanguolai-deci', 'bukenting', '1-jia']
  for (const { id } of reports)
    for (const path of [...slugs.map((slug) => `term/${slug}/`), 'terms/', PLAIN_TERM]) {
      await page.goto(homeOf(id) + path)
      await alive(page)
      expect(await turnedWords(page), path).toEqual([])
      expect(await page.title()).not.toMatch(TURNING)
      expect(await page.locator('html').evaluate((html) => html.outerHTML)).not.toMatch(TURNING)
    }
  for (const path of ['', 'concepts/', ...slugs.map((slug) => `concept/${slug}/`)]) {
    await page.goto(site.root + path)
    await alive(page)
    expect(await turnedWords(page), path).toEqual([])
  }
})

test('no question turns the words of its answer around', async ({ page }) => {
  await page.goto(homeOf(reports[0]!.id))
  await alive(page)
  await page.getByRole('combobox').fill('查无\u202e此词')
  await expect(page.getByRole('search').getByText('没有找到“查无\u2060此词”')).toBeVisible()
  expect(await turnedWords(page)).toEqual([])
  expect(await page.locator('body').textContent()).not.toMatch(TURNING)
})

test('every file of the site holds the texts as text', async () => {
  const { parseDocument, DomUtils } = await import('htmlparser2')
  const all = readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' })
  const pages = all.filter((path) => path.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(20)
  for (const path of pages) {
    const html = readFileSync(join(folder, 'site', path), 'utf8')
    const elements = DomUtils.findAll(() => true, parseDocument(html).children)
    const handlers = elements.flatMap(({ attribs }) =>
      Object.keys(attribs).filter((name) => /^on|srcdoc/.test(name)),
    )
    const links = elements.flatMap(({ attribs }) => [attribs.href, attribs.src, attribs.action])
    expect(handlers, path).toEqual([])
    expect(
      links.filter((link) => /^\s*javascript:|canary\.invalid/i.test(link ?? '')),
      path,
    ).toEqual([])
    const scripts = elements.filter(({ name, attribs }) => name === 'script' && attribs.src === undefined)
    for (const script of scripts) {
      expect(script.attribs.type, path).toBe('application/ld+json')
      expect(() => JSON.parse(DomUtils.textContent(script)), path).not.toThrow()
    }
  }
})

test('a foreign page shows the cards of hostile terms, and links them', async ({ page, canary }) => {
  const slugs = ['script-canary-script', 'zhuanguolai-deci', 'gu-dai-li']
  const links = reports.flatMap(({ id }) =>
    slugs.map((slug) => `<a href="${homeOf(id)}term/${slug}/">甲</a>`),
  )
  const words = NAMES.map((name) => `<p>${escapeXml(`推进“${name}”建设`)}</p>`).join('')
  const script = `<script src="${site.root}embed.js" data-auto data-report="${escapeXml(HOSTILE_ID)}"></script>`
  const html = `<!doctype html><meta charset="utf-8">${links.join(' ')}${words}${script}`
  await page.route('**/foreign/', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto(`${site.root}foreign/`)
  await expect(page.locator('p a').first()).toBeVisible()
  const card = page.locator('policy-term-card')
  for (const at of links.keys()) {
    await page.locator('a').nth(at).hover()
    await expect(card).toBeVisible()
    await expect(card.locator('.name')).not.toBeEmpty()
    await page.mouse.move(700, 700)
    await expect(card).toBeHidden()
  }
  await canary.isWell(page)
})

test('the single file of hostile reports is well', async ({ page, canary }) => {
  const { formatSingleFile } = await import('../src/site/single-file.ts')
  const file = join(folder, 'single.html')
  const parts = { page: readBuiltPage('build/page'), dataDir: join(folder, 'data'), site: null }
  writeFileSync(file, formatSingleFile(parts))
  const home = pathToFileURL(file).href
  const openAt = async (address: string) => {
    // From a page of its own, so that it starts anew.
    await page.goto('about:blank')
    await page.goto(home + address)
    await alive(page)
  }
  await openAt('')
  await canary.isWell(page)
  for (const { id } of reports)
    for (const path of ['', 'text/', 'term/script-canary-script/', PLAIN_TERM]) {
      await openAt(`#/${encodeURIComponent(id)}/${path}`)
      await page.waitForLoadState('networkidle')
      await canary.isWell(page)
    }
  await openAt('#/link/')
  await page.getByRole('textbox', { name: '或粘贴一段文字' }).fill(reports[0]?.source ?? '')
  await page.getByRole('button', { name: '加链接' }).click()
  await expect(page.locator('.linked-text a').first()).toBeVisible()
  await canary.isWell(page)
})

test('pictures of a hostile graph are documents that do nothing', async ({ page, canary }) => {
  test.slow()
  const tools = page.getByRole('toolbar', { name: '图的工具' })
  const save = async (button: string, name: string) => {
    await tools.getByText('带走').click()
    const coming = page.waitForEvent('download')
    await tools.getByRole('button', { name: button }).click()
    const path = test.info().outputPath(name)
    await (await coming).saveAs(path)
    return path
  }
  for (const [at, { id }] of reports.entries()) {
    await page.goto(`${homeOf(id)}${PLAIN_TERM}`)
    await alive(page)
    await drawn(page)
    const picture = await save('矢量图 SVG', `${at}.svg`)
    await page.goto(pathToFileURL(picture).href)
    await expect(page.locator('svg').first()).toBeVisible()
    expect(await page.locator('parsererror').count()).toBe(0)
    await canary.isWell(page)
  }
})

/** Links the terms of both reports in a document. */
function linked(bytes: Uint8Array, name: string): Uint8Array {
  const options = { target: makeLinkTarget('https://example.org/', HOSTILE_ID), mode: 'all' } as const
  return reports.reduce((document, { graph }) => {
    const find = makeTermFinder(indexGraph(graph).nodesOf('term'))
    return linkDocument(asLinkInput(document, openText(document, name)), { ...options, find }).bytes
  }, bytes)
}

test('a document that hostile terms are linked in does nothing new', async ({ page, canary }) => {
  // A text file with U+0000 is none.
  const names = [PLAIN_NAME, ...NAMES].filter((name) => name !== HOSTILE.zero)
  const sentences = names.map((name) => `推进“${name}”建设。`)
  const body = sentences.map((text) => `<p title="${escapeXml(text)}">${escapeXml(text)}</p>`).join('\n')
  const html = `<!doctype html><meta charset="utf-8"><title>甲</title>${body}`
  const text = new TextDecoder().decode(linked(new TextEncoder().encode(html), 'a.html'))
  await page.route('**/linked/', (route) => route.fulfill({ contentType: 'text/html', body: text }))
  await page.goto(`${site.root}linked/`)
  expect(await page.locator('a').count()).toBeGreaterThan(10)
  const hrefs = await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  for (const href of hrefs) expect(href).toMatch(/^https:\/\/example\.org\/[!-~]+\/term\/[a-z0-9-]+\/$/)
  await canary.isWell(page)

  const runs = sentences.map((sentence) => paragraph(run(escapeXml(sentence)))).join('')
  const docx = unzipSync(linked(sampleDocx({ body: runs }), 'a.docx'))
  for (const [name, bytes] of Object.entries(docx))
    if (/\.(?:xml|rels)$/.test(name)) expect(parseXml(name, bytes).isSound, name).toBe(true)
  expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('<w:hyperlink')

  // What no link was put around is as it was.
  const markdown = sentences.join('\n\n')
  const written = new TextDecoder().decode(linked(new TextEncoder().encode(markdown), 'a.md'))
  const without = written.replaceAll(/\[([^[\]]*)\]\(https:\/\/example\.org\/[!-~]*?\)/g, '$1')
  expect(without).toBe(new TextDecoder().decode(new TextEncoder().encode(markdown)))
})

test('a hostile document is checked and linked in the page', async ({ page, canary }) => {
  const source = reports[0]?.source ?? ''
  const document = {
    name: `${HOSTILE_ID}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(source.replaceAll('\0', '')),
  }
  await page.goto(`${site.root}check/`)
  await alive(page)
  await page.setInputFiles('input[type=file]', document)
  await expect(page.getByRole('heading', { name: /发现 \d+ 处/ })).toBeVisible()
  await expect(page.locator('#draft-canvas[data-ready="true"], .draft-preview canvas').first()).toBeVisible()
  await canary.isWell(page)
  await page.goto(`${site.root}link/`)
  await alive(page)
  await page.setInputFiles('input[type=file]', document)
  await expect(page.getByRole('heading', { name: /加了 \d+ 处链接/ })).toBeVisible()
  await canary.isWell(page)
})

test.describe('a report of 5,000 terms, some with names of 10,000 characters', () => {
  let large: BareSite
  let first: string
  test.beforeAll(async () => {
    const report = largeHostileReport()
    large = await serveBareSite(report.id, filesOf(report), 5000)
    first = report.graph.nodes[0]?.key ?? ''
  })
  test.afterAll(() => large.stop())

  test('is opened, searched and drawn', async ({ page, canary }) => {
    test.slow()
    await page.goto(`${large.home}large/${first}/`)
    await alive(page)
    await expect(page.locator('#content h1')).toContainText('aaaa')
    await drawn(page)
    await canary.isWell(page)
    const box = page.getByRole('combobox')
    await box.fill('名4999')
    await expect(page.getByRole('option').first()).toContainText('名4999')
    await box.fill('乙'.repeat(10_000))
    await canary.isWell(page)
    await page.goto(`${large.home}large/terms/`)
    await alive(page)
    await expect(page.getByRole('main')).toContainText('名4999')
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over).toBeLessThanOrEqual(0)
    await canary.isWell(page)
  })
})
