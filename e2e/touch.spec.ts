import type { CDPSession, Page } from '@playwright/test'
import type { Point } from '../src/model/graph.ts'
import { alive, drawn, expect, test } from './fixtures.ts'
import { graphOf, onScreen } from './graph-page.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 })

test('a tap on a name in a text brings its card, the next tap its page', async ({ page, home }) => {
  await page.goto(`${home}p/1.6.1/`)
  await alive(page)
  const link = page.getByRole('main').locator('a.use').first()
  const name = (await link.textContent()) ?? ''
  const card = page.getByRole('tooltip')
  await link.tap()
  await expect(card).toContainText(name)
  await expect(card).toBeInViewport({ ratio: 1 })
  await expect(page).toHaveURL(`${home}p/1.6.1/`)
  // The card is read out, for its name has the focus; a tap beside it closes it.
  await expect(card.getByRole('link')).toBeFocused()
  await page.getByRole('heading', { level: 1 }).tap()
  await expect(card).toBeHidden()
  await link.tap()
  await card.getByRole('link').tap()
  await expect(page).toHaveURL(/\/term\/[^/]+\/$/)
  await expect(card).toBeHidden()
  // A link that is no part of a text leads on at once.
  await page.goto(home)
  await alive(page)
  await page.getByRole('main').getByRole('link', { name: '“保交楼”' }).tap()
  await expect(page).toHaveURL(`${home}term/baojiaolou/`)
})

/** Moves fingers over the screen from one set of points to another. */
async function move(cdp: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const STEPS = 8
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [...from] })
  for (let step = 1; step <= STEPS; step++) {
    const touchPoints = from.map(({ x, y }, at) => ({
      x: x + ((to[at]!.x - x) * step) / STEPS,
      y: y + ((to[at]!.y - y) * step) / STEPS,
    }))
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints })
  }
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Tells whether the canvas comes to show something else than a picture of it. */
async function expectMoved(page: Page, before: Buffer): Promise<void> {
  await expect(async () =>
    expect((await page.locator('#canvas').screenshot()).equals(before)).toBe(false),
  ).toPass()
}

test('the graph is moved by one finger, drawn nearer by two, and a tap shows what a mark is', async ({
  page,
  home,
}) => {
  await page.goto(`${home}?show=graph`)
  await drawn(page)
  await expect(page.getByRole('toolbar')).toBeVisible()
  const graph = await graphOf(page, home)
  const cdp = await page.context().newCDPSession(page)
  const box = (await page.locator('#canvas').boundingBox())!
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }

  // A finger is broader than a mark on a phone, so a tap a little beside it means it still.
  const { attributes } = graph.nodes.find(({ key }) => key === 'term/baojiaolou')!
  const term = await onScreen(page, graph, attributes)
  await page.touchscreen.tap(term.x + 6, term.y + 6)
  await expect(page).toHaveURL(/\/term\/baojiaolou\/\?show=graph$/)
  const card = page.locator('.chosen-card')
  await expect(card).toContainText('“保交楼”')
  await card.getByRole('link').tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“保交楼”')

  // Two fingers that move apart draw nearer what lies between them, by as much.
  await page.goto(`${home}?show=graph`)
  await drawn(page)
  await expect(page.getByRole('toolbar')).toBeVisible()
  const fingers = (apart: number) => [
    { x: middle.x - apart / 2, y: middle.y },
    { x: middle.x + apart / 2, y: middle.y },
  ]
  await move(cdp, fingers(60), fingers(180))
  const away = (at: Point) => Math.hypot(at.x - middle.x, at.y - middle.y)
  const places = await Promise.all(
    graph.nodes
      .filter((node) => node.attributes.kind === 'term')
      .map(async (node) => ({ key: node.key, ...(await onScreen(page, graph, node.attributes)) })),
  )
  const [nearest] = places.sort((a, b) => away(a) - away(b))
  const grown = {
    x: middle.x + (nearest!.x - middle.x) * 3,
    y: middle.y + (nearest!.y - middle.y) * 3,
  }
  // One finger moves all by as much as it goes itself.
  await move(cdp, [middle], [{ x: middle.x + 40, y: middle.y - 60 }])
  await page.touchscreen.tap(grown.x + 40, grown.y - 60)
  await expect(page).toHaveURL(`${home}${nearest!.key}/?show=graph`)
  const before = await page.locator('#canvas').screenshot()
  await page.getByRole('button', { name: '看全图' }).tap()
  await expectMoved(page, before)
})
