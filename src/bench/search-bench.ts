import { readFileSync } from 'node:fs'
import { Converter } from 'opencc-js'
import { syllablesOf } from '../compile/names/readings.ts'
import { buildSearchKeys } from '../compile/names/search-keys.ts'
import type { SerializedTermGraph } from '../model/graph.ts'
import { indexGraph, type TermGraph } from '../model/read-graph.ts'
import { nearByFuse } from '../search/near/near-by-fuse.ts'
import { buildSearch } from '../search/search.ts'
import { GOLDEN } from '../search/testing/golden.ts'
import { makeRuleQueries, namedNodes } from '../search/testing/queries.ts'
import { seededRandom } from '../text/random.ts'
import { medianOf } from './measure.ts'
import type { Ratio } from './ratio.ts'
import { makeSampleGraph, type SampleGraph } from './sample-graph.ts'
import { buildFuseSearch, RESULTS, reciprocalRank, searchRatios, timeSearches } from './search-speed.ts'
import { buildStock, SHIPPED_GRAPH, SHIPPED_REPORT } from './stock.ts'
import { formatNumber, printTable } from './table.ts'

/** The size at which search is measured, and the amount of work. */
export interface SearchPlan {
  /** The number of nodes of the made-up report; null for the shipped report. */
  readonly nodes: number | null
  /** Queries made by each rule. */
  readonly perRule: number
  readonly keystrokes: number
  /** fuse.js answers each nth query and keystroke only, since it takes seconds over many nodes. */
  readonly everyForFuse: number
}

const SEED = 4
const ROUNDS = 7
/** How often the index is built to time it. */
const BUILDS = 9

/**
 * Prints the speed of our search and of fuse.js over the same documents and keystrokes, in turn round by round.
 *
 * @returns How many times as fast ours is, a size each.
 */
export function printSearch(plans: readonly SearchPlan[]): Ratio[] {
  const rows = plans.map(measureSize)
  console.log(`\n检索（${ROUNDS} 轮的中位数，与 fuse.js 轮流）`)
  const speeds = ['建索引毫秒', '中位毫秒', 'p95', 'fuse 中位', 'p95', '中位倍数', 'p95 倍数']
  const head = ['节点', ...speeds, 'MRR', 'fuse MRR']
  printTable([head, ...rows.map(({ cells }) => cells)])
  const [first, last] = [rows[0], rows.at(-1)]
  if (first && last && first !== last)
    console.log(`p95 从第一行到最后一行增长到 ${formatNumber(last.p95 / first.p95)} 倍`)
  return rows.flatMap(({ ratios }) => ratios)
}

interface Measured {
  readonly cells: string[]
  readonly p95: number
  readonly ratios: readonly Ratio[]
}

function measureSize(plan: SearchPlan): Measured {
  const { graph: serialized, source } = sampleOf(plan)
  const keys = buildSearchKeys(serialized, source)
  const graph = indexGraph(serialized)
  const build = () => buildSearch({ graph, source, keys, near: nearByFuse })
  const engine = build()
  const ours = {
    answers: (query: string) => engine.search(query, { limit: RESULTS }).map(({ key }) => key),
    every: 1,
  }
  const fuse = { answers: buildFuseSearch(graph, source, keys), every: plan.everyForFuse }
  const random = seededRandom(SEED)
  const queries = queriesOf(graph, plan, random)
  const typed = keystrokesOf(queries, plan.keystrokes, random)
  const [own = NEVER, theirs = NEVER] = timeSearches([ours, fuse], typed, ROUNDS)
  const builds = Array.from({ length: plan.nodes === null ? BUILDS : 1 }, () => timeOf(build))
  const cells = [
    graph.nodes.length,
    medianOf(builds),
    own.median,
    own.p95,
    theirs.median,
    theirs.p95,
    theirs.median / own.median,
    theirs.p95 / own.p95,
    reciprocalRank(ours, queries),
    reciprocalRank(fuse, queries),
  ]
  const name = `检索比 fuse.js 快几倍，${plan.nodes === null ? '随附的报告' : `${plan.nodes} 个节点`}`
  return { cells: cells.map(formatNumber), p95: own.p95, ratios: searchRatios(name, own, theirs) }
}

const NEVER = { median: Number.NaN, p95: Number.NaN, rounds: [] }

/** Returns the shipped report, or one of so many nodes made up from it. */
function sampleOf({ nodes }: SearchPlan): SampleGraph {
  const source = readFileSync(SHIPPED_REPORT, 'utf8')
  if (nodes !== null) return makeSampleGraph(buildStock(source), SEED, nodes)
  return { graph: JSON.parse(readFileSync(SHIPPED_GRAPH, 'utf8')) as SerializedTermGraph, source }
}

/** Makes queries by rule and, for the shipped report, adds the golden ones. */
function queriesOf(
  graph: TermGraph,
  { nodes, perRule }: SearchPlan,
  random: () => number,
): { readonly query: string; readonly key: string }[] {
  const named = namedNodes(graph, (name) => syllablesOf(name).map(([syllable]) => syllable ?? null))
  const made = makeRuleQueries(named, { random, perRule, toTraditional: Converter({ from: 'cn', to: 'hk' }) })
  const golden = Object.values(GOLDEN).flat()
  return nodes === null ? [...golden.map(({ query, first }) => ({ query, key: first })), ...made] : made
}

/** Picks texts that stand in the search box while queries are typed, character by character. */
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
