import { existsSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { isLibraryPage } from '../../address/own-paths.ts'
import { resolvePath } from '../../address/resolve.ts'
import { DEFAULT_VIEW, formatPath, isTool, parseView, type View } from '../../address/view.ts'
import { type Book, hasPage } from '../../app/page/context.ts'
import { parseCatalogue, rowsOf } from '../../library/catalogue/parse-catalogue.ts'
import { FIRST_REPORT } from '../built-page.ts'
import { escapeJson } from '../escape.ts'
import { exportFiles } from '../export-files.ts'
import { type LibraryMaker, makeSiteLibrary, type SiteLibrary } from '../library-site.ts'
import { typeOf } from '../media-types.ts'
import { dataFiles, entryOf, readBooks, reportIds } from '../reports.ts'
import { buildEmbedScript } from './build-scripts.ts'

/** What is served: a folder with a folder a report, and what the library of several is made with. */
export interface Served {
  readonly dataDir: string
  readonly library: () => Promise<LibraryMaker>
}

/** Serves the pages and data of the site in development, rendered at each request by the views as they are. */
export function serveInDevelopment(server: ViteDevServer, { dataDir, library }: Served): () => void {
  let held: Promise<Held> | null = null
  const hold = async (): Promise<Held> => {
    const books = readBooks(dataDir)
    const made = books.length > 1 ? makeSiteLibrary(books, catalogueOf(dataDir), await library()) : null
    return { books: made?.books ?? books, library: made, files: new Map(made?.files() ?? []) }
  }
  server.watcher.add(dataDir)
  server.watcher.on('change', (file) => {
    if (file.startsWith(dataDir)) held = null
    if (file.startsWith(dataDir) || file.includes('/src/app/')) server.ws.send({ type: 'full-reload' })
  })
  return () => {
    server.middlewares.use((request, response, next) => {
      const url = new URL(request.originalUrl ?? '/', 'http://localhost')
      held ??= hold()
      held
        .then((books) => answer({ server, dataDir, held: books }, url, response))
        .catch((error) => {
          held = null
          next(error)
        })
    })
  }
}

/** Reads what catalog.csv says of the reports; nothing where there is none. */
function catalogueOf(dataDir: string) {
  const path = join(dataDir, 'catalog.csv')
  return existsSync(path) ? rowsOf(parseCatalogue(readFileSync(path, 'utf8'))) : []
}

/** The reports as they are, with their library and its files by path. */
interface Held {
  readonly books: readonly Book[]
  readonly library: SiteLibrary | null
  readonly files: ReadonlyMap<string, string | Uint8Array>
}

interface Serving {
  readonly server: ViteDevServer
  readonly dataDir: string
  readonly held: Held
}

async function answer({ server, dataDir, held }: Serving, url: URL, response: ServerResponse): Promise<void> {
  const { books, library, files } = held
  const path = decodeURIComponent(url.pathname).replace(/^\//, '')
  const [, id = '', file = ''] = /^([^/]+)\/([^/]+)$/.exec(path) ?? []
  const isData = reportIds(dataDir).includes(id) && dataFiles(dataDir, id).includes(file)
  if (isData && existsSync(join(dataDir, path)))
    return send(response, 200, typeOf(file), readFileSync(join(dataDir, path)))
  const kept = files.get(path)
  if (kept !== undefined) return send(response, 200, typeOf(path), kept)
  const reports = books.map(entryOf)
  if (path === 'reports.json') return send(response, 200, typeOf(path), JSON.stringify(reports))
  if (path === 'embed.js') {
    const { content } = await buildEmbedScript(server.config.root)
    const first = escapeJson(books[0]?.id ?? '').slice(1, -1)
    return send(
      response,
      200,
      typeOf(path),
      String(content).replace(FIRST_REPORT, () => first),
    )
  }
  const asked = parseView({ path })
  const book = books.find(({ id }) => id === asked.report) ?? null
  const made = book && exportFiles(book, null).find(({ name }) => name === path)
  if (made) return send(response, 200, typeOf(path), made.make())
  const shown = library?.pages.find(({ view }) => formatPath(view) === formatPath(asked)) ?? null
  const isOwn = isLibraryPage(asked.page.kind)
    ? shown !== null
    : asked.page.kind === 'reports' || isTool(asked.page.kind)
  const found = isOwn || (book !== null && hasPage(book, asked))
  const term = book && !found ? resolvePath(book.graph, path.slice(book.id.length + 1)) : null
  if (book && term)
    return void response
      .writeHead(302, {
        location: `/${formatPath({ report: book.id, page: { kind: 'node', key: term.key } })}`,
      })
      .end()
  const view: View = found ? asked : { ...DEFAULT_VIEW, page: { kind: 'missing', path } }
  const renderer = await server.ssrLoadModule('/src/site/prerender.ts')
  const { renderPage } = renderer as typeof import('../prerender.ts')
  const template = withoutPolicy(readFileSync(join(server.config.root, 'index.html'), 'utf8'))
  const about = { book: found ? book : null, library: shown?.library ?? null }
  const html = renderPage(template, { view, ...about, reports, base: '/', site: null })
  send(response, found ? 200 : 404, typeOf('index.html'), await server.transformIndexHtml(url.pathname, html))
}

/** Drops the Content-Security-Policy: the development client puts styles and scripts into the page. */
function withoutPolicy(template: string): string {
  return template.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '')
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type }).end(body)
}
