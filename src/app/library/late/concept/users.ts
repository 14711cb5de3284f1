import { DIVISION_LEVELS, type DivisionLevel } from '../../../../model/kinds.ts'
import type { CatalogueEntry, Concept, ConceptEntry, ConceptUse } from '../../../../model/library.ts'
import { byPlaceAndYear } from '../catalogue/places.ts'

/** A report that uses or explains a name. */
export interface User {
  readonly entry: CatalogueEntry
  /** Null where the body does not use it. */
  readonly use: ConceptUse | null
  /** Its own explanation; null where it has none. */
  readonly definition: ConceptEntry | null
}

/** The reports of one level that use or explain a name; a null level is one that nothing tells. */
export interface LevelUsers {
  readonly level: DivisionLevel | null
  /** How many reports of the level are held, and how many of them use or explain it; null where the level is not known. */
  readonly count: { readonly held: number; readonly using: number } | null
  readonly users: readonly User[]
}

/** Returns the reports that use or explain a name by level, the highest first; within a level by place and year. */
export function usersByLevel(
  { entries, uses, levels }: Pick<Concept, 'entries' | 'uses' | 'levels'>,
  catalogue: readonly CatalogueEntry[],
): LevelUsers[] {
  const users = byPlaceAndYear(catalogue).flatMap((entry): User[] => {
    const use = uses.find(({ report }) => report === entry.id) ?? null
    const definition = entries.find(({ report }) => report === entry.id) ?? null
    return use || definition ? [{ entry, use, definition }] : []
  })
  return [...DIVISION_LEVELS, null].flatMap((level): LevelUsers[] => {
    const here = users.filter(({ entry }) => entry.level === level)
    const count = levels.find((one) => one.level === level) ?? null
    return here.length === 0 ? [] : [{ level, count, users: here }]
  })
}
