import { slugOf, termKey } from '../../model/ids.ts'
import { type CatalogueEntry, type Facets, NO_FACETS } from '../../model/library.ts'
import type { LibraryNames } from '../../model/library-files.ts'
import type { NearMisses } from '../../search/answers.ts'
import type { SearchHit } from '../../search/hit.ts'
import { buildNameSearch, type SearchEngine } from '../../search/search.ts'
import { isNarrowed, isWanted } from './facets.ts'
import type { LibraryData } from './library-data.ts'
import type { NameHit, NamesAnswer, NamesWish } from './library-store.ts'

/** So many names are returned unless told. */
const LIMIT = 24

/** Finds names; the engine is built when it is first asked. */
export class NameSearch {
  private opened: Promise<{ readonly engine: SearchEngine; readonly names: LibraryNames }> | null = null
  private readonly positions = new Map<string, number>()
  private readonly data: LibraryData
  private readonly near: NearMisses

  constructor(data: LibraryData, near: NearMisses) {
    this.data = data
    this.near = near
  }

  async search(query: string, { limit = LIMIT, facets = NO_FACETS }: NamesWish = {}): Promise<NamesAnswer> {
    const { engine, names } = await this.open()
    const form = await this.former(names, facets)
    const found = engine.search(query, { limit: isNarrowed(facets) ? names.names.length : limit })
    const hits = found.map(form).filter(({ reports }) => reports > 0)
    const suggestion = found.length === 0 ? engine.suggest(query) : null
    return { hits: hits.slice(0, limit), suggestion: suggestion && form(suggestion) }
  }

  /** Returns the reports that use or define any name that answers a query. */
  async reportsOf(query: string): Promise<CatalogueEntry[]> {
    const { engine, names } = await this.open()
    const { entries } = await this.data.index()
    const users = await this.users()
    const hits = engine.search(query, { limit: names.names.length })
    const reports = new Set(hits.flatMap((hit) => users(this.positionOf(hit))))
    return entries.filter((_, at) => reports.has(at))
  }

  private async open() {
    const opened = this.opened ?? this.build()
    this.opened = opened
    try {
      return await opened
    } catch (error) {
      this.opened = null // out of reach now: the next question tries again
      throw error
    }
  }

  private async build() {
    const names = await this.data.names()
    const listed = names.names.map((name, at) => {
      const key = termKey(names.slugs[at] ?? ('' as never))
      this.positions.set(key, at)
      return { key, name, uses: names.reports[at] ?? 0 }
    })
    return { engine: buildNameSearch({ names: listed, keys: names.keys, near: this.near }), names }
  }

  private positionOf({ key }: SearchHit): number {
    return this.positions.get(key) ?? -1
  }

  /** Returns which reports, by position, use or define a name. */
  private async users(): Promise<(name: number) => readonly number[]> {
    const { reports } = await this.data.nameReports()
    return (name) => {
      let position = 0
      return (reports[name] ?? []).map((step) => {
        position += step
        return position
      })
    }
  }

  private async former(names: LibraryNames, facets: Facets): Promise<(hit: SearchHit) => NameHit> {
    const count = isNarrowed(facets) ? await this.counter(facets) : (name: number) => names.reports[name] ?? 0
    return (hit) => {
      const at = this.positionOf(hit)
      return {
        slug: slugOf(hit.key),
        name: hit.label,
        match: hit.match,
        marks: hit.marks,
        reports: count(at),
        entries: names.entries[at] ?? 0,
        senses: names.senses[at] ?? 0,
      }
    }
  }

  private async counter(facets: Facets): Promise<(name: number) => number> {
    const [users, { entries }] = await Promise.all([this.users(), this.data.index()])
    const wanted = entries.map((entry) => isWanted(entry, facets))
    return (name) => users(name).filter((report) => wanted[report]).length
  }
}
