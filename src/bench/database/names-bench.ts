import type { Database } from '../../database/database.ts'
import { databaseStore } from '../../database/store/database-store.ts'
import { nearByFuse } from '../../search/near/near-by-fuse.ts'
import { appendAll } from '../../text/collect.ts'
import { type Ratio, ratioOf } from '../ratio.ts'
import { RESULTS } from '../search-speed.ts'
import { formatNumber, printTable } from '../table.ts'
import { type Answered, type Asked, recallOf, type Speed, speedOf, timeAnswers } from './ask.ts'
import { baselines, fillBaseline } from './baselines.ts'
import type { Engines } from './engines.ts'
import { fillNames, prepareNames } from './fill-names.ts'
import { type BenchName, makeBenchNames } from './names.ts'
import { type BenchQuery, levelName, makeBenchQueries, QUERY_KINDS, type QueryKind } from './queries.ts'
import { sayDone } from './say.ts'

/** How many names are searched, and how often. */
export interface NamesPlan {
  /** The fewer and the more. */
  readonly names: readonly [few: number, many: number]
  /** Of each kind. */
  readonly queries: number
  readonly rounds: number
}

const SEED = { names: 1, queries: 2 }
const FIRST = 5
const INFIX = ['infix2', 'infix3', 'infix4'] as const
const LABELS: Readonly<Record<QueryKind, string>> = {
  exact: '全名',
  infix2: '名中 2 字',
  infix3: '名中 3 字',
  infix4: '名中 4 字',
  slip: '有错字',
  pinyin: '拼音',
  initials: '首字母',
}

/** What was measured over so many names, for one that was asked. */
interface Measured {
  readonly who: string
  readonly names: number
  readonly answers: readonly Answered[]
}

/**
 * Prints how fast names are found on both engines, beside what PostgreSQL itself offers, and how well.
 *
 * @returns How many times as fast the server finds the more names as by what it offers itself: one number each.
 */
export async function printNames(engines: Engines, plan: NamesPlan): Promise<Ratio[]> {
  const measured: Measured[] = []
  for (const count of plan.names) appendAll(measured, await measure(engines, count, plan))
  const [few, many] = plan.names
  const of = (count: number) => measured.filter(({ names }) => names === count)
  for (const count of plan.names) printSpeeds(of(count), count)
  printGrowth(of(few), of(many))
  printRecall(of(many))
  const speeds = (kinds: readonly QueryKind[]) =>
    of(many).map(({ who }) => ({ who, ...speedOf(answersOf(of(many), who, kinds)) }))
  return [
    { label: '名中 2 至 4 字', kinds: INFIX },
    { label: '有错字', kinds: ['slip'] as const },
  ].map(({ label, kinds }) => {
    const measured = speeds(kinds)
    const own = measured.find(({ who }) => who === 'postgres')
    const theirs = measured.find(({ who, p95 }) => who !== 'pglite' && who !== 'postgres' && p95 > 0)
    return ratioOf(
      `${many} 个名称，${label}，p95 是对照的几倍快`,
      [own?.p95 ?? Number.NaN],
      [theirs?.p95 ?? Number.NaN],
    )
  })
}

async function measure(engines: Engines, count: number, plan: NamesPlan): Promise<Measured[]> {
  const names = makeBenchNames(count, SEED.names)
  const queries = makeBenchQueries(names, { count: plan.queries, seed: SEED.queries })
  const prepared = await sayDone(`${count} 个名称的键`, async () => prepareNames(names))
  const opened: Database[] = []
  try {
    const systems: Asked[] = []
    for (const engine of ['pglite', 'postgres'] as const) {
      const db = await engines.openLibrary(engine)
      opened.push(db)
      await sayDone(`${count} 个名称存入 ${engine}`, () => fillNames(db, prepared))
      systems.push(ours(engine, db))
    }
    const db = await engines.openPlain()
    opened.push(db)
    await sayDone(`${count} 个名称存入对照表`, () => fillBaseline(db, names))
    appendAll(systems, baselines(db, names))
    return await ask(systems, { names, queries, plan })
  } finally {
    for (const db of opened) await db.close()
  }
}

async function ask(
  systems: readonly Asked[],
  {
    names,
    queries,
    plan,
  }: {
    readonly names: readonly BenchName[]
    readonly queries: readonly BenchQuery[]
    readonly plan: NamesPlan
  },
): Promise<Measured[]> {
  const answers = await sayDone(`${names.length} 个名称的查询`, () =>
    timeAnswers(systems, queries, plan.rounds),
  )
  return systems.map(({ name }, at) => ({ who: name, names: names.length, answers: answers[at] ?? [] }))
}

function ours(engine: string, db: Database): Asked {
  const store = databaseStore(db, nearByFuse)
  return {
    name: engine,
    kinds: QUERY_KINDS,
    every: 1,
    answer: async ({ text }) => {
      const { hits, suggestion } = await store.searchNames(text, { limit: RESULTS })
      return hits.length > 0 ? hits.map(({ slug }) => slug) : suggestion ? [suggestion.slug] : []
    },
  }
}

const lengthOf = ({ truth }: BenchQuery) => levelName(truth.name).length
const answersOf = (measured: readonly Measured[], who: string, kinds: readonly QueryKind[]) =>
  measured.find((one) => one.who === who)?.answers.filter(({ query }) => kinds.includes(query.kind)) ?? []

/** Prints the speed of each kind of query: of both engines, and of what PostgreSQL itself offers. */
function printSpeeds(measured: readonly Measured[], count: number): void {
  console.log(`\n${formatNumber(count)} 个名称，毫秒（中位、p95、最大）`)
  const cells = ({ median, p95, most }: Speed) => [median, p95, most].map(formatNumber)
  const row = (label: string, kinds: readonly QueryKind[]) => {
    const [embedded, server] = ['pglite', 'postgres'].map((who) => speedOf(answersOf(measured, who, kinds)))
    const other = measured
      .map(({ who }) => who)
      .filter((who) => who !== 'pglite' && who !== 'postgres')
      .map((who) => answersOf(measured, who, kinds))
      .find(({ length }) => length > 0)
    const theirs = other === undefined ? null : speedOf(other)
    if (embedded === undefined || server === undefined) return []
    return [
      label,
      ...cells(embedded),
      ...cells(server),
      formatNumber(embedded.p95 / server.p95),
      ...(theirs ? [...cells(theirs), formatNumber(theirs.p95 / server.p95)] : ['', '', '', '']),
    ]
  }
  printTable([
    [
      ...['查询', 'PGlite', 'p95', '最大', '服务器', 'p95', '最大', 'PGlite/服务器 p95'],
      ...['对照', 'p95', '最大', '对照/服务器 p95'],
    ],
    ...QUERY_KINDS.map((kind) => row(LABELS[kind], [kind])),
    row('名中 2 至 4 字', INFIX),
    row('各种', QUERY_KINDS),
  ])
  console.log(
    '对照：名中字用 LIKE 与 pg_trgm（order by no limit 24），错字用 levenshtein_less_equal 全表扫描。',
  )
}

/** Prints how much longer answers take over a hundred times as many names. */
function printGrowth(few: readonly Measured[], many: readonly Measured[]): void {
  const [less, more] = [few[0]?.names ?? 0, many[0]?.names ?? 0]
  console.log(`\n名称由 ${less} 到 ${more}（p95 的倍数）`)
  const row = (label: string, kinds: readonly QueryKind[]) => [
    label,
    ...['pglite', 'postgres'].flatMap((who) => {
      const [before, after] = [few, many].map((list) => speedOf(answersOf(list, who, kinds)).p95)
      return [before ?? 0, after ?? 0, (after ?? 0) / (before ?? 1)].map(formatNumber)
    }),
  ]
  printTable([
    ['查询', 'PGlite 少', '多', '倍', '服务器 少', '多', '倍'],
    ...QUERY_KINDS.map((kind) => row(LABELS[kind], [kind])),
    row('各种', QUERY_KINDS),
  ])
}

/** Prints in how many answers to a query with slips the name stands that it was made of. */
function printRecall(measured: readonly Measured[]): void {
  console.log(`\n有错字而找到（前 ${FIRST} 个、前 ${RESULTS} 个）`)
  const groups: readonly (readonly [string, (answer: Answered) => boolean])[] = [
    ['4 至 5 字，一处', ({ query }) => lengthOf(query) < 6],
    ['6 字以上，一处', ({ query }) => lengthOf(query) >= 6 && query.slips === 1],
    ['6 字以上，两处', ({ query }) => query.slips === 2],
    ['共', () => true],
  ]
  const lists = measured.map(({ who, answers }) => ({
    who,
    slips: answers.filter(({ query }) => query.kind === 'slip'),
  }))
  const shown = lists.filter(({ slips }) => slips.length > 0)
  printTable([
    ['查询', ...shown.flatMap(({ who }) => [`${who} 条`, `前 ${FIRST}`, `前 ${RESULTS}`])],
    ...groups.map(([label, isOf]) => [
      label,
      ...shown.flatMap(({ slips }) => {
        const own = slips.filter(isOf)
        return [String(own.length), ...[FIRST, RESULTS].map((first) => recallOf(own, first).toFixed(3))]
      }),
    ]),
  ])
}
