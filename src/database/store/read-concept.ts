import { isSlug, type NodeKey, type Slug } from '../../model/ids.ts'
import { DIVISION_LEVELS, type DivisionLevel } from '../../model/kinds.ts'
import type { Concept, ConceptEntry, ConceptUse, First } from '../../model/library.ts'
import type { Span } from '../../model/span.ts'
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

interface UseRow extends Row {
  readonly report: string
  readonly node: NodeKey | null
  readonly blocks: readonly KeptBlock[]
  readonly quote: string | null
  readonly mark: readonly [start: number, end: number] | null
  readonly entries: readonly Omit<ConceptEntry, 'report'>[]
}

interface YearRow extends Row {
  readonly year: number
  readonly using_: number
  readonly defining: number
}

/** Reads a concept; null where there is none with this slug. */
export async function readConcept(
  db: Queries,
  { counts, entries: catalogue }: Pick<LibraryState, 'counts' | 'entries'>,
  slug: Slug,
): Promise<Concept | null> {
  if (!isSlug(slug)) return null
  const [[concept], uses, years, beside] = await Promise.all([
    db.query<ConceptRow>(ASK.concept, [slug]),
    db.query<UseRow>(ASK.conceptUses, [slug]),
    db.query<YearRow>(ASK.conceptYears, [slug]),
    db.query<{ other: Slug; name: string; blocks: number; reports: number } & Row>(ASK.conceptRelated, [
      slug,
    ]),
  ])
  if (concept === undefined) return null
  const yearOf = (report: string) => catalogue.get(report)?.year ?? Number.POSITIVE_INFINITY
  const byYear = new Map(years.map((row) => [row.year, row]))
  const held = { years: counts.heldByYear(), levels: counts.heldByLevel() }
  return {
    slug,
    name: concept.name,
    entries: uses
      .flatMap(({ report, entries }) => entries.map((entry) => ({ report, ...entry })))
      // Those of one report come in the order of their keys.
      .sort((a, b) => yearOf(a.report) - yearOf(b.report)),
    senses: concept.senses,
    uses: uses.flatMap(formUse),
    firstUse: concept.first_use,
    firstDefinition: concept.first_definition,
    years: [...held.years].map(([year, count]) => {
      const { using_: using = 0, defining = 0 } = byYear.get(year) ?? {}
      return { year, held: count, using, defining }
    }),
    levels: DIVISION_LEVELS.flatMap((level) => {
      const [using, defining] = concept.levels[level] ?? [0, 0]
      const count = held.levels.get(level)
      return count === undefined ? [] : [{ level, held: count, using, defining }]
    }),
    beside: beside.map(({ other, name, blocks, reports }) => ({ slug: other, name, blocks, reports })),
  }
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
