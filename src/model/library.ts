/** What a library is made of: reports as its catalogue lists them, and names across reports. */

import type { NodeKey, Slug, TermKey } from './ids.ts'
import type { DivisionLevel, ReportKind } from './kinds.ts'
import type { Span } from './span.ts'

/** A report as the catalogue lists it; null is what neither its text nor catalog.csv tells. */
export interface CatalogueEntry {
  /** The name of its folder, and its address. */
  readonly id: string
  readonly title: string | null
  /** Made by the compiler of place, year and sort of report, where it could. */
  readonly shortTitle: string | null
  readonly kind: ReportKind
  readonly issuer: string | null
  readonly place: string | null
  /** By GB/T 2260, six digits. */
  readonly placeCode: string | null
  /** The divisions above the place, the highest first: 湖南省, 永州市. */
  readonly within: readonly string[]
  readonly level: DivisionLevel | null
  /** The year that it plans, else the one that it reviews. */
  readonly year: number | null
  /** As printed. */
  readonly date: string | null
  readonly url: string | null
  /** How many terms it defines. */
  readonly terms: number
}

/** What one report says a name means. */
export interface ConceptEntry {
  readonly report: string
  readonly term: TermKey
  readonly label: string
  readonly definition: string
  /** The position of its sense among the concept's, from 0. */
  readonly sense: number
  /** What the first definition of its sense has not, as stretches of this one; empty for that one itself. */
  readonly unlike: readonly Span[]
}

/** The blocks of one report that cite a name. */
export interface ConceptUse {
  readonly report: string
  /** The node that the name has in the report's own graph; null where it has none. */
  readonly node: NodeKey | null
  /** In source order. */
  readonly blocks: readonly UsingBlock[]
  /** The words around the first use, and where in them it stands. */
  readonly quote: Quote
}

/** Words of a report around a use. */
export interface Quote {
  readonly text: string
  readonly mark: Span
}

/** A block that cites a name, with the places in the report's source where it does, in UTF-16 code units. */
export interface UsingBlock {
  readonly block: NodeKey
  readonly places: readonly Span[]
}

/** Which reports of a library came first, and when. */
export interface First {
  readonly year: number
  /** Of that year, sorted. */
  readonly reports: readonly string[]
}

/** How often a name is used among the reports held of a year or a level. */
export interface Count {
  /** Reports of the library. */
  readonly held: number
  /** Those of them that cite the name in their body or define it. */
  readonly using: number
  readonly defining: number
}

/** A name that stands beside another one in the same blocks. */
export interface Beside {
  readonly slug: Slug
  readonly name: string
  /** How many blocks cite both, and in how many reports these stand. */
  readonly blocks: number
  readonly reports: number
}

/** One name across the reports of a library. */
export interface Concept {
  readonly slug: Slug
  /** As most reports write it, without quotation marks at its ends. */
  readonly name: string
  /** By year and report. */
  readonly entries: readonly ConceptEntry[]
  /** How many meanings the entries have; 0 for a name that no report explains. */
  readonly senses: number
  /** By report. */
  readonly uses: readonly ConceptUse[]
  /** Among reports whose year is known. */
  readonly firstUse: First | null
  readonly firstDefinition: First | null
  /** The years of the library in which a report is held. */
  readonly years: readonly (Count & { readonly year: number })[]
  readonly levels: readonly (Count & { readonly level: DivisionLevel })[]
  readonly beside: readonly Beside[]
}

/** What a library holds, said wherever something is the first or the most in it. */
export interface Coverage {
  readonly reports: number
  /** The first and the last year; null where no report tells its year. */
  readonly years: readonly [from: number, to: number] | null
}

/** What the reports of a library, and what is found in them, are narrowed to; null, and an empty place, for no narrowing. */
export interface Facets {
  readonly level: DivisionLevel | null
  /** The code of a division, or the name of a place that has none; the places within it count. */
  readonly place: string
  readonly year: number | null
  readonly kind: ReportKind | null
}

/** The facets that narrow nothing. */
export const NO_FACETS: Facets = { level: null, place: '', year: null, kind: null }
