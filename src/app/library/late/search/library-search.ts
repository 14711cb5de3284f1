import { makeQuotation } from '../../../../address/quotation/make-quotation.ts'
import { labelOfReport } from '../../../../library/report-label.ts'
import type {
  LibraryStore,
  NamesAnswer,
  PassageGroup,
  ReportQuotes,
} from '../../../../library/store/library-store.ts'
import { sliceSpan } from '../../../../model/span.ts'
import type { FoundGroup, FoundPassages, FoundQuote } from '../../../search/library-found.ts'
import type { Ask, SearchAnswer } from '../../../search/search-state.ts'
import type { Host } from '../../../start/host.ts'
import { storeOf } from './library-store.ts'

/** So many names, and so many reports with passages, are shown under the box. */
const NAMES = 6
const REPORTS = 3

/** Opens the library's search for the list under the search box: names at once, passages when they are asked for. */
export async function openLibrarySearch(host: Host): Promise<Ask> {
  const store = storeOf(host)
  // The names are there before anything is typed; those that a host is asked for are its own concern.
  if (!(await store.index()).isAsked) await store.names()
  return async (query): Promise<SearchAnswer> => {
    const names = await store.searchNames(query, { limit: NAMES })
    const found = { names: names.hits, suggestion: names.suggestion, passages: null }
    const answer = { hits: [], suggestion: null }
    if (isSpelled(names)) return { ...answer, found: { ...found, passages: { groups: [], reports: 0 } } }
    return {
      ...answer,
      found,
      more: async () => ({ ...found, passages: await findPassages(store, query) }),
    }
  }
}

/** Tells whether a query is meant as pinyin or initials, which stand in no text. */
function isSpelled({ hits }: NamesAnswer): boolean {
  return hits.length > 0 && hits.every(({ match }) => match === 'pinyin' || match === 'initials')
}

async function findPassages(store: LibraryStore, query: string): Promise<FoundPassages> {
  const { groups, reports } = await store.searchPassages(query, { limit: REPORTS })
  const [first, ...others] = groups
  if (first === undefined) return { groups: [], reports: 0 }
  const quotes = await store.quote(query, first)
  const [quote = null] = quotesOf(quotes)
  return {
    groups: [foundGroup(first, quote), ...others.map((group) => foundGroup(group, null))],
    reports,
  }
}

function foundGroup({ entry, count }: PassageGroup, quote: FoundQuote | null): FoundGroup {
  return { report: entry.id, label: labelOfReport(entry), places: count, quote }
}

/** Returns the quotations of a report as they are shown, each with what a link to it quotes. */
export function quotesOf({ source, quotes }: ReportQuotes): FoundQuote[] {
  return quotes.map(({ span, marks, focus }) => {
    const { exact, prefix, suffix } = makeQuotation(source, [], focus)
    return {
      text: sliceSpan(source, span),
      marks: marks.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
      selector: { exact, prefix, suffix },
    }
  })
}
