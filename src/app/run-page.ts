import { resolveTerm } from '../links/resolve.ts'
import type { View } from '../links/view.ts'
import { isNodeKind, NODE_KINDS } from '../model/kinds.ts'
import { controlCanvas } from './canvas-control.ts'
import { copyOnPress } from './copy.ts'
import { followLinks } from './links.ts'
import { type Page, showPassage, startPage } from './page.tsx'
import { controlSearch, focusOnSlash } from './search-control.ts'
import { applyTheme, nextTheme, readTheme } from './theme.ts'
import { pageView } from './views/context.ts'
import type { Actions, PageModel } from './views/model.ts'

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
  show(page, { ...asked, query: asked.query || typed })
  document.documentElement.dataset.alive = ''
  // The box opens its list when it gets the focus with something in it.
  if (wasTyping || page.model().view.query !== '') document.getElementById('search')?.focus()
  return page
}

/** Loads what shows previews once a pointer or the focus moves: a page that is only read needs none. */
function previewLater(page: Page): void {
  const begun = new AbortController()
  for (const move of ['pointerover', 'focusin']) {
    document.addEventListener(
      move,
      async () => {
        begun.abort()
        const { previewOnHover } = await import('./preview.tsx')
        previewOnHover(page)
      },
      begun,
    )
  }
}

/** Names the icon absolutely: browsers look a relative one up anew whenever the address changes. */
function settleIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
  icon?.setAttribute('href', icon.href)
}

/** Shows the view that was asked for; a term asked for in writing is looked up, or else searched. */
function show(page: Page, asked: View): void {
  const { book } = page.model()
  page.set({ theme: readTheme() })
  // The address that led nowhere stays in the bar until something is done.
  if (asked.page.kind === 'missing') {
    page.set({ view: asked })
    return
  }
  const term = asked.lookup !== '' && book ? resolveTerm(book.graph, asked.lookup) : null
  if (term && book) {
    page.go(pageView(asked, book.id, { kind: 'node', key: term.key }), { replace: true })
    return
  }
  page.go({ ...asked, query: asked.lookup || asked.query, lookup: '' }, { replace: true, stay: true })
  showPassage(asked)
}

type ViewActions = Pick<Actions, 'switchTheme' | 'zoom' | 'toggleKind'>

/** Makes what theme switch, zoom buttons and legend do. */
function controlView(page: Page): ViewActions {
  const { canvas } = controlCanvas(page)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => canvas()?.refreshTheme())
  return {
    switchTheme: () => {
      const theme = nextTheme(page.model().theme)
      applyTheme(theme)
      page.set({ theme })
      canvas()?.refreshTheme()
    },
    zoom: (step) => {
      const on = canvas()
      if (step === 'in') on?.zoomIn()
      else if (step === 'out') on?.zoomOut()
      else on?.fit()
    },
    toggleKind: (event) => {
      const kind = (event.currentTarget as HTMLButtonElement).value
      if (!isNodeKind(kind)) return
      const { view } = page.model()
      const hidden = NODE_KINDS.filter((one) => view.hidden.includes(one) !== (one === kind))
      page.go({ ...view, hidden }, { replace: true, stay: true })
    },
  }
}
