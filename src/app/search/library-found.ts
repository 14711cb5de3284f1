import type { NameHit } from '../../library/store/library-store.ts'
import type { Span } from '../../model/span.ts'

/** What the library has for a query, as the list under the search box shows it. */
export interface LibraryFound {
  readonly names: readonly NameHit[]
  /** The nearest name where none was found, to be offered as a question. */
  readonly suggestion: NameHit | null
  /** Passages of the reports; null while they are looked for. */
  readonly passages: FoundPassages | null
}

export interface FoundPassages {
  /** The first few reports. */
  readonly groups: readonly FoundGroup[]
  /** How many reports there are in all. */
  readonly reports: number
}

/** A report with the places that it has. */
export interface FoundGroup {
  readonly report: string
  /** What tells it from all other reports. */
  readonly label: string
  readonly places: number
  /** Words around the first place, those that match marked, and what a link to them quotes; null where the text is not fetched. */
  readonly quote: FoundQuote | null
}

export interface FoundQuote {
  readonly text: string
  readonly marks: readonly Span[]
  /** The words that a link quotes, with those before and behind them. */
  readonly selector: { readonly exact: string; readonly prefix: string; readonly suffix: string }
}

/** Returns how many options an answer of the library makes: names, reports with passages, and the way to all results. */
export function sizeOfFound(found: LibraryFound | null): number {
  const answers = found === null ? 0 : found.names.length + (found.passages?.groups.length ?? 0)
  return answers === 0 ? 0 : answers + 1
}
