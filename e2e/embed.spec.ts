import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { expect, REPORT, test } from './fixtures.ts'

const TERM = `${REPORT}/term/2614-gongzuofa/`
const STYLE = 'a { color: rgb(0, 128, 0) } p { font-size: 30px } .card { background: lime }'

/** Serves one page on a port of its own, as another site would; gives its address and what ends it. */
async function serveForeign(html: string) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

const pageWith = (script: string, body: string) =>
  `<!doctype html><meta charset="utf-8"><title>别处</title><style>${STYLE}</style><body>${body}${script}</body>`

/** Opens a page of another site that has the site's script in it. */
async function openForeign(page: Page, script: string, body: string) {
  const foreign = await serveForeign(pageWith(script, body))
  await page.goto(foreign.url)
  return foreign
}

const card = (page: Page) => page.locator('policy-term-card')

test('a link to a term on another site shows its card, by mouse and by keyboard', async ({
  page,
  home,
  serve,
}) => {
  await page.clock.install()
  const root = await serve('/')
  const foreign = await openForeign(
    page,
    `<script src="${root}embed.js"></script>`,
    `<p>推行<a href="${root}${TERM}">工作法</a>，<a href="${home}text/">别的链接</a></p>`,
  )
  const link = page.getByRole('link', { name: '工作法', exact: true })
  await link.hover()
  await expect(card(page)).toBeVisible()
  await expect(card(page)).toContainText('应急指挥网')
  await expect(link).toHaveAttribute('aria-description', /应急指挥网/)
  // No style of the page reaches the card, and none of its own the page.
  expect(
    await card(page)
      .locator('.card')
      .evaluate((one) => getComputedStyle(one).backgroundColor),
  ).toBe('rgb(255, 255, 255)')
  expect(
    await card(page)
      .locator('p')
      .first()
      .evaluate((one) => getComputedStyle(one).fontSize),
  ).toBe('15px')
  expect(await link.evaluate((one) => getComputedStyle(one).color)).toBe('rgb(0, 128, 0)')
  // The card can be come to with the mouse, and stays while it is there.
  await card(page).locator('.name').hover()
  await page.clock.runFor(500)
  await expect(card(page)).toBeVisible()
  await page.mouse.move(5, 700)
  await expect(card(page)).toBeHidden()
  await expect(link).not.toHaveAttribute('aria-description')
  await page.keyboard.press('Tab')
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await page.getByRole('link', { name: '别的链接' }).hover()
  await page.clock.runFor(400)
  await expect(card(page)).toBeHidden()
  foreign.close()
})

test('a finger gets the card first, and is led on by the second tap', async ({ browser, serve }) => {
  const root = await serve('/')
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const foreign = await openForeign(
    page,
    `<script src="${root}embed.js"></script>`,
    `<a href="${root}${TERM}">工作法</a>`,
  )
  const link = page.getByRole('link', { name: '工作法', exact: true })
  await link.tap()
  await expect(card(page)).toBeVisible()
  await expect(page).toHaveURL(foreign.url)
  await link.tap()
  await expect(page).toHaveURL(root + TERM)
  foreign.close()
  await context.close()
})

test('an element of its own leads to the term that its words or its attribute name', async ({
  page,
  serve,
}) => {
  const root = await serve('/')
  const foreign = await openForeign(
    page,
    `<script src="${root}embed.js"></script>`,
    '<p><policy-term id="a">四区两城</policy-term> <policy-term id="b" term="2614-gongzuofa">这种做法</policy-term> <policy-term id="c">没有的词</policy-term></p>',
  )
  await expect(page.locator('#a a')).toHaveAttribute('href', `${root}${REPORT}/term/siqu-liangcheng/`)
  await expect(page.locator('#b a')).toHaveAttribute('href', `${root}${TERM}`)
  await expect(page.locator('#c a')).not.toHaveAttribute('href')
  await page.locator('#b').hover()
  await expect(card(page)).toContainText('应急指挥网')
  foreign.close()
})

test('with data-auto the terms of a page are linked, the first under each heading, and nothing else changes', async ({
  page,
  serve,
}) => {
  const root = await serve('/')
  const body =
    '<nav><button>四区两城</button></nav><h1>一</h1><p>四区两城，<b>四区两城</b>，“2614”工作法</p><h2>二</h2><p><code>五好园区</code><a href="#">四区两城</a>四区两城</p>'
  const foreign = await openForeign(page, `<script src="${root}embed.js" data-auto></script>`, body)
  await expect(page.locator('p a[href^="http"]')).toHaveText(['四区两城', '“2614”工作法', '四区两城'])
  const text = await page.locator('body').evaluate((one) => one.textContent)
  expect(text?.replace(/\s/g, '')).toBe(body.replace(/<[^>]*>/g, ''))
  foreign.close()
})

test('without the site a page is as it would be without the script', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const gone = await serveForeign('')
  gone.close()
  // The script is still there, kept by the page's own host: its data is not.
  const foreign = await openForeign(
    page,
    `<script src="${gone.url}embed.js"></script>`,
    '<policy-term>四区两城</policy-term>',
  )
  await expect(page.locator('policy-term')).toHaveText('四区两城')
  expect(errors).toEqual([])
  foreign.close()
})

test('where only the data is out of reach, links lead on and no error is thrown', async ({ page, serve }) => {
  const root = await serve('/')
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.route('**/terms.js', (route) => route.abort())
  await page.clock.install()
  const failed = page.waitForEvent('requestfailed')
  const foreign = await openForeign(
    page,
    `<script src="${root}embed.js" data-auto></script>`,
    `<a href="${root}${TERM}">工作法</a><policy-term>四区两城</policy-term>`,
  )
  await page.getByRole('link', { name: '工作法', exact: true }).hover()
  expect((await failed).url()).toMatch(/terms\.js$/)
  await page.clock.runFor(400)
  await expect(card(page)).toHaveCount(0)
  await page.getByRole('link', { name: '工作法', exact: true }).click()
  await expect(page).toHaveURL(root + TERM)
  expect(errors).toEqual([])
  foreign.close()
})

test('a frame shows the card of a term alone, or its graph', async ({ page, home, serve }) => {
  const root = await serve('/')
  const foreign = await openForeign(
    page,
    '',
    `<iframe width="480" height="360" src="${root}${TERM}?embed=1"></iframe><iframe width="700" height="400" src="${home}term/2614-gongzuofa/?embed=1&show=graph&depth=1"></iframe>`,
  )
  const [term, graph] = [page.frameLocator('iframe').first(), page.frameLocator('iframe').nth(1)]
  await expect(term.getByRole('heading', { level: 1 })).toHaveText('“2614”工作法')
  await expect(term.getByRole('combobox')).toBeHidden()
  await expect(term.getByRole('link', { name: '在词图中打开' })).toHaveAttribute('target', '_blank')
  await expect(graph.locator('#canvas[data-ready="true"]')).toBeVisible()
  await expect(graph.getByRole('heading', { level: 1 })).toBeHidden()
  foreign.close()
})
