import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { LIBRARY_TOOLS } from '../src/cli/library-tools.ts'
import { createSiteServer } from '../src/cli/serving/folder-server.ts'
import { listen } from '../src/cli/site-server.ts'
import { readBuiltPage } from '../src/site/built-page.ts'
import { writeSite } from '../src/site/write-site.ts'
import { alive, test as base, expect, REPORT } from './fixtures.ts'

const BASE = '/some/dir/'
const OTHER = 'other'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Makes a host that knows nothing of reports: files as they are, and 404.html with status 404 for all else. */
function plainHost(dir: string): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname).slice(
      BASE.length - 1,
    )
    const place = join(dir, path.endsWith('/') ? `${path}index.html` : path)
    const found = existsSync(place) && statSync(place).isFile()
    const file = found ? place : join(dir, '404.html')
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'text/plain; charset=utf-8',
    })
    response.end(readFileSync(file))
  })
}

let folder: string
const servers: Server[] = []
/** The site's root on a host that knows nothing of reports, and on our own server. */
let plain: string
let served: string

const test = base
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-library-'))
  const [dataDir, out] = [join(folder, 'data'), join(folder, 'site')]
  for (const id of [REPORT, OTHER]) cpSync(join('graph-data', REPORT), join(dataDir, id), { recursive: true })
  await writeSite({
    page: readBuiltPage('build/page'),
    dataDir,
    out,
    base: BASE,
    site: null,
    library: LIBRARY_TOOLS,
  })
  const open = async (server: Server) => {
    servers.push(server)
    return `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}${BASE}`
  }
  plain = await open(plainHost(out))
  served = await open(createSiteServer({ dir: out, base: BASE }))
})
test.afterAll(async () => {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  rmSync(folder, { recursive: true })
})

const heading = (page: Page) => page.locator('#content h1')
const TERM = 'term/siqu-liangcheng/'

test('a part of a term opens from a link, though the site has no file of it, and again when reloaded', async ({
  page,
}) => {
  await page.goto(`${plain}${OTHER}/${TERM}`)
  await alive(page)
  const part = page.locator('.parts a').first()
  const name = (await part.textContent()) ?? ''
  await part.click()
  await expect(page).toHaveURL(`${plain}${OTHER}/${TERM}1/`)
  await expect(heading(page)).toHaveText(name)
  await page.reload()
  await alive(page)
  await expect(heading(page)).toHaveText(name)
  await page.getByRole('link', { name: '“四区两城”' }).first().click()
  await expect(page).toHaveURL(`${plain}${OTHER}/${TERM}`)
})

for (const [path, shown] of [
  [`${TERM}2/`, '区'],
  ['coinage/shiwutiao/', '十五条'],
  ['p/p1/', ''],
] as const)
  test(`${path} is drawn from the data when it is typed in`, async ({ page }) => {
    await page.goto(`${plain}${OTHER}/${path}`)
    await alive(page)
    await expect(page).toHaveURL(`${plain}${OTHER}/${path}`)
    await expect(heading(page)).toContainText(shown)
    await expect(page.locator('.eyebrow', { hasText: '404' })).toHaveCount(0)
  })

for (const form of ['1', '四区两城', '“四区两城”'])
  test(`term/${form}/ leads to the page of the term`, async ({ page }) => {
    for (const root of [plain, served]) {
      await page.goto(`${root}${OTHER}/term/${encodeURIComponent(form)}/`)
      await page.waitForURL(`${root}${OTHER}/${TERM}`)
      await alive(page)
      await expect(heading(page)).toHaveText('“四区两城”')
    }
  })

test('our server answers for what the report has, and for nothing else', async ({ request }) => {
  const statusOf = async (path: string) =>
    (await request.get(`${served}${OTHER}/${path}`, { maxRedirects: 0 })).status()
  expect(await statusOf(`${TERM}1/`)).toBe(200)
  expect(await statusOf(`${TERM}1`)).toBe(301)
  expect(await statusOf('coinage/shiwutiao/')).toBe(200)
  expect(await statusOf('term/1/')).toBe(302)
  expect(await statusOf(`${TERM}99/`)).toBe(404)
  expect(await statusOf('coinage/no-such/')).toBe(404)
})

test('what a script shows stands on the page once it is alive', async ({ page }) => {
  await page.goto(`${plain}${OTHER}/${TERM}`)
  await alive(page)
  await expect(page.locator('.legend li').first()).toBeVisible()
  await page.getByRole('combobox').fill('2614')
  await expect(page.getByRole('option').first()).toContainText('2614')
  await expect(page.locator('a[data-preview]').first()).toBeAttached()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('every link of a page leads to a file', async ({ page, request }) => {
    const seen = new Set<string>()
    for (const path of ['', TERM, 'text/', 'terms/', 'booklet/', 'brief/', 's/2.8/', 'p/2.8.2/']) {
      await page.goto(`${plain}${OTHER}/${path}`)
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
      for (const link of links) seen.add(link.replace(/[?#].*$/, ''))
    }
    expect(seen.size).toBeGreaterThan(50)
    for (const link of seen) expect((await request.get(link)).status(), link).toBe(200)
  })

  test('a coinage that two reports have leads to its concept, which has the words of both', async ({
    page,
  }) => {
    await page.goto(`${plain}${OTHER}/p/2.8.2/`)
    await page.getByRole('link', { name: '十五条' }).first().click()
    await expect(page).toHaveURL(`${plain}concept/shiwutiao/`)
    await expect(page.getByRole('main').locator('mark', { hasText: '十五条' })).toHaveCount(2)
  })
})
