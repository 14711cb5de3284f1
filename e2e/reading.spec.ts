import type { Page } from '@playwright/test'
import { alive, drawn, expect, test } from './fixtures.ts'

const PHONES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
]

/** Opens the outline's sheet by its button. */
async function openOutline(page: Page) {
  await page.getByRole('button', { name: /^目录/ }).click()
  const sheet = page.getByRole('dialog', { name: '目录' })
  await expect(sheet).toBeVisible()
  return sheet
}

/** Returns how far an element's middle is from the middle of what the bars leave free, in pixels. */
async function offMiddle(page: Page, id: string): Promise<number> {
  return page.evaluate((of) => {
    const box = document.getElementById(of)!.getBoundingClientRect()
    const top = document.querySelector('.top-bar')!.getBoundingClientRect().bottom
    const bottom = document.querySelector('.phone-bar')!.getBoundingClientRect().top
    return Math.abs((box.top + box.bottom) / 2 - (top + bottom) / 2)
  }, id)
}

const scrolled = (page: Page) => page.evaluate(() => window.scrollY)

for (const viewport of PHONES) {
  test.describe(`${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true })

    test('the full text begins with the text, and its outline says where one is', async ({ page, home }) => {
      await page.goto(`${home}text/`)
      await alive(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
      await expect(page.locator('.document p.text-block').first()).toBeInViewport()
      const button = page.getByRole('button', { name: /^目录/ })
      await expect(button).toBeInViewport({ ratio: 1 })
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44)

      const sheet = await openOutline(page)
      await expect(sheet.locator('[aria-current]')).toHaveCount(0)
      await sheet
        .getByRole('link', { name: /^（三）/ })
        .last()
        .tap()
      await expect(sheet).toBeHidden()
      await expect(page.locator('[id="b-2.3"]')).toBeInViewport({ ratio: 1 })
      await expect(button).toContainText('（三）')
      expect(await page.evaluate(() => document.elementFromPoint(40, 90)!.closest('.top-bar'))).toBeNull()

      const again = await openOutline(page)
      const current = again.locator('[aria-current="location"]')
      await expect(current).toHaveText(/^（三）/)
      await expect(current).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Escape')
      await expect(again).toBeHidden()
      await expect(button).toBeFocused()
    })

    test('going back closes the sheet, and the next time leaves the text', async ({ page, home }) => {
      await page.goto(`${home}terms/`)
      await alive(page)
      await page.locator('.phone-bar').getByRole('link', { name: '原文' }).tap()
      await page.locator('[id="b-1.3"]').scrollIntoViewIfNeeded()
      const place = await scrolled(page)
      const sheet = await openOutline(page)
      await page.goBack()
      await expect(sheet).toBeHidden()
      await expect(page).toHaveURL(/\/text\/$/)
      expect(await scrolled(page)).toBe(place)
      // Closed in another way it leaves nothing to go back through.
      const again = await openOutline(page)
      await again.getByRole('button', { name: '关闭目录' }).tap()
      await expect(again).toBeHidden()
      await page.goBack()
      await expect(page).toHaveURL(/\/terms\/$/)
    })

    test('a passage that one comes to stands in the middle of what is free', async ({ page, home }) => {
      await page.goto(`${home}p/2.8.2/`)
      await alive(page)
      await page.getByRole('link', { name: '在原文中看' }).tap()
      await expect(page).toHaveURL(/#b-2\.8\.2$/)
      const passage = page.locator('[id="b-2.8.2"]')
      await expect(passage).toBeFocused()
      const top = await page.evaluate(
        () => document.querySelector('.top-bar')!.getBoundingClientRect().bottom,
      )
      const box = (await passage.boundingBox())!
      expect(box.y).toBeGreaterThanOrEqual(top)
      if (box.height < viewport.height / 3) expect(await offMiddle(page, 'b-2.8.2')).toBeLessThan(60)
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })

  test('the thumb starts a search, and going back closes it', async ({ page, home }) => {
    await page.goto(home)
    await alive(page)
    await page.locator('.phone-bar').getByRole('link', { name: '词表' }).tap()
    await expect(page).toHaveURL(/\/terms\/$/)
    const box = page.getByRole('combobox')
    const options = page.getByRole('option')
    const search = page.locator('.phone-bar').getByRole('link', { name: '搜索' })
    await search.tap()
    await expect(box).toBeFocused()
    await expect(options).toHaveCount(6)
    await expect(page.locator('.phone-bar')).toBeHidden()
    // The keyboard takes half of the screen: all of the list is reached above it.
    await page.setViewportSize({ width: 360, height: 330 })
    await options.last().scrollIntoViewIfNeeded()
    await expect(options.last()).toBeInViewport({ ratio: 1 })
    await expect(box).toBeInViewport({ ratio: 1 })
    await page.setViewportSize({ width: 360, height: 640 })

    await page.goBack()
    await expect(options).toHaveCount(0)
    await expect(box).not.toBeFocused()
    await expect(page).toHaveURL(/\/terms\/$/)

    await search.tap()
    await box.fill('四区两城')
    await page.goBack()
    await expect(options).toHaveCount(0)
    await expect(box).toHaveValue('')
    await expect(page).toHaveURL(/\/terms\/$/)

    // A result is a page of its own: back leads from it to where one searched, and again to the page before.
    await search.tap()
    await box.fill('四区两城')
    await options.first().tap()
    await expect(page).toHaveURL(/\/term\/siqu-liangcheng\/$/)
    await page.goBack()
    await expect(page).toHaveURL(/\/terms\/\?q=/)
    await page.goBack()
    await expect(page).toHaveURL(home)
  })

  test('going back closes the card of a tap and the graph', async ({ page, home }) => {
    await page.goto(home)
    await alive(page)
    await page.locator('.phone-bar').getByRole('link', { name: '原文' }).tap()
    const use = page.getByRole('main').locator('a.use').nth(3)
    await use.scrollIntoViewIfNeeded()
    const place = await scrolled(page)
    const card = page.getByRole('tooltip')
    await use.tap()
    await expect(card).toBeVisible()
    await page.goBack()
    await expect(card).toBeHidden()
    await expect(page).toHaveURL(/\/text\/$/)
    await use.tap()
    await card.getByRole('link').tap()
    await expect(page).toHaveURL(/\/term\/[^/]+\/$/)
    await page.locator('.phone-bar').getByRole('link', { name: '图谱' }).tap()
    await drawn(page)
    await page.goBack()
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page).toHaveURL(/\/term\/[^/]+\/$/)
    await page.goBack()
    await expect(page).toHaveURL(/\/text\/$/)
    await expect.poll(() => scrolled(page)).toBe(place)
    await page.goBack()
    await expect(page).toHaveURL(home)
  })

  test('a page that is loaded anew is where it was read', async ({ page, home }) => {
    await page.goto(`${home}text/#b-1.2`)
    await alive(page)
    await page.locator('[id="b-2.4"]').scrollIntoViewIfNeeded()
    const place = await scrolled(page)
    expect(place).toBeGreaterThan(1000)
    await page.reload()
    await alive(page)
    expect(Math.abs((await scrolled(page)) - place)).toBeLessThan(3)
  })

  test('a link to the glossary goes there and back', async ({ page, home }) => {
    await page.goto(`${home}text/`)
    await alive(page)
    await page.locator('[id="b-1.2"]').scrollIntoViewIfNeeded()
    const place = await scrolled(page)
    const sheet = await openOutline(page)
    await sheet.getByRole('link', { name: '名词解释' }).tap()
    await expect(sheet).toBeHidden()
    await expect(page.getByRole('heading', { name: '名词解释' })).toBeInViewport({ ratio: 1 })
    await page.goBack()
    await expect.poll(() => scrolled(page)).toBe(place)
  })
})

test('without JavaScript the outline opens, leads on and closes', async ({ browser, home }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  await page.goto(`${home}text/`)
  const outline = page.getByRole('navigation', { name: '目录' })
  await expect(outline).toBeHidden()
  await page.getByRole('button', { name: '目录' }).click()
  await expect(outline).toBeVisible()
  await outline
    .getByRole('link', { name: /^（三）/ })
    .last()
    .click()
  await expect(outline).toBeHidden()
  await expect(page.locator('[id="b-2.3"]')).toBeInViewport({ ratio: 1 })
  await page.goBack()
  await expect(outline).toBeVisible()
  await outline.getByRole('link', { name: '关闭目录' }).click()
  await expect(outline).toBeHidden()
  await context.close()
})

test('a narrow desktop has the sheet, a wide one the outline beside the text', async ({ page, home }) => {
  await page.setViewportSize({ width: 1000, height: 700 })
  await page.goto(`${home}text/`)
  await alive(page)
  await expect(page.getByRole('navigation', { name: '目录' })).toBeHidden()
  const sheet = await openOutline(page)
  await page.mouse.click(60, 300)
  await expect(sheet).toBeHidden()

  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(page.getByRole('button', { name: /^目录/ })).toBeHidden()
  const outline = page.getByRole('navigation', { name: '目录' })
  await page.locator('[id="b-2.6"]').evaluate((node) => node.scrollIntoView())
  const current = outline.locator('[aria-current="location"]')
  await expect(current).toHaveText(/^（六）/)
  await expect(current).toBeInViewport({ ratio: 1 })
  await outline
    .getByRole('link', { name: /^（一）/ })
    .last()
    .click()
  await expect(current).toHaveText(/^（一）/)
  await expect(page.locator('[id="b-2.1"]')).toBeInViewport({ ratio: 1 })
  await page.goBack()
  await expect(current).toHaveText(/^（六）/)
})

test.describe('within the text', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a search begun in the middle of the text leaves the text where it was', async ({ page, home }) => {
    await page.goto(`${home}text/`)
    await alive(page)
    await page.evaluate(() => window.scrollTo(0, 1200))
    await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: '搜索' }).tap()
    await expect(page.getByRole('combobox')).toBeFocused()
    expect(await scrolled(page)).toBe(1200)
    await page.goBack()
    await expect(page.getByRole('listbox')).toBeHidden()
    expect(await scrolled(page)).toBe(1200)
  })
})
