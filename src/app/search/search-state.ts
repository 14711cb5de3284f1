import type { Trouble } from '../../model/trouble.ts'
import type { SearchHit } from '../../search/hit.ts'
import type { Why } from '../start/why.ts'
import { type LibraryFound, sizeOfFound } from './library-found.ts'

/** The answer to a query. */
export interface SearchAnswer {
  /** Best first. */
  readonly hits: readonly SearchHit[]
  /** The nearest term where nothing was found, to be offered as a question. */
  readonly suggestion: SearchHit | null
  /** What the library has, where that was asked. */
  readonly found?: LibraryFound
  /** What it was found without; null, or left out, where nothing is missing. */
  readonly lack?: Trouble | null
  /** Looks further, which takes longer: worth it once nothing more is typed. */
  readonly more?: () => Promise<LibraryFound>
}

/** Asks what a query finds in one report, or in a library. */
export type Ask = (query: string) => Promise<SearchAnswer>

type Step = 1 | -1

/** The state of the search box beside the text in it, which is part of the view. */
export interface SearchState {
  /** The search engine: not asked for, on its way, out of reach, tried again, there, and there with an answer shown. */
  readonly engine: 'off' | 'loading' | 'failed' | 'retrying' | 'loaded' | 'ready'
  /** Why it is out of reach, or what it does without; null where nothing is wrong. */
  readonly why: Why | null
  /** The query that was asked last; empty for none. */
  readonly asked: string
  /** Its answer: there is none, it is due, it is due and Enter waits for it, it is shown. */
  readonly answer: 'none' | 'due' | 'entered' | 'shown'
  /** Whether the list opens when the answer comes: the box may have been left by then. */
  readonly opens: boolean
  /** The last arrow key that was pressed before the list was loaded. */
  readonly early: Step | null
  /** What the box holds while an input method composes in it; null when none does. */
  readonly composing: string | null
  readonly open: boolean
  readonly hits: readonly SearchHit[]
  /** Position of the current option in the drawn order, -1 for none. */
  readonly active: number
  readonly suggestion: SearchHit | null
  /** What the library has; null where the report was asked. */
  readonly found: LibraryFound | null
  /** The searches kept on this device, the latest first; null before they are read, which is when the list is loaded. */
  readonly recent: readonly string[] | null
}

export const IDLE_SEARCH: SearchState = {
  engine: 'off',
  why: null,
  asked: '',
  answer: 'none',
  opens: false,
  early: null,
  composing: null,
  open: false,
  hits: [],
  active: -1,
  suggestion: null,
  found: null,
  recent: null,
}

/** What happens to the box; `query` is the text that stands in it, `options` the length of the list. */
export type SearchEvent =
  | {
      readonly is: 'focus' | 'type' | 'enter' | 'escape' | 'engine-loaded' | 'scope'
      readonly query: string
    }
  | { readonly is: 'leave' }
  | { readonly is: 'engine-failed' | 'lacks'; readonly why: Why | null }
  | { readonly is: 'compose'; readonly text: string | null }
  | { readonly is: 'arrow'; readonly step: Step; readonly options: number }
  | { readonly is: 'list-loaded'; readonly recent: readonly string[] }
  | { readonly is: 'recent'; readonly recent: readonly string[]; readonly isForgotten: boolean }
  | { readonly is: 'answer'; readonly query: string; readonly answer: SearchAnswer }
  | { readonly is: 'more'; readonly query: string; readonly found: LibraryFound }

/** What is done outside the state, in this order. */
export type SearchEffect =
  /** Fetch the engine and the list. */
  | { readonly do: 'load' }
  | { readonly do: 'ask'; readonly query: string }
  /** Tell screen readers what came of the search. */
  | { readonly do: 'say'; readonly what: 'nothing' | 'answer' | 'failed' }
  /** Press Enter, or an arrow, that waited. */
  | { readonly do: 'enter' }
  | { readonly do: 'arrow'; readonly step: Step }
  /** Bring the current option into view. */
  | { readonly do: 'reveal' }
  | { readonly do: 'choose'; readonly position: number }
  /** Keep the query among the recent searches; read what is kept. */
  | { readonly do: 'keep' | 'recall' }
  /** Empty the box; leave it. */
  | { readonly do: 'clear' | 'blur' }

export interface SearchChange {
  readonly state: SearchState
  readonly effects: readonly SearchEffect[]
}

/** Returns the state after an event, and what is to be done. */
export function nextSearch(state: SearchState, event: SearchEvent): SearchChange {
  switch (event.is) {
    case 'focus':
      return load(ask(state, event.query, true), [{ do: 'recall' }])
    case 'compose':
      return { state: { ...state, composing: event.text }, effects: [] }
    case 'type':
      return load(ask({ ...state, answer: 'none', early: null }, event.query, true))
    case 'enter':
      return enter(state, event.query)
    case 'escape':
      if (state.open) return { state: leave(state), effects: [] }
      return { state, effects: [{ do: event.query === '' ? 'blur' : 'clear' }] }
    case 'leave':
      return { state: leave(state), effects: [] }
    case 'arrow':
      return move(state, event.step, event.options)
    case 'list-loaded': {
      const waiting: SearchEffect[] = state.early === null ? [] : [{ do: 'arrow', step: state.early }]
      return { state: { ...state, recent: event.recent, early: null }, effects: waiting }
    }
    case 'recent': {
      const active = event.isForgotten ? -1 : state.active
      return { state: { ...state, recent: event.recent, active }, effects: [] }
    }
    case 'engine-loaded': {
      const loaded: SearchState = { ...state, engine: 'loaded', why: null, asked: '' }
      // The empty box asks for nothing: what is current in its list stays.
      return isEmpty(event.query) ? { state: loaded, effects: [] } : ask(loaded, event.query, state.open)
    }
    case 'engine-failed':
      return {
        state: { ...state, engine: 'failed', why: event.why },
        effects: [{ do: 'say', what: 'failed' }],
      }
    case 'lacks':
      return { state: { ...state, why: event.why }, effects: [] }
    case 'answer':
      return receive(state, event.query, event.answer)
    case 'more':
      return add(state, event.query, event.found)
    case 'scope':
      // Another engine is asked, which is fetched as the first one was.
      return load(
        ask({ ...state, engine: 'off', why: null, asked: '', answer: 'none', ...NOTHING }, event.query, true),
      )
  }
}

const NOTHING = { hits: [], active: -1, suggestion: null, found: null } as const
const isEmpty = (query: string) => query.trim() === ''
const isDue = ({ answer }: SearchState) => answer === 'due' || answer === 'entered'

/** Asks for what stands in the box; until the answer comes the list stays as it is. */
function ask(state: SearchState, query: string, opens: boolean): SearchChange {
  if (isEmpty(query)) {
    const empty = { asked: '', answer: 'none', ...NOTHING } as const
    return { state: { ...state, ...empty, opens, open: opens }, effects: [{ do: 'say', what: 'nothing' }] }
  }
  const answer = state.answer === 'entered' ? 'entered' : 'due'
  const due: SearchState = { ...state, asked: query, answer, opens }
  const isThere = state.engine === 'loaded' || state.engine === 'ready'
  if (!isThere) return { state: { ...due, open: opens }, effects: [] }
  const isUnderWay = isDue(state) && state.asked === query
  return { state: due, effects: isUnderWay ? [] : [{ do: 'ask', query }] }
}

/** Fetches the engine with the first use of the box: a page that is only read needs none. Out of reach, it is tried again. */
function load({ state, effects }: SearchChange, further: readonly SearchEffect[] = []): SearchChange {
  const engine = state.engine === 'off' ? 'loading' : state.engine === 'failed' ? 'retrying' : null
  if (engine === null) return { state, effects: [...effects, ...further] }
  return { state: { ...state, engine }, effects: [...effects, { do: 'load' }, ...further] }
}

function enter(state: SearchState, query: string): SearchChange {
  if (isDue(state)) return load({ state: { ...state, answer: 'entered' }, effects: [] })
  if (state.open && state.active >= 0) return { state, effects: [{ do: 'choose', position: state.active }] }
  if (isEmpty(query)) return { state, effects: [] }
  const asked = ask(state, query, true)
  return { state: asked.state, effects: [{ do: 'keep' }, ...asked.effects] }
}

/** Shows an answer; one that was overtaken by another query is dropped. */
function receive(state: SearchState, query: string, answer: SearchAnswer): SearchChange {
  if (!isDue(state) || query !== state.asked) return { state, effects: [] }
  const { hits, suggestion, found = null } = answer
  const active = hits.length + sizeOfFound(found) > 0 ? 0 : -1
  const shown = { engine: 'ready', answer: 'shown', open: state.opens } as const
  return {
    state: { ...state, ...shown, hits, active, suggestion, found },
    effects: [
      { do: 'say', what: 'answer' },
      ...(state.answer === 'entered' ? [{ do: 'enter' } as const] : []),
    ],
  }
}

/** Shows what was found further, below what is shown: the current option stays. */
function add(state: SearchState, query: string, found: LibraryFound): SearchChange {
  if (state.answer !== 'shown' || query !== state.asked) return { state, effects: [] }
  const last = sizeOfFound(found) - 1
  // The way to all results is the last option, and is so still.
  const isLast = state.active >= 0 && state.active === sizeOfFound(state.found) - 1
  const first = state.active < 0 && last >= 0 ? 0 : state.active
  return {
    state: { ...state, found, active: isLast ? last : first },
    effects: [{ do: 'say', what: 'answer' }],
  }
}

function move(state: SearchState, step: Step, options: number): SearchChange {
  if (state.recent === null) return { state: { ...state, early: step }, effects: [] }
  if (options === 0) return { state, effects: [] }
  const active = state.active < 0 && step < 0 ? options - 1 : (state.active + step + options) % options
  return { state: { ...state, active, open: true }, effects: [{ do: 'reveal' }] }
}

function leave(state: SearchState): SearchState {
  if (state.open) return { ...state, opens: false, open: false, active: -1 }
  return state.opens ? { ...state, opens: false } : state
}
