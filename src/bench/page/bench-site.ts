import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { LIBRARY_TOOLS } from '../../cli/library-tools.ts'
import { placeNodes } from '../../compile/layout/place-nodes.ts'
import { buildSearchKeys } from '../../compile/names/search-keys.ts'
import { readBuiltPage } from '../../site/built-page.ts'
import { writeSite } from '../../site/write-site.ts'
import { makeSampleGraph } from '../sample-graph.ts'
import { buildStock, SHIPPED_ID, SHIPPED_REPORT } from '../stock.ts'

/** A made-up report of the site. */
export interface SampleSize {
  readonly id: string
  /** The approximate number of nodes. */
  readonly nodes: number
}

const SEED = 1
const HERE = 'src/bench/page'
const PANNING = 'panning.js'

/** The site that the page is measured in. */
export interface BenchSite {
  /** The folder to serve. */
  readonly dir: string
  /** The file of the panning script, which runs before all others of a page. */
  readonly panning: string
  /** The number of nodes of each made-up report. */
  readonly counts: ReadonlyMap<string, number>
}

/** Builds a site of the shipped report and made-up ones in a folder, and beside it a page that draws with sigma alone. */
export async function buildBenchSite(folder: string, samples: readonly SampleSize[]): Promise<BenchSite> {
  const [data, dir] = [join(folder, 'data'), join(folder, 'site')]
  const stock = buildStock(readFileSync(SHIPPED_REPORT, 'utf8'))
  const counts = new Map<string, number>()
  for (const { id, nodes } of samples) {
    const { graph, source } = makeSampleGraph(stock, SEED, nodes)
    const placed = placeNodes(graph)
    counts.set(id, placed.nodes.length)
    mkdirSync(join(data, id), { recursive: true })
    writeFileSync(join(data, id, 'graph.json'), JSON.stringify(placed))
    writeFileSync(join(data, id, 'source.txt'), source)
    writeFileSync(join(data, id, 'keys.json'), JSON.stringify(buildSearchKeys(placed, source)))
  }
  cpSync(fileURLToPath(new URL('.', SHIPPED_REPORT)), join(data, SHIPPED_ID), { recursive: true })
  await build({ logLevel: 'error' })
  const page = readBuiltPage('build/page')
  await writeSite({ page, dataDir: data, out: dir, base: '/', site: null, library: LIBRARY_TOOLS })
  await build({
    configFile: false,
    root: HERE,
    base: './',
    logLevel: 'silent',
    build: { outDir: join(dir, 'plain'), rolldownOptions: { input: resolve(HERE, 'plain.html') } },
  })
  const lib = {
    entry: resolve(HERE, 'panning.ts'),
    formats: ['iife' as const],
    name: 'panning',
    fileName: () => PANNING,
  }
  await build({ configFile: false, logLevel: 'silent', build: { lib, outDir: folder, emptyOutDir: false } })
  return { dir, panning: join(folder, PANNING), counts }
}
