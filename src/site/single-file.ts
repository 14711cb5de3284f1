import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DEFAULT_VIEW, type View } from '../address/view.ts'
import { titleOfReport } from '../model/report-name.ts'
import { buildScript } from './build-script.ts'
import { loadRenderer } from './load-renderer.ts'
import { dataFiles, entryOf, readBook, reportIds } from './reports.ts'
import { formatSinglePage } from './single-page.ts'

/** What the single file may weigh after gzip with the shipped report, in bytes. */
export const SINGLE_BUDGET = 400_000

const SINGLE = 'src/app/start/single'

/** The condition under which package.json leaves out what is too large for the single file: the PDF reader, the readings and tables of words, characters and places. */
const CONDITION = 'single-file'

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
  const app = await buildScript(root, `${SINGLE}/main-single.ts`, [CONDITION])
  const worker = await buildScript(root, `${SINGLE}/late/worker/single-worker.ts`, [CONDITION])
  requireStandIns(root, worker.modules)
  const { renderBody } = await loadRenderer(root)
  const [only] = books.length === 1 ? books : []
  const book = only ?? null
  const view: View = { ...DEFAULT_VIEW, report: book?.id ?? null, page: { kind: book ? 'home' : 'reports' } }
  const html = formatSinglePage({
    title: book ? (titleOfReport(book.graph.attributes.report) ?? book.id) : '词图',
    body: renderBody({ view, book, reports, base: '#/' }),
    site: {
      files: { ...files, 'reports.json': JSON.stringify(reports) },
      address: site,
      worker: worker.code,
    },
    script: app.code,
    style: app.style,
    early: readFileSync(join(root, 'src/app/public/early-theme.js'), 'utf8'),
    icon: readFileSync(join(root, 'src/app/start/icon.svg'), 'utf8'),
  })
  const size = gzipSync(html).length
  if (book && size > SINGLE_BUDGET)
    throw new Error(`the single file is over its budget: ${size} of ${SINGLE_BUDGET} bytes (gzip)`)
  return html
}

/**
 * Makes sure that a script holds nothing that package.json leaves out of the single file: where a stand-in is gone, the
 * bundler takes the module of the site without a word. A stand-in that is one small constant leaves no module behind.
 */
function requireStandIns(root: string, modules: readonly string[]): void {
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly imports: Readonly<Record<string, Readonly<Record<string, string>>>>
  }
  for (const [name, { [CONDITION]: standIn, default: left = name }] of Object.entries(imports)) {
    const part = left.startsWith('.') ? left.slice(1) : `/node_modules/${left}/`
    if (standIn !== undefined && modules.some((id) => id.includes(part)))
      throw new Error(`the single file was built with ${left}, for which ${standIn} should stand in it`)
  }
}
