import type { View } from '../../address/view.ts'
import { ELSEWHERE_FILE } from '../../model/library-files.ts'
import type { Explorer } from '../explore/explore-model.ts'
import { pageView } from '../page/context.ts'
import { makeViewLoader } from '../page/late-views.ts'
import { followLinks, linkAt } from '../page/links.ts'
import { type Actions, initialModel, type PageStart } from '../page/model.ts'
import { type Page, showPassage, startPage } from '../page/page.tsx'
import { lateViewsOf } from '../page/parts.ts'
import { controlSearch, focusOnSlash } from '../search/search-control.ts'
import type { Host } from './host.ts'
import { applyTheme, nextTheme, readTheme } from './theme.ts'

/**
 * Brings the page to life and shows the view that was asked for.
 *
 * @param asked The view that the address asks for.
 * @param start What the markup was prerendered from, or what a page without markup starts with.
 */
export async function runPage(host: Host, asked: View, start: Omit<PageStart, 'base'>): Promise<Page> {
  const started = initialModel({ ...start, base: host.base })
  const element = document.getElementById('app')
  if (element === null) throw new Error('index.html has no #app')
  const views = makeViewLoader()
  await views.load([...lateViewsOf(started), ...lateViewsOf({ ...started, view: asked })])
  const box = document.querySelector<HTMLInputElement>('#search')
  const typed = box?.value ?? ''
  const wasTyping = document.activeElement === box
  // What was typed stays in the box as it stands, with its cursor and what an input method has begun.
  const model = { ...started, search: { ...started.search, composing: typed || null } }
  const makeActions = (started: Page): Actions => ({ ...controlSearch(started), ...controlView(started) })
  const page = startPage({ element, host, initial: model, makeActions, views })
  settleIcon()
  followLinks(page)
  copyOnPress(page)
  const previews = previewLater(page)
  readLater(page)
  focusOnSlash()
  const query = (wasTyping && typed) || asked.query || typed
  show(page, { ...asked, query }, () => {
    page.set({ search: { ...page.model().search, composing: null } })
    // A tap that came before the previews would lead on at once.
    void previews.finally(() => {
      document.documentElement.dataset.alive = ''
    })
    // The box opens its list when it gets the focus with something in it; a library shows results in its page.
    const { view, library, book } = page.model()
    // What has moved is asked for where nothing is any more.
    for (const lack of book?.lacks ?? [])
      if (lack.file === ELSEWHERE_FILE || view.page.kind === 'missing') reportError(lack)
    const isInPage = library !== null && view.page.kind === 'reports'
    if (wasTyping || (view.query !== '' && !isInPage)) openBox()
  })
  return page
}

/** Gives the search box the focus; one that has it already is told, as it would hear of no focus. */
function openBox(): void {
  const box = document.getElementById('search')
  if (box !== document.activeElement) box?.focus()
  else box?.dispatchEvent(new FocusEvent('focus'))
}

/** Makes a press on a `data-copy` link copy what it stands for, or offer in which form. */
function copyOnPress(page: Page): void {
  document.addEventListener('click', async (event) => {
    const link = linkAt(event, 'a[data-copy]')
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    const { copyAddress } = await import('../share/late/open-share-menu.tsx')
    await copyAddress(page, link)
  })
}

/**
 * Loads the previews once a pointer or the focus moves: a page that is only read needs none.
 *
 * On a touch screen they are loaded at once, as the first touch is a tap already.
 *
 * @returns When all is there that the first touch needs.
 */
function previewLater(page: Page): Promise<void> {
  const begun = new AbortController()
  const load = async () => {
    begun.abort()
    const { showPreviews } = await import('../page/late/preview.tsx')
    showPreviews(page)
  }
  for (const move of ['pointerover', 'focusin']) document.addEventListener(move, load, begun)
  return matchMedia('(hover:none)').matches ? load() : Promise.resolve()
}

/** Loads what follows the reader through the full text, once that is shown. */
function readLater(page: Page): void {
  let begun = false
  const load = async () => {
    if (begun || page.model().view.page.kind !== 'text') return
    begun = true
    const { followReading } = await import('../text/late/follow-reading.tsx')
    followReading(page)
  }
  page.onChange(() => void load())
  void load()
}

/** Names the icon absolutely: browsers look a relative one up anew whenever the address changes. */
function settleIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  icon?.setAttribute('href', icon.href)
}

/** Shows the view that was asked for, then calls back; a term asked for in writing is looked up, or else searched. */
function show(page: Page, asked: View, onShown: () => void): void {
  page.set({ theme: readTheme(), site: page.host.address() })
  // The address that led nowhere stays in the bar until something is done, or was typed already.
  if (asked.page.kind === 'missing' && asked.query === page.model().view.query) {
    onShown()
    return
  }
  const settle = (view: View) => {
    page.go({ ...view, lookup: '' }, { replace: true, stay: true })
    if (!isReturned()) showPassage(view)
    onShown()
  }
  if (asked.lookup === '') settle(asked)
  else void lookUp(page, asked).then((found) => settle(found ?? { ...asked, query: asked.lookup }))
}

/** Tells whether the browser has brought the page to where it was read before, reloaded or come back to. */
function isReturned(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return window.scrollY > 0 && (navigation?.type === 'reload' || navigation?.type === 'back_forward')
}

/** Finds the view of the term that is asked for in writing; null where no one term is meant. */
async function lookUp(page: Page, asked: View): Promise<View | null> {
  const { book } = page.model()
  const { resolveTerm } = await import('../../address/resolve.ts')
  const term = book && resolveTerm(book.graph, asked.lookup)
  return book && term ? pageView(asked, book.id, { kind: 'node', key: term.key }) : null
}

type ViewActions = Pick<Actions, 'switchTheme' | 'explore' | 'change' | 'print'>

/** Makes the actions of the theme switch, the legend and the tools of the graph. */
function controlView(page: Page): ViewActions {
  const explorer = exploreLater(page)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => explorer()?.refreshTheme())
  return {
    switchTheme: () => {
      const theme = nextTheme(page.model().theme)
      applyTheme(theme)
      page.set({ theme })
      explorer()?.refreshTheme()
    },
    explore: (command) => explorer()?.run(command),
    change: (parts) => page.go({ ...page.model().view, ...parts }, { replace: true, stay: true }),
    print: () => window.print(),
  }
}

/** Loads the graph once its frame is on the screen: a phone that shows a page needs none. */
function exploreLater(page: Page): () => Explorer | null {
  let explorer: Explorer | null = null
  let begun = false
  const open = async () => {
    const host = document.getElementById('canvas')
    if (begun || page.model().book === null || !host?.parentElement?.clientWidth) return
    begun = true
    try {
      const { startExplore } = await import('../explore/late/start-explore.ts')
      explorer = startExplore(page, host)
    } catch (error) {
      console.error(error)
      page.set({ canvas: 'failed' })
    }
  }
  page.onChange(() => void open())
  window.addEventListener('resize', () => void open())
  return () => explorer
}
