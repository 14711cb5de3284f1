import type { Trouble } from '../../model/trouble.ts'
import { pageView } from '../page/context.ts'
import type { LateName } from '../page/late-views.ts'
import { messagesIn } from '../page/messages.ts'
import type { Actions, PageModel } from '../page/model.ts'
import type { Page } from '../page/page.tsx'
import { findWhy } from '../start/why.ts'
import { isOfLibrary, optionId, searchOptions } from './search-options.ts'
import {
  type Ask,
  nextSearch,
  type SearchAnswer,
  type SearchEffect,
  type SearchEvent,
} from './search-state.ts'

type SearchActions = Omit<Actions, 'switchTheme' | 'explore' | 'change' | 'print'>

/** Screens on which the list under the box takes the width; phone.css draws the line at the same place. */
const PHONE = '(max-width: 860px)'

/** The modules that come with the first use of the box; tests give others. */
const LATE = {
  recents: () => import('./late/recent-searches.ts'),
  engine: () => import('./late/start-search.ts'),
  library: () => import('#library-search'),
}

type LateModules = Omit<typeof LATE, 'library'> & Partial<Pick<typeof LATE, 'library'>>

/** A library is searched further once nothing more is typed for so many milliseconds. */
const PAUSE = 250

/** A question that is asked further: of which engine. */
interface Further {
  readonly asked: string
  readonly engine: Ask | null
  readonly more: NonNullable<SearchAnswer['more']>
}

/** Returns the late views of what opens under the box: in a library there is more to show. */
function viewsOf({ book, library }: PageModel): LateName[] {
  return book?.elsewhere || library ? ['searchLists', 'foundHits'] : ['searchLists']
}

/** Makes the behaviour of the search box: an ARIA combobox whose list is drawn from the model. */
export function controlSearch(page: Page, late: LateModules = LATE): SearchActions {
  let ask: Ask | null = null
  const asks = new Map<boolean, Promise<Ask>>()
  let recents: Awaited<ReturnType<typeof LATE.recents>> | null = null
  let uncover = () => {}
  const query = () => page.model().view.query

  const send = (event: SearchEvent) => {
    const { search } = page.model()
    const { state, effects } = nextSearch(search, event)
    if (state !== search) page.set({ search: state })
    for (const effect of effects) perform(effect)
  }
  const setRecent = (recent: readonly string[] | undefined, isForgotten: boolean) => {
    if (recent) send({ is: 'recent', recent, isForgotten })
  }
  const type = (text: string) => {
    page.go({ ...page.model().view, query: text }, { replace: true, stay: true })
    send({ is: 'type', query: text })
  }
  const press = (step: 1 | -1) => send({ is: 'arrow', step, options: searchOptions(page.model()).length })

  /** Fetches what the box searches, each once. */
  const start = async (ofLibrary: boolean): Promise<Ask> => {
    const { book } = page.model()
    if (ofLibrary) return (await (late.library ?? LATE.library)()).openLibrarySearch(page.host)
    if (book === null) throw new Error('there is nothing to search')
    return (await late.engine()).startSearch(book, page.host)
  }
  const load = async () => {
    const ofLibrary = isOfLibrary(page.model())
    if (!ofLibrary && page.model().book === null) return
    const starting = asks.get(ofLibrary) ?? start(ofLibrary)
    asks.set(ofLibrary, starting)
    starting.catch(() => {}) // is told below, once the list is there
    try {
      await Promise.all([
        late.recents().then((module) => {
          recents = module
        }),
        page.load(...viewsOf(page.model())),
      ])
      if (recents) send({ is: 'list-loaded', recent: recents.readRecent() })
      const started = await starting
      if (ofLibrary !== isOfLibrary(page.model())) return
      ask = started
      send({ is: 'engine-loaded', query: query() })
    } catch (error) {
      asks.delete(ofLibrary)
      await fail(error)
    }
  }
  const whyOf = (error: unknown) => findWhy(page.host, page.model().view.report, error)
  const fail = async (error: unknown) => {
    send({ is: 'engine-failed', why: await whyOf(error) })
  }
  const tellLack = async (lack: Trouble | null) => {
    if (lack ?? page.model().search.why) send({ is: 'lacks', why: lack && (await whyOf(lack)) })
  }
  const choose = (position: number) => {
    const { view, book } = page.model()
    const option = searchOptions(page.model())[position]
    if (option === undefined) return
    if (option.kind === 'recent') return type(option.query)
    if (option.kind === 'clear') return setRecent(recents?.forgetRecent(), true)
    setRecent(recents?.keepRecent(view.query), false)
    // What leads out of the report is followed as the link that it is.
    if (book === null || (option.kind !== 'hit' && option.kind !== 'cited'))
      return document.getElementById(optionId(position))?.click()
    send({ is: 'leave' })
    const { key } = option.kind === 'hit' ? option.hit : option.term
    page.go(pageView(view, book.id, { kind: 'node', key }))
  }
  const say = (what: Extract<SearchEffect, { do: 'say' }>['what']) => {
    const { search, view } = page.model()
    const m = messagesIn(view.lang)
    const { length } = searchOptions(page.model())
    const found = search.open ? (length > 0 ? m.results(length) : m.noResults(search.asked)) : ''
    const failed = search.why?.(view.lang) ?? ''
    page.set({ notice: { nothing: '', failed, answer: found }[what] })
  }
  const perform = (effect: SearchEffect) => {
    switch (effect.do) {
      case 'load':
        return void load()
      case 'ask': {
        const asked = effect.query
        const engine = ask
        return void ask?.(asked).then((answer) => {
          if (ask !== engine) return
          send({ is: 'answer', query: asked, answer })
          void tellLack(answer.lack ?? null)
          if (answer.more) setTimeout(lookFurther, PAUSE, { asked, engine, more: answer.more })
        }, dropOvertaken(asked))
      }
      case 'say':
        return say(effect.what)
      case 'enter':
        return send({ is: 'enter', query: query() })
      case 'arrow':
        return press(effect.step)
      case 'reveal':
        return document
          .getElementById(optionId(page.model().search.active))
          ?.scrollIntoView({ block: 'nearest' })
      case 'choose':
        return choose(effect.position)
      case 'keep':
        return setRecent(recents?.keepRecent(query()), false)
      case 'recall':
        return setRecent(recents?.readRecent(), false)
      case 'clear':
        return type('')
      case 'blur':
        return document.getElementById('search')?.blur()
    }
  }
  const leave = () => {
    send({ is: 'leave' })
    document.getElementById('search')?.blur()
  }
  /** A question that was overtaken by another is of no concern any more, however it ends. */
  const dropOvertaken = (asked: string) => (error: unknown) => {
    if (page.model().search.asked === asked) void fail(error)
  }
  const lookFurther = ({ asked, engine, more }: Further) => {
    const isOvertaken = () => ask !== engine || page.model().search.asked !== asked
    if (isOvertaken()) return
    more().then((found) => isOvertaken() || send({ is: 'more', query: asked, found }), dropOvertaken(asked))
  }
  const key = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined
    const option = searchOptions(page.model())[page.model().search.active]
    if (step === undefined && !(event.key === 'Delete' && option?.kind === 'recent')) return
    if (recents) event.preventDefault()
    if (step !== undefined) press(step)
    else if (option?.kind === 'recent') setRecent(recents?.forgetRecent(option.query), true)
  }
  return {
    typeQuery: (event) => {
      const { value } = event.target as HTMLInputElement
      // An input method shows half-typed letters in the box: they stay in it, and are searched when it has finished.
      if (event instanceof InputEvent && event.isComposing) return send({ is: 'compose', text: value })
      send({ is: 'compose', text: null })
      // Some browsers tell of the last letters twice: once as the end of the composition.
      if (value !== query()) type(value)
    },
    searchKey: (event) => {
      if (event.isComposing) return
      if (event.key !== 'Escape') return key(event)
      event.preventDefault()
      event.stopPropagation()
      send({ is: 'escape', query: query() })
    },
    openSearch: () => {
      // Where the list takes the screen, going back closes it.
      if (matchMedia(PHONE).matches) uncover = page.cover(leave)
      send({ is: 'focus', query: query() })
    },
    closeSearch: (event) => {
      const to = event.relatedTarget
      if (to instanceof Element && to.closest('.search')) return
      uncover()
      send({ is: 'leave' })
    },
    // At once: a phone brings its keyboard only while it handles the tap.
    startSearch: (event) => {
      event.preventDefault()
      document.getElementById('search')?.focus({ preventScroll: true })
    },
    submitSearch: (event) => {
      event.preventDefault()
      send({ is: 'enter', query: query() })
    },
    reload: () => {
      // What was typed last may not stand in the address yet.
      history.replaceState(history.state, '', page.host.urlOf(page.model().view))
      location.reload()
    },
    switchScope: (event) => {
      const { value } = event.currentTarget as HTMLButtonElement
      const scope = value === 'library' ? 'library' : 'report'
      ask = null
      page.go({ ...page.model().view, scope }, { replace: true, stay: true })
      send({ is: 'scope', query: query() })
      document.getElementById('search')?.focus({ preventScroll: true })
    },
    pickOption: (event) => choose(Number((event.currentTarget as HTMLButtonElement).value)),
    // The list is pressed with the cursor in the box: it stays there, or the list would close before the press ends.
    keepFocus: (event) => event.preventDefault(),
    // The link goes its own way; the query that led to it is kept.
    followHit: () => setRecent(recents?.keepRecent(query()), false),
  }
}

/** Makes `/` put the cursor into the search box wherever nothing is being typed. */
export function focusOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    const at = document.activeElement
    if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) return
    const box = document.getElementById('search')
    if (!(box instanceof HTMLInputElement)) return
    event.preventDefault()
    box.focus({ preventScroll: true })
    box.select()
  })
}
