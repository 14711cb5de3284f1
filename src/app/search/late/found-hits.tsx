import type { ComponentChildren } from 'preact'
import { DEFAULT_VIEW, formatView, type Lang, SCOPES, type View } from '../../../address/view.ts'
import type { NameHit } from '../../../library/store/library-store.ts'
import { messagesIn } from '../../page/messages.ts'
import type { Actions, PageModel } from '../../page/model.ts'
import { type FoundGroup, type LibraryFound, sizeOfFound } from '../library-found.ts'
import { WhyNoHits } from '../search-box.tsx'
import { isOfLibrary, optionId } from '../search-options.ts'
import { popupMessagesIn } from './messages.ts'
import { Marked } from './search-lists.tsx'

interface Props {
  readonly model: PageModel
  readonly actions: Actions
  readonly root: string
  readonly found: LibraryFound
}

/** Returns the relative address of a name's page in the library. */
function hrefOfFoundName(root: string, lang: Lang, { slug }: Pick<NameHit, 'slug'>): string {
  return root + formatView({ ...DEFAULT_VIEW, lang, page: { kind: 'concept', slug } })
}

/** Draws what a library has for a query: names, reports with passages, and the way to all results, each an option. */
export function FoundHits({ model, actions, root, found }: Props) {
  const { view, search } = model
  const words = popupMessagesIn(view.lang)
  const size = sizeOfFound(found)
  const { names, passages } = found
  const option = (position: number) =>
    ({
      id: optionId(position),
      role: 'option',
      tabIndex: -1,
      'aria-selected': position === search.active,
      'aria-posinset': position + 1,
      'aria-setsize': size,
      onClick: actions.followHit,
    }) as const
  const hrefOf = (parts: Partial<View>) => root + formatView({ ...DEFAULT_VIEW, lang: view.lang, ...parts })
  if (size === 0) return null
  return (
    <>
      <Group name={words.names} size={names.length}>
        {names.map((name, at) => (
          <a
            key={name.slug}
            {...option(at)}
            class="hit kind-term"
            href={hrefOfFoundName(root, view.lang, name)}
          >
            <span class="hit-label">
              <Marked text={name.name} marks={name.marks} />
            </span>
            <span class="hit-place">{words.uses(name.reports)}</span>
          </a>
        ))}
      </Group>
      {passages && (
        <Group name={words.passages(passages.reports)} size={passages.groups.length}>
          {passages.groups.map((group, at) => (
            <a
              key={group.report}
              {...option(names.length + at)}
              class="hit kind-paragraph"
              href={hrefOf(group.quote ? viewOfQuote(group) : { query: view.query })}
            >
              <span class="hit-label">{group.label}</span>
              <span class="hit-place">{words.places(group.places)}</span>
              {group.quote && (
                <span class="hit-snippet">
                  <Marked {...group.quote} />
                </span>
              )}
            </a>
          ))}
        </Group>
      )}
      <a {...option(size - 1)} class="hit hit-all" href={hrefOf({ query: view.query })}>
        {words.all}
      </a>
    </>
  )
}

/** Returns the view that shows the quoted words in the full text of their report. */
function viewOfQuote({ report, quote }: FoundGroup): Partial<View> {
  return {
    report,
    page: { kind: 'text', at: null },
    quote: quote && { ...quote.selector, at: null },
  }
}

function Group({
  name,
  size,
  children,
}: {
  readonly name: string
  readonly size: number
  readonly children: ComponentChildren
}) {
  if (size === 0) return null
  return (
    <div role="group" aria-label={name} class="hit-group">
      <p class="hit-heading" aria-hidden="true">
        {name}
      </p>
      {children}
    </div>
  )
}

/** Draws the switch between the report and the library that it is in. */
export function ScopeSwitch({ model, actions }: Pick<Props, 'model' | 'actions'>) {
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

/** Says that a library has nothing for a query, or is still being looked through; offers the nearest name. */
export function NothingFound({ model, actions, root, found }: Props) {
  const { lang } = model.view
  const { suggestion, passages } = found
  return (
    <>
      {passages === null ? (
        <p>{popupMessagesIn(lang).looking}</p>
      ) : (
        <WhyNoHits model={model} actions={actions} />
      )}
      {suggestion && (
        <p>
          <a href={hrefOfFoundName(root, lang, suggestion)}>{messagesIn(lang).didYouMean(suggestion.name)}</a>
        </p>
      )}
    </>
  )
}
