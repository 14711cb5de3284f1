import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { test as base, type Page } from '@playwright/test'
import { createSiteServer } from '../src/cli/serving/folder-server.ts'
import { listen } from '../src/cli/site-server.ts'

export { expect } from '@playwright/test'

export const REPORT = 'lingling-2024-plan'

interface Fixtures {
  /** The address of the report's front page. */
  readonly home: string
  /** What the page asked of other hosts, or asked for in vain; a journey that ends with any has failed. */
  readonly astray: readonly string[]
}

interface Servers {
  /** Serves the built site under a base path and gives its address. */
  readonly serve: (base: string) => Promise<string>
}

export const test = base.extend<Fixtures, Servers>({
  serve: [
    // biome-ignore lint/correctness/noEmptyPattern: the test runner reads the names of the fixtures from a pattern
    async ({}, use) => {
      if (!existsSync('dist/index.html')) throw new Error('dist/ is not built: npm run build')
      const running = new Map<string, { server: Server; url: string }>()
      await use(async (path) => {
        const known = running.get(path)
        if (known) return known.url
        const server = createSiteServer({ dir: 'dist', base: path })
        const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}${path}`
        running.set(path, { server, url })
        return url
      })
      for (const { server } of running.values()) {
        server.close()
        server.closeAllConnections()
        await once(server, 'close')
      }
    },
    { scope: 'worker' },
  ],
  home: async ({ serve }, use) => use(`${await serve('/')}${REPORT}/`),
  astray: [
    async ({ page }, use) => {
      const astray: string[] = []
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url())
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') astray.push(request.url())
      })
      page.on('response', (response) => {
        if (response.status() >= 400 && response.request().resourceType() !== 'document')
          astray.push(response.url())
      })
      await use(astray)
      if (astray.length > 0) throw new Error(`asked of other hosts, or in vain: ${astray.join(', ')}`)
    },
    { auto: true },
  ],
})

/** Waits until the app has taken the prerendered page over. */
export async function alive(page: Page): Promise<void> {
  await page.locator('html[data-alive]').waitFor({ state: 'attached' })
}

/** Waits until the graph has drawn its first frame. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('#canvas[data-ready="true"]').waitFor({ state: 'attached' })
}
