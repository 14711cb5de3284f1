import { readFile } from 'node:fs/promises'
import { MOVED_FILE, parseMoved } from '../address/moved.ts'
import { DEFAULT_VIEW, TOOLS, type View } from '../address/view.ts'
import { type Book, makeBook } from '../app/page/context.ts'
import { borrowedNames } from '../library/borrowed.ts'
import type { FaceSource, ListedReport } from '../library/store/face-source.ts'
import type { LibraryStore } from '../library/store/library-store.ts'
import type { LibraryIndex } from '../model/library-files.ts'
import { parseGraph, type TermGraph } from '../model/read-graph.ts'
import { editionOf } from '../model/site-data.ts'
import { stillText } from '../text/direction.ts'
import { stillJson } from '../text/isolate.ts'
import type { BuiltPage } from './built-page.ts'
import type { SiteFile } from './export-files.ts'
import { Kept } from './kept.ts'
import { byKey, makeLibraryFile, wholeReader } from './library-face-files.ts'
import { fileOfView } from './pages.ts'
import { renderPage } from './prerender.ts'
import { type ReportData, reportFiles } from './report-files.ts'
import { namesOfData } from './reports.ts'

/** So many reports are kept read. */
const MOST_REPORTS = 16
/** So many bytes of made files are kept. */
const MOST_BYTES = 48_000_000

/** The site of a library, a file at a time. */
export interface LibraryFace {
  readonly store: LibraryStore
  /** Returns what tells the library from its earlier and later states. */
  version(): Promise<string>
  /** Makes the file of a name, seen from the site's root; the same object as long as it is the same file. Null where the site has none. */
  file(name: string): Promise<FaceFile | null>
  /** Returns the graph of a report of a library, any of whose nodes 404.html draws; null for any other. */
  graph(id: string): Promise<TermGraph | null>
}

/** A file of the site. */
export interface FaceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the files of a face are made with. */
export interface FaceParts {
  readonly page: BuiltPage
  /** The site's path on its host, with both slashes. */
  readonly base: string
}

/** The library as it was when a file was asked for. */
export interface FaceState {
  readonly version: string
  readonly reports: readonly ListedReport[]
  /** Null where there are less than two reports, which are no library. */
  readonly index: LibraryIndex | null
}

/** A report that was read, with its files by name. */
interface ReadReport {
  readonly graph: TermGraph
  readonly files: ReadonlyMap<string, SiteFile['make']>
}

/**
 * Opens the site of a library that is kept elsewhere: each file is made when it is asked for, and is the very file that a
 * site written into a folder has at this address. It has no grams and no sitemap; its index says that it is asked.
 */
export function openLibraryFace(source: FaceSource, { page, base }: FaceParts): LibraryFace {
  const states = new Kept<FaceState>(1)
  const made = new Kept<FaceFile>(MOST_BYTES, ({ bytes }) => bytes.length)
  const reader = new ReportReader(source, page)
  const whole = wholeReader(source)
  const assets = new Map(page.assets.map(({ name, path }) => [name, path]))
  const parts = { source, base, template: page.template }
  const stateOf = (version: string) => states.get(version, () => readState(source, version))
  const make = async (name: string, state: FaceState): Promise<string | Uint8Array | null> => {
    return (
      makeCommonFile(name, state, { page, base }) ??
      (await makeLibraryFile(name, { ...parts, state, whole: () => whole(state.version) })) ??
      (await reader.read(idIn(name), state))?.files.get(name)?.() ??
      null
    )
  }
  return {
    store: source.store,
    version: () => source.version(),
    async file(name) {
      // What every site has is there whatever becomes of the source.
      const asset = assets.get(name)
      if (asset !== undefined) return made.get(name, async () => ({ name, bytes: await readFile(asset) }))
      const version = await source.version()
      return made.get(`${version} ${name}`, async () => {
        const state = await stateOf(version)
        const content = state && (await make(name, state))
        return content === null ? null : { name, bytes: Buffer.from(content) }
      })
    },
    async graph(id) {
      const state = await stateOf(await source.version())
      return state?.index ? ((await reader.read(id, state))?.graph ?? null) : null
    },
  }
}

async function readState(source: FaceSource, version: string): Promise<FaceState> {
  const reports = await source.reports()
  const isLibrary = editionOf(reports.length) === 'library'
  return { version, reports, index: isLibrary ? { ...(await source.store.index()), isAsked: true } : null }
}

function idIn(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf('/')))
}

/** Makes a file that is of no report, and is there without a library too; null where it is none of these. */
function makeCommonFile(
  name: string,
  { reports, index }: FaceState,
  { page, base }: FaceParts,
): string | null {
  const draw = (page_: View['page']) =>
    renderPage(page.template, {
      ...{ book: null, reports, base, site: null },
      view: { ...DEFAULT_VIEW, page: page_ },
    })
  if (name === 'reports.json') return JSON.stringify(reports)
  if (name === 'embed.js') return page.embedScript(reports[0]?.id ?? '')
  if (name === 'offline.js') return page.offlineScript(base)
  if (name === '404.html') return draw({ kind: 'missing', path: '' })
  if (name === 'index.html') return index === null ? draw({ kind: 'reports' }) : null
  const tool = TOOLS.find((kind) => name === fileOfView({ ...DEFAULT_VIEW, page: { kind } }))
  return tool === undefined ? null : draw({ kind: tool })
}

/** Reads reports, and keeps those that were asked for last. */
class ReportReader {
  private readonly kept = new Kept<ReadReport>(MOST_REPORTS)
  private readonly source: FaceSource
  private readonly page: BuiltPage

  constructor(source: FaceSource, page: BuiltPage) {
    this.source = source
    this.page = page
  }

  /** Returns a report; null where there is none of this id. */
  async read(id: string, state: FaceState): Promise<ReadReport | null> {
    if (!state.reports.some((report) => report.id === id)) return null
    return this.kept.get(`${state.version} ${id}`, async () => {
      const files = await this.source.report(id)
      if (files === null) return null
      const data = dataOf(files)
      const book = await this.bookOf(id, data, state)
      const render: Parameters<typeof reportFiles>[0]['render'] = (parts) =>
        renderPage(this.page.template, parts)
      const list = reportFiles({ data, reports: state.reports, site: null, render }, book)
      return { graph: book.graph, files: new Map(list.map(({ name, make }) => [name, make])) }
    })
  }

  private async bookOf(id: string, { read }: ReportData, { index, reports }: FaceState): Promise<Book> {
    const text = (name: string) => Buffer.from(read(name)).toString('utf8')
    const book = makeBook(id, parseGraph(stillJson(text('graph.json'))), stillText(text('source.txt')))
    const moved = text(MOVED_FILE)
    const known = { moved: moved === '' ? [] : parseMoved(moved), edition: editionOf(reports.length) }
    const entries = new Map(index?.entries.map((entry) => [entry.id, entry]))
    const entry = entries.get(id)
    if (entry === undefined) return { ...book, ...known }
    const concepts = byKey(await this.source.conceptsOf(id))
    return { ...book, ...known, elsewhere: Object.fromEntries(borrowedNames(entry, concepts, entries)) }
  }
}

function dataOf(files: ReadonlyMap<string, Uint8Array>): ReportData {
  return {
    names: namesOfData((name) => files.has(name)).filter((name) => files.has(name)),
    read: (name) => files.get(name) ?? new Uint8Array(),
  }
}
