import type { NearMisses } from '../../search/answers.ts'
import { type Asked, type AskedAnswers, type AskedWish, formatQuestion } from './ask-address.ts'
import type { LibraryStore } from './library-store.ts'
import { type FetchLibraryFile, readJson, shardStore } from './shard-store.ts'

/**
 * Opens a library that is asked over HTTP: what is found for a query its host finds, all else is read from files.
 *
 * @param files What reads the files: a library whose index says that it is asked has all but those that are searched.
 */
export function askedStore(fetchFile: FetchLibraryFile, files: LibraryStore): LibraryStore {
  const ask = async <A extends Asked>(asked: A, query: string, wish?: AskedWish) => {
    const path = formatQuestion(asked, query, wish)
    return readJson<AskedAnswers[A]>(path, await (await fetchFile(path)).text())
  }
  return {
    ...files,
    searchNames: (query, wish) => ask('names', query, wish),
    async searchPassages(query, wish) {
      const { groups, ...answer } = await ask('passages', query, wish)
      return { ...answer, groups: groups.map((group) => ({ ...group, met: [] })) }
    },
    quote: (query, { entry }) => ask('quote', query, { report: entry.id }),
    answering: (query) => ask('answering', query),
  }
}

/** Opens the library of a site: its index says whether it is asked over HTTP or searched in its files. */
export function siteStore(fetchFile: FetchLibraryFile, near: NearMisses): LibraryStore {
  const files = shardStore(fetchFile, near)
  const asked = askedStore(fetchFile, files)
  const store = async () => ((await files.index()).isAsked ? asked : files)
  return {
    ...files,
    searchNames: async (query, wish) => (await store()).searchNames(query, wish),
    searchPassages: async (query, wish) => (await store()).searchPassages(query, wish),
    quote: async (query, group) => (await store()).quote(query, group),
    answering: async (query) => (await store()).answering(query),
  }
}
