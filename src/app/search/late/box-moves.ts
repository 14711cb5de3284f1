import { pageView } from '../../page/context.ts'
import type { SearchState } from '../../page/model.ts'
import type { Page } from '../../page/page.tsx'
import { forgetRecent, keepRecent, readRecent } from './recent-searches.ts'
import { optionId, searchOptions } from './search-options.ts'

/** What is done in the list under the search box. */
export interface BoxMoves {
  /** Goes where the option at a position leads. */
  readonly choose: (position: number) => void
  /** Keeps what stands in the box as the latest search of this device. */
  readonly keep: () => void
  readonly showRecent: () => void
  /** Moves through the list with the arrow keys; Delete forgets the search that is current. */
  readonly key: (event: KeyboardEvent) => void
}

/** What the list does to the box. */
interface Box {
  readonly patch: (part: Partial<SearchState>) => void
  readonly type: (query: string) => void
  readonly close: () => void
}

/** Makes what is done in the list; it comes with what searches, as there is no list before. */
export function makeMoves(page: Page, { patch, type, close }: Box): BoxMoves {
  const choose = (position: number) => {
    const { view, book } = page.model()
    const option = searchOptions(page.model())[position]
    if (option === undefined || book === null) return
    if (option.kind === 'recent') return type(option.query)
    if (option.kind === 'clear') return patch({ recent: forgetRecent(), active: -1 })
    const recent = keepRecent(view.query)
    close()
    patch({ recent })
    const { key } = option.kind === 'hit' ? option.hit : option.term
    page.go(pageView(view, book.id, { kind: 'node', key }))
  }
  const move = (step: number) => {
    const { search } = page.model()
    const count = searchOptions(page.model()).length
    if (count === 0) return
    const active = search.active < 0 && step < 0 ? count - 1 : (search.active + step + count) % count
    patch({ active, open: true })
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }
  return {
    choose,
    keep: () => patch({ recent: keepRecent(page.model().view.query) }),
    showRecent: () => patch({ recent: readRecent() }),
    key: (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      const option = searchOptions(page.model())[page.model().search.active]
      const isForgotten = event.key === 'Delete' && option?.kind === 'recent'
      if (step === undefined && !isForgotten) return
      event.preventDefault()
      if (step !== undefined) move(step)
      else if (option?.kind === 'recent') patch({ recent: forgetRecent(option.query), active: -1 })
    },
  }
}
