import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { alive, drawn, expect, test } from './fixtures.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

const PAGES = [
  '',
  'term/2614-gongzuofa/',
  'term/baojiaolou/',
  'p/2.8.2/',
  's/1.1/',
  'text/',
  'terms/',
  'term/2614-gongzuofa/1/',
  '?q=%E5%9B%AD%E5%8C%BA',
  '?lang=en',
  'term/nothing/',
]

for (const scheme of ['light', 'dark'] as const) {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`axe finds nothing, ${scheme}, ${size.width} px`, async ({ page, home }) => {
      test.slow()
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      for (const path of PAGES) {
        await page.goto(home + path)
        await alive(page)
        if (size.width > 860 && (path === '' || path.startsWith('term/2614-gongzuofa/'))) await drawn(page)
        // Injected by evaluation, which the page's Content-Security-Policy does not forbid to the test.
        await page.evaluate(axe)
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
          return (await axe.run()).violations.map(({ id, nodes }) => ({
            id,
            nodes: nodes.map((node) => node.failureSummary ?? node.html),
          }))
        })
        expect(violations, path).toEqual([])
      }
    })
  }
}
