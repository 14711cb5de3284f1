import type { Context } from '../page/context.ts'
import { messagesIn } from '../page/messages.ts'
import type { Actions, PageModel } from '../page/model.ts'
import type { Parts } from '../page/parts.ts'
import { optionId, searchOptions } from './search-options.ts'

interface Props {
  readonly model: PageModel
  readonly context: Context | null
  readonly actions: Actions
  readonly root: string
  /** The views of the list under the box, as far as they are loaded. */
  readonly parts: Pick<Parts, 'searchLists' | 'foundHits'>
}

/** Draws the search box; without JavaScript it is a plain form. */
export function SearchBox({ model, context, actions, root, parts }: Props) {
  const lists = parts.searchLists
  const { view, search } = model
  const m = messagesIn(view.lang)
  // The library is searched from its first page.
  const report = view.report ?? (model.library ? '' : model.reports[0]?.id) ?? ''
  const isTyped = view.query.trim() !== ''
  const { active } = search
  const options = search.open && lists ? searchOptions(model) : []
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
          aria-expanded={options.length > 0}
          aria-controls="hits"
          aria-autocomplete="list"
          aria-activedescendant={options[active] ? optionId(active) : undefined}
          placeholder={m.searchPlaceholder}
          value={search.composing ?? view.query}
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
      {lists ? (
        <lists.SearchPopup
          model={model}
          context={context}
          actions={actions}
          root={root}
          ofLibrary={parts.foundHits}
        />
      ) : (
        <div id="hits" role="listbox" aria-label={m.search} hidden />
      )}
      {search.open && isTyped && !lists && (
        <div class="hits">
          <p class="no-hits">{whyNoHits(model)}</p>
        </div>
      )}
    </search>
  )
}

/** Says why the list under the box has no answers. */
export function whyNoHits({ search, view }: PageModel): string {
  const m = messagesIn(view.lang)
  if (search.engine === 'failed' || search.engine === 'retrying') return m.searchFailed
  return search.engine === 'ready' ? m.noResults(view.query) : m.searchUnready
}
