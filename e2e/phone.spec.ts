import { alive, drawn, expect, test } from './fixtures.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 })

test('a phone shows one thing at a time with the search always in reach', async ({ page, home }) => {
  await page.goto(`${home}term/2614-gongzuofa/`)
  await alive(page)
  const box = page.getByRole('combobox')
  const bar = page.locator('.phone-bar')
  const graph = page.getByRole('region', { name: '名词关联图' })
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  await expect(graph).toBeHidden()
  await expect(box).toBeInViewport()

  await bar.getByRole('link', { name: '图谱' }).tap()
  await expect(page).toHaveURL(/show=graph/)
  await drawn(page)
  await expect(graph).toBeVisible()
  await expect(page.getByRole('main')).toBeHidden()
  await expect(box).toBeInViewport()

  await bar.getByRole('link', { name: '原文' }).tap()
  await expect(page.getByRole('main')).toContainText('名词解释')
  await page.mouse.wheel(0, 4000)
  await expect(box).toBeInViewport()
  await bar.getByRole('link', { name: '词表' }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('全部名词')

  await box.fill('四区二城')
  await page.getByRole('option').first().tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“四区两城”')
})

test('nothing is wider than the screen', async ({ page, home }) => {
  for (const path of ['', 'term/2614-gongzuofa/', 'text/', 'terms/', 'p/2.8.2/', 's/1.1/', '?show=graph']) {
    await page.goto(home + path)
    await alive(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390)
  }
})

test('what is tapped is at least 44 px high or stands in a line of text', async ({ page, home }) => {
  await page.goto(`${home}term/2614-gongzuofa/`)
  await alive(page)
  const small = await page
    .locator('.phone-bar a, .tool, .search input')
    .evaluateAll((nodes) =>
      nodes.filter((node) => node.getBoundingClientRect().height < 44).map((node) => node.outerHTML),
    )
  expect(small).toEqual([])
})
