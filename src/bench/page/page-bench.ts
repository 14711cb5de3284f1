import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { ensureBrowser } from '../../cli/developer/browser.ts'
import { createSiteServer } from '../../cli/serving/folder-server.ts'
import { listen } from '../../cli/site-server.ts'
import { groupBy } from '../../text/collect.ts'
import { greatestOf } from '../../text/extremes.ts'
import { medianOf } from '../measure.ts'
import { type Ratio, ratioOf } from '../ratio.ts'
import { SHIPPED_ID } from '../stock.ts'
import { formatNumber, printTable, spreadRow } from '../table.ts'
import { type BenchSite, buildBenchSite, type SampleSize } from './bench-site.ts'
import { printHoverCards, printTermPage } from './embed-bench.ts'
import { type LongTask, timeLoad } from './loading.ts'

/** How much of the page is measured. */
export interface PagePlan {
  readonly loads: number
  readonly rounds: number
  /** Frames a round. */
  readonly frames: number
  /** How often a card is shown on a page of another site. */
  readonly cards: number
  readonly samples: readonly SampleSize[]
}

/** The same every time: drawn by software, as many frames as there is time for. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
]
/** The whole graph, and so near that about a ninth of it is in sight. */
const RATIOS = [1, 0.3]
/** Before panning, in milliseconds: the page that was panned before comes to rest, its last frames still being drawn. */
const PAUSE = 1000

/**
 * Prints when the page can be searched and shows its graph, and the time of panning beside sigma's own programs.
 *
 * @returns How many times as fast a frame is as with sigma's own programs.
 */
export async function printPage(plan: PagePlan): Promise<Ratio[]> {
  const executablePath = ensureBrowser('measures')
  if (executablePath === null) throw new Error('no browser to measure the page in')
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-bench-'))
  const site = await buildBenchSite(folder, plan.samples)
  const server = createSiteServer({ dir: site.dir, base: '/' })
  const base = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  try {
    console.log(`\n页面（无界面 Chromium ${browser.version()}，${FLAGS.join(' ')}）`)
    printTermPage(site.dir)
    await printHoverCards(browser, base, plan.cards)
    await printLoads(browser, `${base}${SHIPPED_ID}/`, plan.loads)
    return await printPanning(browser, { base, site, plan })
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
    rmSync(folder, { recursive: true })
  }
}

async function printLoads(browser: Browser, url: string, loads: number): Promise<void> {
  await timeLoad(browser, url) // the first one of a browser sets it up
  const times = []
  for (let load = 0; load < loads; load++) times.push(await timeLoad(browser, url))
  const searches = times.map(({ search }) => search)
  const graphs = times.map(({ graph }) => graph)
  printTable([
    [`打开随附的报告（${loads} 次冷加载）`, '中位毫秒', '最小', '最大'],
    spreadRow('到搜索答出第一个键入的词', searches),
    spreadRow('到图的第一帧', graphs),
  ])
  printLongTasks(times.flatMap(({ longTasks }) => longTasks))
}

/** Prints the long tasks of some loads by name, with how often each came and how long it took. */
function printLongTasks(tasks: readonly LongTask[]): void {
  const byName = groupBy(tasks, ({ name }) => name)
  if (byName.size === 0) {
    console.log('没有超过 50 毫秒的长任务')
    return
  }
  const rows = [...byName].map(([name, same]) => [
    name || '（排版和绘制，没有脚本）',
    `${same.length}`,
    formatNumber(medianOf(same.map(({ ms }) => ms))),
    formatNumber(greatestOf(same.map(({ ms }) => ms))),
  ])
  printTable([['超过 50 毫秒的长任务', '次数', '中位毫秒', '最大'], ...rows])
}

async function printPanning(
  browser: Browser,
  { base, site, plan }: { readonly base: string; readonly site: BenchSite; readonly plan: PagePlan },
): Promise<Ratio[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addInitScript({ path: site.panning })
  const rows: string[][] = []
  const ratios: Ratio[] = []
  for (const { id, nodes } of plan.samples) {
    const ours = await openOurs(context, `${base}${id}/`)
    const { width, height } = (await ours.locator('#canvas').boundingBox()) ?? { width: 0, height: 0 }
    for (const ratio of RATIOS) {
      if (ratio < 1) await comeNearer(ours)
      const query = new URLSearchParams({
        graph: `/${id}/graph.json`,
        ratio: `${ratio}`,
        width: `${width}`,
        height: `${height}`,
      })
      const plain = await context.newPage()
      await plain.goto(`${base}plain/plain.html?${query}`)
      await plain.locator('html[data-ready]').waitFor({ state: 'attached' })
      const [own = NEVER, theirs = NEVER] = await panInTurn([ours, plain], plan)
      const ways = theirs.frame / own.frame
      const cells = [own.frame, own.script, theirs.frame, theirs.script, ways].map(formatNumber)
      const seen = ratio === 1 ? '全图' : '走近'
      rows.push([`${site.counts.get(id)} 个节点，${seen}`, ...cells])
      ratios.push(ratioOf(`拖动比 sigma 默认快几倍，${nodes} 个节点，${seen}`, own.frames, theirs.frames))
      await plain.close()
    }
    await ours.close()
  }
  console.log(`\n拖动时一帧的毫秒（${plan.rounds} 轮各 ${plan.frames} 帧的中位数，轮流）`)
  const head = ['', '本站', '其中脚本', 'sigma 默认', '其中脚本', '倍数']
  printTable([head, ...rows])
  return ratios
}

async function openOurs(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('#canvas[data-ready="true"]').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: '放大' }).waitFor()
  return page
}

/** Presses the button three times: each makes the scale half as large again. */
async function comeNearer(page: Page): Promise<void> {
  await page.bringToFront()
  for (let press = 0; press < 3; press++) {
    await page.getByRole('button', { name: '放大' }).click()
    await page.waitForTimeout(PAUSE)
  }
}

/** Pans pages round by round in turn; gives the medians over all frames of each. */
async function panInTurn(pages: readonly Page[], plan: PagePlan) {
  const times = pages.map(() => ({ frames: [] as number[], scripts: [] as number[] }))
  for (let round = 0; round < plan.rounds; round++) {
    for (const [at, page] of pages.entries()) {
      await page.bringToFront()
      await page.waitForTimeout(PAUSE)
      const { frames, scripts } = await page.evaluate((count) => window.panGraph(count), plan.frames)
      times[at]?.frames.push(medianOf(frames))
      times[at]?.scripts.push(medianOf(scripts))
    }
  }
  return times.map(({ frames, scripts }) => ({
    frame: medianOf(frames),
    script: medianOf(scripts),
    frames,
  }))
}

const NEVER = { frame: Number.NaN, script: Number.NaN, frames: [] }
