import { DEFAULT_VIEW, type View } from '../../../address/view.ts'
import { isSlug, type Slug } from '../../../model/ids.ts'
import type { Concept } from '../../../model/library.ts'
import {
  type ConceptShard,
  conceptFile,
  INDEX_FILE,
  LIBRARY_SCHEMA,
  type LibraryIndex,
  type LibraryMap,
  type LibraryNames,
  MAP_FILE,
  NAMES_FILE,
} from '../../../model/library-files.ts'
import { stillJson } from '../../../text/isolate.ts'
import type { Page } from '../../page/page.tsx'
import type { Host } from '../../start/host.ts'
import { DataError } from '../../start/report-files.ts'
import { runPage } from '../../start/run-page.ts'
import { type LibraryModel, libraryModel, mapModel } from '../library-model.ts'
import { findConcept } from './find-concept.ts'
import { growTable } from './grow-table.ts'
import { controlMap } from './map/map-control.ts'

/**
 * Starts a page of the library: its first page, the catalogue of its reports, the table or the map of its concepts, a
 * concept.
 *
 * @param asked The view that the address asks for.
 */
export async function startLibrary(host: Host, asked: View): Promise<void> {
  const index = await load<LibraryIndex>(host, INDEX_FILE)
  const { page } = asked
  if (page.kind === 'reports' && asked.lookup !== '') return lookUp(host, asked, index)
  if (page.kind === 'concept') {
    const concept = await loadConcept(host, page.slug, index)
    if (concept === null) return runMissing(host, asked, `concept/${page.slug}`)
    await run(host, asked, libraryModel(index, { concept }))
    return
  }
  if (page.kind === 'concept-map') {
    const map = mapModel(await load<LibraryMap>(host, MAP_FILE))
    const shown = await run(host, asked, libraryModel(index, { map }))
    return controlMap(shown, (slug) => loadConcept(host, slug, index))
  }
  const names = page.kind === 'concepts' ? await load<LibraryNames>(host, NAMES_FILE) : null
  await run(host, asked, libraryModel(index, { names }))
}

async function run(host: Host, asked: View, library: LibraryModel): Promise<Page> {
  // The markup knows the path alone: what is behind it is shown once the page is alive.
  const view = host.viewOf(new URL(location.pathname, location.href)) ?? DEFAULT_VIEW
  const page = await runPage(host, asked, { view, book: null, reports: [], library })
  growTable(page)
  if (asked.page.kind === 'reports') (await import('./results/show-results.ts')).showResults(page)
  return page
}

async function runMissing(host: Host, asked: View, path: string): Promise<void> {
  const view: View = { ...asked, page: { kind: 'missing', path } }
  await runPage(host, view, { view, book: null, reports: [] })
}

/** Leads a name that is asked for in writing to its concept; one that the library does not know is searched for. */
async function lookUp(host: Host, asked: View, index: LibraryIndex): Promise<void> {
  const { lookup } = asked
  const slug = index.isAsked
    ? await askForConcept(host, lookup, index)
    : findConcept(await load<LibraryNames>(host, NAMES_FILE), lookup)
  const found: View = { ...asked, lookup: '', page: { kind: 'concept', slug: slug ?? ('' as Slug) } }
  if (slug !== null) return location.replace(host.urlOf(found))
  await run(host, { ...asked, lookup: '', query: lookup }, libraryModel(index))
}

/** Asks the library's host for the concept of a name in any written form, or of a slug; null where there is none. */
async function askForConcept(host: Host, written: string, index: LibraryIndex): Promise<Slug | null> {
  const { storeOf } = await import('./search/library-store.ts')
  const [hit] = (await storeOf(host).searchNames(written, { limit: 1 })).hits
  if (hit?.match === 'exact') return hit.slug
  return isSlug(written) ? ((await loadConcept(host, written, index))?.slug ?? null) : null
}

async function loadConcept(host: Host, slug: Slug, index: LibraryIndex): Promise<Concept | null> {
  const shard = await fetchJson<ConceptShard>(host, conceptFile(slug, index))
  return Object.hasOwn(shard, slug) ? (shard[slug] ?? null) : null
}

/**
 * Fetches a file of the library.
 *
 * @throws DataError where it cannot be had, or is of another version.
 */
async function load<File extends { readonly schema: number }>(host: Host, path: string): Promise<File> {
  const file = await fetchJson<File>(host, path)
  if (file.schema !== LIBRARY_SCHEMA) throw new DataError(path, new Error(`schema ${file.schema}`))
  return file
}

async function fetchJson<File>(host: Host, path: string): Promise<File> {
  const response = await host.fetchFile(path)
  try {
    return JSON.parse(stillJson(await response.text())) as File
  } catch (error) {
    throw new DataError(path, error)
  }
}
