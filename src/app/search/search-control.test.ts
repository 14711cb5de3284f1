import type { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../address/view.ts'
import type { SearchHit } from '../../search/hit.ts'
import { keyOf, sampleGraph } from '../canvas/testing/sample-graph.ts'
import { makeBook } from '../page/context.ts'
import { makeViewLoader } from '../page/late-views.ts'
import { initialModel, NO_ACTIONS } from '../page/model.ts'
import { startPage } from '../page/page.tsx'
import { closeWindow, openWindow, testHost } from '../testing/open-window.ts'
import { controlSearch } from './search-control.ts'
import type { SearchAnswer } from './search-state.ts'

const HOME: View = { ...DEFAULT_VIEW, report: 'r', page: { kind: 'home' } }
const hit = (key: string): SearchHit => ({
  ...{ key: keyOf(key), kind: 'term', label: key, score: 1, match: 'exact' },
  ...{ marks: [], snippet: null },
})
const found = (...keys: string[]): SearchAnswer => ({ hits: keys.map(hit), suggestion: null })

/** Starts a page whose search answers when the test says so; the first engines fail as often as it is told. */
function start(failures = 0) {
  const answers = new Map<string, (answer: SearchAnswer) => void>()
  let tries = 0
  const startSearch = async () => {
    if (tries++ < failures) throw new Error('offline')
    return (query: string) => new Promise<SearchAnswer>((resolve) => answers.set(query, resolve))
  }
  const model = initialModel({ view: HOME, book: makeBook('r', sampleGraph(), ''), reports: [], base: '/' })
  const element = document.getElementById('app')
  if (element === null) throw new Error('no #app')
  const page = startPage({
    ...{ element, host: testHost(), initial: model, views: makeViewLoader() },
    makeActions: (started) => ({
      ...NO_ACTIONS,
      ...controlSearch(started, {
        engine: async () => ({ startSearch }),
        recents: () => import('./late/recent-searches.ts'),
      }),
    }),
  })
  page.set({})
  const answer = async (query: string, ...keys: string[]) => {
    await vi.waitFor(() => expect(answers.has(query)).toBe(true))
    answers.get(query)?.(found(...keys))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { page, answer, answers }
}

describe('the control of the search box', () => {
  let window: Window
  const box = () => document.getElementById('search') as HTMLInputElement
  const options = () => [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent)
  const fire = (target: Element | null, event: unknown) => target?.dispatchEvent(event as Event)
  const type = (value: string) => {
    box().value = value
    fire(box(), new window.InputEvent('input', { bubbles: true }))
  }
  const press = (key: string) =>
    fire(box(), new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  const submit = () =>
    fire(document.querySelector('form'), new window.Event('submit', { bubbles: true, cancelable: true }))
  beforeEach(() => {
    window = openWindow('http://localhost/r/')
  })
  afterEach(() => closeWindow(window))

  it('puts what is typed into the view at once, and lists the hits when they come', async () => {
    const { page, answer } = start()
    type('楼')
    expect(page.model().view.query).toBe('楼')
    await answer('楼', 'term/lou', 'term/wang')
    expect(options()).toHaveLength(2)
    expect(page.model().notice).toMatch(/2/)
    expect(box().getAttribute('aria-activedescendant')).toBe('hit-0')
  })

  it('goes where Enter was pressed for before the answer was there, and keeps the search', async () => {
    const { page, answer } = start()
    type('楼')
    submit()
    expect(page.model().view.page).toEqual({ kind: 'home' })
    await answer('楼', 'term/lou')
    expect(page.model().view).toMatchObject({ page: { kind: 'node', key: 'term/lou' }, query: '' })
    expect(page.model().search).toMatchObject({ open: false, recent: ['楼'] })
  })

  it('shows the answer to the last query alone', async () => {
    const { answer, answers } = start()
    type('楼')
    await vi.waitFor(() => expect(answers.has('楼')).toBe(true))
    type('网')
    await answer('网', 'term/wang')
    await answer('楼', 'term/lou', 'term/san')
    expect(options()).toHaveLength(1)
  })

  it('offers recent searches and cited terms, the arrow that came before the list included', async () => {
    localStorage.setItem('policy-term-graph.recent-searches', '["四区"]')
    const { page } = start()
    box().focus()
    press('ArrowDown')
    await vi.waitFor(() => expect(page.model().search.active).toBe(0))
    expect(options()[0]).toContain('四区')
    press('Delete')
    expect(page.model().search).toMatchObject({ recent: [], active: -1 })
  })

  it('says that it cannot be loaded, and tries again with the next keystroke', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { page, answer } = start(1)
    type('楼')
    await vi.waitFor(() => expect(page.model().search.engine).toBe('failed'))
    expect(document.querySelector('.no-hits p')?.textContent).toBe(page.model().notice)
    type('楼宇')
    await answer('楼宇', 'term/lou')
    expect(options()).toHaveLength(1)
  })

  it('keeps the half-typed letters of an input method in the box', () => {
    const { page } = start()
    box().value = 'lou'
    fire(box(), new window.InputEvent('input', { bubbles: true, isComposing: true }))
    expect([page.model().view.query, page.model().search.composing]).toEqual(['', 'lou'])
  })

  it('closes, empties and leaves the box with Escape', async () => {
    const { page, answer } = start()
    box().focus()
    type('楼')
    await answer('楼', 'term/lou')
    press('Escape')
    expect([page.model().search.open, page.model().view.query]).toEqual([false, '楼'])
    press('Escape')
    expect(page.model().view.query).toBe('')
    press('Escape') // the empty box has its list open again
    press('Escape')
    expect(document.activeElement).not.toBe(box())
  })
})
