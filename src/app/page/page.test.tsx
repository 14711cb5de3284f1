import type { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_VIEW, type Route, type View } from '../../address/view.ts'
import { keyOf, sampleGraph } from '../canvas/testing/sample-graph.ts'
import { closeWindow, openWindow, testHost } from '../testing/open-window.ts'
import { makeBook } from './context.ts'
import { LATE_VIEWS, makeViewLoader } from './late-views.ts'
import { initialModel, NO_ACTIONS } from './model.ts'
import { startPage } from './page.tsx'

const viewOf = (page: Route): View => ({ ...DEFAULT_VIEW, report: 'r', page })
const HOME = viewOf({ kind: 'home' })
const LOU = viewOf({ kind: 'node', key: keyOf('term/lou') })
const WANG = viewOf({ kind: 'node', key: keyOf('term/wang') })
const TEXT = viewOf({ kind: 'text', at: null })
const TERMS = viewOf({ kind: 'terms' })

/** Starts a page of the sample graph at its front page, whose full text comes when the test says so. */
function start() {
  let arrive = () => {}
  let fail: (error: Error) => void = () => {}
  const loaded = new Promise<void>((resolve, reject) => {
    arrive = resolve
    fail = reject
  })
  const views = makeViewLoader({
    ...LATE_VIEWS,
    text: async () => {
      await loaded
      return LATE_VIEWS.text()
    },
  })
  const element = document.getElementById('app')
  if (element === null) throw new Error('no #app')
  const model = initialModel({ view: HOME, book: makeBook('r', sampleGraph(), ''), reports: [], base: '/' })
  const page = startPage({ element, host: testHost(), initial: model, views, makeActions: () => NO_ACTIONS })
  page.set({})
  const textLoaded = async () => {
    arrive()
    await views.load(['text'])
    await tick()
  }
  return { page, arrive, fail, textLoaded }
}
const heading = () => document.querySelector('h1')?.textContent
const tick = () => new Promise((resolve) => setTimeout(resolve))
const back = async (window: Window, path: string, state: { scroll: number } | null = null) => {
  history.replaceState(state, '', path)
  window.dispatchEvent(new window.PopStateEvent('popstate', { state }))
  await tick()
}

describe('the running page', () => {
  let window: Window
  let reload: ReturnType<typeof vi.spyOn>
  let assign: ReturnType<typeof vi.spyOn>
  beforeEach(() => {
    window = openWindow('http://localhost/r/')
    reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {})
    assign = vi.spyOn(window.location, 'assign').mockImplementation(() => {})
  })
  afterEach(() => closeWindow(window))

  it('shows at once what needs nothing more, under its own address and title', () => {
    const { page } = start()
    const before = history.length
    page.go(LOU)
    expect(heading()).toBe('保交楼')
    expect(location.pathname).toBe('/r/term/lou/')
    expect(history.length).toBe(before + 1)
    expect(document.title).toContain('保交楼')
  })

  it('waits for a late view, and changes address and page together', async () => {
    const { page, arrive } = start()
    page.go(TEXT)
    await tick()
    expect([location.pathname, page.model().view]).toEqual(['/r/', HOME])
    expect(document.querySelector('.plain-page')).toBeNull()
    arrive()
    await vi.waitFor(() => expect(document.querySelector('.text-page')).not.toBeNull())
    expect([location.pathname, page.model().view]).toEqual(['/r/text/', TEXT])
  })

  it('shows the view that was asked for last, though an earlier one comes later', async () => {
    const { page, textLoaded } = start()
    page.go(TEXT)
    page.go(LOU)
    await textLoaded()
    expect([heading(), location.pathname]).toEqual(['保交楼', '/r/term/lou/'])
  })

  it('leaves a view that is out of reach to the browser', async () => {
    const { page, fail } = start()
    page.go(TEXT)
    fail(new Error('offline'))
    await vi.waitFor(() => expect(assign).toHaveBeenCalled())
    expect(String(assign.mock.calls[0])).toBe('http://localhost/r/text/')
    expect(page.model().view).toEqual(HOME)
  })

  it('rewrites the entry where asked: another path at once, another query a little later', () => {
    const { page } = start()
    const before = history.length
    page.go(LOU, { replace: true })
    expect([location.pathname, history.length]).toEqual(['/r/term/lou/', before])
    page.go({ ...LOU, query: '四' }, { replace: true, stay: true })
    expect([location.search, page.model().view.query]).toEqual(['', '四'])
    window.dispatchEvent(new window.Event('pagehide'))
    expect(decodeURIComponent(location.search)).toBe('?q=四')
  })

  it('puts the focus on the heading of a new page, and leaves it where it is asked to stay', () => {
    const { page } = start()
    page.go(LOU)
    expect(document.activeElement).toBe(document.querySelector('h1'))
    const box = document.getElementById('search')
    box?.focus()
    page.go(WANG, { stay: true })
    expect(document.activeElement).toBe(box)
  })

  it('goes back to the view of an earlier entry and closes the list of the search box', async () => {
    const { page } = start()
    page.go(LOU)
    page.set({ search: { ...page.model().search, open: true } })
    await back(window, '/r/term/wang/')
    expect([heading(), page.model().search.open]).toEqual(['“一网”', false])
    expect(reload).not.toHaveBeenCalled()
  })

  it('drops what was asked for before one went back', async () => {
    const { page, textLoaded } = start()
    page.go(TEXT)
    await back(window, '/r/term/wang/')
    await textLoaded()
    expect(page.model().view).toEqual(WANG)
  })

  it('goes back to a late view only once it is there', async () => {
    const { page, arrive } = start()
    await back(window, '/r/text/')
    expect(page.model().view).toEqual(HOME)
    arrive()
    await vi.waitFor(() => expect(page.model().view).toEqual(TEXT))
  })

  it.each([
    ['of another report', '/other/'],
    ['of a tool', '/check/'],
    ['that the report has no page for', '/r/term/none/'],
  ])('starts anew for an address %s', async (_, path) => {
    const { page } = start()
    await back(window, path)
    expect(reload).toHaveBeenCalled()
    expect(page.model().view).toEqual(HOME)
  })

  it('does not start anew for an anchor of the page it shows', async () => {
    start()
    await back(window, '/r/#content')
    expect(reload).not.toHaveBeenCalled()
  })

  it('draws the page anew with a view that no address asks for', async () => {
    const { page } = start()
    const changes = vi.fn()
    page.onChange(changes)
    page.go(TERMS, { stay: true })
    await vi.waitFor(() => expect(page.model().view).toEqual(TERMS))
    changes.mockClear()
    await page.load('searchLists')
    expect(changes).toHaveBeenCalledTimes(1)
  })
})
