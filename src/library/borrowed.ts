import type { NodeKey } from '../model/ids.ts'
import type { CatalogueEntry, Concept } from '../model/library.ts'
import type { ElsewhereDefinition, ElsewhereName } from '../model/library-files.ts'
import { byNearness } from './nearest.ts'
import { labelOfReport } from './report-label.ts'
import { reportsOf } from './reports-of.ts'

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
  concepts: readonly Concept[],
  entries: ReadonlyMap<string, CatalogueEntry>,
): Map<NodeKey, ElsewhereName> {
  const names = new Map<NodeKey, ElsewhereName>()
  for (const concept of concepts) {
    const own = concept.entries.find(({ report }) => report === from.id)
    const node = own?.term ?? concept.uses.find(({ report }) => report === from.id)?.node
    const reports = reportsOf(concept).length
    if (!node || reports < 2) continue
    const definitions = nearestDefinitions(from, concept, entries)
    names.set(node, { slug: concept.slug, reports, senses: concept.senses, definitions })
  }
  return names
}

/** Returns the nearest definitions of other reports, of each sense one before a second of any. */
export function nearestDefinitions(
  from: CatalogueEntry,
  { entries: defined }: Concept,
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
