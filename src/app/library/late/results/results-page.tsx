import { labelOfReport } from '../../../../library/report-label.ts'
import type { PassageGroup } from '../../../../library/store/library-store.ts'
import type { FoundQuote } from '../../../search/library-found.ts'
import type { LibraryResults } from '../../results-model.ts'
import { Filters } from '../catalogue/filters.tsx'
import { hrefOfConcept, hrefOfLibrary, type LibraryContext } from '../library-context.ts'
import { LibraryNav } from '../library-nav.tsx'
import { MarkedText } from '../marked-text.tsx'
import { type ResultsMessages, resultsMessagesIn } from './messages.ts'

/** What names the report whose passages an element shows once it is opened. */
export const OPENS = 'data-opens'
/** So many names are listed at most. */
const MOST_NAMES = 60

interface Props {
  readonly context: LibraryContext
  readonly results: LibraryResults
}

/** Draws all that the library has for a query: its names, and the reports whose text holds it, each to be opened. */
export function ResultsPage({ context, results }: Props) {
  const words = resultsMessagesIn(context.view.lang)
  const { query, found } = results
  return (
    <div class="library-page results">
      <LibraryNav context={context} />
      <h1 tabIndex={-1}>{words.title(query)}</h1>
      {found === null ? (
        <p role="alert">{results.why?.(context.view.lang)}</p>
      ) : (
        <>
          <Narrowing context={context} answering={found.answering} />
          <Names context={context} names={found.names} words={words} />
          <Passages context={context} results={results} passages={found.passages} words={words} />
        </>
      )}
    </div>
  )
}

function Narrowing({ context, answering }: Pick<Props, 'context'> & Pick<Found, 'answering'>) {
  const ids = new Set(answering)
  const entries = context.library.index.entries.filter(({ id }) => ids.has(id))
  return entries.length > 1 ? <Filters context={context} entries={entries} /> : null
}

type Found = NonNullable<LibraryResults['found']>

interface NamesProps extends Pick<Props, 'context'> {
  readonly names: Found['names']
  readonly words: ResultsMessages
}

function Names({ context, names: { hits, suggestion }, words }: NamesProps) {
  const shown = hits.length > 0 || suggestion === null ? hits : [suggestion]
  return (
    <section class="block">
      <h2>{words.names(hits.length, hits.length < MOST_NAMES)}</h2>
      {hits.length === 0 && (
        <p class="quiet">{suggestion ? context.m.didYouMean(suggestion.name) : words.noNames}</p>
      )}
      <ol class="concept-list">
        {shown.map((name) => (
          <li key={name.slug}>
            <a class="term-link" href={hrefOfConcept(context, name.slug)} lang="zh-Hans">
              <MarkedText text={name.name} marks={name.marks} />
            </a>
            <span class="reason">{context.words.share(name.reports, name.entries)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface PassagesProps extends Props {
  readonly passages: Found['passages']
  readonly words: ResultsMessages
}

function Passages({ context, results, passages, words }: PassagesProps) {
  const { groups, reports, places, isTooShort } = passages
  return (
    <section class="block">
      <h2>{words.passages(reports, places)}</h2>
      {groups.length === 0 && <p class="quiet">{isTooShort ? words.tooShort : words.noPassages}</p>}
      {groups.map((group, at) => (
        <Group
          key={`${results.query} ${group.entry.id}`}
          context={context}
          group={group}
          isFirst={at === 0}
          quotes={results.quotes[group.entry.id] ?? null}
        />
      ))}
      {reports > groups.length && <p class="quiet">{words.more(reports - groups.length)}</p>}
    </section>
  )
}

interface GroupProps extends Pick<Props, 'context'> {
  readonly group: PassageGroup
  readonly isFirst: boolean
  readonly quotes: readonly FoundQuote[] | null
}

function Group({ context, group: { entry, count }, isFirst, quotes }: GroupProps) {
  const words = resultsMessagesIn(context.view.lang)
  return (
    <details class="found-report" {...{ [OPENS]: entry.id }} open={isFirst}>
      <summary>
        <span lang="zh-Hans">{labelOfReport(entry)}</span> <span class="quiet">{words.places(count)}</span>
      </summary>
      {quotes === null && <p class="quiet">{words.opening}</p>}
      {quotes?.length === 0 && <p class="quiet">{words.notThere}</p>}
      <ul class="found-quotes">
        {quotes?.map((quote, at) => (
          <li key={at}>
            <a href={hrefOfQuote(context, entry.id, quote)} lang="zh-Hans">
              <MarkedText text={quote.text} marks={quote.marks} />
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function hrefOfQuote(context: LibraryContext, report: string, { selector }: FoundQuote): string {
  const quote = { ...selector, at: null }
  return hrefOfLibrary(context, { kind: 'text', at: null }, { report, quote })
}
