import type { Page } from '@playwright/test'
import { alive, expect, test } from './fixtures.ts'

/** Finds a term by its initials. */
async function search(page: Page) {
  await page.getByRole('combobox').fill('2614gzf')
  await expect(page.getByRole('option').first()).toContainText('“2614”工作法')
}

// From before anything is drawn to after the tools are there.
for (const after of [0, 20, 60, 150, 400])
  test(`graphics that are lost ${after} ms after they began come back, or the page says so; the rest works`, async ({
    page,
    home,
  }) => {
    await page.addInitScript((delay) => {
      const get = HTMLCanvasElement.prototype.getContext
      let isLost = false
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
        const context = (get as (...args: unknown[]) => unknown).apply(this, asked)
        if (!isLost && context instanceof WebGL2RenderingContext) {
          isLost = true
          const lose = () => context.getExtension('WEBGL_lose_context')?.loseContext()
          if (delay === 0) lose()
          else setTimeout(lose, delay)
        }
        return context
      } as typeof get
    }, after)
    await page.goto(home)
    await alive(page)
    const drawn = page.locator('#canvas[data-ready="true"]')
    await expect(drawn.or(page.getByText('图没有画成'))).toHaveCount(1)
    await search(page)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“2614”工作法')
  })

test('where storage is blocked the page works, and keeps nothing', async ({ page, home }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  await page.goto(home)
  await alive(page)
  await search(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“2614”工作法')
  await page.getByRole('button', { name: /明暗/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.goBack()
  await expect(page).toHaveURL(/\/lingling-2024-plan\/(\?.*)?$/)
  await expect(page.locator('.data-note')).toHaveCount(0)
})

test('two tabs of a report do not disturb each other', async ({ page, home, context }) => {
  const other = await context.newPage()
  await Promise.all([page.goto(home), other.goto(`${home}text/`)])
  await Promise.all([alive(page), alive(other)])
  await search(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“2614”工作法')
  await expect(other).toHaveURL(/\/text\/$/)
  // What one tab searched for the other offers.
  await other.getByRole('combobox').focus()
  await expect(other.getByRole('option').first()).toHaveText('2614gzf')
  await other.getByRole('option', { name: '清除搜索记录' }).click()
  await page.getByRole('combobox').focus()
  await expect(page.getByRole('option', { name: '2614gzf' })).toHaveCount(0)
})

test('a page that the browser brings back as it was left goes on', async ({ page, home }) => {
  await page.goto(`${home}term/siqu-liangcheng/`)
  await alive(page)
  await page.goto(`${home}../check/`)
  await alive(page)
  await page.goBack()
  await alive(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“四区两城”')
  await search(page)
  await page.goForward()
  await expect(page).toHaveURL(/\/check\/$/)
  await page.goBack()
  await expect(page.getByRole('combobox')).toHaveValue('2614gzf')
  await page.getByRole('combobox').press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“2614”工作法')
})

// 1280 x 1024 at 400 %.
test.describe('at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } })

  for (const path of ['', 'term/2614-gongzuofa/', 'text/', 'terms/', '?lang=en'])
    test(`bars leave “${path}” half of the window, and cover nothing that has the focus`, async ({
      page,
      home,
    }) => {
      await page.goto(home + path)
      await alive(page)
      const bars = page.locator('.top-bar, .phone-bar')
      /** Returns how much of the window the bars that stay take. */
      const covered = () =>
        bars.evaluateAll((all) =>
          all
            .filter((bar) => /fixed|sticky/.test(getComputedStyle(bar).position))
            .reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0),
        )
      expect(await covered()).toBeLessThanOrEqual(128)
      for (let at = 0; at < 25; at++) {
        await page.keyboard.press('Tab')
        const hidden = () =>
          page.evaluate(() => {
            const one = document.activeElement
            if (one === null || one === document.body) return null
            const { left, right, top, bottom } = one.getBoundingClientRect()
            const middle = [
              (left + right) / 2,
              (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
            ] as const
            const seen = document.elementFromPoint(...middle)
            return seen !== null && (one.contains(seen) || seen.contains(one))
              ? null
              : one.outerHTML.slice(0, 120)
          })
        await expect.poll(hidden).toBeNull()
      }
    })

  test('the search is usable: its results are seen, walked and pressed', async ({ page, home }) => {
    await page.goto(home)
    await alive(page)
    await page.getByRole('combobox').fill('四区')
    const options = page.getByRole('option')
    await expect(options.first()).toBeInViewport({ ratio: 0.9 })
    await expect(page.getByRole('combobox')).toBeInViewport({ ratio: 1 })
    for (let at = 0; at < 4; at++) await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option', { selected: true })).toBeInViewport({ ratio: 0.5 })
    await options.first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“四区两城”')
  })
})
