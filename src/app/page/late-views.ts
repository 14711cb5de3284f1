/**
 * The views that are loaded when a page first needs them, by name; every page starts with the others.
 *
 * This is the one place that says so. A page is shown once the views that it needs are there (`partsOf`), and every
 * late view reaches the page as data: nothing is drawn by a view that is still on its way.
 */
export const LATE_VIEWS = {
  text: async () => (await import('../text/late/text-page.tsx')).TextPage,
  terms: async () => (await import('../table/late/terms-page.tsx')).TermsPage,
  booklet: async () => (await import('../paper/late/booklet-page.tsx')).BookletPage,
  brief: async () => (await import('../paper/late/brief-page.tsx')).BriefPage,
  check: async () => (await import('../check/late/check-page.tsx')).CheckPage,
  link: async () => (await import('../link/late/link-page.tsx')).LinkPage,
  reports: async () => (await import('../library/late/reports-page.tsx')).ReportsPage,
  library: async () => (await import('#library-pages')).LibraryHome,
  catalogue: async () => (await import('#library-pages')).CataloguePage,
  concepts: async () => (await import('#library-pages')).ConceptsPage,
  'concept-map': async () => (await import('#library-pages')).ConceptMapPage,
  concept: async () => (await import('#library-pages')).ConceptPage,
  missing: async () => (await import('./late/missing-page.tsx')).MissingPage,
  component: async () => (await import('../term/late/component-page.tsx')).ComponentPage,
  coinage: async () => (await import('../term/late/coinage-page.tsx')).CoinagePage,
  block: async () => (await import('../term/late/block-page.tsx')).BlockPage,
  elsewhere: async () => (await import('#library-elsewhere')).Elsewhere,
  paths: async () => (await import('../explore/late/path-panel.tsx')).PathPanel,
  moved: async () => (await import('./late/moved-note.tsx')).MovedNote,
  tools: async () => (await import('../explore/late/graph-tools.tsx')).GraphTools,
  compare: async () => (await import('../compare/late/compare-view.tsx')).CompareView,
  outline: async () => (await import('../outline/late/outline-view.tsx')).OutlineView,
  foundHits: () => import('#library-hits'),
  searchLists: () => import('../search/late/search-popup.tsx'),
} as const

export type LateName = keyof typeof LATE_VIEWS
export type LateView<N extends LateName> = Awaited<ReturnType<(typeof LATE_VIEWS)[N]>>

/** The late views that are there already. */
export type LoadedViews = { readonly [N in LateName]?: LateView<N> }

/** Loads late views, each once. */
export interface ViewLoader {
  readonly loaded: LoadedViews
  /** Loads the views that are not there yet; rejects where one cannot be had, and a later call tries again. */
  load(names: readonly LateName[]): Promise<void>
}

/** Makes a loader; tests give it a table of their own. */
export function makeViewLoader(
  table: { readonly [N in LateName]: () => Promise<LateView<N>> } = LATE_VIEWS,
): ViewLoader {
  const loaded: { -readonly [N in LateName]?: LoadedViews[N] } = {}
  const loadOne = async (name: LateName) => {
    if (!(name in loaded)) Object.assign(loaded, { [name]: await table[name]() })
  }
  return {
    loaded,
    load: async (names) => {
      await Promise.all(names.map(loadOne))
    },
  }
}

/** Loads every late view, for prerendering. */
export async function loadAllViews(): Promise<LoadedViews> {
  const loader = makeViewLoader()
  await loader.load(Object.keys(LATE_VIEWS) as LateName[])
  return loader.loaded
}
