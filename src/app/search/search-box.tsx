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

/** Returns the attributes of a box with a list under it. */
function comboBox(label: string, isOpen: boolean) {
  return {
    role: 'combobox',
    autoComplete: 'off',
    spellcheck: false,
    list: undefined,
    enterkeyhint: 'search',
    'aria-label': label,
    'aria-expanded': isOpen,
    'aria-controls': 'hits',
    'aria-autocomplete': 'list',
  } as const
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
  // What a list under the box needs is there once a script can fill it.
  const isBare = context?.isBare === true
  const options = search.open && lists ? searchOptions(model) : []
  const named = isBare ? { 'aria-label': m.search } : comboBox(m.search, options.length > 0)
  return (
    <search class="search">
      <form action={`${root}${report && `${encodeURIComponent(report)}/`}`} onSubmit={actions.submitSearch}>
        {!isBare && (
          <svg class="search-icon" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5.5" />
            <path d="m13 13 4.5 4.5" />
          </svg>
        )}
        <input
          id="search"
          name="q"
          type="search"
          {...named}
          aria-activedescendant={options[active] ? optionId(active) : undefined}
          placeholder={m.searchPlaceholder}
          value={search.composing ?? view.query}
          onInput={actions.typeQuery}
          onCompositionEnd={actions.typeQuery}
          onKeyDown={actions.searchKey}
          onFocus={actions.openSearch}
          onBlur={actions.closeSearch}
        />
        {!isBare && (
          <span class="key-hint" aria-hidden="true">
            /
          </span>
        )}
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
        !isBare && <div id="hits" role="listbox" aria-label={m.search} hidden />
      )}
      {search.open && isTyped && !lists && (
        <div class="hits">
          <div class="no-hits">
            <WhyNoHits model={model} actions={actions} />
          </div>
        </div>
      )}
    </search>
  )
}

/** Says why the list under the box has no answers. */
export function WhyNoHits({ model, actions }: Pick<Props, 'model' | 'actions'>) {
  const { search, view } = model
  const m = messagesIn(view.lang)
  if (search.engine === 'ready') return <p>{m.noResults(view.query)}</p>
  return search.why === null ? <p>{m.searchUnready}</p> : <Amiss model={model} actions={actions} />
}

/** Says what is amiss with the search, and offers to load the page again. */
export function Amiss({ model, actions }: Pick<Props, 'model' | 'actions'>) {
  const { search, view } = model
  return (
    <>
      <p>{search.why?.(view.lang)}</p>
      <button class="again" type="button" onMouseDown={actions.keepFocus} onClick={actions.reload}>
        {messagesIn(view.lang).reload}
      </button>
    </>
  )
}
