import type { Concept, ConceptUse } from '../../model/library.ts'
import type { Span } from '../../model/span.ts'
import { groupBy } from '../../text/collect.ts'

/** Returns the rows of table `concept_use` of a concept: a report that uses or defines it each. */
export function useRows({ slug, entries, uses }: Concept): object[] {
  const defined = groupBy(entries, ({ report }) => report)
  const used = new Map(uses.map((use) => [use.report, use]))
  return [...new Set([...used.keys(), ...defined.keys()])].map((report) => ({
    slug,
    report,
    ...useColumns(used.get(report)),
    entries: (defined.get(report) ?? []).map(({ report: _, ...entry }) => entry),
  }))
}

function useColumns(use: ConceptUse | undefined): object {
  if (use === undefined) return { node: null, blocks: [], quote: null, mark: null }
  const { node, blocks, quote } = use
  const kept = blocks.map(({ block, places }) => [block, places.map(ends)])
  return { node, blocks: kept, quote: quote.text, mark: ends(quote.mark) }
}

function ends({ start, end }: Span): readonly [number, number] {
  return [start, end]
}

/** Returns the rows of table `concept_year` of a concept: the years in which a report uses or defines it. */
export function yearRows({ slug, years }: Concept): object[] {
  return years
    .filter(({ using, defining }) => using + defining > 0)
    .map(({ year, using, defining }) => ({ slug, year, using_: using, defining }))
}

/** Returns the rows of table `related` of a concept. */
export function relatedRows({ slug, beside }: Concept): object[] {
  return beside.map(({ slug: other, name, blocks, reports }, at) => ({
    slug,
    at,
    other,
    name,
    blocks,
    reports,
  }))
}

/** Returns how many reports of each level use and how many define a concept. */
export function levelCounts({ levels }: Concept): Record<string, readonly [using: number, defining: number]> {
  const counted = levels.filter(({ using, defining }) => using + defining > 0)
  return Object.fromEntries(counted.map(({ level, using, defining }) => [level, [using, defining]]))
}
