import type { Tool } from '../../address/view.ts'
import type { NodeKind } from '../../model/kinds.ts'

/** Every text of the interface; both languages fill the same table. */
export interface Messages {
  readonly mark: string
  readonly skipToContent: string
  readonly search: string
  readonly searchPlaceholder: string
  readonly results: (count: number) => string
  readonly noResults: (query: string) => string
  readonly didYouMean: (name: string) => string
  readonly searchUnready: string
  readonly searchFailed: string
  readonly hiddenInGraph: string
  readonly recentSearches: string
  readonly clearRecent: string
  readonly kinds: Readonly<Record<NodeKind, string>>
  readonly kindsWithYear: (kind: NodeKind, review: number | null, plan: number | null) => string
  readonly groups: Readonly<
    Record<'term' | 'component' | 'coinage' | 'item' | 'section' | 'paragraph', string>
  >
  readonly nav: {
    readonly label: string
    readonly map: string
    /** Review beside plan. */
    readonly compare: string
    /** The report as a tree. */
    readonly outline: string
    readonly text: string
    readonly terms: string
    readonly entry: string
    readonly graph: string
    readonly booklet: string
    readonly brief: string
  }
  readonly theme: string
  readonly themeNames: { readonly auto: string; readonly light: string; readonly dark: string }
  readonly otherLang: string
  /** Leads from a frame in another page to the page itself. */
  readonly openSite: string
  /** The names of the pages that work on a person's own documents. */
  readonly tools: Readonly<Record<Tool, string>>
  readonly graph: string
  readonly graphHelp: string
  /** Stands behind a term of one side only in the graph of review beside plan. */
  readonly canvasWords: { readonly reviewOnly: string; readonly planOnly: string }
  readonly legend: string
  readonly canvas: {
    readonly loading: string
    readonly noWebgl: string
    readonly failed: string
    readonly noScript: string
  }
  readonly entryNumber: (number: string | null) => string
  readonly copyLink: string
  readonly addToBrief: string
  readonly parts: string
  readonly definition: string
  readonly originalDefinition: string
  readonly reviewHeading: (year: number | null) => string
  readonly planHeading: (year: number | null) => string
  readonly otherHeading: string
  readonly nothingReported: string
  readonly nothingPlanned: string
  readonly neverCited: string
  readonly related: string
  readonly togetherIn: string
  readonly namedInDefinition: (name: string) => string
  readonly reworded: string
  readonly overview: (terms: number, citations: number) => string
  readonly allTerms: string
  readonly mostCited: string
  readonly citedTimes: (count: number) => string
  readonly missing: string
  readonly goHome: string
  readonly dataFailed: (file: string) => string
  readonly dataRemedy: string
  readonly retry: string
  readonly foot: {
    readonly issuer: (issuer: string, date: string) => string
    readonly notOfficial: string
    readonly source: string
    readonly compiler: (version: string, hash: string) => string
  }
  readonly pageTitle: (name: string, report: string) => string
}
