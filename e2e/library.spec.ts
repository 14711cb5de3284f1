import type { Page } from '@playwright/test'
import { findViolations } from './axe.ts'
import { alive, expect, test } from './fixtures.ts'
import { serveLibrary } from './library-site.ts'
import { KEPT, type LibrarySite } from './serve-folder.ts'

for (const kept of KEPT)
  test.describe(`a library in ${kept}`, () => {
    let site: LibrarySite
    test.beforeAll(async () => {
      site = await serveLibrary(kept, '/words/')
    })
    test.afterAll(() => site.stop())

    /** Waits until the browser has kept what the open report needs. */
    async function isKept(page: Page) {
      const has = () =>
        page.evaluate(async () => {
          const files = ['./', 'elsewhere.json', 'keys.json'].map((file) => new URL(file, location.href).href)
          const found = await Promise.all(files.map((url) => caches.match(url)))
          return navigator.serviceWorker.controller !== null && found.every((one) => one !== undefined)
        })
      await expect.poll(has).toBe(true)
    }

    const PHONE = { width: 390, height: 844 }
    const PAGES = [
      '',
      'reports/',
      'reports/?place=431102',
      'concepts/',
      'concept/liangxin/',
      'concept/wuhaoyuanqu/',
    ]

    test('from the library to a concept, to its definition in a report, and back', async ({ page }) => {
      await page.goto(site.root)
      await alive(page)
      await page.getByRole('link', { name: '五好园区' }).click()
      await alive(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('五好园区')
      await expect(page.getByText('2 份报告有解释 · 4 份报告中 3 份使用')).toBeVisible()
      await expect(page.locator('mark.unlike')).toHaveText(['口碑'])
      await page.getByRole('heading', { name: '各报告的解释' }).scrollIntoViewIfNeeded()
      await page.locator('.definition-card').first().getByRole('link', { name: '在报告中看这一条' }).click()
      await alive(page)
      await expect(page).toHaveURL(`${site.root}lingling-2024/term/wuhaoyuanqu/`)
      await expect(page.getByRole('heading', { name: '别处怎么解释' })).toBeVisible()
      await expect(page.getByRole('link', { name: '在《零陵区2025年政府工作报告》中有解释' })).toBeVisible()
      await page.getByRole('link', { name: /3 份报告用到它/ }).click()
      await expect(page).toHaveURL(`${site.root}concept/wuhaoyuanqu/`)
      await page.goBack()
      await expect(page).toHaveURL(`${site.root}lingling-2024/term/wuhaoyuanqu/`)
      await page.getByRole('link', { name: '名词资料库：全部报告' }).click()
      await expect(page).toHaveURL(site.root)
    })

    test('the words that use a concept are found in their report', async ({ page }) => {
      await page.goto(`${site.root}concept/sihaonongcunlu/`)
      await alive(page)
      const user = page.locator('.user', { hasText: '云南省2026年政府工作报告' })
      await expect(user.locator('mark')).toHaveText('四好农村路')
      await user.getByRole('link', { name: '在原文中看' }).click()
      await alive(page)
      await expect(page).toHaveURL(/\/words\/yunnan-2026\/text\/#b-/)
      await expect(page.locator(':focus')).toContainText('四好农村路')
    })

    test('the catalogue is narrowed by links that the address keeps, by keyboard too', async ({ page }) => {
      await page.goto(`${site.root}reports/`)
      await alive(page)
      const reports = page.locator('.report-rows .report-link')
      await expect(reports).toHaveCount(4)
      await page.getByRole('link', { name: '湖南省 3' }).focus()
      await page.keyboard.press('Enter')
      await expect(reports).toHaveCount(3)
      await expect(page).toHaveURL(/\?place=430000$/)
      await expect(page.getByRole('link', { name: '湖南省 3' })).toBeFocused()
      await page.getByRole('link', { name: '2025 年 2' }).click()
      await expect(page.getByRole('status').filter({ hasText: '4 份报告中的 2 份' })).toBeVisible()
      await page.goBack()
      await expect(reports).toHaveCount(3)
      await page.reload()
      await alive(page)
      await expect(reports).toHaveCount(3)
      await page.getByRole('link', { name: '清除筛选' }).click()
      await expect(reports).toHaveCount(4)
      await page.goto(`${site.root}reports/?level=province&year=2026`)
      await alive(page)
      await expect(reports).toHaveText(['云南省2026年政府工作报告'])
    })

    test('the table of concepts is sorted and filtered', async ({ page }) => {
      await page.goto(`${site.root}concepts/`)
      await alive(page)
      const rows = page.locator('.concept-table tbody tr')
      const all = await rows.count()
      await page.getByRole('link', { name: '解释', exact: true }).click()
      await expect(page.getByRole('columnheader', { name: '解释' })).toHaveAttribute(
        'aria-sort',
        'descending',
      )
      await expect(page).toHaveURL(/sort=-entries/)
      await page.getByLabel('筛选').fill('nongcunlu')
      await expect(rows).toHaveCount(1)
      await expect(page).toHaveURL(/filter=nongcunlu/)
      await page.getByLabel('筛选').fill('')
      await expect(rows).toHaveCount(all)
    })

    test('a concept is taken into other documents with the library, its address and the day', async ({
      page,
    }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.goto(`${site.root}concept/liangxin/`)
      await alive(page)
      await page.getByRole('link', { name: '带走' }).click()
      await page.getByRole('button', { name: '参考文献' }).click()
      const text = await page.evaluate(() => navigator.clipboard.readText())
      expect(text).toMatch(
        /^两新\[DB\/OL\]\/\/词图名词资料库（4 份报告，2024—2026 年）\. \[\d{4}-\d\d-\d\d\]\. http/,
      )
      expect(text).toContain(`${site.root}concept/liangxin/.`)
    })

    test('a name in writing leads to its concept, and an address that leads nowhere says so', async ({
      page,
    }) => {
      await page.goto(`${site.root}?term=${encodeURIComponent('“两新”')}`)
      await expect(page).toHaveURL(`${site.root}concept/liangxin/`)
      await page.goto(`${site.root}concept/nothing/`)
      await alive(page)
      await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible()
    })

    test('everything is read without a script', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE, locale: 'zh-CN' })
      const page = await context.newPage()
      await page.goto(site.root)
      await page.getByRole('link', { name: '五好园区' }).click()
      await expect(page.locator('.definition-card')).toHaveCount(2)
      await page
        .locator('.user', { hasText: '云南省2026年' })
        .getByRole('link', { name: '在原文中看' })
        .click()
      await expect(page.locator('p:target, :target')).toContainText('五好')
      await page.goto(`${site.root}reports/?level=county`)
      await expect(page.locator('.report-rows .report-link')).toHaveCount(4)
      await page.goto(`${site.root}concepts/`)
      await expect(page.getByRole('link', { name: '一村一品' })).toBeVisible()
      await context.close()
    })

    test('a page comes alive as it was prerendered', async ({ page, context }) => {
      // The policy of our pages lets no text become HTML: it is read on an empty page.
      const reader = await context.newPage()
      for (const path of PAGES.filter((one) => !one.includes('?'))) {
        const html = await (await page.request.get(site.root + path)).text()
        await page.goto(site.root + path)
        await alive(page)
        const drawn = await reader.evaluate((text) => {
          const made = new DOMParser().parseFromString(text, 'text/html').querySelector('#content')
          // What is for readers without a script is text once there is one.
          for (const left of made?.querySelectorAll('noscript') ?? []) left.textContent = ''
          return made?.innerHTML
        }, html)
        expect(await page.locator('#content').evaluate((element) => element.innerHTML), path).toBe(drawn)
      }
    })

    test('no page is wider than a phone, and what is pressed is large enough for a thumb', async ({
      page,
    }) => {
      for (const width of [390, 360]) {
        await page.setViewportSize({ ...PHONE, width })
        for (const path of [
          ...PAGES,
          'concept/liangxin/?lang=en',
          '?lang=en',
          'lingling-2024/term/liangxin/',
        ]) {
          await page.goto(site.root + path)
          await alive(page)
          expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width)
          const small = await page
            .locator(
              '.library-nav a, .library-page .chip, .concept-list a, .place-line a, .report-rows > li > a',
            )
            .evaluateAll((links) =>
              links
                .filter((link) => link.getBoundingClientRect().height < 43.5)
                .map((link) => link.outerHTML),
            )
          expect(small, path).toEqual([])
        }
      }
    })

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const size of [{ width: 1440, height: 900 }, PHONE]) {
        test(`axe finds nothing, ${colorScheme}, ${size.width} px`, async ({ page }) => {
          test.slow()
          await page.setViewportSize(size)
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          for (const path of [...PAGES, 'concept/liangxin/?lang=en', 'yunnan-2026/coinage/sihaonongcunlu/']) {
            await page.goto(site.root + path)
            await alive(page)
            expect(await findViolations(page), path).toEqual([])
          }
        })
      }
    }

    test.describe('without a network', () => {
      test.use({ serviceWorkers: 'allow' })

      test('a report of a library that was opened once still says how others explain its names', async ({
        page,
        context,
      }) => {
        await page.goto(`${site.root}yunnan-2026/`)
        await alive(page)
        await isKept(page)
        await context.setOffline(true)
        await page.goto(`${site.root}yunnan-2026/coinage/sihaonongcunlu/`)
        await alive(page)
        await expect(page.getByRole('heading', { name: '别的报告里的解释' })).toBeVisible()
      })
    })
  })
