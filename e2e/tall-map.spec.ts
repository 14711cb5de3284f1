import type { Locator, Page } from '@playwright/test'
import type { LabelHost } from '../src/app/canvas/labels/drawn-labels.ts'
import type { SerializedTermGraph } from '../src/model/graph.ts'
import { expect, test } from './fixtures.ts'
import { explore, graphOf } from './graph-page.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 })

const labelsOn = (page: Page) =>
  page.locator('#canvas').evaluate((host) => (host as LabelHost).drawnLabels?.() ?? [])

/** Returns the names of the terms that are written on the canvas, by their keys. */
async function namesOn(page: Page, graph: SerializedTermGraph): Promise<Map<string, number>> {
  const terms = new Set<string>(graph.nodes.flatMap(({ key }) => (key.split('/').length === 2 ? [key] : [])))
  const labels = (await labelsOn(page)).filter(({ key }) => key.startsWith('term/') && terms.has(key))
  return new Map(labels.map(({ key, top, bottom }) => [key, (top + bottom) / 2]))
}

/** Opens one of the folded menus and gives what it holds. */
async function openMenu(tools: Locator, name: string): Promise<Locator> {
  await tools.locator('summary', { hasText: name }).tap()
  const menu = tools.locator('details[open] > .menu')
  await expect(menu).toBeVisible()
  return menu
}

test('a phone has a map of its own that uses the whole height, with all names', async ({ page, home }) => {
  await explore(page, `${home}?show=graph`)
  const graph = await graphOf(page, home)
  const { tall } = graph.attributes.frames ?? {}
  expect(tall!.height).toBeGreaterThan(tall!.width)
  const names = await namesOn(page, graph)
  expect(names.size).toBe(graph.nodes.filter(({ attributes }) => attributes.kind === 'term').length)
  const { y, height } = (await page.locator('#canvas').boundingBox())!
  const ys = [...names.values()]
  expect(Math.min(...ys)).toBeLessThan(y + 0.15 * height)
  expect(Math.max(...ys)).toBeGreaterThan(y + 0.8 * height)
})

test('a chosen term stands in the middle of what is free', async ({ page, home }) => {
  const graph = await graphOf(page, home)
  const terms = graph.nodes.filter(({ attributes }) => attributes.kind === 'term')
  const lowest = terms.reduce((a, b) => (b.attributes.places!.tall!.y > a.attributes.places!.tall!.y ? b : a))
  await page.goto(`${home}${lowest.key}/`)
  await page.locator('.phone-bar').getByRole('link', { name: '图谱' }).tap()
  await expect(page.getByRole('toolbar')).toBeVisible()
  const canvas = (await page.locator('#canvas').boundingBox())!
  const card = (await page.locator('.chosen-card').boundingBox())!
  await expect(async () => {
    const label = (await labelsOn(page)).find(({ key }) => key === lowest.key)
    const middle = (canvas.y + card.y) / 2
    const reach = (card.y - canvas.y) / 4
    expect(Math.abs((label!.top + label!.bottom) / 2 - middle)).toBeLessThan(reach)
    expect(Math.abs((label!.left + label!.right) / 2 - 195)).toBeLessThan(390 / 3)
  }).toPass()
  for (const { bottom, left } of await labelsOn(page))
    expect(bottom <= card.y || left >= card.x + card.width).toBe(true)
})

test('one row holds the views and the menus, and they hold everything', async ({ page, home }) => {
  const tools = await explore(page, `${home}term/baojiaolou/?show=graph`)
  const entries = tools.locator('.layouts a, summary')
  const boxes = await entries.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
  expect(boxes).toHaveLength(6)
  for (const { top, height, left, right } of boxes) {
    expect(top).toBe(boxes[0].top)
    expect(height).toBeGreaterThanOrEqual(44)
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(390)
  }
  const legend = await openMenu(tools, '图例')
  await expect(legend.getByRole('button')).toHaveCount(8)
  const tasks = legend.getByRole('button', { name: /任务/ })
  await tasks.tap()
  // It stays open: one may hide several kinds.
  await expect(tasks).toHaveAttribute('aria-pressed', 'false')
  const heights = await legend.getByRole('button').evaluateAll((all) => all.map((one) => one.clientHeight))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  const depths = await openMenu(tools, '范围')
  await expect(legend.getByRole('button')).toHaveCount(0)
  await depths.getByRole('link', { name: '一步' }).tap()
  await expect(page).toHaveURL(/depth=1/)
  const more = await openMenu(tools, '更多')
  for (const name of ['路径', '全屏']) await expect(more.getByRole('button', { name })).toBeVisible()
  await expect(more.getByRole('button', { name: '图片 PNG' })).toHaveCount(1)
  await more.getByRole('button', { name: '列表' }).tap()
  await expect(page.locator('.graph-list')).toBeVisible()
  await expect(more).toBeHidden()
})

test('a phone that is turned has the other map, and turned back the first', async ({ page, home }) => {
  await explore(page, `${home}term/baojiaolou/?show=graph`)
  const upright = await labelsOn(page)
  const chosen = async () => (await labelsOn(page)).find(({ key }) => key === 'term/baojiaolou')
  await page.setViewportSize({ width: 844, height: 390 })
  await expect.poll(async () => JSON.stringify(await labelsOn(page))).not.toBe(JSON.stringify(upright))
  await expect.poll(chosen).toBeTruthy()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(async () => JSON.stringify(await labelsOn(page))).toBe(JSON.stringify(upright))
})
