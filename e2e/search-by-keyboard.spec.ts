import type { Locator, Page } from '@playwright/test'
import { alive, expect, test } from './fixtures.ts'

/** Presses Tab until a link has the focus, as a person without a mouse would. */
async function tabTo(page: Page, link: Locator): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await link.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(link).toBeFocused()
}

test('search to term to paragraph and back, by keyboard only', async ({ page, home }) => {
  await page.goto(home)
  await alive(page)
  await page.keyboard.press('/')
  const box = page.getByRole('combobox')
  await expect(box).toBeFocused()
  await page.keyboard.type('四区二城')
  const current = page.getByRole('option', { selected: true })
  await expect(current).toContainText('四区两城')
  await expect(current.locator('mark')).not.toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/term\/siqu-liangcheng\/$/)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('“四区两城”')
  await expect(heading).toBeFocused()

  const main = page.getByRole('main')
  await tabTo(page, main.getByRole('link', { name: /1\.p1$/ }).first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/p\/1\.p1\/$/)
  await expect(page.getByRole('main')).toContainText('2023年是贯彻落实党的二十大精神的开局之年')

  await tabTo(page, main.getByRole('link', { name: '四区两城', exact: true }).first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/term\/siqu-liangcheng\/$/)
  await expect(heading).toHaveText('“四区两城”')
})

test('arrow keys walk the results, Escape closes the list and then empties the box', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await alive(page)
  const box = page.getByRole('combobox')
  await box.fill('园区')
  const options = page.getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await box.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '')
  await expect(page).toHaveURL(/\?q=/)
  await box.press('Escape')
  await expect(options).toHaveCount(0)
  await box.press('Escape')
  await expect(box).toHaveValue('')
})

for (const [query, first] of [
  ['四区两城', '“四区两城”'],
  ['2614', '“2614”工作法'],
  ['2614工作法', '“2614”工作法'],
  ['“五好”园区', '“五好”园区'],
  ['3+1', '脱贫群众“3+1”'],
  ['从年度预算预备费中拿出一半', '安全生产管控有力'],
] as const) {
  test(`“${query}” brings ${first} first`, async ({ page, home }) => {
    await page.goto(home)
    await alive(page)
    await page.getByRole('combobox').fill(query)
    await expect(page.getByRole('option').first()).toContainText(first)
  })
}

test('half-typed letters of an input method are not searched', async ({ page, home }) => {
  await page.goto(home)
  await alive(page)
  await page.getByRole('combobox').focus()
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'si qu', selectionStart: 5, selectionEnd: 5 })
  await expect(page.getByRole('combobox')).toHaveValue('si qu')
  // What was offered before stays; nothing is a result of the letters.
  await expect(page.getByRole('option').locator('mark')).toHaveCount(0)
  expect(new URL(page.url()).searchParams.has('q')).toBe(false)
  await client.send('Input.insertText', { text: '四区' })
  await expect(page.getByRole('combobox')).toHaveValue('四区')
  await expect(page.getByRole('option').first()).toContainText('四区两城')
})

test('letters of an input method stay in the box when the page is drawn anew', async ({ page, home }) => {
  await page.goto(home)
  await alive(page)
  await page.getByRole('combobox').focus()
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'si qu', selectionStart: 5, selectionEnd: 5 })
  await expect(page.getByRole('combobox')).toHaveValue('si qu')
  // Pressed by no pointer, so that the box keeps the focus: what draws the page is the change, not the press.
  await page.getByRole('button', { name: '明暗' }).dispatchEvent('click')
  await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/)
  await expect(page.getByRole('combobox')).toHaveValue('si qu')
  await client.send('Input.insertText', { text: '四区' })
  await expect(page.getByRole('combobox')).toHaveValue('四区')
  await expect(page.getByRole('option').first()).toContainText('四区两城')
})

test('a nothing-found query says so', async ({ page, home }) => {
  await page.goto(home)
  await alive(page)
  await page.getByRole('combobox').fill('量子引力火星')
  await expect(page.getByText('没有找到“量子引力火星”').first()).toBeVisible()
})
