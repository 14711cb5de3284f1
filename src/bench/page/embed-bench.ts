import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { listen } from '../../cli/site-server.ts'
import { SHIPPED_ID } from '../stock.ts'
import { printTable, spreadRow } from '../table.ts'

const TERM = `${SHIPPED_ID}/term/2614-gongzuofa/`
/** Marks when the mouse comes to a link; embed.js marks when its card is shown. */
const NOTE_HOVER = `document.addEventListener('pointerover', ({ target }) => {
  if (target instanceof HTMLAnchorElement) performance.mark('hover')
}, true)`

/** Prints the bytes of a term's page without scripts: its markup and its style sheet. */
export function printTermPage(dir: string): void {
  const style = readdirSync(join(dir, 'assets')).find((file) => file.endsWith('.css')) ?? ''
  const parts = [
    ['词条页的 HTML', readFileSync(join(dir, TERM, 'index.html'))],
    ['样式表', readFileSync(join(dir, 'assets', style))],
  ] as const
  const sizes = parts.map(([name, bytes]) => ({ name, raw: bytes.length, packed: gzipSync(bytes).length }))
  const whole = {
    name: '合计',
    raw: sizes.reduce((sum, { raw }) => sum + raw, 0),
    packed: sizes.reduce((sum, { packed }) => sum + packed, 0),
  }
  const rows = [...sizes, whole].map(({ name, raw, packed }) => [name, `${raw}`, `${packed}`])
  printTable([['脚本之前的字节', '原样', 'gzip'], ...rows])
}

/** Prints when a hover card is shown on a page of another site, with its data still to load or loaded already. */
export async function printHoverCards(browser: Browser, root: string, rounds: number): Promise<void> {
  const html = `<!doctype html><meta charset="utf-8"><p><a id="a" href="${root}${TERM}">工作法</a> <a id="b" href="${root}${SHIPPED_ID}/term/sanxi/">三稀</a></p><script>${NOTE_HOVER}</script><script src="${root}embed.js"></script>`
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`
  const times: { first: number[]; next: number[] } = { first: [], next: [] }
  for (let round = 0; round <= rounds; round++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(url)
    const hover = async (link: string) => {
      await page.mouse.move(400, 400)
      await page.waitForFunction(
        () => document.querySelector('policy-term-card')?.hasAttribute('hidden') !== false,
      )
      await page.evaluate(() => performance.clearMarks())
      await page.hover(link)
      await page.waitForFunction(() => performance.getEntriesByName('policy-term-card').length > 0)
      const [shown, begun] = await page.evaluate(() =>
        ['policy-term-card', 'hover'].map((name) => performance.getEntriesByName(name).at(-1)?.startTime),
      )
      return (shown ?? Number.NaN) - (begun ?? Number.NaN)
    }
    const [first, next] = [await hover('#a'), await hover('#b')]
    // The first context of a browser is slower.
    if (round > 0) {
      times.first.push(first)
      times.next.push(next)
    }
    await context.close()
  }
  server.close()
  server.closeAllConnections()
  const head = [`别处网页上的卡片（${rounds} 次，含等候的 150 毫秒）`, '中位毫秒', '最小', '最大']
  printTable([head, spreadRow('第一张，数据还没有取', times.first), spreadRow('下一张', times.next)])
}
