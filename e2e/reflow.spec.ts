import type { Page } from '@playwright/test'
import { alive, expect, test } from './fixtures.ts'
import { explore, unfold } from './graph-page.ts'

const PAGES = [
  '',
  'term/2614-gongzuofa/',
  'term/2614-gongzuofa/1/',
  'term/2614-gongzuofa/?to=term/sanguan-sanbixu',
  'p/2.8.2/',
  's/1.1/',
  'text/',
  'terms/',
  'booklet/',
  'brief/?pick=baojiaolou,siqu-liangcheng',
  '?show=graph',
  '?layout=compare&show=graph',
  'term/2614-gongzuofa/?layout=compare&show=graph',
  'term/2614-gongzuofa/?layout=outline&show=graph',
  '?lang=en',
  '../check/',
]

/** Finds what is wider than the window and cannot be scrolled by itself. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((node) => node.getBoundingClientRect().right > clientWidth + 1)
      .map((node) => `${node.tagName}.${node.className}`)
      .concat(`${scrollWidth} of ${clientWidth} px`)
  })
}

// 1440 x 900 at 200 %, and the narrowest window of WCAG 1.4.10, which is 1280 px at 400 %.
for (const size of [
  { width: 720, height: 450 },
  { width: 320, height: 568 },
]) {
  test(`nothing has to be scrolled sideways at ${size.width} px`, async ({ page, home }) => {
    await page.setViewportSize(size)
    for (const path of PAGES) {
      await page.goto(home + path)
      await alive(page)
      expect(await tooWide(page), path).toEqual([])
    }
  })

  test(`the graph's tools are all in reach at ${size.width} px`, async ({ page, home }) => {
    await page.setViewportSize(size)
    const tools = await explore(page, `${home}term/baojiaolou/?show=graph`)
    for (const name of ['路径', '列表']) {
      await unfold(tools)
      await tools.getByRole('button', { name }).click()
      expect(await tooWide(page), name).toEqual([])
    }
    await unfold(tools)
    for (const entry of [
      tools.getByRole('button', { name: '图片 PNG' }),
      tools.getByRole('button', { name: '表格 CSV：关系' }).last(),
    ]) {
      await entry.scrollIntoViewIfNeeded()
      await expect(entry).toBeInViewport({ ratio: 1 })
    }
  })
}

for (const size of [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 844, height: 390 },
]) {
  test(`text at 200 % fits ${size.width} x ${size.height}, and bars leave two thirds to it`, async ({
    page,
    home,
  }) => {
    await page.setViewportSize(size)
    for (const path of PAGES.filter((one) => !one.includes('show=graph'))) {
      await page.goto(home + path)
      await alive(page)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      expect(await tooWide(page), path).toEqual([])
      const bars = await page
        .locator('.top-bar, .phone-bar')
        .evaluateAll((all) => all.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0))
      expect(bars, path).toBeLessThanOrEqual(size.height / 3)
    }
  })
}

test('with forced colours kinds and states are still told apart', async ({ page, home }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const tools = await explore(page, `${home}term/baojiaolou/?depth=1`)
  /** Returns the outline of the first element that matches: backgrounds are not kept. */
  const outline = (of: string) =>
    page
      .locator(of)
      .first()
      .evaluate((node) => getComputedStyle(node).outlineStyle)
  expect(await outline('.depths a[aria-current]')).toBe('solid')
  expect(await outline('.depths a:not([aria-current])')).toBe('none')
  await tools.getByRole('button', { name: '列表' }).click()
  expect(await outline('.tool-bar button[aria-pressed="true"]')).toBe('solid')
  expect(await outline('.tool-bar button[aria-pressed="false"]')).toBe('none')
  // The shapes of the legend keep their own colours, as those on the canvas do.
  const shapes = page.locator('.legend .shape')
  const colors = await shapes.evaluateAll((all) =>
    all.map((one) => {
      const { backgroundColor, borderColor, borderWidth } = getComputedStyle(one)
      return borderWidth === '0px' ? backgroundColor : borderColor
    }),
  )
  expect(new Set(colors).size).toBeGreaterThanOrEqual(5)
})

test('with reduced motion the picture is there at once', async ({ page, home }) => {
  await page.clock.install()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await explore(page, home)
  const canvas = page.locator('#canvas')
  // From here on time passes as told: the way to what is chosen would be a fifth done after 50 ms.
  await page.clock.pauseAt(Date.now() + 60_000)
  const map = await canvas.screenshot()
  await page.getByRole('main').getByRole('link', { name: '“四区两城”' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“四区两城”')
  await page.clock.runFor(50)
  const soon = await canvas.screenshot()
  await page.clock.runFor(2000)
  expect((await canvas.screenshot()).equals(soon)).toBe(true)
  expect(soon.equals(map)).toBe(false)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})
