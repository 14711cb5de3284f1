import type { Page } from '@playwright/test'
import { alive, drawn, expect, REPORT, test } from './fixtures.ts'

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
