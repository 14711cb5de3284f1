/** This room makes a library of many reports: its catalogue, and names across reports with who explains and uses them. */

import type { CatalogueEntry, Concept, Coverage } from '../model/library.ts'
import type { TermGraph } from '../model/read-graph.ts'
import type { CatalogueFinding } from './catalogue/catalogue-finding.ts'
import type { CatalogueRow } from './catalogue/catalogue-row.ts'
import { type Divisions, entryOfReport } from './catalogue/entry-of-report.ts'
import { mergeCatalogue } from './catalogue/merge-catalogue.ts'
import { findDuplicates } from './catalogue/near-duplicates.ts'
import { buildConcepts, type SlugMaker } from './concepts/build-concepts.ts'
import { Counts } from './concepts/counts.ts'
import type { LibraryReport } from './library-report.ts'

/** What a library knows. */
export interface Library {
  /** By id. */
  readonly entries: readonly CatalogueEntry[]
  /** By the keys of their names. */
  readonly concepts: readonly Concept[]
  readonly coverage: Coverage
  readonly findings: readonly CatalogueFinding[]
}

/** A compiled report as it lies in its folder. */
export interface ShelvedReport {
  readonly id: string
  readonly graph: TermGraph
  readonly source: string
}

/** What is asked of the compiler: how names are written in addresses, and which divisions stand above one. */
export interface LibraryTools {
  readonly slugs: () => SlugMaker
  readonly divisions: Divisions
}

/**
 * Builds the library of some reports; the order in which they are given does not matter.
 *
 * @param rows What catalog.csv says of them.
 */
export function buildLibrary(
  reports: readonly ShelvedReport[],
  rows: readonly CatalogueRow[],
  tools: LibraryTools,
): Library {
  const { entries, findings } = buildCatalogue(reports, rows, tools)
  const concepts = buildConcepts(withEntries(reports, entries), tools.slugs())
  return { entries, concepts, coverage: new Counts(entries).coverage(), findings }
}

/** Builds the catalogue of some reports alone; see `buildLibrary`. */
export function buildCatalogue(
  reports: readonly ShelvedReport[],
  rows: readonly CatalogueRow[],
  { divisions }: Pick<LibraryTools, 'divisions'>,
): Pick<Library, 'entries' | 'findings'> {
  const told = reports.map(({ id, graph }) => entryOfReport(id, graph, divisions))
  const { entries, findings } = mergeCatalogue(told, rows, divisions)
  return { entries, findings: [...findings, ...findDuplicates(withEntries(reports, entries))] }
}

function withEntries(reports: readonly ShelvedReport[], entries: readonly CatalogueEntry[]): LibraryReport[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return reports.flatMap(({ id, graph, source }) => {
    const entry = byId.get(id)
    return entry ? [{ entry, graph, source }] : []
  })
}
