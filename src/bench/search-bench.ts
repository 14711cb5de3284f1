import { readFileSync } from 'node:fs'
import { Converter } from 'opencc-js'
import { seededRandom } from '../compile/layout/random.ts'
import { syllablesOf } from '../compile/readings.ts'
import { buildSearchKeys } from '../compile/search-keys.ts'
import type { SerializedTermGraph } from '../model/graph.ts'
import { indexGraph } from '../model/read-graph.ts'
import { GOLDEN } from '../search/golden.ts'
import { nearByFuse } from '../search/near-by-fuse.ts'
import { buildSearch } from '../search/search.ts'
import { makeRuleQueries, namedNodes } from '../search/testing-queries.ts'
import { medianOf } from './measure.ts'
import { makeSampleGraph, type SampleGraph } from './sample-graph.ts'
import { buildFuseSearch, RESULTS, reciprocalRank, timeSearches } from './search-speed.ts'
import { SHIPPED_GRAPH, SHIPPED_REPORT } from './shipped-report.ts'
import { buildStock } from './stock.ts'
import { formatNumber, formatTable } from './table.ts'

/** At what size search is measured, and how long. */
export interface SearchPlan {
  /** How many nodes the made-up report has; null for the shipped report. */
  readonly nodes: number | null
  /** Queries a rule. */
  readonly perRule: number
  readonly keystrokes: number
  /** fuse.js answers every so many of queries and keystrokes: it takes seconds for one where nodes are many. */
  readonly everyForFuse: number
}

const SEED = 4
const ROUNDS = 7
/** The index is built so often, to tell how long that takes. */
const BUILDS = 9

/** Prints how our search and fuse.js do over the same documents and keystrokes, round by round in turn. */
export function printSearch(plans: readonly SearchPlan[]): void {
  const rows = plans.map(measureSize)
  console.log(`\n检索（${ROUNDS} 轮的中位数，与 fuse.js 轮流）`)
  const head = [
    '节点',
    '建索引毫秒',
    '中位毫秒',
    'p95',
    'fuse 中位',
    'p95',
    '中位倍数',
    'p95 倍数',
    'MRR',
    'fuse MRR',
  ]
  for (const line of formatTable([head, ...rows.map(({ cells }) => cells)])) console.log(line)
  const [first, last] = [rows[0], rows.at(-1)]
  if (first && last && first !== last)
    console.log(`p95 从第一行到最后一行增长到 ${formatNumber(last.p95 / first.p95)} 倍`)
}

function measureSize({ nodes, perRule, keystrokes, everyForFuse }: SearchPlan): {
  cells: string[]
  p95: number
} {
  const stock = buildStock(readFileSync(SHIPPED_REPORT, 'utf8'))
  const { graph: serialized, source } = nodes === null ? shippedGraph() : makeSampleGraph(stock, SEED, nodes)
  const keys = buildSearchKeys(serialized, source)
  const graph = indexGraph(serialized)
  const build = () => buildSearch({ graph, source, keys, near: nearByFuse })
  const engine = build()
  const answers = (query: string) => engine.search(query, { limit: RESULTS }).map(({ key }) => key)
  const ours = { answers, every: 1 }
  const fuse = { answers: buildFuseSearch(graph, source, keys), every: everyForFuse }
  const random = seededRandom(SEED)
  const named = namedNodes(graph, (name) => syllablesOf(name).map(([syllable]) => syllable ?? null))
  const made = makeRuleQueries(named, { random, perRule, toTraditional: Converter({ from: 'cn', to: 'hk' }) })
  const golden = Object.values(GOLDEN)
    .flat()
    .map(({ query, first }) => ({ query, key: first }))
  const queries = nodes === null ? [...golden, ...made] : made
  const typed = keystrokesOf(queries, keystrokes, random)
  const [own, theirs] = timeSearches([ours, fuse], typed, ROUNDS)
  const median = own?.median ?? Number.NaN
  const p95 = own?.p95 ?? Number.NaN
  const cells = [
    graph.nodes.length,
    nodes === null ? medianOf(Array.from({ length: BUILDS }, () => timeOf(build))) : timeOf(build),
    median,
    p95,
    theirs?.median ?? Number.NaN,
    theirs?.p95 ?? Number.NaN,
    (theirs?.median ?? Number.NaN) / median,
    (theirs?.p95 ?? Number.NaN) / p95,
    reciprocalRank(ours, queries),
    reciprocalRank(fuse, queries),
  ].map(formatNumber)
  return { cells, p95 }
}

function shippedGraph(): SampleGraph {
  const graph = JSON.parse(readFileSync(SHIPPED_GRAPH, 'utf8')) as SerializedTermGraph
  return { graph, source: readFileSync(SHIPPED_REPORT, 'utf8') }
}

/** Gives some of what stands in the box while queries are typed, one character after the other. */
function keystrokesOf(
  queries: readonly { readonly query: string }[],
  count: number,
  random: () => number,
): string[] {
  const all = queries.flatMap(({ query }) => {
    const chars = [...query]
    return chars.map((_, at) => chars.slice(0, at + 1).join(''))
  })
  return Array.from({ length: count }, () => all[Math.floor(random() * all.length)] ?? '')
}

function timeOf(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
