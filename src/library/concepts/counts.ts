import { DIVISION_LEVELS, type DivisionLevel } from '../../model/kinds.ts'
import type { CatalogueEntry, Concept, Count, Coverage, First } from '../../model/library.ts'
import { leastOf } from '../../text/extremes.ts'

/** The reports that use and that define a name, by their ids. */
export interface Users {
  readonly using: ReadonlySet<string>
  readonly defining: ReadonlySet<string>
}

/** Counts the users of names, by year and by level, against all reports held. */
export class Counts {
  private readonly entries: readonly CatalogueEntry[]
  private readonly years: readonly number[]

  constructor(entries: readonly CatalogueEntry[]) {
    this.entries = entries
    const years = entries.flatMap(({ year }) => year ?? [])
    this.years = [...new Set(years)].sort((a, b) => a - b)
  }

  /** Returns what the library holds. */
  coverage(): Coverage {
    const [first, last] = [this.years[0], this.years.at(-1)]
    const years = first === undefined || last === undefined ? null : ([first, last] as const)
    return { reports: this.entries.length, years }
  }

  byYear(users: Users): Concept['years'] {
    return this.years.map((year) => ({ year, ...this.count(users, (entry) => entry.year === year) }))
  }

  byLevel(users: Users): Concept['levels'] {
    return DIVISION_LEVELS.flatMap((level) => {
      const count = this.count(users, (entry) => entry.level === level)
      return count.held === 0 ? [] : [{ level, ...count }]
    })
  }

  /** Returns how many reports are held of each year, the first year first. */
  heldByYear(): Map<number, number> {
    return new Map(
      this.years.map((year) => [year, this.entries.filter((entry) => entry.year === year).length]),
    )
  }

  /** Returns how many reports are held of each level of which there are any. */
  heldByLevel(): Map<DivisionLevel, number> {
    const held = DIVISION_LEVELS.map(
      (level) => [level, this.entries.filter((entry) => entry.level === level).length] as const,
    )
    return new Map(held.filter(([, count]) => count > 0))
  }

  /** Returns which of some reports are the first; null where none of them tells its year. */
  first(ids: ReadonlySet<string>): First | null {
    const dated = this.entries.filter(({ id, year }) => year !== null && ids.has(id))
    const year = leastOf(dated.map((entry) => entry.year ?? Number.POSITIVE_INFINITY))
    if (dated.length === 0) return null
    return { year, reports: dated.filter((entry) => entry.year === year).map(({ id }) => id) }
  }

  private count({ using, defining }: Users, isCounted: (entry: CatalogueEntry) => boolean): Count {
    const held = this.entries.filter(isCounted)
    return {
      held: held.length,
      using: held.filter(({ id }) => using.has(id)).length,
      defining: held.filter(({ id }) => defining.has(id)).length,
    }
  }
}
