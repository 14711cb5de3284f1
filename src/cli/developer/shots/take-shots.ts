import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { TermGraph } from '../../../model/read-graph.ts'
import { appendAll } from '../../../text/collect.ts'
import type { Shot } from './contact-sheet.ts'
import { type LookedAtView, viewsOf } from './views.ts'

/** The screens: a small and an ordinary phone, a tablet, a desk. */
const SIZES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
]
const THEMES = ['light', 'dark'] as const
/** A screen narrower than this is touched. */
const TOUCHED = 1000
/** How long a picture is left to come to rest after the page says that it is there, in milliseconds. */
const REST_MS = 500

/** A report whose views are taken. */
export interface ShotReport {
  readonly id: string
  readonly graph: TermGraph
}

/** What is taken, of what, and where the pictures go. */
export interface ShotWish {
  /** The browser's program. */
  readonly browser: string
  /** The address of the site's root. */
  readonly home: string
  readonly reports: readonly ShotReport[]
  /** Takes only views whose name begins with this. */
  readonly only: string
  readonly folder: string
  /** Called after each picture. */
  readonly onShot: (shot: Shot) => void
}

/** Takes every view of reports at four sizes and in two themes. */
export async function takeShots(wish: ShotWish): Promise<Shot[]> {
  mkdirSync(wish.folder, { recursive: true })
  const args = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
  const browser = await chromium.launch({ executablePath: wish.browser, args })
  try {
    const shots: Shot[] = []
    for (const size of SIZES)
      for (const theme of THEMES) appendAll(shots, await takeScreen(browser, wish, size, theme))
    return shots
  } finally {
    await browser.close()
  }
}

async function takeScreen(
  browser: Browser,
  { home, reports, only, folder, onShot }: ShotWish,
  viewport: (typeof SIZES)[number],
  theme: (typeof THEMES)[number],
): Promise<Shot[]> {
  const isTouched = viewport.width < TOUCHED
  const context = await browser.newContext({
    viewport,
    colorScheme: theme,
    locale: 'zh-CN',
    hasTouch: isTouched,
    isMobile: isTouched,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const size = `${viewport.width}x${viewport.height}`
  const shots: Shot[] = []
  for (const { id, graph } of reports) {
    for (const view of viewsOf(graph).filter(({ name }) => name.startsWith(only))) {
      const shot = {
        report: id,
        view: view.name,
        size,
        theme,
        file: `${id}-${view.name}-${size}-${theme}.png`,
      }
      writeFileSync(join(folder, shot.file), await takeView(page, `${home}${encodeURIComponent(id)}/`, view))
      shots.push(shot)
      onShot(shot)
    }
  }
  await context.close()
  return shots
}

async function takeView(page: Page, home: string, { path }: LookedAtView): Promise<Buffer> {
  await page.goto(new URL(path, home).href)
  await page.locator('html[data-alive]').waitFor({ state: 'attached' })
  const canvas = page.locator('#canvas')
  if (await canvas.isVisible())
    await page.locator('#canvas[data-ready="true"]').waitFor({ state: 'attached' })
  await page.waitForTimeout(REST_MS)
  return page.screenshot()
}
