import { readFileSync } from 'node:fs'
import { readOptions } from '../cli/arguments.ts'
import { describeError, EXIT, UsageError } from '../cli/command.ts'
import { describeRun, writeSection } from '../cli/developer/sections.ts'
import { appendAll } from '../text/collect.ts'
import { printLibraryDatabase } from './database/library-db.ts'
import { FLOORS } from './floors.ts'
import { costOfCompiling } from './growth.ts'
import { printLibrarySearch } from './library-bench.ts'
import { printLibraryBuilds } from './library-build.ts'
import { printLinking } from './link-bench.ts'
import { timeStages } from './measure.ts'
import { printPage } from './page/page-bench.ts'
import { findBelow, type Ratio, ratioOf, spreadOf } from './ratio.ts'
import { formatResults } from './results.ts'
import { cutIntoLines, fillText, MB, utf8Length, writeSampleReport } from './sample-report.ts'
import { printSearch } from './search-bench.ts'
import { plainLoop, stagesOf } from './stages.ts'
import { buildStock, SHIPPED_REPORT } from './stock.ts'
import { formatNumber, printTable, speedRows } from './table.ts'

const OPTIONS = {
  quick: { type: 'boolean' },
  check: { type: 'boolean' },
  only: { type: 'string' },
} as const
const USAGE =
  '用法：npm run -s bench -- [--quick | --check] [--only compile|search|library|library-db|link|page]。'
const SUBJECTS = ['compile', 'search', 'library', 'library-db', 'link', 'page'] as const
type Subject = (typeof SUBJECTS)[number]
const RESULTS = 'src/bench/RESULTS.md'
const SEED = 1

/** The reports that are panned; a graph gets somewhat fewer nodes than are asked for. */
const SAMPLES = [
  { id: 'small', nodes: 300 },
  { id: 'large', nodes: 10_740 },
]

/** The amount of work: reports by megabytes and terms, rounds, sizes of texts in megabytes, lines in code units, searches, and the page. */
const PLANS = {
  full: {
    reports: [
      [2, 22],
      [2, 1_000],
      [4, 10_000],
    ],
    rounds: 7,
    sizes: [1, 2, 4, 8],
    lines: [
      { length: 20, size: 1 },
      { length: 20, size: 3 },
      { length: 30, size: 1 },
      { length: 60, size: 1 },
      { length: 120, size: 1 },
    ],
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
    lines: [{ length: 20, size: 1 }],
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

/**
 * Runs the benchmark and prints its tables; unless it is a quick one, writes the ratios into `RESULTS.md`.
 *
 * @returns The exit code: with `--check` 1 where a ratio is below its floor.
 */
async function main(args: readonly string[]): Promise<number> {
  const { quick, check, only } = readOptions(args, OPTIONS, USAGE)
  if (only !== undefined && !SUBJECTS.some((subject) => subject === only))
    throw new UsageError(`--only 应当是 ${SUBJECTS.join('、')} 之一，而不是“${only}”。${USAGE}`)
  if (quick && check) throw new UsageError(`--check 比较的是完整的测量，不能与 --quick 一起用。${USAGE}`)
  const plan = quick ? PLANS.quick : PLANS.full
  const description = describeRun(new Date())
  console.log(description)
  const below: string[] = []
  for (const subject of SUBJECTS.filter((one) => only === undefined || one === only)) {
    const ratios = await measure(subject, plan)
    printRatios(ratios)
    if (!quick)
      writeSection(RESULTS, {
        title: 'Results of the benchmark',
        heading: subject,
        section: formatResults(subject, ratios, description),
      })
    appendAll(below, findBelow(ratios, FLOORS[subject]))
  }
  if (!check) return EXIT.ok
  for (const sentence of below) console.error(sentence)
  return below.length > 0 ? EXIT.faulty : EXIT.ok
}

async function measure(subject: Subject, plan: Plan): Promise<Ratio[]> {
  switch (subject) {
    case 'compile':
      return printCompiling(plan)
    case 'search':
      return printSearch(plan.search)
    case 'library':
      return [...(await printLibrarySearch(plan.library)), ...(await printLibraryBuilds(plan.library.builds))]
    case 'library-db':
      return printLibraryDatabase(plan.database)
    case 'link':
      return printLinking(plan.link)
    case 'page':
      return printPage(plan.page)
  }
}

function printRatios(ratios: readonly Ratio[]): void {
  console.log('\n比值')
  const rows = ratios.map((ratio) => {
    const { median, least, most } = spreadOf(ratio)
    return [ratio.name, ...[median, least, most].map(formatNumber)]
  })
  printTable([['', '中位', '最小', '最大'], ...rows])
}

type Plan = (typeof PLANS)[keyof typeof PLANS]

/** Prints the speed of the compiler, and its time and memory as texts grow; returns its speed beside a plain loop. */
function printCompiling(plan: Plan): Ratio[] {
  const stock = buildStock(readFileSync(SHIPPED_REPORT, 'utf8'))
  const sample = (megabytes: number, terms: number) =>
    writeSampleReport(stock, { seed: SEED, bytes: megabytes * MB, terms })
  const ratios = plan.reports.flatMap(([megabytes, terms]) =>
    printSpeeds(sample(megabytes, terms), terms, plan.rounds),
  )
  const reports = plan.sizes.map((size) => ({
    name: `报告，1000 个词条，${size} MB`,
    text: sample(size, 1000),
  }))
  const lines = plan.lines.map(({ length, size }) => ({
    name: `每行 ${length} 字，${size} MB`,
    text: cutIntoLines(sample(size, 0), length),
  }))
  const hostile = HOSTILE.flatMap((part) =>
    plan.hostile.map((size) => ({
      name: `${JSON.stringify(part)}，${size} MB`,
      text: fillText(part, size * MB),
    })),
  )
  console.log('\n编译（含布局）随长度的变化；需要的堆是比编译随附的报告至少多要的')
  return [
    ...ratios,
    ...printGrowth([...reports, ...lines, ...hostile]).slice(0, reports.length + lines.length),
  ]
}

/** Prints the speed of each stage beside a loop that reads each character once. */
function printSpeeds(text: string, terms: number, rounds: number): Ratio[] {
  const megabytes = utf8Length(text) / MB
  const timed = timeStages([plainLoop(text), ...stagesOf(text)], rounds)
  console.log(`\n${terms} 个词条，${formatNumber(megabytes)} MB（${rounds} 轮的中位数）`)
  printTable([['阶段', '毫秒', 'MB/s', '占逐字循环'], ...speedRows(timed, megabytes, 0)])
  const roundsOf = (stage: string) => timed.find(({ name }) => name === stage)?.rounds ?? []
  const [loop = []] = timed.map((stage) => stage.rounds)
  return ['编译（无布局）', '引用'].map((stage) =>
    ratioOf(`${stage}的速度占逐字循环，${terms} 个词条`, roundsOf(stage), loop),
  )
}

/** Prints time and memory for compiling texts; returns how long each text is beside the heap that it needs. */
function printGrowth(texts: readonly { readonly name: string; readonly text: string }[]): Ratio[] {
  const costs = texts.map(({ name, text }) => ({ name, bytes: utf8Length(text), ...costOfCompiling(text) }))
  const rows = costs.map(({ name, bytes, seconds, memory, heap }) => [
    name,
    formatNumber(seconds),
    formatNumber((seconds * MB) / bytes),
    formatNumber(memory / MB),
    `${formatNumber(memory / bytes)} 倍`,
    formatNumber(heap / MB),
    `${formatNumber(heap / bytes)} 倍`,
  ])
  printTable([['文本', '秒', '秒/MB', '进程增长 MB', '增长/文本', '需要的堆 MB', '堆/文本'], ...rows])
  return costs.map(({ name, bytes, heap }) => ({
    name: `文本占编译它需要的堆，${name}`,
    rounds: [bytes / heap],
  }))
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(describeError('bench', error))
  process.exitCode = EXIT.usage
}
