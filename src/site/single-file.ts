import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { DEFAULT_VIEW, type View } from '../address/view.ts'
import { loadRenderer, PREACT_JSX } from './load-renderer.ts'
import { dataFiles, entryOf, readBook, reportIds } from './reports.ts'
import { formatSinglePage } from './single-page.ts'

/** What the single file may weigh after gzip with the shipped report, in bytes. */
export const SINGLE_BUDGET = 400_000

const TARGET = ['chrome108', 'edge108', 'safari16.4', 'firefox115']
const SINGLE = 'src/app/start/single'

/** What stands in the place of a module where there is no server: both seen from the project's root. */
const IN_PAGE: Readonly<Record<string, string>> = {
  'src/app/start/fetch-data.ts': `${SINGLE}/fetch-data.ts`,
  'src/app/start/site-root.ts': `${SINGLE}/site-root.ts`,
  'src/app/start/open-worker.ts': `${SINGLE}/open-worker.ts`,
  'src/app/search/late/ask-worker.ts': `${SINGLE}/ask-worker.ts`,
}
const IN_WORKER: Readonly<Record<string, string>> = {
  'src/documents/pdf/read-pdf.ts': 'src/documents/pdf/no-pdf.ts',
  'pinyin-pro': `${SINGLE}/no-readings.ts`,
}

/** What the single file is made from. */
export interface SingleParts {
  /** The project's folder. */
  readonly root: string
  /** The folder that holds a folder a report. */
  readonly dataDir: string
  /** The absolute address of the site's root, to which copied links lead; null where none is named. */
  readonly site: string | null
}

/**
 * Builds the site as one HTML file that opens without a server, its addresses behind #.
 *
 * @throws Error where it is over its budget with one report; more reports weigh more.
 */
export async function buildSingleFile({ root, dataDir, site }: SingleParts): Promise<string> {
  const books = reportIds(dataDir).map((id) => readBook(dataDir, id))
  const reports = books.map(entryOf)
  const files = Object.fromEntries(
    books.flatMap(({ id }) =>
      dataFiles(dataDir, id)
        .filter((file) => !file.endsWith('.bin'))
        .map((file) => [`${id}/${file}`, readFileSync(join(dataDir, id, file), 'utf8')] as const),
    ),
  )
  const app = await buildInOne(root, `${SINGLE}/main-single.ts`, IN_PAGE)
  const worker = await buildInOne(root, `${SINGLE}/single-worker.ts`, IN_WORKER)
  const { renderBody } = await loadRenderer(root)
  const [first] = books
  const page: View['page'] = { kind: books.length === 1 ? 'home' : 'reports' }
  const book = books.length === 1 ? (first ?? null) : null
  const view: View = { ...DEFAULT_VIEW, report: book?.id ?? null, page }
  const html = formatSinglePage({
    title: books.length === 1 && first ? `${first.graph.attributes.report.title ?? first.id}` : '词图',
    body: renderBody({ view, book, reports, base: '#/' }),
    site: {
      files: { ...files, 'reports.json': JSON.stringify(reports) },
      address: site,
      worker: worker.script,
    },
    script: app.script,
    style: app.style,
    early: readFileSync(join(root, 'src/app/public/early-theme.js'), 'utf8'),
    icon: readFileSync(join(root, 'src/app/start/icon.svg'), 'utf8'),
  })
  const size = gzipSync(html).length
  if (books.length === 1 && size > SINGLE_BUDGET)
    throw new Error(`the single file is over its budget: ${size} of ${SINGLE_BUDGET} bytes (gzip)`)
  return html
}

interface Built {
  readonly script: string
  readonly style: string
}

/** Builds a script with all that it imports, some modules replaced, and its style sheet. */
async function buildInOne(
  root: string,
  entry: string,
  replaced: Readonly<Record<string, string>>,
): Promise<Built> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [replaceModules(root, replaced)],
    resolve: { conditions: ['worker', 'module', 'browser', 'production'] },
    oxc: { jsx: PREACT_JSX },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      lib: { entry: join(root, entry), formats: ['iife'], name: 'policyTermGraph', cssFileName: 'style' },
      write: false,
      target: TARGET,
      cssMinify: true,
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const script = outputs.flatMap((part) => (part.type === 'chunk' ? [part.code] : []))
  const styles = outputs.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [part.source.toString()] : [],
  )
  if (script.length !== 1) throw new Error(`${entry} was built into ${script.length} scripts`)
  return { script: script.join(''), style: styles.join('') }
}

/** Makes the plugin that puts other modules in the place of some. */
function replaceModules(root: string, replaced: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'policy-term-graph:replace',
    enforce: 'pre',
    async resolveId(source, importer) {
      const other = replaced[source]
      if (other !== undefined) return join(root, other)
      if (importer === undefined || !source.startsWith('.')) return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      const name = found?.id.startsWith(`${root}/`) ? found.id.slice(root.length + 1) : ''
      const instead = replaced[name]
      return instead === undefined ? found : join(root, instead)
    },
  }
}
