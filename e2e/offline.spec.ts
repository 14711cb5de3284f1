import type { Page } from '@playwright/test'
import { type DeployedSite, serveDeployed } from './deployed-site.ts'
import { alive, test as base, drawn, expect, REPORT } from './fixtures.ts'

interface Fixtures {
  readonly site: DeployedSite
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the test runner reads the names of the fixtures from a pattern
  site: async ({}, use) => {
    const site = await serveDeployed()
    await use(site)
    await site.stop()
  },
})

test.use({ serviceWorkers: 'allow' })

/** Waits until the browser has kept the site and the open report. */
async function kept(page: Page) {
  const has = (files: string[]) =>
    page.evaluate(async (wanted) => {
      if (navigator.serviceWorker.controller === null) return false
      const urls = wanted.map((file) => new URL(file, location.href).href)
      return (await Promise.all(urls.map((url) => caches.match(url)))).every((one) => one !== undefined)
    }, files)
  await expect.poll(() => has(['./', 'text/', 'terms/', 'graph.json', 'source.txt', 'keys.json'])).toBe(true)
}

test('after the first visit the site works without a network, also on pages that were never opened', async ({
  page,
  serve,
  context,
}) => {
  const root = await serve('/some/dir/')
  await page.goto(`${root}${REPORT}/`)
  await alive(page)
  await kept(page)
  await context.setOffline(true)
  // What was not kept is out of reach, through the worker too.
  await expect(page.evaluate(() => fetch('../embed.js').then(({ status }) => status))).rejects.toThrow()
  await page.reload()
  await alive(page)
  await drawn(page)
  await page.getByRole('combobox').fill('2614gzf')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“2614”工作法')
  await page.goto(`${root}${REPORT}/term/wulilingling/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“五力零陵”')
  await alive(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: '项目投资势头强劲 1.1.1', exact: true })
    .first()
    .or(page.getByRole('main').locator('a.block-link').first())
    .first()
    .click()
  await expect(page.locator('.entry-head .address')).toBeVisible()
  await page.goto(`${root}${REPORT}/text/`)
  await expect(page.getByRole('main')).toContainText('各位代表，新的一年任务艰巨')
  await page.goto(`${root}link/`)
  await page.getByRole('textbox', { name: '或粘贴一段文字' }).fill('抓好四区两城建设')
  await page.getByRole('button', { name: '加链接' }).click()
  await expect(page.locator('.linked-text a')).toHaveText('四区两城')
})

/** Opens the report of a site that is then kept. */
async function openKept(page: Page, { root }: DeployedSite): Promise<string> {
  const home = `${root}${REPORT}/`
  await page.goto(home)
  await alive(page)
  await kept(page)
  return home
}

/** Finds a term on the page, whose search is whole. */
async function search(page: Page) {
  await alive(page)
  await page.getByRole('combobox').fill('2614gzf')
  await expect(page.getByRole('option').first()).toContainText('“2614”工作法')
}

/** Tells, in a page, whether a worker is being made ready for it. */
async function isInstalling() {
  const registration = await navigator.serviceWorker.getRegistration()
  return registration?.installing != null
}

/** Ends all workers, as closing the browser does. */
async function stopWorkers(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

const scriptOf = (page: Page) => page.locator('script[type=module]').getAttribute('src')

for (const state of ['failing', 'hanging'] as const)
  test(`a kept page is there while the server is ${state}, and so are pages that were never opened`, async ({
    page,
    site,
  }) => {
    const home = await openKept(page, site)
    site.state = state
    await page.reload()
    await search(page)
    await page.goto(`${home}term/wulilingling/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“五力零陵”')
    site.state = 'well'
    await page.goto(home)
    await search(page)
  })

test('after a deployment the next visit brings the new site, which is then kept whole', async ({
  page,
  site,
  context,
}) => {
  const home = await openKept(page, site)
  const [old] = await page.evaluate(() => caches.keys())
  site.deploy()
  await page.goto(home)
  expect(await scriptOf(page)).toContain('_new.js')
  await search(page)
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(2)
  await page.close()
  const next = await context.newPage()
  await next.goto(home)
  await expect.poll(() => next.evaluate(isInstalling)).toBe(false)
  // For what the old worker has under way the browser waits up to five minutes, unless it is closed meanwhile.
  await stopWorkers(next)
  await next.goto(home)
  await expect.poll(() => next.evaluate(() => caches.keys()), { timeout: 90_000 }).not.toContain(old)
  await kept(next)
  await context.setOffline(true)
  await next.goto(`${home}term/wulilingling/`)
  await expect(next.getByRole('heading', { level: 1 })).toHaveText('“五力零陵”')
  expect(await scriptOf(next)).toContain('_new.js')
  await search(next)
})

test('where the network is gone right after a deployment was seen, the old site is there whole', async ({
  page,
  site,
  context,
}) => {
  const home = await openKept(page, site)
  // The new worker does not get there.
  await context.route('**/offline.js', (route) => route.abort())
  site.change('offline.js', () => 'throw new Error("cut short")')
  site.deploy()
  await page.goto(home)
  expect(await scriptOf(page)).toContain('_new.js')
  await alive(page)
  await context.setOffline(true)
  await page.goto(home)
  expect(await scriptOf(page)).not.toContain('_new.js')
  await search(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

// Here a page asks in vain on purpose.
const inVain = test.extend({
  // biome-ignore lint/correctness/noEmptyPattern: the test runner reads the names of the fixtures from a pattern
  astray: async ({}, use) => use([]),
})

inVain(
  'a tab that is older than the deployment offers to load the page again, and so gets the new one',
  async ({ page, site, context }) => {
    await openKept(page, site)
    site.deploy()
    // The worker of the new build drops what the old one kept; nor has the browser anything by itself.
    await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))))
    const browser = await context.newCDPSession(page)
    await browser.send('Network.clearBrowserCache')
    await page.getByRole('combobox').fill('四区')
    await page.locator('.no-hits').getByRole('button', { name: '重新打开' }).click()
    await expect(page.getByRole('option').first()).toContainText('四区两城')
    expect(await scriptOf(page)).toContain('_new.js')
  },
)

test('where the data of a report have changed, all that is kept of it is kept anew', async ({
  page,
  site,
  context,
}) => {
  const home = await openKept(page, site)
  const graph = `${REPORT}/graph.json`
  site.change(graph, (text) => text.replaceAll('五力零陵', '六力零陵'))
  site.change(`${REPORT}/terms/index.html`, (text) => text.replaceAll('五力零陵', '六力零陵'))
  await page.goto(home)
  await alive(page)
  const keptText = (path: string) =>
    page.evaluate(async (url) => (await caches.match(url))?.text(), new URL(path, home).href)
  await expect.poll(() => keptText('graph.json')).toContain('六力零陵')
  await expect.poll(() => keptText('terms/')).toContain('六力零陵')
  await context.setOffline(true)
  await page.goto(`${home}terms/`)
  await alive(page)
  await expect(page.getByRole('main')).toContainText('六力零陵')
})
