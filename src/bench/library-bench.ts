import { gzipSync } from 'node:zlib'
import Fuse from 'fuse.js'
import { LIBRARY_TOOLS } from '../cli/library-tools.ts'
import { readReport } from '../compile/compile.ts'
import { syllablesOf } from '../compile/names/readings.ts'
import { buildNameKeys } from '../compile/names/search-keys.ts'
import { buildLibrary, type ShelvedReport } from '../library/library.ts'
import { buildGrams } from '../library/passages/build-grams.ts'
import { makeSampleLibrary } from '../library/sample/make-sample-library.ts'
import { libraryIndex, libraryNames, nameReports } from '../library/static/library-files.ts'
import { openStore } from '../library/store/open-store.ts'
import { termKey } from '../model/ids.ts'
import type { LibraryNames } from '../model/library-files.ts'
import { indexGraph } from '../model/read-graph.ts'
import { nearByFuse } from '../search/near/near-by-fuse.ts'
import { buildNameSearch } from '../search/search.ts'
import { fold } from '../text/fold.ts'
import { seededRandom } from '../text/random.ts'
import { medianOf, quantileOf } from './measure.ts'
import type { Ratio } from './ratio.ts'
import { type Answers, RESULTS, searchRatios, timeSearches } from './search-speed.ts'
import { formatNumber, printTable } from './table.ts'

/** The size of the library that is measured, and the amount of work. */
export interface LibraryPlan {
  readonly reports: number
  readonly keystrokes: number
  readonly passages: number
}

const SEED = 1
const ROUNDS = 7
/** How often the index is built to time it. */
const BUILDS = 9
const KB = 1024
const ORIGIN = { sha256: '0'.repeat(64), format: 'text', encoding: 'utf-8' } as const

/**
 * Prints how large the files of a library's search are, and how fast its names and passages are found.
 *
 * @returns How many times as fast names are found as by fuse.js.
 */
export async function printLibrarySearch({ reports, keystrokes, passages }: LibraryPlan): Promise<Ratio[]> {
  const shelved = makeSampleLibrary({ reports, seed: SEED }).reports.flatMap(
    ({ id, source }): ShelvedReport[] => {
      const { graph } = readReport(source, [], ORIGIN)
      return graph ? [{ id, source, graph: indexGraph(graph) }] : []
    },
  )
  const library = buildLibrary(shelved, [], LIBRARY_TOOLS)
  const names = libraryNames(library.concepts, (list) => buildNameKeys(list))
  const started = performance.now()
  const grams = buildGrams(shelved)
  const building = performance.now() - started
  const zipped = (data: unknown) => formatNumber(gzipSync(JSON.stringify(data)).length / KB)
  console.log(`\n文库检索的文件（${shelved.length} 份报告）`)
  printTable([
    ['名称', 'names.json gzip KB', 'name-reports.json', '双字文件', '平均 KB', '每份报告 KB', '建双字秒'],
    [
      formatNumber(names.names.length),
      zipped(names),
      zipped(nameReports(library)),
      formatNumber(grams.count),
      formatNumber(grams.bytes / grams.count / KB),
      formatNumber(grams.bytes / shelved.length / KB),
      formatNumber(building / 1000),
    ],
  ])
  const ratios = printNames(names, keystrokes)
  const files = Array.from({ length: grams.count }, (_, at) => grams.file(at))
  const index = libraryIndex(library, grams.count)
  const unasked = () => Promise.reject(new Error('passages alone are asked for'))
  const store = openStore(
    {
      index: async () => index,
      grams: async (file) => files[file] ?? new Uint8Array(),
      ...{ names: unasked, nameReports: unasked, concepts: unasked, source: unasked },
    },
    nearByFuse,
  )
  await printPassages((query) => store.searchPassages(query), phrasesOf(shelved, passages))
  return ratios
}

/** Prints the speed of a keystroke over all names, beside fuse.js over the same names. */
function printNames(names: LibraryNames, count: number): Ratio[] {
  const listed = names.names.map((name, at) => {
    return { key: termKey(names.slugs[at] ?? ('' as never)), name, uses: names.reports[at] ?? 0 }
  })
  const build = () => buildNameSearch({ names: listed, keys: names.keys, near: nearByFuse })
  const engine = build()
  const ours: Answers = (query) => engine.search(query, { limit: RESULTS }).map(({ key }) => key)
  const searches = [
    { answers: ours, every: 1 },
    { answers: fuseOver(names.names), every: 1 },
  ]
  const [own, theirs] = timeSearches(searches, keystrokesOf(names.names, count), ROUNDS)
  if (own === undefined || theirs === undefined) return []
  const builds = Array.from({ length: BUILDS }, () => {
    const start = performance.now()
    build()
    return performance.now() - start
  })
  console.log(`\n文库的名称（${ROUNDS} 轮的中位数，与 fuse.js 轮流）`)
  const ratios = [theirs.median / own.median, theirs.p95 / own.p95]
  const times = [medianOf(builds), own.median, own.p95, theirs.median, theirs.p95, ...ratios]
  printTable([
    ['名称', '建索引毫秒', '中位毫秒', 'p95', 'fuse 中位', 'p95', '中位倍数', 'p95 倍数'],
    [names.names.length, ...times].map(formatNumber),
  ])
  return searchRatios('文库的名称比 fuse.js 快几倍', own, theirs)
}

async function printPassages(
  ask: (query: string) => Promise<unknown>,
  phrases: readonly string[],
): Promise<void> {
  const times: number[] = []
  for (const phrase of phrases) {
    const start = performance.now()
    await ask(phrase)
    times.push(performance.now() - start)
  }
  console.log('\n文库的正文（文件已取到）')
  printTable([
    ['查询', '中位毫秒', 'p95'],
    [phrases.length, medianOf(times), quantileOf(times, 0.95)].map(formatNumber),
  ])
}

/** Builds the search that ours is compared with: names, their pinyin and initials, matched anywhere in them. */
function fuseOver(names: readonly string[]): Answers {
  const documents = names.map((label) => {
    const name = fold(label)
    const chars = [...name]
    const syllables = syllablesOf(name).map(([first], at) => first ?? chars[at] ?? '')
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
    return { label, name, pinyin: syllables.join(''), initials }
  })
  const keys = ['name', 'pinyin', 'initials']
  const fuse = new Fuse(documents, { keys, ignoreLocation: true, isCaseSensitive: true })
  return (query) => fuse.search(fold(query), { limit: RESULTS }).map(({ item }) => item.label)
}

/** Picks texts that stand in the box while names are typed, in characters, pinyin or initials, or with a slip. */
function keystrokesOf(names: readonly string[], count: number): string[] {
  const random = seededRandom(SEED)
  const below = (limit: number) => Math.floor(random() * limit)
  return Array.from({ length: count }, () => {
    const name = fold(names[below(names.length)] ?? '')
    const syllables = syllablesOf(name).map(([first]) => first ?? '')
    const slipped = name.slice(0, 2) + name.slice(3)
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
    const typed = [name, syllables.join(''), initials, slipped, name.slice(1)][below(5)] ?? name
    return typed.slice(0, 1 + below(typed.length))
  })
}

/** Picks phrases of two to eight characters from the texts. */
function phrasesOf(reports: readonly ShelvedReport[], count: number): string[] {
  const random = seededRandom(SEED)
  return Array.from({ length: count }, () => {
    const source = reports[Math.floor(random() * reports.length)]?.source ?? ''
    const start = Math.floor(random() * source.length)
    return source.slice(start, start + 2 + Math.floor(random() * 7))
  })
}
