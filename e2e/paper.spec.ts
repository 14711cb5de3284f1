import type { Locator, Page } from '@playwright/test'
import readQr from 'jsqr'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { SerializedTermGraph } from '../src/model/graph.ts'
import { alive, expect, test } from './fixtures.ts'
import { pixelsOf } from './pixels.ts'

/** Returns a text in NFKC without blanks: a font may give a radical in place of the character, the same to the eye. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

/** Prints the page as a person would, and gives the text of each sheet. */
async function sheetsOf(page: Page): Promise<string[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const sheets: string[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const { items } = await (await pdf.getPage(n)).getTextContent()
    sheets.push(plain(items.map((item) => ('str' in item ? item.str : '')).join('')))
  }
  await pdf.destroy()
  return sheets
}

/** Returns what a scanner reads from an element as it stands on the screen; null for nothing. */
async function scan(page: Page, element: Locator): Promise<string | null> {
  const { width, height, data } = await pixelsOf(page, element)
  const found = readQr(data, width, height)
  return found?.data ?? null
}

async function termsOf(page: Page, home: string): Promise<{ slug: string; label: string }[]> {
  const graph: SerializedTermGraph = await (await page.request.get(`${home}graph.json`)).json()
  return graph.nodes
    .filter(({ attributes }) => attributes.kind === 'term')
    .map(({ key, attributes }) => ({ slug: key.slice('term/'.length), label: attributes.label }))
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every code of the booklet opens its term's page, ${scheme}`, async ({ page, home }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(`${home}booklet/`)
    await alive(page)
    const terms = await termsOf(page, home)
    const entries = page.getByRole('article')
    await expect(entries).toHaveCount(terms.length)
    for (const { slug, label } of terms) {
      const entry = page.getByRole('article', { name: label, exact: false }).first()
      expect(await scan(page, entry.getByRole('img'))).toBe(`${home}term/${slug}/`)
      await expect(entry).toContainText(`${home}term/${slug}/`)
    }
  })
}

test('the booklet prints every term with its uses, on numbered sheets', async ({ page, home }) => {
  await page.goto(`${home}booklet/`)
  await alive(page)
  const sheets = await sheetsOf(page)
  expect(sheets.length).toBeGreaterThan(4)
  expect(sheets.length).toBeLessThan(12)
  const text = sheets.join('')
  for (const { label } of await termsOf(page, home)) expect(text).toContain(plain(label))
  expect(text).toContain('从年度预算预备费中拿出一半共1500万元')
  sheets.forEach((sheet, n) => {
    expect(sheet.startsWith(String(n + 1)), `sheet ${n + 1}`).toBe(true)
  })
})

test('without a script the booklet can be read and printed', async ({ browser, home }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${home}booklet/`)
  await expect(page.getByRole('article', { name: '“保交楼”' })).toContainText(
    'lingling-2024-plan/term/baojiaolou/',
  )
  await context.close()
})

test('every term page is one sheet, black on white also in the dark theme', async ({ page, home }) => {
  // Some twenty pages are printed one after the other.
  test.slow()
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const { slug, label } of await termsOf(page, home)) {
    await page.goto(`${home}term/${slug}/`)
    await alive(page)
    const sheets = await sheetsOf(page)
    expect(sheets.length, slug).toBe(1)
    expect(sheets[0]).toContain(plain(label))
    expect(sheets[0]).not.toContain('加入简报')
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const colors = await page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement)
    return { color: getComputedStyle(document.body).color, backgroundColor }
  })
  expect(colors).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
})

test('a brief is put together term by term, kept by its address, and takes a sheet or two', async ({
  page,
  home,
}) => {
  await page.goto(`${home}term/baojiaolou/`)
  await alive(page)
  await page.getByRole('link', { name: '加入简报' }).click()
  await expect(page).toHaveURL(`${home}brief/?pick=baojiaolou`)
  await page.getByRole('checkbox', { name: '“四区两城”' }).check()
  await expect(page.getByRole('article')).toHaveCount(2)
  await expect(page.getByText('已选 2 条')).toBeVisible()
  await expect(page).toHaveURL(`${home}brief/?pick=baojiaolou,siqu-liangcheng`)
  // A third from its own page joins the two.
  await page.getByRole('article').last().getByRole('link', { name: '“四区两城”' }).click()
  await page.getByRole('main').getByRole('link', { name: '“五力零陵”' }).first().click()
  await page.getByRole('link', { name: '加入简报' }).click()
  await expect(page.getByRole('article')).toHaveCount(3)
  await page.goto(page.url())
  await alive(page)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3)
  const [sheet, ...more] = await sheetsOf(page)
  expect(more).toEqual([])
  expect(sheet).toContain('确保老百姓购买的楼盘如约按质保量交付')
  expect(sheet).not.toContain('选几个名词')
  await page.getByRole('link', { name: '清空' }).click()
  await expect(page.getByText('还没有选名词。')).toBeVisible()
  await expect(page.getByRole('button', { name: '打印' })).toBeDisabled()
})

test('a brief of more than two sheets says so, and one of two does not', async ({ page, home }) => {
  test.slow()
  const slugs = (await termsOf(page, home)).map(({ slug }) => slug)
  const printed = new Map<number, { sheets: number; isSaid: boolean }>()
  for (const count of [3, 4, 6, 8, 10, 12, 22]) {
    await page.goto(`${home}brief/?pick=${slugs.slice(0, count).join(',')}`)
    await alive(page)
    await expect(page.getByRole('article')).toHaveCount(count)
    const isSaid = (await page.getByText('超过两页').count()) > 0
    printed.set(count, { sheets: (await sheetsOf(page)).length, isSaid })
  }
  for (const [count, { sheets, isSaid }] of printed)
    expect(sheets > 2 && !isSaid, `${count} terms`).toBe(false)
  expect(printed.get(6)).toEqual({ sheets: 2, isSaid: false })
  expect(printed.get(22)?.isSaid).toBe(true)
})

test('the print button prints', async ({ page, home }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await page.goto(`${home}booklet/`)
  await alive(page)
  await page.getByRole('button', { name: '打印' }).click()
  await expect(page.locator('html[data-printed]')).toBeAttached()
})

test('the table prints whole, with its head on every sheet', async ({ page, home }) => {
  await page.goto(`${home}terms/`)
  await alive(page)
  const sheets = await sheetsOf(page)
  expect(sheets.join('')).toContain('三管三必须')
  expect(sheets[1]).toContain('首次出现')
})
