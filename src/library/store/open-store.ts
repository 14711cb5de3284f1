import { conceptFile } from '../../model/library-files.ts'
import type { NearMisses } from '../../search/answers.ts'
import type { Met } from '../passages/find-places.ts'
import { parsePassageQuery } from '../passages/passage-query.ts'
import { quotePlaces } from '../passages/quote-places.ts'
import type { LibraryData } from './library-data.ts'
import type { LibraryStore } from './library-store.ts'
import { NameSearch } from './name-search.ts'
import { searchPassages } from './search-passages.ts'

/** Opens a library; what it is asked for is had from `data` when it is needed. */
export function openStore(data: LibraryData, near: NearMisses): LibraryStore {
  const names = new NameSearch(data, near)
  return {
    index: () => data.index(),
    names: () => data.names(),
    async concept(slug) {
      const shard = await data.concepts(conceptFile(slug, await data.index()))
      return Object.hasOwn(shard, slug) ? (shard[slug] ?? null) : null
    },
    searchNames: (query, wish) => names.search(query, wish),
    searchPassages: (query, wish) => searchPassages(data, query, wish),
    async quote(query, { entry, met }) {
      const asked = parsePassageQuery(query)
      const source = await data.source(entry.id)
      const places = met.length > 0 ? met : await placesIn(data, query, entry.id)
      return { source, quotes: asked ? quotePlaces(source, asked, places) : [] }
    },
    async answering(query) {
      const [{ entries }, { groups }, byName] = await Promise.all([
        data.index(),
        searchPassages(data, query, { limit: Number.POSITIVE_INFINITY }),
        names.reportsOf(query),
      ])
      const answering = new Set([...groups.map(({ entry }) => entry.id), ...byName])
      return entries.map(({ id }) => id).filter((id) => answering.has(id))
    },
  }
}

/** Finds the places of a query in one report. */
async function placesIn(data: LibraryData, query: string, report: string): Promise<readonly Met[]> {
  const { groups } = await searchPassages(data, query, { limit: Number.POSITIVE_INFINITY })
  return groups.find(({ entry }) => entry.id === report)?.met ?? []
}
