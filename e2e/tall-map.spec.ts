import type { Page } from '@playwright/test'
import type { LabelHost } from '../src/app/canvas/labels/drawn-labels.ts'
import { alive, drawn, expect, test } from './fixtures.ts'
import { graphOf } from './graph-page.ts'

const PORTRAIT = { width: 390, height: 844 }
const LANDSCAPE = { width: 844, height: 390 }
/** How far a chosen term may be from the middle of what is free, as a share of its sides. */
const OFF_MIDDLE = 0.25
const TERM = 'term/2614-gongzuofa'

test.use({ viewport: PORTRAIT, hasTouch: true, isMobile: true, deviceScaleFactor: 2 })

interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

async function openMap(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await alive(page)
  await drawn(page)
  await expect(page.getByRole('toolbar', { name: '图的工具' })).toBeVisible()
}

function labelsOf(page: Page) {
  return page.locator('#canvas').evaluate((host) => (host as unknown as LabelHost).drawnLabels?.() ?? [])
}

async function rectOf(page: Page, selector: string): Promise<Rect> {
  const { x, y, width, height } = (await page.locator(selector).boundingBox())!
  return { left: x, top: y, right: x + width, bottom: y + height }
}

/** Expects every label within the canvas, apart from every other, and under nothing that lies over the canvas. */
async function expectClear(page: Page): Promise<void> {
  const labels = await labelsOf(page)
  const canvas = await rectOf(page, '#canvas')
  const covers = await page.locator('[data-cover]:visible').evaluateAll((all) =>
    all.map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      return { left, top, right, bottom }
    }),
  )
  const meets = (a: Rect, b: Rect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
  for (const [index, label] of labels.entries()) {
    const isIn =
      label.left >= canvas.left - 1 &&
      label.right <= canvas.right + 1 &&
      label.top >= canvas.top - 1 &&
      label.bottom <= canvas.bottom + 1
    expect(isIn, `${label.text} is cut`).toBe(true)
    const met = [...covers, ...labels.slice(index + 1)].filter((other) => meets(label, other))
    expect(met, `what ${label.text} meets`).toEqual([])
  }
}

test('a tall screen has a map of its own that fills its height', async ({ page, home }) => {
  const { nodes, attributes } = await graphOf(page, home)
  const tall = attributes.frames!.tall!
  expect(tall.height).toBeGreaterThan(tall.width)
  const terms = nodes.filter(({ attributes }) => attributes.kind === 'term')
  for (const { attributes } of terms) expect(attributes.places?.tall).toBeDefined()

  await openMap(page, `${home}?show=graph`)
  const canvas = await rectOf(page, '#canvas')
  const labels = await labelsOf(page)
  const named = labels.filter(({ key }) => key.startsWith('term/'))
  expect(named.length).toBeGreaterThan(terms.length * 0.75)
  const used = Math.max(...named.map(({ bottom }) => bottom)) - Math.min(...named.map(({ top }) => top))
  expect(used).toBeGreaterThan((canvas.bottom - canvas.top) * 0.8)
  await expectClear(page)
})

test('the chosen term stands in the middle of what is free', async ({ page, home }) => {
  await openMap(page, `${home}${TERM}/?show=graph`)
  const bar = await rectOf(page, '.tool-bar')
  const card = await rectOf(page, '.chosen-card')
  const canvas = await rectOf(page, '#canvas')
  const free = { ...canvas, top: Math.max(canvas.top, bar.bottom), bottom: card.top }
  await expect(async () => {
    const label = (await labelsOf(page)).find(({ key }) => key === TERM)
    expect(label).toBeDefined()
    const { left, right, top, bottom } = label!
    // The name stands beside, over or under its flower.
    const x = (left + right) / 2 - (free.left + free.right) / 2
    const y = (top + bottom) / 2 - (free.top + free.bottom) / 2
    expect(Math.abs(x)).toBeLessThan((free.right - free.left) * OFF_MIDDLE)
    expect(Math.abs(y)).toBeLessThan((free.bottom - free.top) * OFF_MIDDLE)
    await expectClear(page)
  }).toPass()
})

for (const size of [PORTRAIT, LANDSCAPE]) {
  test(`one row holds all tools and every kind of the legend at ${size.width} x ${size.height}`, async ({
    page,
    home,
  }) => {
    await page.setViewportSize(size)
    await openMap(page, `${home}${TERM}/?show=graph`)
    const { nodes } = await graphOf(page, home)
    const kinds = new Set(nodes.map(({ attributes }) => attributes.kind))
    const tools = page.getByRole('toolbar', { name: '图的工具' })
    const row = await tools
      .locator(':scope > .layouts > a, :scope > details > summary')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
    expect(row).toHaveLength(6)
    for (const { top, height, left, right } of row) {
      expect(top).toBeCloseTo(row[0].top, 0)
      expect(height).toBeGreaterThanOrEqual(44)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(size.width)
    }
    const menu = (name: string) => tools.locator('summary', { hasText: name })

    await menu('图例').tap()
    const legend = tools.getByRole('list').getByRole('button')
    await expect(legend).toHaveCount(kinds.size)
    for (const entry of await legend.all()) {
      await entry.scrollIntoViewIfNeeded()
      await expect(entry).toBeInViewport({ ratio: 1 })
      expect((await entry.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    }
    await legend.first().tap()
    await expect(legend.first()).toHaveAttribute('aria-pressed', 'false')
    await expect(page).toHaveURL(/hide=/)

    await menu('范围').tap()
    await expect(legend.first()).toBeHidden()
    await tools.getByRole('link', { name: '一步' }).tap()
    await expect(page).toHaveURL(/depth=1/)
    await menu('更多').tap()
    for (const name of ['路径', '列表', '全屏'])
      await expect(tools.getByRole('button', { name })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(tools.getByRole('button', { name: '列表' })).toBeHidden()
  })
}

test('a device that is turned has the map of its new shape', async ({ page, home }) => {
  await openMap(page, `${home}?show=graph`)
  const { nodes } = await graphOf(page, home)
  const placeOf = (key: string) => nodes.find((node) => node.key === key)!.attributes
  const expectMap = async (isTall: boolean) => {
    await expect(async () => {
      const named = (await labelsOf(page)).filter(({ key }) => /^term\/[^/]+$/.test(key))
      expect(named.length).toBeGreaterThan(2)
      const at = named.map(({ key, left, right }) => {
        const { x, places } = placeOf(key)
        return { seen: (left + right) / 2, placed: isTall ? places!.tall!.x : x }
      })
      expect(correlation(at)).toBeGreaterThan(0.9)
      await expectClear(page)
    }).toPass()
  }
  await expectMap(true)
  await page.setViewportSize(LANDSCAPE)
  await expectMap(false)
  await page.setViewportSize(PORTRAIT)
  await expectMap(true)
})

/** Tells how well what is seen goes with the places, 1 for exactly. */
function correlation(pairs: readonly { readonly seen: number; readonly placed: number }[]): number {
  const mean = (of: (pair: (typeof pairs)[number]) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length
  const [seen, placed] = [mean((pair) => pair.seen), mean((pair) => pair.placed)]
  const both = mean((pair) => (pair.seen - seen) * (pair.placed - placed))
  return (
    both / Math.sqrt(mean((pair) => (pair.seen - seen) ** 2) * mean((pair) => (pair.placed - placed) ** 2))
  )
}
