import type { Page } from '@playwright/test'
import { alive, expect, test } from './fixtures.ts'

test.use({ serviceWorkers: 'allow' })

/** Returns all that the browser keeps of a page, as text: storage, cookies, databases, the addresses and texts of kept files. */
function tracesOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const traces = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]
    traces.push(...(await indexedDB.databases()).map(({ name }) => name ?? ''))
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) traces.push(decodeURIComponent(request.url))
    }
    return traces.join('\n')
  })
}

test('of what was searched for nothing is kept but what the empty box shows, and that can be taken away', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await alive(page)
  const box = page.getByRole('combobox')
  const options = page.getByRole('option')
  // Searched for and left: found, not found, and in an address that is loaded anew.
  await box.fill('查无此词甲乙')
  await expect(page.getByRole('search').getByText('没有找到“查无此词甲乙”')).toBeVisible()
  await box.fill('零碳园区丙丁')
  await expect(page).toHaveURL(/q=/)
  await page.reload()
  await alive(page)
  await box.fill('')
  await expect(page).not.toHaveURL(/q=/)
  const left = await tracesOf(page)
  expect(left).toContain('policy-term-graph')
  for (const query of ['查无此词甲乙', '零碳园区丙丁', 'q=']) expect(left).not.toContain(query)

  // Chosen, it is kept, and shown.
  await box.fill('五力零陵')
  await options.first().click()
  await expect(page).toHaveURL(/\/term\//)
  expect(await tracesOf(page)).toContain('五力零陵')
  await box.focus()
  await expect(options.first()).toHaveText('五力零陵')
  await page.getByRole('option', { name: '清除搜索记录' }).click()
  await expect(options).toHaveCount(6)
  expect(await tracesOf(page)).not.toContain('五力零陵')
})
