import { isSlug, type NodeKey, type Slug } from '../../model/ids.ts'
import { DIVISION_LEVELS, type DivisionLevel } from '../../model/kinds.ts'
import type { Concept, ConceptEntry, ConceptUse, First } from '../../model/library.ts'
import type { Span } from '../../model/span.ts'
import { groupBy } from '../../text/collect.ts'
import type { Queries, Row } from '../database.ts'
import { ASK } from '../statements.ts'
import type { LibraryState } from './library-state.ts'

interface ConceptRow extends Row {
  readonly slug: Slug
  readonly name: string
  readonly senses: number
  readonly first_use: First | null
  readonly first_definition: First | null
  readonly levels: Readonly<Partial<Record<DivisionLevel, readonly [using: number, defining: number]>>>
}

/** The places of a block as they are kept: its key, and the ends of each. */
export type KeptBlock = readonly [block: NodeKey, places: readonly (readonly [start: number, end: number])[]]

interface RelatedRow extends Row {
  readonly slug: Slug
  readonly other: Slug
  readonly name: string
  readonly blocks: number
  readonly reports: number
}

interface UseRow extends Row {
  readonly slug: Slug
  readonly report: string
  readonly node: NodeKey | null
  readonly blocks: readonly KeptBlock[]
  readonly quote: string | null
  readonly mark: readonly [start: number, end: number] | null
  readonly entries: readonly Omit<ConceptEntry, 'report'>[]
}

interface YearRow extends Row {
  readonly slug: Slug
  readonly year: number
  readonly using_: number
  readonly defining: number
}

/** What concepts are read from. */
export interface ConceptsSource {
  readonly db: Queries
  readonly state: Pick<LibraryState, 'counts' | 'entries'>
}

/** Reads concepts by their slugs, in the order of the names; those that there are. */
export async function readConcepts(
  { db, state: { counts, entries: catalogue } }: ConceptsSource,
  slugs: readonly string[],
): Promise<Concept[]> {
  const known = slugs.filter(isSlug)
  if (known.length === 0) return []
  const [concepts, uses, years, related] = await Promise.all([
    db.query<ConceptRow>(ASK.concepts, [known]),
    db.query<UseRow>(ASK.uses, [known]),
    db.query<YearRow>(ASK.years, [known]),
    db.query<RelatedRow>(ASK.related, [known]),
  ])
  const usesOf = groupBy(uses, ({ slug }) => slug)
  const yearsOf = groupBy(years, ({ slug }) => slug)
  const relatedOf = groupBy(related, ({ slug }) => slug)
  const held = { years: counts.heldByYear(), levels: counts.heldByLevel() }
  return concepts.map(({ slug, name, senses, first_use, first_definition, levels }) => {
    const own = usesOf.get(slug) ?? []
    const byYear = new Map(yearsOf.get(slug)?.map((row) => [row.year, row]))
    return {
      ...{ slug, name, entries: formEntries(own, catalogue), senses, uses: own.flatMap(formUse) },
      ...{ firstUse: first_use, firstDefinition: first_definition },
      years: [...held.years].map(([year, count]) => {
        const { using_: using = 0, defining = 0 } = byYear.get(year) ?? {}
        return { year, held: count, using, defining }
      }),
      levels: DIVISION_LEVELS.flatMap((level) => {
        const [using, defining] = levels[level] ?? [0, 0]
        const count = held.levels.get(level)
        return count === undefined ? [] : [{ level, held: count, using, defining }]
      }),
      beside: (relatedOf.get(slug) ?? []).map((row) => {
        return { slug: row.other, name: row.name, blocks: row.blocks, reports: row.reports }
      }),
    }
  })
}

/** Forms the entries of a name from those of its reports: by year, then by report, then by term. */
export function formEntries(
  rows: readonly Pick<UseRow, 'report' | 'entries'>[],
  catalogue: LibraryState['entries'],
): ConceptEntry[] {
  const yearOf = (report: string) => catalogue.get(report)?.year ?? Number.MAX_SAFE_INTEGER
  return rows
    .flatMap(({ report, entries }) => entries.map((entry) => ({ report, ...entry })))
    .sort((a, b) => yearOf(a.report) - yearOf(b.report))
}

function formUse({ report, node, blocks, quote, mark }: UseRow): ConceptUse[] {
  if (quote === null || mark === null) return []
  const span = ([start, end]: readonly [number, number]): Span => ({ start, end })
  return [
    {
      report,
      node,
      blocks: blocks.map(([block, places]) => ({ block, places: places.map(span) })),
      quote: { text: quote, mark: span(mark) },
    },
  ]
}
