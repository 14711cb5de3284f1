import type { Browser } from '@playwright/test'

/** A task that kept the page from answering for longer than 50 ms. */
export interface LongTask {
  readonly ms: number
  /** The script that ran longest in it: file and function, or its caller; empty where no script ran. */
  readonly name: string
}

/** The times of one cold load, in milliseconds from the navigation. */
export interface LoadTimes {
  /** Until a query that was typed as soon as the page reacted had its answer. */
  readonly search: number
  /** Until the first frame of the graph was drawn. */
  readonly graph: number
  readonly longTasks: readonly LongTask[]
}

/** Types as soon as the page is alive and notes when the first hit is there. */
const TYPE_AT_ONCE = `
  new MutationObserver(() => {
    const box = document.querySelector('#search')
    if (document.documentElement.dataset.alive === undefined || box === null) return
    if (window.hitAt === undefined && document.querySelector('[role=option]')) window.hitAt = performance.now()
    if (window.isTyped) return
    window.isTyped = true
    box.focus()
    box.value = 'sqlc'
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }).observe(document, { subtree: true, childList: true, attributes: true })
  window.longFrames = []
  new PerformanceObserver((list) => {
    for (const { duration, scripts } of list.getEntries())
      window.longFrames.push({ duration, scripts: scripts.map((one) => ({
        ms: one.duration,
        name: [one.sourceURL.split('/').at(-1), one.sourceFunctionName || one.invoker].filter(Boolean).join(' '),
      })) })
  }).observe({ type: 'long-animation-frame', buffered: true })
`

/** The variables that the script above sets in the page. */
interface Noted {
  readonly hitAt?: number
  readonly longFrames: readonly {
    readonly duration: number
    readonly scripts: readonly { readonly ms: number; readonly name: string }[]
  }[]
}

/** Measures loading a page with an empty cache. */
export async function timeLoad(browser: Browser, url: string): Promise<LoadTimes> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(TYPE_AT_ONCE)
  await page.goto(url)
  await page.locator('#canvas[data-ready="true"]').waitFor({ state: 'attached' })
  await page.waitForFunction('window.hitAt !== undefined')
  // Data fetched after the first frame may keep the page busy too.
  await page.waitForTimeout(500)
  const noted = await page.evaluate(() => {
    const { hitAt, longFrames } = window as unknown as Noted
    return { hitAt, longFrames, graph: performance.getEntriesByName('first-frame')[0]?.startTime }
  })
  await context.close()
  return {
    search: noted.hitAt ?? Number.NaN,
    graph: noted.graph ?? Number.NaN,
    longTasks: noted.longFrames.map(({ duration, scripts }) => ({
      ms: duration,
      name: plainName(scripts.toSorted((a, b) => b.ms - a.ms)[0]?.name ?? ''),
    })),
  }
}

/** Leaves out of a name the parts that differ between builds and runs: hashes, hosts and ports. */
function plainName(name: string): string {
  return name.replaceAll(/-[\w-]{8}\.js/g, '.js').replaceAll(/https?:\/\/\S*\//g, '')
}
