import { formatPlace } from '../../links/place.ts'
import { isBlock } from '../../model/concordance.ts'
import type { Span } from '../../model/span.ts'
import { groupHits, type SearchHit } from '../../search/search.ts'
import { type Context, hrefOfNode } from './context.ts'
import { type Messages, messagesIn } from './messages.ts'
import type { Actions, PageModel } from './model.ts'

interface Props {
  readonly model: PageModel
  readonly context: Context | null
  readonly actions: Actions
  readonly root: string
}

/** Gives the hits in the order in which they are drawn and walked with the arrow keys. */
export function drawnOrder(hits: readonly SearchHit[]): SearchHit[] {
  return groupHits(hits).flatMap((group) => group.hits)
}

/** Gives the DOM id of the hit at a position of the drawn order. */
export function optionId(position: number): string {
  return `hit-${position}`
}

/** Draws the search box; without JavaScript it is a plain form. */
export function SearchBox({ model, context, actions, root }: Props) {
  const { view, search } = model
  const m = messagesIn(view.lang)
  const report = view.report ?? model.reports[0]?.id ?? ''
  const open = search.open && view.query.trim() !== ''
  return (
    <search class="search">
      <form action={`${root}${report && `${encodeURIComponent(report)}/`}`} onSubmit={actions.submitSearch}>
        <svg class="search-icon" viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 4.5 4.5" />
        </svg>
        <input
          id="search"
          name="q"
          type="search"
          // biome-ignore lint/a11y/noRedundantRoles: an input is a combobox of its own only with a datalist, and there is none
          role="combobox"
          list={undefined}
          autoComplete="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-label={m.search}
          aria-expanded={open}
          aria-controls="hits"
          aria-autocomplete="list"
          aria-activedescendant={open && search.active >= 0 ? optionId(search.active) : undefined}
          placeholder={m.searchPlaceholder}
          value={view.query}
          onInput={actions.typeQuery}
          onCompositionEnd={actions.typeQuery}
          onKeyDown={actions.searchKey}
          onFocus={actions.openSearch}
          onBlur={actions.closeSearch}
        />
        <span class="key-hint" aria-hidden="true">
          /
        </span>
        {view.lang !== 'zh' && <input type="hidden" name="lang" value={view.lang} />}
      </form>
      <div
        id="hits"
        class="hits"
        role="listbox"
        aria-label={m.search}
        hidden={!open || search.hits.length === 0}
      >
        {open && context && <Hits context={context} search={search} m={m} hidden={view.hidden} />}
      </div>
      {open && search.hits.length === 0 && <NoHits model={model} context={context} m={m} />}
    </search>
  )
}

interface HitsProps {
  readonly context: Context
  readonly search: PageModel['search']
  readonly m: Messages
  readonly hidden: readonly string[]
}

function Hits({ context, search, m, hidden }: HitsProps) {
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

function NoHits({ model, context, m }: { model: PageModel; context: Context | null; m: Messages }) {
  const { search, view } = model
  return (
    <div class="hits no-hits">
      <p>{search.ready ? m.noResults(view.query) : m.searchUnready}</p>
      {search.suggestion && context && (
        <p>
          <a href={hrefOfNode(context, search.suggestion.key)}>{m.didYouMean(search.suggestion.label)}</a>
        </p>
      )}
    </div>
  )
}
