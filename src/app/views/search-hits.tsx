import { formatPlace } from '../../links/place.ts'
import { isBlock } from '../../model/concordance.ts'
import type { Span } from '../../model/span.ts'
import { groupHits, type SearchHit } from '../../search/hit.ts'
import { type Context, hrefOfNode } from './context.ts'
import type { Messages } from './messages.ts'
import type { PageModel } from './model.ts'

/** Gives the hits in the order in which they are drawn and walked with the arrow keys. */
export function drawnOrder(hits: readonly SearchHit[]): SearchHit[] {
  return groupHits(hits).flatMap((group) => group.hits)
}

/** Gives the DOM id of the hit at a position of the drawn order. */
export function optionId(position: number): string {
  return `hit-${position}`
}

interface HitsProps {
  readonly context: Context
  readonly search: PageModel['search']
  readonly m: Messages
  readonly hidden: readonly string[]
}

/** Draws the hits by group, each an option of the search box's list. */
export function Hits({ context, search, m, hidden }: HitsProps) {
  let position = 0
  return (
    <>
      {groupHits(search.hits).map((group) => (
        <div key={group.group} role="group" aria-label={m.groups[group.group]} class="hit-group">
          <p class="hit-heading" aria-hidden="true">
            {m.groups[group.group]}
          </p>
          {group.hits.map((hit) => {
            const at = position++
            return (
              <a
                key={hit.key}
                id={optionId(at)}
                role="option"
                tabIndex={-1}
                aria-selected={at === search.active}
                class={`hit kind-${hit.kind}`}
                href={hrefOfNode(context, hit.key)}
              >
                <HitBody context={context} hit={hit} m={m} hidden={hidden.includes(hit.kind)} />
              </a>
            )
          })}
        </div>
      ))}
    </>
  )
}

function HitBody({
  context,
  hit,
  m,
  hidden,
}: {
  context: Context
  hit: SearchHit
  m: Messages
  hidden: boolean
}) {
  const node = context.book.graph.node(hit.key)
  const place =
    node && isBlock(node) ? `${node.address} ${formatPlace(context.book.graph, node)}` : m.kinds[hit.kind]
  return (
    <>
      <span class="hit-label">
        <Marked text={hit.label} marks={hit.marks} />
      </span>
      <span class="hit-place">
        {place}
        {hidden && ` · ${m.hiddenInGraph}`}
      </span>
      {hit.snippet && (
        <span class="hit-snippet">
          <Marked text={context.book.source} marks={hit.snippet.marks} within={hit.snippet.span} />
        </span>
      )}
    </>
  )
}

/** Draws a text with the matching characters marked. */
function Marked({ text, marks, within }: { text: string; marks: readonly Span[]; within?: Span }) {
  const { start, end } = within ?? { start: 0, end: text.length }
  const pieces = []
  let at = start
  for (const mark of marks) {
    if (mark.start > at) pieces.push(text.slice(at, mark.start))
    pieces.push(<mark key={mark.start}>{text.slice(mark.start, mark.end)}</mark>)
    at = mark.end
  }
  if (at < end) pieces.push(text.slice(at, end))
  return <>{pieces}</>
}
