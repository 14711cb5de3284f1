import type { View } from '../../address/view.ts'
import type { Explorer } from '../explore/late/start-explore.ts'
import { pageView } from '../page/context.ts'
import { followLinks } from '../page/links.ts'
import type { Actions, PageModel } from '../page/model.ts'
import { type Page, showPassage, startPage } from '../page/page.tsx'
import { controlSearch, focusOnSlash } from '../search/search-control.ts'
import { addressOf } from './site-root.ts'
import { applyTheme, nextTheme, readTheme } from './theme.ts'

/** What a page is started from. */
export interface PageStart {
  readonly root: URL
  /** The model that the markup was prerendered from. */
  readonly model: PageModel
  /** The view that the address asks for. */
  readonly asked: View
  /** True where the markup is none of the model's: the page is drawn anew. */
  readonly fresh: boolean
}

/** Brings the prerendered page to life and shows the view that was asked for. */
export function runPage({ root, model, asked, fresh }: PageStart): Page {
  const host = document.getElementById('app')
  if (host === null) throw new Error('index.html has no #app')
  const box = document.querySelector<HTMLInputElement>('#search')
  const typed = box?.value ?? ''
  const wasTyping = document.activeElement === box
  const makeActions = (started: Page): Actions => ({ ...controlSearch(started), ...controlView(started) })
  const page = startPage({ host, root, initial: model, makeActions, fresh })
  settleIcon()
  followLinks(page)
  copyOnPress(page)
  previewLater(page)
  focusOnSlash()
  show(page, { ...asked, query: asked.query || typed }, () => {
    document.documentElement.dataset.alive = ''
    // The box opens its list when it gets the focus with something in it.
    if (wasTyping || page.model().view.query !== '') document.getElementById('search')?.focus()
  })
  return page
}

/** Makes a press on a `data-copy` link copy what it stands for, or offer in which form. */
function copyOnPress(page: Page): void {
  document.addEventListener('click', async (event) => {
    const { target } = event
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-copy]') : null
    if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    const { copyAddress } = await import('../share/late/copy.ts')
    await copyAddress(page, link)
  })
}

/** Loads what shows previews once a pointer or the focus moves, as a page that is only read needs none; for fingers at once, as the first of theirs is a tap. */
function previewLater(page: Page): void {
  const begun = new AbortController()
  const load = async () => {
    begun.abort()
    const { showPreviews } = await import('../page/late/preview.tsx')
    showPreviews(page)
  }
  for (const move of ['pointerover', 'focusin']) document.addEventListener(move, load, begun)
  if (matchMedia('(hover:none)').matches) void load()
}

/** Names the icon absolutely: browsers look a relative one up anew whenever the address changes. */
function settleIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  icon?.setAttribute('href', icon.href)
}

/** Shows the view that was asked for, then calls back; a term asked for in writing is looked up, or else searched. */
function show(page: Page, asked: View, onShown: () => void): void {
  page.set({ theme: readTheme(), site: addressOf(page.root) })
  // The address that led nowhere stays in the bar until something is done.
  if (asked.page.kind === 'missing') {
    page.set({ view: asked })
    onShown()
    return
  }
  const settle = (view: View) => {
    page.go({ ...view, lookup: '' }, { replace: true, stay: true })
    showPassage(view)
    onShown()
  }
  if (asked.lookup === '') settle(asked)
  else void lookUp(page, asked).then((found) => settle(found ?? { ...asked, query: asked.lookup }))
}

/** Gives the view of the term that is asked for in writing; null where no one term is meant. */
async function lookUp(page: Page, asked: View): Promise<View | null> {
  const { book } = page.model()
  const { resolveTerm } = await import('../../address/resolve.ts')
  const term = book && resolveTerm(book.graph, asked.lookup)
  return book && term ? pageView(asked, book.id, { kind: 'node', key: term.key }) : null
}

type ViewActions = Pick<Actions, 'switchTheme' | 'explore' | 'change' | 'print'>

/** Makes what theme switch, legend and the tools of the graph do. */
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
    if (begun || page.model().book === null || host === null || host.clientWidth === 0) return
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
