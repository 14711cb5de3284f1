import type { ConceptColumn, Sort } from '../../../address/table-state.ts'
import type { Slug } from '../../../model/ids.ts'
import type { LibraryNames } from '../../../model/library-files.ts'
import { comparable } from './find-concept.ts'

/** A concept with what the table says of it. */
export interface ConceptRow {
  /** Position among all concepts, the most shared first, from 0. */
  readonly number: number
  readonly name: string
  readonly slug: Slug
  readonly reports: number
  readonly entries: number
  readonly senses: number
  /** The year of its first use; 0 where none is known. */
  readonly first: number
}

/** Returns a row for every concept, the most shared first. */
export function conceptRows({ names, slugs, reports, entries, senses, firsts }: LibraryNames): ConceptRow[] {
  return names.flatMap((name, number): ConceptRow[] => {
    const slug = slugs[number]
    if (slug === undefined) return []
    const counts = {
      reports: reports[number] ?? 0,
      entries: entries[number] ?? 0,
      senses: senses[number] ?? 0,
    }
    return [{ number, name, slug, ...counts, first: firsts[number] ?? 0 }]
  })
}

/** Returns the rows whose name, or its pinyin without tones, holds a text. */
export function filterConcepts<Row extends Pick<ConceptRow, 'name' | 'slug'>>(
  rows: readonly Row[],
  filter: string,
  keys: Pick<LibraryNames['keys'], 'folds'>,
): readonly Row[] {
  const wanted = comparable(filter, keys).replace(/\s/g, '').toLowerCase()
  if (wanted === '') return rows
  return rows.filter(
    ({ name, slug }) =>
      comparable(name, keys).toLowerCase().includes(wanted) || slug.replaceAll('-', '').includes(wanted),
  )
}

/** Returns rows in the order of a column; those alike in it stay as they were, and a year that is not known comes last. */
export function sortConcepts(
  rows: readonly ConceptRow[],
  { column, isDescending }: Sort<ConceptColumn>,
): ConceptRow[] {
  const turn = isDescending ? -1 : 1
  const compare = (a: ConceptRow, b: ConceptRow): number => {
    if (column === 'name') return turn * (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)
    if (column === 'first' && (a.first === 0 || b.first === 0)) return b.first - a.first
    return turn * (a[column] - b[column])
  }
  return [...rows].sort((a, b) => compare(a, b) || a.number - b.number)
}
