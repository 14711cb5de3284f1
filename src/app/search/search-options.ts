import type { NodeOf } from '../../model/graph.ts'
import { groupHits, type SearchHit } from '../../search/hit.ts'
import type { PageModel } from '../page/model.ts'

/** What the list under the search box offers. */
export type SearchOption =
  | { readonly kind: 'hit'; readonly hit: SearchHit }
  | { readonly kind: 'recent'; readonly query: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'cited'; readonly term: NodeOf<'term'>; readonly citations: number }

/**
 * Returns the options of the list in the order in which they are drawn and walked with the arrow keys: hits by group, or,
 * while nothing is typed, the recent searches and the terms that are cited most.
 */
export function searchOptions({ view, search, book }: PageModel): SearchOption[] {
  if (view.query.trim() !== '') {
    return groupHits(search.hits).flatMap(({ hits }) => hits.map((hit) => ({ kind: 'hit', hit }) as const))
  }
  const recent = (search.recent ?? []).map((query) => ({ kind: 'recent', query }) as const)
  const cited = (book?.mostCited ?? []).map((one) => ({ kind: 'cited', ...one }) as const)
  return [...recent, ...(recent.length > 0 ? [{ kind: 'clear' } as const] : []), ...cited]
}

/** Returns the DOM id of the option at a position of the list. */
export function optionId(position: number): string {
  return `hit-${position}`
}
