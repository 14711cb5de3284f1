import type { NodeKey } from '../model/ids.ts'
import type { CatalogueEntry, Concept } from '../model/library.ts'
import type { ElsewhereDefinition, ElsewhereName } from '../model/library-files.ts'
import { byNearness } from './nearest.ts'
import { labelOfReport } from './report-label.ts'
import { reportsOf } from './reports-of.ts'

/** What a library says of a name, as far as one report needs it. */
export interface BorrowedConcept extends Pick<Concept, 'slug' | 'name' | 'entries' | 'senses'> {
  /** How many reports use or define it. */
  readonly reports: number
  /** The node that the report has of it without defining it; null where it has none. */
  readonly node: NodeKey | null
}

/** So many definitions of other reports are shown beside a name. */
const MOST_SHOWN = 3

/**
 * Returns what the other reports of a library say of a report's names: of those it does not explain, who does; of those
 * it explains, how others do. Nearest first.
 *
 * A name of several senses that the report does not explain keeps a definition of each: which is meant is not known.
 */
export function borrowedNames(
  from: CatalogueEntry,
  concepts: readonly BorrowedConcept[],
  entries: ReadonlyMap<string, CatalogueEntry>,
): Map<NodeKey, ElsewhereName> {
  const names = new Map<NodeKey, ElsewhereName>()
  for (const concept of concepts) {
    const { slug, reports, senses } = concept
    const own = concept.entries.find(({ report }) => report === from.id)
    const node = own?.term ?? concept.node
    if (!node || reports < 2) continue
    names.set(node, { slug, reports, senses, definitions: nearestDefinitions(from, concept, entries) })
  }
  return names
}

/** Returns of the concepts of a library what one report needs of those that it uses or defines. */
export function borrowedConcepts(report: string, concepts: readonly Concept[]): BorrowedConcept[] {
  return concepts.flatMap((concept) => {
    const users = reportsOf(concept)
    const node = concept.uses.find((use) => use.report === report)?.node ?? null
    return users.includes(report) ? [{ ...concept, reports: users.length, node }] : []
  })
}

/** Returns the nearest definitions of other reports, of each sense one before a second of any. */
export function nearestDefinitions(
  from: CatalogueEntry,
  { entries: defined }: Pick<Concept, 'entries'>,
  entries: ReadonlyMap<string, CatalogueEntry>,
): ElsewhereDefinition[] {
  const others = defined.flatMap((one) => {
    const entry = entries.get(one.report)
    return one.report === from.id || !entry ? [] : [{ ...entry, ...one }]
  })
  const sorted = byNearness(from, others)
  const isFirst = (one: (typeof sorted)[number]) => sorted.find(({ sense }) => sense === one.sense) === one
  const chosen = [...sorted.filter(isFirst), ...sorted.filter((one) => !isFirst(one))].slice(0, MOST_SHOWN)
  return sorted
    .filter((one) => chosen.includes(one))
    .map((one) => ({
      report: one.report,
      named: labelOfReport(one),
      term: one.term,
      definition: one.definition,
      sense: one.sense,
    }))
}
