import type { ReportInfo } from '../../model/graph.ts'
import type { DivisionLevel } from '../../model/kinds.ts'
import type { CatalogueEntry } from '../../model/library.ts'
import type { TermGraph } from '../../model/read-graph.ts'

/** The table of divisions, which is the compiler's. */
export interface Divisions {
  /** Lists the divisions above one, the highest first, by its code. */
  readonly superiors: (placeCode: string) => readonly string[]
  /** Finds a division by its name; null for one that is not in the table, or several times. */
  readonly find: (place: string) => { readonly code: string; readonly level: DivisionLevel } | null
}

/** Where a report is from, as far as it is known. */
export type Placed = Pick<CatalogueEntry, 'place' | 'placeCode' | 'level'>

/** Returns what a report's own text tells the catalogue. */
export function entryOfReport(id: string, graph: TermGraph, divisions: Divisions): CatalogueEntry {
  const { report } = graph.attributes
  const { kind, title, shortTitle, issuer, placeCode, level, date } = report
  const place = report.place ?? report.proposal?.place ?? null
  return {
    id,
    title: title ?? report.proposal?.title ?? null,
    shortTitle,
    kind,
    issuer,
    ...settle({ place, placeCode, level }, divisions),
    year: yearOf(report),
    date,
    url: null,
    terms: graph.nodesOf('term').length,
  }
}

/** Fills in by the table of divisions what is not known of a place. */
export function settle({ place, placeCode, level }: Placed, { superiors, find }: Divisions) {
  const found = place === null || (placeCode !== null && level !== null) ? null : find(place)
  const code = placeCode ?? found?.code ?? null
  return {
    place,
    placeCode: code,
    within: code === null ? [] : superiors(code),
    level: level ?? found?.level ?? null,
  }
}

function yearOf({ planYear, reviewYear, proposal }: ReportInfo): number | null {
  return planYear ?? reviewYear ?? proposal?.year ?? null
}
