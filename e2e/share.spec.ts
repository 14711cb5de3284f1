import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { formatMoved, type Moved } from '../src/address/moved.ts'
import { createSiteServer } from '../src/cli/serving/folder-server.ts'
import { listen } from '../src/cli/site-server.ts'
import { findViolations } from './axe.ts'
import { alive, expect, REPORT, test } from './fixtures.ts'

const TERM = 'term/2614-gongzuofa/'

test('every written form and the number of a term lead to its one address, also without a script', async ({
  page,
  home,
  browser,
}) => {
  const forms = [
    '15',
    '2614工作法',
    '“2614”工作法',
    encodeURIComponent('2614工作法'),
    encodeURIComponent(encodeURIComponent('2614工作法')),
  ]
  for (const form of forms) {
    await page.goto(`${home}term/${form}/`)
    await expect(page, form).toHaveURL(home + TERM)
  }
  await page.goto(`${home}term/２６１４工作法/`)
  await expect(page).toHaveURL(home + TERM)
  // What is the form of no one term is searched for.
  await page.goto(`${home}term/园区/`)
  await expect(page.getByRole('combobox')).toHaveValue('园区')
  await expect(page.getByRole('option').first()).toBeVisible()
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(`${home}term/四区两城/`)
  await expect(plain).toHaveURL(`${home}term/siqu-liangcheng/`)
  await expect(plain.getByText('承接产业转移示范区').first()).toBeVisible()
  await expect(plain.locator('link[rel="canonical"]')).toHaveAttribute('href', /term\/siqu-liangcheng\/$/)
  await context.close()
})

test('a term is taken into other documents in every form', async ({ page, home, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${home + TERM}?lang=zh&depth=1`)
  await alive(page)
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  const open = page.getByRole('main').getByRole('link', { name: '带走' })
  await open.press('Enter')
  const menu = page.getByRole('dialog', { name: '带到别的文档' })
  await expect(menu.getByRole('button', { name: /^链接/ })).toBeFocused()
  await page.keyboard.press('Enter')
  // The address alone, with nothing of the view.
  await expect.poll(clipboard).toBe(home + TERM)
  await menu.getByRole('button', { name: /^Markdown/ }).click()
  await expect.poll(clipboard).toBe(`[“2614”工作法](${home}${TERM})`)
  await menu.getByRole('button', { name: /^带链接的文字/ }).click()
  await expect.poll(clipboard).toBe(`“2614”工作法 ${home}${TERM}`)
  await menu.getByRole('button', { name: /^参考文献/ }).click()
  await expect
    .poll(clipboard)
    .toMatch(/^零陵区发展和改革局\. “2614”工作法\[R\/OL\]\/\/.*\(2023-12-20\)\[\d{4}-\d\d-\d\d\]\. http/)
  await menu.getByRole('button', { name: /^嵌入网页/ }).click()
  await expect.poll(clipboard).toContain(`src="${home}${TERM}?embed=1"`)
  await menu.getByRole('button', { name: /^二维码/ }).click()
  await expect(menu.getByRole('img', { name: '“2614”工作法的二维码' })).toBeVisible()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(open).toBeFocused()
  await page.goto(`${home}p/2.8.2/`)
  await alive(page)
  await page.getByRole('main').getByRole('link', { name: '带走' }).click()
  await page.getByRole('button', { name: /^链接/ }).click()
  await expect.poll(clipboard).toBe(`${home}p/2.8.2/`)
})

/** Selects words on the page as a person would mark them. */
async function select(page: Page, selector: string, words: string): Promise<void> {
  await page.mouse.move(300, 300)
  await page
    .locator(selector)
    .first()
    .evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted)
        if (at < 0) continue
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
        element.scrollIntoView({ block: 'center' })
        return
      }
      throw new Error(`there is no ${wanted}`)
    }, words)
}

test('selected words get a link that opens the report with them marked', async ({ page, home, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const [path, selector] of [
    ['text/', '[id="b-2.8.2"]'],
    ['p/2.8.2/', '.passage'],
    [TERM, '.quotations >> nth=1'],
  ] as const) {
    await page.goto(home + path)
    await alive(page)
    await select(page, selector, '强化安全生产监管执法')
    await expect(page.getByRole('status')).toHaveText('按 Alt+Q 复制这段话的链接')
    if (path === 'text/') await page.keyboard.press('Alt+q')
    else await page.getByRole('button', { name: '复制这段话的链接' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), path).toContain('in=2.8.2')
    const url = await page.evaluate(() => navigator.clipboard.readText())
    expect(url).toMatch(/^[\x21-\x7e]+$/)
    await page.goto(url)
    await alive(page)
    await expect(page.locator('.document mark')).toHaveText('强化安全生产监管执法')
    await expect(page.locator('.document mark')).toBeInViewport()
    await expect(page.locator('.document mark')).toBeFocused()
    await expect(page.locator('.quote-note')).toHaveCount(0)
  }
})

test('quoted words that were changed, moved or taken out are said to be, and no other place is opened', async ({
  page,
  home,
}) => {
  const quote = (exact: string, before: string, after: string, at: string) =>
    `${home}text/?${new URLSearchParams({ quote: exact, before, after, in: at })}`
  await page.goto(quote('强化安全生产监管执法', '持续推进“2614”工作法，', '，推动基层安全监管', '2.8.3'))
  await alive(page)
  await expect(page.getByRole('status').filter({ hasText: '换了位置' })).toContainText(
    '引用时在 2.8.3。 现在在 2.8.2',
  )
  await expect(page.locator('.document mark')).toHaveText('强化安全生产监管执法')
  await page.goto(quote('加强安全生产监督执法', '持续推进“2614”工作法，', '，推动基层安全监管', '2.8.2'))
  await alive(page)
  await expect(page.locator('.quote-note')).toContainText('已经改写')
  await expect(page.locator('.quote-note')).toContainText('加强安全生产监督执法')
  await expect(page.locator('.document mark')).toHaveText('强化安全生产监管执法')
  await page.goto(quote('全面取消一切收费项目', '从来没有的前文就在这里', '从来没有的后文也在这里', '2.1.1'))
  await alive(page)
  await expect(page.locator('.quote-note')).toContainText('没有这句话了')
  await expect(page.locator('.quote-note')).toBeFocused()
  await expect(page.locator('.document mark')).toHaveCount(0)
  expect(await findViolations(page)).toEqual([])
})

test('an address that is gone says where it went, and one that means another passage says so', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-moved-'))
  // Pages are changed below: their compressed forms would be sent as they were.
  cpSync('dist', folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) })
  const moved = [
    { from: 'p/2.9.1', to: 'p/2.8.1', change: 'moved', words: '一是提高社会治理能力。' },
    { from: 'p/2.8.2', to: null, change: 'deleted', words: '二是从前的一段话。' },
    { from: 'term/jiu', to: 'term/sanxi', change: 'renamed', words: '“旧名”' },
  ] as Moved[]
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, REPORT, file, '..'), { recursive: true })
    writeFileSync(join(folder, REPORT, file), text)
  }
  write('moved.json', formatMoved(moved))
  const withPast = (html: string) => html.replace('data-root=', 'data-moved data-root=')
  const page282 = readFileSync(join(folder, REPORT, 'p/2.8.2/index.html'), 'utf8')
  write('p/2.8.2/index.html', withPast(page282))
  const missing = withPast(readFileSync('dist/404.html', 'utf8'))
  for (const path of ['p/2.9.1', 'term/jiu']) write(`${path}/index.html`, missing)
  const server = createSiteServer({ dir: folder, base: '/' })
  const home = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/${REPORT}/`
  await page.goto(`${home}p/2.9.1/`)
  await alive(page)
  await expect(page.locator('.moved-note')).toContainText('一是提高社会治理能力')
  expect(await findViolations(page)).toEqual([])
  await page.locator('.moved-note').getByRole('link', { name: '2.8.1' }).click()
  await expect(page).toHaveURL(`${home}p/2.8.1/`)
  await page.goto(`${home}term/jiu/`)
  await alive(page)
  await expect(page.locator('.moved-note')).toContainText('它现在叫 “三稀”')
  await page.goto(`${home}p/2.8.2/`)
  await alive(page)
  await expect(page.getByRole('note')).toContainText('指另一处：')
  await expect(page.getByRole('note')).toContainText('这一版里没有它了')
  expect(await findViolations(page)).toEqual([])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('抓实安全生产工作')
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true })
})
