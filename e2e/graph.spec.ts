import type { Page } from '@playwright/test'
import { mixColors, parseHex, type Rgb } from '../src/app/canvas/style/color.ts'
import { BASE_FRAME } from '../src/model/frame.ts'
import { labelRect } from '../src/model/label-geometry.ts'
import { alive, drawn, expect, test } from './fixtures.ts'
import { graphOf, onScreen } from './graph-page.ts'
import { colorsAt } from './pixels.ts'

test('a click on a node chooses it, Escape and the ground clear it', async ({ page, home }) => {
  await page.goto(home)
  await alive(page)
  await drawn(page)
  const graph = await graphOf(page, home)
  const term = graph.nodes.find((node) => node.key === 'term/baojiaolou')!
  const disc = await onScreen(page, graph, term.attributes)
  await page.mouse.click(disc.x, disc.y)
  await expect(page).toHaveURL(/\/term\/baojiaolou\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“保交楼”')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(home)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“保交楼”')
  // Beside the legend the layout leaves the ground free.
  const { width, height } = graph.attributes.frame ?? BASE_FRAME
  const ground = await onScreen(page, graph, { x: width * 0.85, y: height - 20 })
  await page.mouse.click(ground.x, ground.y)
  await expect(page).toHaveURL(home)
})

test('a click on a name is a click on its node', async ({ page, home }) => {
  await page.goto(home)
  await drawn(page)
  const graph = await graphOf(page, home)
  const { attributes } = graph.nodes.find(({ key }) => key === 'term/baojiaolou')!
  if (attributes.kind !== 'term' || !attributes.labelSide) throw new Error('a term with a place for its name')
  // It has no petals: its name stands beside its disc.
  const { left, right, top, bottom } = labelRect(
    { ...attributes, text: attributes.name, labelSide: attributes.labelSide },
    attributes.size,
  )
  const name = await onScreen(page, graph, { x: (left + right) / 2, y: (top + bottom) / 2 })
  await page.mouse.move(name.x, name.y)
  await expect(page.locator('#canvas > div')).toHaveCSS('cursor', 'pointer')
  await page.mouse.click(name.x, name.y)
  await expect(page).toHaveURL(/\/term\/baojiaolou\/$/)
})

/** Reads a colour of the style sheet. */
async function colorNamed(page: Page, name: string): Promise<Rgb> {
  const hex = await page.evaluate(
    (one) => getComputedStyle(document.documentElement).getPropertyValue(one),
    name,
  )
  return parseHex(hex.trim())!
}

test('the pointer lights up a term and its neighbours, a click dims the rest to a quarter', async ({
  page,
  home,
}) => {
  await page.goto(home)
  await alive(page)
  await drawn(page)
  const graph = await graphOf(page, home)
  const middleOf = (key: string) =>
    onScreen(page, graph, graph.nodes.find((node) => node.key === key)!.attributes)
  const ink = await colorNamed(page, '--term')
  const ground = await colorNamed(page, '--ground')
  const discs = [
    await middleOf('term/2614-gongzuofa'),
    await middleOf('term/sanguan-sanbixu'), // cited in the same block
    await middleOf('term/siqu-liangcheng'), // cited elsewhere
  ]
  /** Waits until the third disc has so much of its colour, and the first two have all of theirs. */
  const expectStrength = (strength: number) =>
    expect(async () => {
      const colors = await colorsAt(page, discs)
      const wanted = [ink, ink, mixColors(ink, ground, strength)]
      for (const [at, color] of colors.entries())
        for (const [channel, value] of color.entries())
          expect(Math.abs(value - wanted[at]![channel]!)).toBeLessThanOrEqual(2)
    }).toPass()
  await expectStrength(1)
  await page.mouse.move(discs[0]!.x, discs[0]!.y)
  await expect(page.locator('#canvas > div')).toHaveCSS('cursor', 'pointer')
  await expectStrength(0.5)
  await page.mouse.click(discs[0]!.x, discs[0]!.y)
  await expect(page).toHaveURL(/\/term\/2614-gongzuofa\/$/)
  await expectStrength(0.25)
})

test('the legend hides and shows a kind, and the address keeps it', async ({ page, home }) => {
  await page.goto(home)
  await alive(page)
  await drawn(page)
  const toggle = page.getByRole('button', { name: /2024 任务 24/ })
  await expect(toggle).toHaveAttribute('aria-pressed', 'true')
  const before = await page.locator('#canvas').screenshot()
  await toggle.click()
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  await expect(page).toHaveURL(/\?hide=task$/)
  await expect(async () =>
    expect((await page.locator('#canvas').screenshot()).equals(before)).toBe(false),
  ).toPass()
  await page.reload()
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
})

test('without WebGL the page says so and works', async ({ page, home }) => {
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      type: string,
      ...rest: unknown[]
    ) {
      return type.includes('webgl')
        ? null
        : (get as (...args: unknown[]) => unknown).call(this, type, ...rest)
    } as typeof get
  })
  await page.goto(home)
  await expect(page.getByText('这个浏览器不能画图')).toBeVisible()
  await page.getByRole('combobox').fill('2614')
  await expect(page.getByRole('option').first()).toContainText('2614')
})

test('lost graphics come back where they were, and when they are lost again and again the page says so', async ({
  page,
  home,
}) => {
  await page.goto(`${home}term/baojiaolou/`)
  await drawn(page)
  await expect(page.getByRole('toolbar')).toBeVisible()
  const canvas = page.locator('#canvas')
  /** Takes the graphics away, as a driver does that is restarted. */
  const lose = () =>
    page.evaluate(() => {
      let lost = 0
      for (const each of document.querySelectorAll<HTMLCanvasElement>('#canvas canvas')) {
        const context = each.getContext('webgl2')
        context?.getExtension('WEBGL_lose_context')?.loseContext()
        if (context) lost++
      }
      return lost
    })
  const before = await canvas.screenshot()
  const drawing = await canvas.locator('> div > canvas').first().elementHandle()
  expect(await lose()).toBeGreaterThan(0)
  // The lost drawing is there no more, and a new one looks the same.
  await expect.poll(() => drawing?.evaluate((one) => one.isConnected)).toBe(false)
  await expect(async () => expect((await canvas.screenshot()).equals(before)).toBe(true)).toPass()
  await expect(async () => {
    await lose()
    await expect(page.getByText('图没有画成')).toBeVisible({ timeout: 600 })
  }).toPass()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“保交楼”')
})
