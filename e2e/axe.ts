import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A rule that a page breaks, and where. */
export interface Violation {
  readonly id: string
  readonly nodes: readonly string[]
}

interface Found {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** Returns what axe finds amiss on the page as it stands. */
export async function findViolations(page: Page): Promise<Violation[]> {
  // Injected by evaluation, which the page's Content-Security-Policy does not forbid to the test.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Found[] }> }
    }
    // What is in order is not described.
    return (await axe.run({ resultTypes: ['violations'] })).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map((node) => node.failureSummary ?? node.html),
    }))
  })
}
