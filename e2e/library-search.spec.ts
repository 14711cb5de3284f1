import type { Page } from '@playwright/test'
import { alive, expect, REPORT, test } from './fixtures.ts'
import { serveLibrary } from './search-site.ts'
import { KEPT, type LibrarySite } from './serve-folder.ts'

for (const kept of KEPT)
  test.describe(`a library in ${kept}`, () => {
    let site: LibrarySite
    test.beforeAll(async () => {
      site = await serveLibrary(kept)
    })
    test.afterAll(() => site.stop())

    const box = (page: Page) => page.getByRole('combobox')
    const option = (page: Page) => page.getByRole('listbox').getByRole('option')

    async function open(page: Page, path = ''): Promise<void> {
      await page.goto(site.root + path)
      await alive(page)
    }

    for (const [how, typed, name] of [
      ['pinyin', 'hezhangzhi', '河长制'],
      ['initials', 'hzz', '河长制'],
      ['a slip', '四区二域', '四区两城'],
      ['its middle', '区两', '四区两城'],
      ['traditional characters', '河長制', '河长制'],
      ['numerals of another form', '4区2城', '四区两城'],
    ] as const)
      test(`a name of the library is found by ${how}, and leads to its page`, async ({ page }) => {
        await open(page)
        await box(page).fill(typed)
        await expect(option(page).first()).toContainText(name)
        await box(page).press('Enter')
        await expect(page).toHaveURL(/\/concept\/[a-z0-9-]+\/$/)
        await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
      })

    test('a passage is found below the names, in four answers at most, and is shown where it stands', async ({
      page,
    }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await open(page)
      await box(page).fill('乡村振兴')
      const passages = page.getByRole('group', { name: '原文' })
      await expect(passages.getByRole('option').first()).toContainText('处')
      // A database is asked; files are searched by the page.
      const answers = kept === 'files' ? /\/grams\/|\/source\.txt$/ : /\/library\/ask\/(?:passages|quote)$/
      const fetched = asked.filter((path) => answers.test(path))
      expect(fetched.length).toBeGreaterThan(0)
      expect(fetched.length).toBeLessThanOrEqual(4)
      await passages.getByRole('option').first().click()
      await expect(page).toHaveURL(/\/text\/\?quote=/)
      await expect(page.locator('#quoted')).toContainText('乡村振兴')
    })

    test('all results are narrowed by facets that the address keeps', async ({ page }) => {
      await open(page)
      await box(page).fill('河长制')
      await page.getByRole('option', { name: '全部结果' }).click()
      await expect(page).toHaveURL(`${site.root}?q=${encodeURIComponent('河长制')}`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('“河长制”的检索结果')
      const reports = page.locator('details[data-opens]')
      const all = await reports.count()
      expect(all).toBeGreaterThanOrEqual(3)
      await reports.nth(1).locator('summary').click()
      await expect(reports.nth(1).getByRole('link').first()).toContainText('河长制')
      await page.getByRole('link', { name: '2025 年' }).click()
      await expect(page).toHaveURL(/year=2025/)
      await expect(reports).toHaveCount(1)
      await expect(reports).toContainText('西县')
      await page.reload()
      await alive(page)
      await expect(reports).toHaveCount(1)
    })

    test('a report has a switch to the library, which the address keeps', async ({ page }) => {
      await open(page, `${REPORT}/`)
      await box(page).fill('河长制')
      const scopes = page.getByRole('group', { name: '搜索范围' })
      await expect(scopes.getByRole('button', { name: '本报告' })).toHaveAttribute('aria-pressed', 'true')
      await scopes.getByRole('button', { name: '全部报告' }).click()
      await expect(page).toHaveURL(/scope=library/)
      await expect(box(page)).toBeFocused()
      await expect(option(page).first()).toContainText('河长制')
      await scopes.getByRole('button', { name: '本报告' }).click()
      await expect(page).not.toHaveURL(/scope=library/)
      await expect(page.getByRole('search').getByText('没有找到“河长制”')).toBeVisible()
    })

    test('the switch and the list are used by keyboard', async ({ page }) => {
      await open(page, `${REPORT}/`)
      await box(page).pressSequentially('新质生产')
      await expect(page.getByRole('group', { name: '搜索范围' })).toBeVisible()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await expect(page.getByRole('button', { name: '全部报告' })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(box(page)).toBeFocused()
      await expect(option(page).first()).toContainText('新质生产力')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      await expect(option(page).first()).toHaveAttribute('aria-selected', 'true')
      await expect(page.getByRole('option', { name: '全部结果' })).toBeVisible()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/\?q=/)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('检索结果')
    })

    test('a name that nothing is near to is told, with what may have been meant', async ({ page }) => {
      await open(page)
      await box(page).fill('核聚变')
      await expect(page.getByRole('search').getByText('没有找到“核聚变”')).toBeVisible()
    })

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 800 }, hasTouch: true })

      test('the list has the width of the screen, and a press leads on', async ({ page }) => {
        await open(page)
        await box(page).tap()
        await box(page).fill('hzz')
        await expect(option(page).first()).toContainText('河长制')
        const bounds = await option(page).first().boundingBox()
        expect(bounds?.height).toBeGreaterThanOrEqual(44)
        await option(page).first().tap()
        await expect(page.getByRole('heading', { level: 1 })).toContainText('河长制')
      })
    })
  })
