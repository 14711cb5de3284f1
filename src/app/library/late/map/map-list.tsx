import type { GraphNode } from '../../../../model/graph.ts'
import { slugOf } from '../../../../model/ids.ts'
import type { Actions } from '../../../page/model.ts'
import { filterConcepts } from '../concept-rows.ts'
import { hrefOfConcept } from '../library-context.ts'
import { hrefOnMap, type MapContext } from './map-state.ts'

interface Props {
  readonly of: MapContext
  readonly actions: Actions
}

/** The id of the box that narrows the list. */
export const FILTER = 'map-filter'

/** The characters of the map's names are not known to be folded in other ways than all are. */
const NO_KEYS = { folds: '' }

/**
 * Draws the concepts on the map as a list with a filter: the keyboard's way to them. One that is pressed is chosen, or
 * ends the path that is being picked; before the page is alive it leads to the concept's own page.
 */
export function MapList({ of, actions }: Props) {
  const { context, shown, words, chosen, map } = of
  const { filter } = context.view
  const rows = shown.nodes
    .filter((node) => !(map.isPicking && node === chosen))
    .map((node) => ({ node, name: node.label, slug: slugOf(node.key) }))
  const found = filterConcepts(rows, filter, NO_KEYS)
  const isHidden = chosen !== null && !map.isPicking
  const reached = found.find(({ node }) => node === chosen) ?? found[0]
  return (
    <section class={isHidden ? 'map-list put-away' : 'map-list'} aria-label={words.list}>
      <form class="table-filter" role="search" onSubmit={(event) => event.preventDefault()}>
        <label for={FILTER}>{words.filter}</label>
        <input
          id={FILTER}
          name="filter"
          type="search"
          autoComplete="off"
          value={filter}
          onInput={(event) => actions.change({ filter: event.currentTarget.value })}
          onKeyDown={walkList}
        />
        <output for={FILTER}>{words.listed(found.length, rows.length)}</output>
      </form>
      <ol class="concept-list" onKeyDown={walkList}>
        {found.map(({ node }) => (
          <Row key={node.key} of={of} node={node} isReached={node === reached?.node} />
        ))}
      </ol>
      {found.length === 0 && <p class="quiet">{words.none}</p>}
    </section>
  )
}

interface RowProps {
  readonly of: MapContext
  readonly node: GraphNode
  /** Whether the Tab key reaches it; from there the arrows lead on. */
  readonly isReached: boolean
}

function Row({ of, node, isReached }: RowProps) {
  const { context, map, chosen, words } = of
  const isAlive = map.actions !== null
  const onMap = map.isPicking && chosen ? hrefOnMap(of, chosen.key, node.key) : hrefOnMap(of, node.key)
  return (
    <li>
      <a
        class="term-link"
        href={isAlive ? onMap : hrefOfConcept(context, slugOf(node.key))}
        data-stay={isAlive ? '' : undefined}
        tabIndex={isAlive && !isReached ? -1 : undefined}
        aria-current={node === chosen ? 'true' : undefined}
        lang="zh-Hans"
      >
        {node.label}
      </a>
      <span class="reason">{words.reports(map.reports[node.key] ?? 0)}</span>
    </li>
  )
}

/** Moves the focus among the names by the arrow keys, Home and End; from the filter down to the first. */
function walkList(event: KeyboardEvent): void {
  const links = [...document.querySelectorAll<HTMLElement>('.map-list .concept-list a')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const isInList = at >= 0
  const to = {
    ArrowDown: at + 1,
    ArrowUp: isInList ? at - 1 : undefined,
    Home: isInList ? 0 : undefined,
    End: isInList ? links.length - 1 : undefined,
  }[event.key]
  if (to === undefined) return
  event.preventDefault()
  // The list is the filter's: an event of the one is none of the other.
  event.stopPropagation()
  const target = to < 0 ? document.getElementById(FILTER) : links[Math.min(to, links.length - 1)]
  target?.focus()
}
