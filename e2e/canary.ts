import type { BrowserContext, Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Marks of the hostile texts that stand in an element or an attribute only where a text was taken for HTML. */
export const HARM = [
  ...['onload', 'onerror', 'ontoggle', 'onmouseover', 'onfocus', 'srcdoc', 'autofocus'].map(
    (name) => `[${name}]`,
  ),
  ...['src', 'href', 'action', 'data'].flatMap((name) => [
    `[${name}^="javascript:" i]`,
    `[${name}^="//canary.invalid"]`,
  ]),
].join()

/** What the pages of a browser did that no text may make them do, as it happens. */
export interface Canary {
  /** Every deed: code of a text that ran, a dialog, a request to another host, what the policy refused, an error. */
  readonly deeds: readonly string[]
  /** Fails where there is a deed, or where a text has become an element of this page. */
  readonly isWell: (page: Page) => Promise<void>
}

/** Puts a canary into all pages of a browser, in all of their frames; `canary()` is what hostile texts call. */
export async function watch(context: BrowserContext): Promise<Canary> {
  const deeds: string[] = []
  await context.exposeBinding('canary', ({ frame }) => void deeds.push(`code ran in ${frame.url()}`))
  await context.exposeBinding('canaryRefused', (_, what: string) => void deeds.push(`refused: ${what}`))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, documentURI }) => {
      const { canaryRefused } = globalThis as unknown as { canaryRefused: (what: string) => void }
      canaryRefused(`${violatedDirective} ${blockedURI} ${sample} in ${documentURI}`)
    })
  })
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    const isOurs = hostname === '127.0.0.1' || !(protocol.startsWith('http') || hostname)
    if (!isOurs) deeds.push(`asked for ${request.url()}`)
  })
  context.on('dialog', (dialog) => {
    deeds.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('weberror', (error) => deeds.push(`error: ${error.error().message}`))
  return {
    deeds,
    async isWell(page) {
      expect(await page.locator(HARM).evaluateAll((all) => all.map((one) => one.outerHTML))).toEqual([])
      expect(deeds).toEqual([])
    },
  }
}
