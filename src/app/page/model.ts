import type { View } from '../../address/view.ts'
import type { CheckModel } from '../check/check-model.ts'
import type { CanvasState, ExploreCommand, ExploreState } from '../explore/explore-model.ts'
import type { LibraryModel } from '../library/library-model.ts'
import type { LinkModel } from '../link/link-model.ts'
import { IDLE_SEARCH, type SearchState } from '../search/search-state.ts'
import type { Book, Context } from './context.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** A report as the list of reports names it. */
export interface ReportEntry {
  readonly id: string
  readonly title: string
  readonly terms: number
}

/** All that the page is drawn from: the view, the data, and what no address carries. */
export interface PageModel {
  readonly view: View
  /** Null where the address names no report. */
  readonly book: Book | null
  readonly reports: readonly ReportEntry[]
  /** What a page of the library is drawn from; null on every other page. */
  readonly library: LibraryModel | null
  /** Where the site stands on its host (`/`, `/some/dir/`); only pages without a depth of their own use it. */
  readonly base: string
  readonly search: SearchState
  /** The state of the graph's tools; null before they are loaded. */
  readonly explore: ExploreState | null
  readonly canvas: CanvasState
  /** The address of the site's root on its host; null on a page that is not alive yet. */
  readonly site: string | null
  readonly theme: Theme
  /** The state of the page for drafters; null on every other page, and before that page is alive. */
  readonly check: CheckModel | null
  /** The same of the page that links documents. */
  readonly link: LinkModel | null
  /** Said to screen readers. */
  readonly notice: string
}

/** What a page that belongs to no report is drawn from. */
export interface PlainProps {
  readonly model: PageModel
  readonly root: string
}

/** The same where a person can act on it. */
export interface PlainActionProps extends PlainProps {
  readonly actions: Actions
}

/** What a page of a report is drawn from where a person can act on it. */
export interface ReportProps {
  readonly context: Context
  readonly model: PageModel
  readonly actions: Actions
}

/** What a person can do beyond following links. Views call these and nothing else. */
export interface Actions {
  readonly typeQuery: (event: Event) => void
  readonly searchKey: (event: KeyboardEvent) => void
  readonly openSearch: () => void
  readonly closeSearch: (event: FocusEvent) => void
  /** Puts the cursor into the search box. */
  readonly startSearch: (event: Event) => void
  readonly submitSearch: (event: SubmitEvent) => void
  /** Loads the page again. */
  readonly reload: () => void
  /** Searches the report, or the library that it is in: by the value of the button. */
  readonly switchScope: (event: Event) => void
  readonly pickOption: (event: Event) => void
  readonly keepFocus: (event: Event) => void
  readonly followHit: () => void
  readonly switchTheme: () => void
  readonly explore: (command: ExploreCommand) => void
  /** Shows the view with these parts changed, where one is and without a new entry in the history. */
  readonly change: (parts: Partial<View>) => void
  readonly print: () => void
}

const nothing = () => {}

/** The actions of a prerendered page, where nothing can be pressed yet. */
export const NO_ACTIONS: Actions = {
  typeQuery: nothing,
  searchKey: nothing,
  openSearch: nothing,
  closeSearch: nothing,
  startSearch: nothing,
  submitSearch: nothing,
  reload: nothing,
  switchScope: nothing,
  pickOption: nothing,
  keepFocus: nothing,
  followHit: nothing,
  switchTheme: nothing,
  explore: nothing,
  change: nothing,
  print: nothing,
}

/** What a page is prerendered from; of no library where it names none. */
export type PageStart = Pick<PageModel, 'view' | 'book' | 'reports' | 'base'> &
  Partial<Pick<PageModel, 'library'>>

/** Returns the model of a page as it is prerendered: nothing searched, no graph drawn. */
export function initialModel({ view, book, reports, base, library = null }: PageStart): PageModel {
  return {
    view,
    book,
    reports,
    base,
    library,
    search: IDLE_SEARCH,
    explore: null,
    canvas: 'off',
    site: null,
    theme: 'auto',
    check: null,
    link: null,
    notice: '',
  }
}
