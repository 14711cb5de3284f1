import { SCOPES } from '../../../address/view.ts'
import type { Context } from '../../page/context.ts'
import { messagesIn } from '../../page/messages.ts'
import type { Actions, PageModel } from '../../page/model.ts'
import { whyNoHits } from '../search-box.tsx'
import { isOfLibrary, searchOptions } from '../search-options.ts'
import { FoundHits, hrefOfFoundName } from './found-hits.tsx'
import { popupMessagesIn } from './messages.ts'
import { DidYouMean, Hits, SearchStart } from './search-lists.tsx'

interface Props {
  readonly model: PageModel
  /** Null on the pages of a library. */
  readonly context: Context | null
  readonly actions: Actions
  readonly root: string
}

/** Draws what opens under the search box: what is searched, and the list of what is found or offered. */
export function SearchPopup(props: Props) {
  const { model, context, actions } = props
  const { view, search, book } = model
  const isTyped = view.query.trim() !== ''
  const options = search.open ? searchOptions(model) : []
  const canSwitch = book !== null && book.elsewhere !== null
  return (
    <div class="hits" hidden={!search.open || (options.length === 0 && !isTyped && !canSwitch)}>
      {canSwitch && <ScopeSwitch model={model} actions={actions} />}
      <div
        id="hits"
        role="listbox"
        aria-label={messagesIn(view.lang).search}
        hidden={options.length === 0}
        onMouseDown={actions.keepFocus}
      >
        {isTyped && search.found && <FoundHits {...props} found={search.found} />}
        {isTyped && !search.found && context && (
          <Hits
            active={search.active}
            context={context}
            hits={search.hits}
            hidden={view.hidden}
            follow={actions.followHit}
          />
        )}
        {!isTyped && (
          <SearchStart
            active={search.active}
            options={options}
            context={context}
            lang={view.lang}
            pick={actions.pickOption}
          />
        )}
      </div>
      {isTyped && options.length === 0 && <NoHits {...props} />}
    </div>
  )
}

/** Draws the switch between the report and the library that it is in. */
function ScopeSwitch({ model, actions }: Pick<Props, 'model' | 'actions'>) {
  const words = popupMessagesIn(model.view.lang)
  const now = isOfLibrary(model) ? 'library' : 'report'
  return (
    <fieldset class="scopes">
      <legend class="sr-only">{words.searchIn}</legend>
      {SCOPES.map((scope) => (
        <button
          key={scope}
          type="button"
          value={scope}
          aria-pressed={scope === now}
          onMouseDown={actions.keepFocus}
          onClick={actions.switchScope}
          onKeyDown={actions.searchKey}
          onBlur={actions.closeSearch}
        >
          {words.scopes[scope]}
        </button>
      ))}
    </fieldset>
  )
}

function NoHits({ model, context, root }: Props) {
  const { view, search } = model
  const name = search.found?.suggestion
  const isLooking = search.found?.passages === null
  return (
    <div class="no-hits">
      <p>{isLooking ? popupMessagesIn(view.lang).looking : whyNoHits(model)}</p>
      {search.suggestion && context && <DidYouMean context={context} hit={search.suggestion} />}
      {name && (
        <p>
          <a href={hrefOfFoundName(root, view.lang, name)}>{messagesIn(view.lang).didYouMean(name.name)}</a>
        </p>
      )}
    </div>
  )
}
