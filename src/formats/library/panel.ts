import type { Library } from '../../library/library.ts'
import { reportsOf } from '../../library/reports-of.ts'
import type { CatalogueEntry, Concept } from '../../model/library.ts'
import { groupBy } from '../../text/collect.ts'
import { formatCsv } from '../csv.ts'

const COLUMNS = [
  'concept',
  'name',
  'place',
  'place_code',
  'level',
  'year',
  'reports_held',
  'reports_using',
  'blocks',
  'mentions',
  'defining',
  'senses_defined',
] as const

/**
 * Formats the panel of a library as CSV: a row for each concept, place and year in which some report uses or defines it,
 * with how many reports of that place and year are held. Years and places that are held and have no row do not use it.
 */
export function formatPanel({ concepts, entries }: Library): string {
  const held = groupBy(entries, cellOf)
  const cells = new Map(entries.map((entry) => [entry.id, cellOf(entry)]))
  const rows = concepts.flatMap((concept) => {
    const using = new Set(reportsOf(concept).map((id) => cells.get(id) ?? ''))
    return [...using].sort().map((cell) => rowOf(concept, held.get(cell) ?? []))
  })
  return formatCsv([[...COLUMNS], ...rows])
}

/** Tells one place and year from another. */
function cellOf({ placeCode, place, level, year }: CatalogueEntry): string {
  return [placeCode, place, level, year].join('\t')
}

function rowOf({ slug, name, uses, entries }: Concept, held: readonly CatalogueEntry[]) {
  const ids = new Set(held.map(({ id }) => id))
  const using = uses.filter(({ report }) => ids.has(report))
  const defining = entries.filter(({ report }) => ids.has(report))
  const blocks = using.flatMap((use) => use.blocks)
  const [first] = held
  return [
    slug,
    name,
    first?.place ?? null,
    first?.placeCode ?? null,
    first?.level ?? null,
    first?.year ?? null,
    held.length,
    new Set([...using, ...defining].map(({ report }) => report)).size,
    blocks.length,
    blocks.reduce((sum, { places }) => sum + places.length, 0),
    new Set(defining.map(({ report }) => report)).size,
    [...new Set(defining.map(({ sense }) => sense + 1))].sort((a, b) => a - b).join(' '),
  ]
}
