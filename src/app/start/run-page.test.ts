import type { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../address/view.ts'
import { keyOf, sampleGraph } from '../canvas/testing/sample-graph.ts'
import { makeBook } from '../page/context.ts'
import type { Page } from '../page/page.tsx'
import { closeWindow, openWindow, testHost } from '../testing/open-window.ts'
import { runPage } from './run-page.ts'

const viewOf = (page: View['page'], parts: Partial<View> = {}): View => ({
  ...DEFAULT_VIEW,
  ...parts,
  report: 'r',
  page,
})
const LOU = viewOf({ kind: 'node', key: keyOf('term/lou') })
const heading = () => document.querySelector('h1')?.textContent

let shown: Page | null = null

/** Runs a page that starts with one view, at an address that asks for another. */
async function run(view: View, asked: View) {
  shown = await runPage(testHost(), asked, { view, book: makeBook('r', sampleGraph(), ''), reports: [] })
  return shown
}

describe('a page that is brought to life', () => {
  let window: Window
  beforeEach(() => {
    window = openWindow('http://localhost/r/term/lou/')
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }))
  })
  afterEach(async () => {
    // A search that was begun ends while there is a window.
    const isBusy = () => ['loading', 'retrying'].includes(shown?.model().search.engine ?? '')
    await vi.waitFor(() => expect(isBusy()).toBe(false), 20_000)
    shown = null
    await closeWindow(window)
  })

  it('shows what its address asks for beyond its path, and says that it is alive', async () => {
    const page = await run(LOU, { ...LOU, hidden: ['task'] })
    expect(page.model().view.hidden).toEqual(['task'])
    expect(page.model().site).toBe('http://localhost/')
    expect([heading(), document.documentElement.dataset.alive]).toEqual(['保交楼', ''])
  })

  it('has loaded late views and texts before it shows anything', async () => {
    const page = await run(LOU, { ...LOU, to: keyOf('term/wang'), lang: 'en' })
    expect(document.querySelector('.paths h2')?.textContent).toMatch(/^From /)
    expect(document.documentElement.lang).toBe('en')
    expect(page.model().view.to).toBe('term/wang')
  })

  it('keeps what was typed before it was alive, and gives the box the focus', async () => {
    document.getElementById('app')?.remove()
    window = openWindow(
      'http://localhost/r/term/lou/',
      '<div id="app"><input id="search" value="四区"></div>',
    )
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }))
    const page = await run(LOU, LOU)
    expect(page.model().view.query).toBe('四区')
    expect(document.activeElement?.id).toBe('search')
  })

  it('leads a term that is asked for in writing to its page, and searches for what is none', async () => {
    const home = viewOf({ kind: 'home' })
    const found = await run(home, { ...home, lookup: '保交楼' })
    await vi.waitFor(() => expect(found.model().view).toMatchObject({ page: LOU.page, lookup: '' }))
    const none = await run(home, { ...home, lookup: '绝无' })
    await vi.waitFor(() => expect(none.model().view).toMatchObject({ page: home.page, query: '绝无' }))
  })

  it('leaves the address of a page that is missing as it is', async () => {
    const missing = viewOf({ kind: 'missing', path: 'no/where' })
    history.replaceState(null, '', '/r/no/where?x=1')
    await run(missing, missing)
    expect(document.querySelector('.plain-page')).not.toBeNull()
    expect(location.pathname + location.search).toBe('/r/no/where?x=1')
  })

  it('follows a link within the report without loading a page, and leaves others to the browser', async () => {
    const page = await run(LOU, LOU)
    const press = (href: string) => {
      const link = document.createElement('a')
      link.href = href
      document.body.append(link)
      const event = new window.MouseEvent('click', { bubbles: true, cancelable: true })
      link.dispatchEvent(event as unknown as Event)
      return event.defaultPrevented
    }
    expect(press('http://localhost/r/term/wang/')).toBe(true)
    expect(page.model().view.page).toEqual({ kind: 'node', key: 'term/wang' })
    expect([press('http://localhost/other/'), press('http://other.cn/')]).toEqual([false, false])
    expect(heading()).toBe('“一网”')
  })

  it('switches the theme', async () => {
    const page = await run(LOU, LOU)
    document.querySelector<HTMLButtonElement>('.top-bar button.tool')?.click()
    expect([page.model().theme, document.documentElement.dataset.theme]).toEqual(['light', 'light'])
  })
})
