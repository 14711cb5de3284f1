import { readFileSync } from 'node:fs'
import { readOptions } from '../cli/arguments.ts'
import { describeError, EXIT, UsageError } from '../cli/command.ts'
import { printLibraryDatabase } from './database/library-db.ts'
import { costOfCompiling } from './growth.ts'
import { printLibrarySearch } from './library-bench.ts'
import { printLibraryBuilds } from './library-build.ts'
import { printLinking } from './link-bench.ts'
import { timeStages } from './measure.ts'
import { printPage } from './page/page-bench.ts'
import { fillText, MB, utf8Length, writeSampleReport } from './sample-report.ts'
import { printSearch } from './search-bench.ts'
import { plainLoop, stagesOf } from './stages.ts'
import { buildStock, SHIPPED_REPORT } from './stock.ts'
import { formatNumber, printTable, speedRows } from './table.ts'

const OPTIONS = { quick: { type: 'boolean' }, only: { type: 'string' } } as const
const USAGE = '用法：npm run -s bench -- [--quick] [--only compile|search|library|library-db|link|page]。'
const SUBJECTS: readonly string[] = ['compile', 'search', 'library', 'library-db', 'link', 'page']
const SEED = 1

/** The reports that are panned; a graph gets somewhat fewer nodes than are asked for. */
const SAMPLES = [
  { id: 'small', nodes: 300 },
  { id: 'large', nodes: 10_740 },
]

/** The amount of work: reports by megabytes and terms, rounds, sizes of texts in megabytes, searches, and the page. */
const PLANS = {
  full: {
    reports: [
      [2, 22],
      [2, 1_000],
      [4, 10_000],
    ],
    rounds: 7,
    sizes: [1, 2, 4, 8],
    hostile: [1, 2],
    search: [
      { nodes: null, perRule: 30, keystrokes: 200, everyForFuse: 1 },
      { nodes: 10_000, perRule: 20, keystrokes: 200, everyForFuse: 5 },
      { nodes: 100_000, perRule: 20, keystrokes: 200, everyForFuse: 12 },
    ],
    library: { reports: 200, keystrokes: 300, passages: 300, builds: [10, 50, 200] },
    database: {
      names: { names: [11_000, 1_100_000], queries: 200, rounds: 3 },
      concepts: { reports: 20_000, pages: 300 },
      loaded: 200,
      serve: { clients: 8, seconds: 60 },
    },
    link: { megabytes: 10, rounds: 7, markdownRounds: 3 },
    page: { loads: 7, rounds: 7, frames: 20, cards: 15, samples: SAMPLES },
  },
  quick: {
    reports: [
      [1, 22],
      [1, 1_000],
    ],
    rounds: 7,
    sizes: [1, 2],
    hostile: [1],
    search: [
      { nodes: null, perRule: 30, keystrokes: 200, everyForFuse: 1 },
      { nodes: 10_000, perRule: 10, keystrokes: 100, everyForFuse: 10 },
    ],
    library: { reports: 40, keystrokes: 200, passages: 200, builds: [4, 12] },
    database: {
      names: { names: [1_000, 20_000], queries: 40, rounds: 1 },
      concepts: { reports: 500, pages: 100 },
      loaded: 12,
      serve: { clients: 8, seconds: 6 },
    },
    link: { megabytes: 2, rounds: 7, markdownRounds: 1 },
    page: { loads: 7, rounds: 7, frames: 20, cards: 5, samples: SAMPLES },
  },
} as const

/** Hostile texts, each one string repeated. */
const HOSTILE = ['（', '“', '一是', '；一是', '1.', '1.\n', '一、甲\n']

/** Runs the benchmark and prints its tables; returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { quick, only } = readOptions(args, OPTIONS, USAGE)
  if (only !== undefined && !SUBJECTS.includes(only))
    throw new UsageError(
      `--only 应当是 compile、search、library、library-db、link 或 page，而不是“${only}”。${USAGE}`,
    )
  const plan = quick === true ? PLANS.quick : PLANS.full
  const isWanted = (subject: string) => only === undefined || only === subject
  if (isWanted('compile')) printCompiling(plan)
  if (isWanted('search')) printSearch(plan.search)
  if (isWanted('library')) {
    await printLibrarySearch(plan.library)
    await printLibraryBuilds(plan.library.builds)
  }
  if (isWanted('library-db')) await printLibraryDatabase(plan.database)
  if (isWanted('link')) printLinking(plan.link)
  if (isWanted('page')) await printPage(plan.page)
  return EXIT.ok
}

type Plan = (typeof PLANS)[keyof typeof PLANS]

/** Prints the speed of the compiler, and its time and memory as texts grow. */
function printCompiling(plan: Plan): void {
  const stock = buildStock(readFileSync(SHIPPED_REPORT, 'utf8'))
  const sample = (megabytes: number, terms: number) =>
    writeSampleReport(stock, { seed: SEED, bytes: megabytes * MB, terms })
  for (const [megabytes, terms] of plan.reports) printSpeeds(sample(megabytes, terms), terms, plan.rounds)
  printGrowth([
    ...plan.sizes.map((size) => ({ name: `报告，1000 个词条，${size} MB`, text: sample(size, 1000) })),
    ...HOSTILE.flatMap((part) =>
      plan.hostile.map((size) => ({
        name: `${JSON.stringify(part)}，${size} MB`,
        text: fillText(part, size * MB),
      })),
    ),
  ])
}

/** Prints the speed of each stage beside a loop that reads each character once. */
function printSpeeds(text: string, terms: number, rounds: number): void {
  const megabytes = utf8Length(text) / MB
  const timed = timeStages([plainLoop(text), ...stagesOf(text)], rounds)
  console.log(`\n${terms} 个词条，${formatNumber(megabytes)} MB（${rounds} 轮的中位数）`)
  printTable([['阶段', '毫秒', 'MB/s', '占逐字循环'], ...speedRows(timed, megabytes, 0)])
}

/** Prints time and memory for compiling as texts grow, each text in a process of its own. */
function printGrowth(texts: readonly { readonly name: string; readonly text: string }[]): void {
  console.log('\n编译（含布局）随长度的变化')
  const rows = texts.map(({ name, text }) => {
    const bytes = utf8Length(text)
    const { seconds, memory } = costOfCompiling(text)
    return [
      name,
      formatNumber(seconds),
      formatNumber((seconds * MB) / bytes),
      formatNumber(memory / MB),
      `${formatNumber(memory / bytes)} 倍`,
    ]
  })
  printTable([['文本', '秒', '秒/MB', '内存 MB', '内存/文本'], ...rows])
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(describeError('bench', error))
  process.exitCode = EXIT.usage
}
