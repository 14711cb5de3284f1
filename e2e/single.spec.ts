import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { alive, drawn, expect, REPORT, test } from './fixtures.ts'

const FILE = 'dist/policy-term-graph.html'
const PAGE = pathToFileURL(FILE).href

/** Opens the single file as from a stick: by its path, with the network off. */
async function open(page: Page, address = '') {
  if (!existsSync(FILE)) throw new Error(`${FILE} is not built: npm run build:single`)
  await page.context().setOffline(true)
  await page.goto(PAGE + address)
  await alive(page)
}

let errors: string[]
test.beforeEach(({ page }) => {
  errors = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
})
test.afterEach(() => {
  expect(errors).toEqual([])
})

test('the single file opens without a server: search, graph, text, back', async ({ page }) => {
  await open(page)
  await expect(page).toHaveTitle(/零陵区2024年计划报告/)
  await drawn(page)
  await page.getByRole('combobox').fill('2614gzf')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“2614”工作法')
  await expect(page).toHaveURL(`${PAGE}#/${REPORT}/term/2614-gongzuofa/`)
  await page
    .getByRole('main')
    .getByRole('link', { name: '抓实安全生产工作 2.8.2', exact: true })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('抓实安全生产工作')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“2614”工作法')
  await page.reload()
  await alive(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“2614”工作法')
  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: '原文' }).first().click()
  await page.getByRole('link', { name: '名词解释', exact: true }).click()
  await expect(page).toHaveURL(`${PAGE}#/${REPORT}/text/`)
  await expect(page.locator('#glossary')).toBeInViewport()
})

test('a deep link into the single file leads to its page', async ({ page }) => {
  await open(page, `#/${REPORT}/p/2.8.2/?lang=en`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('抓实安全生产工作')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto(`${PAGE}#/${REPORT}/term/${encodeURIComponent('四区两城')}/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“四区两城”')
  await page.goto(`${PAGE}#/${REPORT}/term/no-such/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
})

test('drafts are checked and documents linked in the single file', async ({ page }) => {
  await open(page, '#/check/')
  await page.setInputFiles('input[type=file]', 'src/documents/fixtures/lingling-2024-plan.docx')
  await expect(page.getByRole('heading', { name: /发现 \d+ 处/ })).toBeVisible()
  await expect(page.locator('#draft-canvas[data-ready="true"], .draft-preview canvas').first()).toBeVisible()
  await open(page, '#/link/')
  await page.reload()
  await alive(page)
  await page.getByRole('textbox', { name: '或粘贴一段文字' }).fill('抓好四区两城建设')
  await page.getByRole('button', { name: '加链接' }).click()
  await expect(page.locator('.linked-text a')).toHaveText('四区两城')
})

test('codes and links of the single file lead to it', async ({ page }) => {
  await open(page, `#/${REPORT}/booklet/`)
  await expect(page.getByText(`${PAGE}#/${REPORT}/term/siqu-liangcheng/`)).toBeVisible()
})
