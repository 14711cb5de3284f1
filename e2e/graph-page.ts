import type { Locator, Page } from '@playwright/test'
import type { LabelHost } from '../src/app/canvas/labels/drawn-labels.ts'
import { BASE_FRAME } from '../src/model/frame.ts'
import type { Point, SerializedTermGraph } from '../src/model/graph.ts'
import { alive, drawn, expect } from './fixtures.ts'

/** Reads the graph of a report. */
export async function graphOf(page: Page, home: string): Promise<SerializedTermGraph> {
  return (await page.request.get(`${home}graph.json`)).json()
}

/** Opens a page of the report with its graph, and gives the tools of it. */
export async function explore(page: Page, url: string): Promise<Locator> {
  await page.goto(url)
  await alive(page)
  await drawn(page)
  const tools = page.getByRole('toolbar', { name: '图的工具' })
  await expect(tools).toBeVisible()
  return tools
}

/** Opens the menu of the folded tools, on a narrow screen, in which a tool stands. */
export async function unfold(tools: Locator, menu: '图例' | '范围' | '更多' = '更多'): Promise<void> {
  const summary = tools.locator('summary', { hasText: menu })
  if (await summary.isVisible()) await summary.click()
}

/** A node with its places: those on a tall map are taken where the canvas is taller than wide. */
type Placed = Point & { readonly places?: { readonly tall?: Point } }

/**
 * Returns where a place of a layout is on the screen while the whole graph is in sight: the layout's frame is fitted
 * into that of the map, that into the canvas, and both are centred.
 */
export async function onScreen(
  page: Page,
  { attributes }: SerializedTermGraph,
  placed: Placed,
  layout: 'map' | 'compare' | 'outline' = 'map',
): Promise<Point> {
  const host = (await page.locator('#canvas').boundingBox())!
  const tall = layout === 'map' && host.width < 0.9 * host.height ? attributes.frames?.tall : undefined
  const frame = tall ?? attributes.frame ?? BASE_FRAME
  const own = (layout !== 'map' && attributes.frames?.[layout]) || frame
  const at = (tall && placed.places?.tall) ?? placed
  const scale =
    Math.min(host.width / frame.width, host.height / frame.height) *
    Math.min(frame.width / own.width, frame.height / own.height)
  return {
    x: host.x + host.width / 2 + (at.x - own.width / 2) * scale,
    y: host.y + host.height / 2 + (at.y - own.height / 2) * scale,
  }
}

/** Opens a page of the report with its view of rows, review beside plan or the report as a tree. */
export async function openRows(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await alive(page)
  await expect(page.locator('[data-rows] [data-node]').first()).toBeVisible()
  await expect(page.getByRole('toolbar', { name: '图的工具' })).toBeVisible()
}

/** Presses the label of a name on a canvas once it stays where it is: the camera has come to rest. */
export async function pressLabel(page: Page, canvas: string, name: string): Promise<void> {
  const placeOf = () =>
    page.locator(canvas).evaluate((host, wanted) => {
      const rect = (host as LabelHost).drawnLabels?.().find(({ text }) => text === wanted)
      return rect ? { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 } : null
    }, name)
  let place: Point | null = null
  const stays = async () => {
    const before = place
    place = await placeOf()
    return place !== null && place.x === before?.x && place.y === before.y
  }
  await expect.poll(stays, { intervals: [200] }).toBe(true)
  const { x, y } = place as unknown as Point
  await page.mouse.click(x, y)
}
