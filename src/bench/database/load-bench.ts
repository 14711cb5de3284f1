import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '../../database/database.ts'
import { makeSampleLibrary } from '../../library/sample/make-sample-library.ts'
import { formatNumber, printTable } from '../table.ts'
import { ENGINES, type Engine, type Engines } from './engines.ts'
import { costOf, startCommand } from './processes.ts'
import { sayDone } from './say.ts'

const SEED = 1
const KB = 1024
const SIZE = 'select pg_database_size(current_database()) as size'
const TABLES = `select relname as name, pg_total_relation_size(oid) as size from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace order by 2 desc`

/** Libraries that `library add` made, by engine. */
export type Loaded = Readonly<Record<Engine, string>>

/** Prints how fast `library add` takes in made-up reports, and the room that they take; returns where they are. */
export async function printLoading(engines: Engines, reports: number): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), 'term-graph-load-bench-'))
  const targets = { pglite: '', postgres: '' }
  try {
    const length = writeDocuments(folder, reports)
    const mean = Math.round(length / reports)
    console.log(`\n报告入库（library add，${reports} 份，每份 ${mean} 字，${availableParallelism()} 核）`)
    const rows: string[][] = []
    for (const engine of ENGINES) {
      const target = await engines.newTarget(engine)
      targets[engine] = target
      rows.push([engine, ...(await measure(engines, { folder, target, reports }))])
    }
    printTable([['引擎', '秒', '每分钟份数', '再来一次秒', '内存峰值 MB', '库 KB', '每份 KB'], ...rows])
    for (const engine of ENGINES) await printTables(engines, { engine, target: targets[engine], reports })
    return targets
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes reports as documents of plain text; returns how many characters they have. */
function writeDocuments(folder: string, count: number): number {
  const { reports } = makeSampleLibrary({ reports: count, seed: SEED })
  mkdirSync(folder, { recursive: true })
  for (const { id, source } of reports) writeFileSync(join(folder, `${id}.txt`), source)
  return reports.reduce((sum, { source }) => sum + source.length, 0)
}

interface Load {
  readonly folder: string
  readonly target: string
  readonly reports: number
}

async function measure(engines: Engines, { folder, target, reports }: Load): Promise<string[]> {
  const add = () => costOf(startCommand(['library', 'add', folder, '--db', target]))
  const { seconds, memory } = await sayDone(`${reports} 份报告入库`, add)
  const again = await add()
  const size = await engines.reading(target, async (db) => {
    const [row] = await db.query<{ readonly size: number } & Row>(SIZE)
    return row?.size ?? Number.NaN
  })
  const kilobytes = size / KB
  const rate = (60 * reports) / seconds
  const numbers = [seconds, rate, again.seconds, memory ?? Number.NaN, kilobytes, kilobytes / reports]
  return numbers.map(formatNumber)
}

interface Kept {
  readonly engine: Engine
  readonly target: string
  readonly reports: number
}

/** Prints how much room each table takes, with its indexes, for a report. */
async function printTables(engines: Engines, { engine, target, reports }: Kept): Promise<void> {
  const rows = await engines.reading(target, (db) =>
    db.query<{ readonly name: string; readonly size: number } & Row>(TABLES),
  )
  console.log(`\n各表（${engine}，连同索引）`)
  printTable([
    ['表', 'KB', '每份 KB'],
    ...rows.map(({ name, size }) => [name, ...[size / KB, size / KB / reports].map(formatNumber)]),
  ])
}
