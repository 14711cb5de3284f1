import { libraryModel, mapModel } from '../app/library/library-model.ts'
import { formatLibraryTurtle } from '../formats/library/library-turtle.ts'
import { formatPanel } from '../formats/library/panel.ts'
import { nameKey } from '../library/concepts/name-key.ts'
import type { Library } from '../library/library.ts'
import { buildMap, MOST_ON_MAP } from '../library/map/build-map.ts'
import { formatNames, formatShard, nameReports } from '../library/static/library-files.ts'
import type { FaceSource, ListedReport } from '../library/store/face-source.ts'
import { isSlug } from '../model/ids.ts'
import {
  INDEX_FILE,
  type LibraryIndex,
  MAP_FILE,
  NAME_REPORTS_FILE,
  NAMES_FILE,
  PANEL_FILE,
  VOCABULARY_FILE,
} from '../model/library-files.ts'
import { Kept } from './kept.ts'
import { type LibraryPageParts, libraryPage } from './library-site.ts'
import { renderPage } from './prerender.ts'
import { conceptScripts } from './terms-script.ts'

/** What a file of a library is made from. */
interface LibraryFileParts {
  readonly source: FaceSource
  readonly state: { readonly reports: readonly ListedReport[]; readonly index: LibraryIndex | null }
  readonly base: string
  /** The built index.html. */
  readonly template: string
  /** Reads all of the library. */
  readonly whole: () => Promise<Library>
}

type Maker = (parts: LibraryFileParts, index: LibraryIndex) => Promise<string>

/** The files that every library has, by their names. */
const FILES: Readonly<Record<string, Maker>> = {
  [INDEX_FILE]: async (_, index) => JSON.stringify(index),
  [NAMES_FILE]: async ({ source }) => formatNames(await source.store.names()),
  [NAME_REPORTS_FILE]: async ({ whole }) => JSON.stringify(nameReports(await whole())),
  [MAP_FILE]: async ({ source }) => JSON.stringify(await mapOf(source)),
  [PANEL_FILE]: async ({ whole }) => formatPanel(await whole()),
  [VOCABULARY_FILE]: async ({ whole }) => formatLibraryTurtle(await whole(), ''),
}

type PageMaker = (source: FaceSource, index: LibraryIndex) => Promise<LibraryPageParts>

/** The pages that every library has, by the names of their files. */
const PAGES: Readonly<Record<string, PageMaker>> = {
  'index.html': async (_, index) => libraryPage({ kind: 'reports' }, libraryModel(index)),
  'reports/index.html': async (_, index) => libraryPage({ kind: 'catalogue' }, libraryModel(index)),
  'concepts/index.html': async ({ store }, index) =>
    libraryPage({ kind: 'concepts' }, libraryModel(index, { names: await store.names() })),
  'concepts/map/index.html': async (source, index) =>
    libraryPage(
      { kind: 'concept-map', at: null },
      libraryModel(index, { map: mapModel(await mapOf(source)) }),
    ),
}

const CONCEPT = /^concept\/([^/]+)\/index\.html$/
const SHARD = /^library\/concepts\/(0|[1-9]\d*)\.json$/
const SCRIPT = /^library\/(?:\d+\/)?terms\.js$/

/** Makes a file of a library by its name, seen from the site's root; null where it is none of its reports', or none at all. */
export async function makeLibraryFile(name: string, parts: LibraryFileParts): Promise<string | null> {
  const { source, base, template } = parts
  const { index, reports } = parts.state
  if (index === null) return null
  if (Object.hasOwn(FILES, name)) return FILES[name]?.(parts, index) ?? null
  const shard = SHARD.exec(name)?.[1]
  if (shard !== undefined)
    return Number(shard) < index.shards.concepts
      ? formatShard(await source.conceptsOfShard(Number(shard)))
      : null
  if (SCRIPT.test(name)) return new Map(conceptScripts(await parts.whole())).get(name) ?? null
  const page = await pageOf(name, source, index)
  return page && renderPage(template, { book: null, reports, base, site: null, ...page })
}

async function pageOf(
  name: string,
  source: FaceSource,
  index: LibraryIndex,
): Promise<LibraryPageParts | null> {
  if (Object.hasOwn(PAGES, name)) return PAGES[name]?.(source, index) ?? null
  const slug = CONCEPT.exec(name)?.[1] ?? ''
  const concept = isSlug(slug) ? await source.store.concept(slug) : null
  return concept && libraryPage({ kind: 'concept', slug: concept.slug }, libraryModel(index, { concept }))
}

async function mapOf(source: FaceSource) {
  return buildMap(await source.sharedConcepts(MOST_ON_MAP))
}

/** Returns a function that reads a library whole: once for all who ask meanwhile, and held by them alone. */
export function wholeReader(source: FaceSource): (version: string) => Promise<Library> {
  // Nothing is kept here but what is on its way.
  const reading = new Kept<Library>(0)
  let last: { readonly version: string; readonly library: WeakRef<Library> } | null = null
  return async (version) => {
    const held = last?.version === version ? last.library.deref() : undefined
    const library = held ?? (await reading.get(version, () => readWhole(source)))
    if (library === null) throw new Error('there is no library')
    last = { version, library: new WeakRef(library) }
    return library
  }
}

async function readWhole(source: FaceSource): Promise<Library> {
  const library = await source.library()
  return { ...library, concepts: byKey(library.concepts) }
}

/** Sorts concepts as a library has them, by the keys of their names. */
export function byKey<C extends { readonly name: string }>(concepts: readonly C[]): C[] {
  const keyed = concepts.map((concept) => ({ concept, key: nameKey(concept.name) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ concept }) => concept)
}
