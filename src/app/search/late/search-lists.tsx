import { formatPlace } from '../../../address/place.ts'
import type { Lang } from '../../../address/view.ts'
import { isBlock, termOf } from '../../../model/concordance.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import { type Span, sliceSpan } from '../../../model/span.ts'
import { groupHits, type SearchHit } from '../../../search/hit.ts'
import { stripQuotes } from '../../../text/fold.ts'
import { AddressChip } from '../../page/block-link.tsx'
import { type Context, hrefOfNode } from '../../page/context.ts'
import { messagesIn } from '../../page/messages.ts'
import { optionId, type SearchOption } from '../search-options.ts'

interface HitsProps {
  readonly context: Context
  readonly hits: readonly SearchHit[]
  /** Position of the current hit in the drawn order, -1 for none. */
  readonly active: number
  /** The kinds that the graph does not show. */
  readonly hidden: readonly string[]
  /** Called when a hit is followed by its link. */
  readonly follow: () => void
}

/** Draws the hits by group, each an option of the search box's list. */
export function Hits({ context, hits, active, hidden, follow }: HitsProps) {
  const { m } = context
  let position = 0
  return (
    <>
      {groupHits(hits).map((group) => (
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
                aria-selected={at === active}
                aria-posinset={at + 1}
                aria-setsize={hits.length}
                class={`hit kind-${hit.kind}`}
                href={hrefOfNode(context, hit.key)}
                onClick={follow}
              >
                <HitBody context={context} hit={hit} hidden={hidden.includes(hit.kind)} />
              </a>
            )
          })}
        </div>
      ))}
    </>
  )
}

function HitBody({ context, hit, hidden }: { context: Context; hit: SearchHit; hidden: boolean }) {
  const { m } = context
  const node = context.book.graph.node(hit.key)
  return (
    <>
      <span class="hit-label">
        <Marked text={hit.label} marks={hit.marks} />
      </span>
      <span class="hit-place">
        {[m.kinds[hit.kind], ...placeOf(context.book.graph, hit.key)].join(' ')}
        {hidden && ` · ${m.hiddenInGraph}`}
        {node && isBlock(node) && <AddressChip block={node} />}
      </span>
      {hit.snippet && (
        <span class="hit-snippet">
          <Marked text={context.book.source} marks={hit.snippet.marks} within={hit.snippet.span} />
        </span>
      )}
    </>
  )
}

/** Returns where a hit stands: a block by the report's own numbers, a component by its term. */
function placeOf(graph: TermGraph, key: NodeKey): string[] {
  const node = graph.node(key)
  if (node && isBlock(node)) return [formatPlace(graph, node)]
  const term = graph.node(termOf(graph, key) ?? '')
  return term?.kind === 'term' ? [term.label] : []
}

/** Draws a text with the matching characters marked. */
export function Marked({ text, marks, within }: { text: string; marks: readonly Span[]; within?: Span }) {
  const { start, end } = within ?? { start: 0, end: text.length }
  const pieces = []
  let at = start
  for (const mark of marks) {
    if (mark.start > at) pieces.push(text.slice(at, mark.start))
    pieces.push(<mark key={mark.start}>{sliceSpan(text, mark)}</mark>)
    at = mark.end
  }
  if (at < end) pieces.push(text.slice(at, end))
  return <>{pieces}</>
}

/** Draws the one name that may have been meant where nothing was found. */
export function DidYouMean({ context, hit }: { readonly context: Context; readonly hit: SearchHit }) {
  return (
    <p>
      <a href={hrefOfNode(context, hit.key)}>{context.m.didYouMean(stripQuotes(hit.label))}</a>
    </p>
  )
}

interface SearchStartProps {
  /** Null on the pages of a library. */
  readonly context: Context | null
  readonly lang: Lang
  readonly options: readonly SearchOption[]
  /** Position of the current option, -1 for none. */
  readonly active: number
  readonly pick: (event: Event) => void
}

/** Draws what the search box offers while nothing is typed: the recent searches, and the terms cited most. */
export function SearchStart({ options, ...props }: SearchStartProps) {
  const m = messagesIn(props.lang)
  const recent = options.filter(({ kind }) => kind === 'recent' || kind === 'clear')
  const cited = options.slice(recent.length)
  const all = { ...props, size: options.length }
  return (
    <>
      <Group name={m.recentSearches} options={recent} from={0} {...all} />
      <Group name={m.mostCited} options={cited} from={recent.length} {...all} />
    </>
  )
}

interface GroupProps extends SearchStartProps {
  readonly name: string
  /** Position of the group's first option in the whole list. */
  readonly from: number
  /** The number of options in the whole list. */
  readonly size: number
}

function Group({ name, options, from, ...props }: GroupProps) {
  if (options.length === 0) return null
  return (
    <div role="group" aria-label={name} class="hit-group">
      <p class="hit-heading" aria-hidden="true">
        {name}
      </p>
      {options.map((option, at) => (
        <StartOption key={from + at} option={option} position={from + at} {...props} />
      ))}
    </div>
  )
}

interface StartOptionProps extends Omit<GroupProps, 'options' | 'name' | 'from'> {
  readonly option: SearchOption
  readonly position: number
}

function StartOption({ option, position, size, context, lang, active, pick }: StartOptionProps) {
  const m = messagesIn(lang)
  const shared = {
    id: optionId(position),
    role: 'option',
    tabIndex: -1,
    'aria-selected': position === active,
    'aria-posinset': position + 1,
    'aria-setsize': size,
  } as const
  if (option.kind === 'cited' && context) {
    return (
      <a {...shared} class="hit kind-term" href={hrefOfNode(context, option.term.key)}>
        <span class="hit-label">{option.term.label}</span>
        <span class="hit-place">{m.citedTimes(option.citations)}</span>
      </a>
    )
  }
  return (
    <button {...shared} class="hit hit-action" type="button" value={position} onClick={pick}>
      {option.kind === 'recent' && (
        <svg class="recent-icon" viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="7" />
          <path d="M10 6v4l3 2" />
        </svg>
      )}
      {option.kind === 'recent' ? <span>{option.query}</span> : <span class="quiet">{m.clearRecent}</span>}
    </button>
  )
}
