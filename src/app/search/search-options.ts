import type { NameHit } from '../../library/store/library-store.ts'
import type { NodeOf } from '../../model/graph.ts'
import { groupHits, type SearchHit } from '../../search/hit.ts'
import type { PageModel } from '../page/model.ts'
import type { FoundGroup, LibraryFound } from './library-found.ts'

/** What the list under the search box offers. */
export type SearchOption =
  | { readonly kind: 'hit'; readonly hit: SearchHit }
  | { readonly kind: 'name'; readonly name: NameHit }
  | { readonly kind: 'passages'; readonly group: FoundGroup }
  | { readonly kind: 'all' }
  | { readonly kind: 'recent'; readonly query: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'cited'; readonly term: NodeOf<'term'>; readonly citations: number }

/**
 * Returns the options of the list in the order in which they are drawn and walked with the arrow keys: hits by group; of a
 * library names, reports with passages and the way to all results; or, while nothing is typed, the recent searches and the
 * terms that are cited most.
 */
export function searchOptions({ view, search, book }: PageModel): SearchOption[] {
  if (view.query.trim() !== '') {
    if (search.found) return foundOptions(search.found)
    return groupHits(search.hits).flatMap(({ hits }) => hits.map((hit) => ({ kind: 'hit', hit }) as const))
  }
  const recent = (search.recent ?? []).map((query) => ({ kind: 'recent', query }) as const)
  const cited = (book?.mostCited ?? []).map((one) => ({ kind: 'cited', ...one }) as const)
  return [...recent, ...(recent.length > 0 ? [{ kind: 'clear' } as const] : []), ...cited]
}

function foundOptions({ names, passages }: LibraryFound): SearchOption[] {
  const options: SearchOption[] = [
    ...names.map((name) => ({ kind: 'name', name }) as const),
    ...(passages?.groups ?? []).map((group) => ({ kind: 'passages', group }) as const),
  ]
  return options.length === 0 ? options : [...options, { kind: 'all' }]
}

/** Tells whether the search box searches the library. */
export function isOfLibrary({ view, book, library }: Pick<PageModel, 'view' | 'book' | 'library'>): boolean {
  return book === null ? library !== null : book.elsewhere !== null && view.scope === 'library'
}

/** Returns the DOM id of the option at a position of the list. */
export function optionId(position: number): string {
  return `hit-${position}`
}
