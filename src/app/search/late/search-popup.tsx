import type { Context } from '../../page/context.ts'
import type { LateView } from '../../page/late-views.ts'
import { messagesIn } from '../../page/messages.ts'
import type { Actions, PageModel } from '../../page/model.ts'
import { Amiss, WhyNoHits } from '../search-box.tsx'
import { searchOptions } from '../search-options.ts'
import { DidYouMean, Hits, SearchStart } from './search-lists.tsx'

interface Props {
  readonly model: PageModel
  /** Null on the pages of a library. */
  readonly context: Context | null
  readonly actions: Actions
  readonly root: string
  /** The views of what a library has; null before they are loaded, and where there is none. */
  readonly ofLibrary: LateView<'foundHits'> | null
}

/** Draws what opens under the search box: what is searched, and the list of what is found or offered. */
export function SearchPopup(props: Props) {
  const { model, context, actions, ofLibrary } = props
  const { view, search, book } = model
  const isTyped = view.query.trim() !== ''
  const options = search.open ? searchOptions(model) : []
  const canSwitch = book !== null && book.elsewhere !== null
  return (
    <div
      class="hits"
      hidden={!search.open || (options.length === 0 && !isTyped && !canSwitch)}
      // A list that scrolls gets the focus as well.
      onFocusOut={actions.closeSearch}
    >
      {canSwitch && ofLibrary && <ofLibrary.ScopeSwitch model={model} actions={actions} />}
      <div
        id="hits"
        role="listbox"
        aria-label={messagesIn(view.lang).search}
        hidden={options.length === 0}
        onMouseDown={actions.keepFocus}
      >
        {isTyped && search.found && ofLibrary && <ofLibrary.FoundHits {...props} found={search.found} />}
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
      {isTyped && search.engine === 'ready' && search.why !== null && (
        <div class="no-hits">
          <Amiss model={model} actions={actions} />
        </div>
      )}
    </div>
  )
}

function NoHits({ model, context, root, actions, ofLibrary }: Props) {
  const { search } = model
  return (
    <div class="no-hits">
      {search.found && ofLibrary ? (
        <ofLibrary.NothingFound model={model} actions={actions} root={root} found={search.found} />
      ) : (
        <WhyNoHits model={model} actions={actions} />
      )}
      {search.suggestion && context && <DidYouMean context={context} hit={search.suggestion} />}
    </div>
  )
}
