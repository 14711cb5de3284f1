import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readDocx } from '../src/documents/docx/read-docx.ts'
import { findViolations } from './axe.ts'
import { alive, expect, REPORT, test } from './fixtures.ts'

const FIXTURE = 'src/documents/fixtures/lingling-2024-plan.docx'
/** Stands in what is pasted and dropped, and in nothing that the page asks for. */
const SECRET = '只有起草人知道的话'
const TEXT = `抓好四区两城建设，${SECRET}。\n二、园区\n建设“五好”园区，推进四区两城。四区两城。`

async function openLink(page: Page, root: string): Promise<void> {
  await page.goto(`${root}link/`)
  await alive(page)
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: '或粘贴一段文字' }).fill(text)
  await page.getByRole('button', { name: '加链接' }).click()
}

test('a pasted text is linked, taken away in three forms, and nothing of it leaves the page', async ({
  page,
  serve,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const asked: { url: string; body: string }[] = []
  context.on('request', (request) => {
    asked.push({ url: decodeURIComponent(request.url()), body: request.postData() ?? '' })
  })
  const root = await serve('/')
  await openLink(page, root)
  await paste(page, TEXT)
  await expect(page.getByRole('heading', { name: '用到 2 个名词，加了 3 处链接' })).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('用到 2 个名词，加了 3 处链接')
  await expect(page.locator('.linked-text')).toHaveText(TEXT)
  await expect(page.locator('.linked-text a')).toHaveText(['四区两城', '“五好”园区', '四区两城'])
  await expect(page.locator('.used-terms')).toContainText('承接产业转移示范区')
  await page.getByRole('radio', { name: '每次出现' }).check()
  await expect(page.getByRole('heading', { name: '用到 2 个名词，加了 4 处链接' })).toBeVisible()

  const address = `${root}${REPORT}/term/wuhaoyuanqu/`
  await page.getByRole('button', { name: '复制 Markdown' }).click()
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`[“五好”园区](${address})`)
  const rich = page.locator('.take-linked').getByRole('button').first()
  await rich.click()
  await expect(rich).toHaveText('已复制')
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item!.getType(type)).text()
    return { html: await read('text/html'), text: await read('text/plain') }
  })
  expect(copied.html).toContain(`<a href="${address}">“五好”园区</a>`)
  expect(copied.text).toBe(TEXT)

  expect(asked.filter(({ url }) => !url.startsWith(root))).toEqual([])
  expect(asked.filter(({ url, body }) => body !== '' || url.includes(SECRET))).toEqual([])
  expect(await findViolations(page)).toEqual([])
})

test('a Word document comes back with its terms linked and the same words', async ({ page, serve }) => {
  await openLink(page, await serve('/'))
  await page.locator('input[type=file]').setInputFiles(FIXTURE)
  const save = page.getByRole('button', { name: '下载加好链接的文档' })
  await expect(save).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
  expect(download.suggestedFilename()).toBe('lingling-2024-plan-链接.docx')
  const bytes = await readFile(await download.path())
  expect(readDocx(bytes).text).toBe(readDocx(readFileSync(FIXTURE)).text)
  // Put in again there is nothing left to do.
  await page.locator('input[type=file]').setInputFiles({ name: 'again.docx', mimeType: '', buffer: bytes })
  await expect(page.getByRole('main').getByText('没有链接要加')).toBeVisible()
  await expect(page.locator('.used-terms > div')).toHaveCount(22)
  await expect(page.locator('.used-terms')).not.toContainText('处链接')
  await expect(save).toBeHidden()
})

test('what cannot be linked is said in one sentence, in both languages', async ({ page, serve }) => {
  await openLink(page, await serve('/'))
  const file = page.locator('input[type=file]')
  await file.setInputFiles({ name: '报告.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.4') })
  await expect(page.getByRole('alert')).toContainText('“报告.pdf”是 PDF，不能往里加链接')
  await page.getByRole('link', { name: 'EN' }).click()
  await expect(page.getByRole('alert')).toContainText('“报告.pdf” is a PDF')
  await file.setInputFiles({ name: 'x.docx', mimeType: '', buffer: readFileSync(FIXTURE).subarray(0, 9000) })
  await expect(page.getByRole('alert')).toContainText('“x.docx” is damaged')
})

test('a document that takes long is given up by keyboard, or by the page after a minute', async ({
  page,
  serve,
}) => {
  await page.clock.install()
  await openLink(page, await serve('/'))
  // The worker never comes: as a document that its reader finds no end of.
  await page.route(/link-worker/, () => {})
  await paste(page, TEXT)
  await expect(page.getByRole('status')).toHaveText('正在处理“粘贴的文字”……')
  const stop = page.getByRole('button', { name: '停止处理' })
  await stop.focus()
  await page.keyboard.press('Enter')
  await expect(stop).toBeHidden()
  await expect(page.getByRole('status')).toHaveText('已停止处理')
  await expect(page.locator('input[type=file]')).toBeFocused()

  await paste(page, TEXT)
  await expect(stop).toBeVisible()
  await page.clock.fastForward(59_000)
  await expect(stop).toBeVisible()
  await page.clock.fastForward(1_000)
  await expect(page.getByRole('alert')).toHaveText(/^“粘贴的文字”处理了一分钟还没有结果/)
  await page.getByRole('link', { name: 'EN' }).click()
  await expect(page.getByRole('alert')).toHaveText(/^“The pasted text” took a minute without a result/)
  await page.getByRole('link', { name: '中文' }).click()

  await page.unroute(/link-worker/)
  await paste(page, TEXT)
  await expect(page.getByRole('heading', { name: '用到 2 个名词，加了 3 处链接' })).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the page at rest, ${scheme}, on a phone and a desk`, async ({ page, serve }) => {
    await page.emulateMedia({ colorScheme: scheme })
    for (const size of [
      { width: 390, height: 844 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(size)
      await openLink(page, await serve('/'))
      expect(await findViolations(page)).toEqual([])
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(over).toBeLessThanOrEqual(0)
    }
  })
}
