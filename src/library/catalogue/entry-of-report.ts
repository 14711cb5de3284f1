import type { ReportInfo } from '../../model/graph.ts'
import type { CatalogueEntry } from '../../model/library.ts'
import type { TermGraph } from '../../model/read-graph.ts'

/** Tells the divisions above one, the highest first, by its code: the table of divisions is the compiler's. */
export type Superiors = (placeCode: string) => readonly string[]

/** Returns what a report's own text tells the catalogue. */
export function entryOfReport(id: string, graph: TermGraph, superiors: Superiors): CatalogueEntry {
  const { report } = graph.attributes
  const { kind, title, shortTitle, issuer, placeCode, level, date } = report
  return {
    id,
    title: title ?? report.proposal?.title ?? null,
    shortTitle,
    kind,
    issuer,
    place: report.place ?? report.proposal?.place ?? null,
    placeCode,
    within: placeCode === null ? [] : superiors(placeCode),
    level,
    year: yearOf(report),
    date,
    url: null,
    terms: graph.nodesOf('term').length,
  }
}

function yearOf({ planYear, reviewYear, proposal }: ReportInfo): number | null {
  return planYear ?? reviewYear ?? proposal?.year ?? null
}
