import { type NodeKey, slugOf, termKey } from '../../model/ids.ts'
import { type Facets, NO_FACETS } from '../../model/library.ts'
import type { LibraryNames } from '../../model/library-files.ts'
import type { NearMisses } from '../../search/answers.ts'
import type { SearchHit } from '../../search/hit.ts'
import { buildNameSearch, type SearchEngine } from '../../search/search.ts'
import { isNarrowed, isWanted } from './facets.ts'
import type { LibraryData } from './library-data.ts'
import { ANSWERING_NAMES, type NameHit, type NamesAnswer, type NamesWish } from './library-store.ts'

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
    const [first] = engine.search(query, { limit: 1 })
    const suggestion = first ? null : engine.suggest(query)
    if (!first) return { hits: [], suggestion: suggestion && form(suggestion) }
    // What is near is looked for where no name answers, not where none of those that are wanted does.
    const isNear = first.match === 'near'
    const isWanted = (key: NodeKey) => form({ ...first, key }).reports > 0
    const found = engine.search(query, { limit, ...(isNear ? {} : { wants: isWanted }) })
    const met = found.filter(({ match }) => (match === 'near') === isNear).map(form)
    return { hits: met.filter(({ reports }) => reports > 0).slice(0, limit), suggestion: null }
  }

  /** Returns the ids of the reports that use or define one of the first names that answer a query. */
  async reportsOf(query: string): Promise<string[]> {
    const { engine } = await this.open()
    const { entries } = await this.data.index()
    const users = await this.users()
    const hits = engine.search(query, { limit: ANSWERING_NAMES }).slice(0, ANSWERING_NAMES)
    const reports = new Set(hits.flatMap((hit) => users(this.positionOf(hit))))
    return entries.filter((_, at) => reports.has(at)).map(({ id }) => id)
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
