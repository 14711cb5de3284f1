import type { Database, Queries, Row, Value } from '../../database/database.ts'
import { databaseStore } from '../../database/store/database-store.ts'
import type { Slug } from '../../model/ids.ts'
import { nearByFuse } from '../../search/near/near-by-fuse.ts'
import { type Dice, makeDice } from '../../text/dice.ts'
import { formatNumber, printTable } from '../table.ts'
import { speedOf } from './ask.ts'
import { ENGINES, type Engines } from './engines.ts'
import { fillUses, type MadeUses } from './fill-uses.ts'
import type { BenchName } from './names.ts'
import { sayDone } from './say.ts'

/** A library of so many reports, of which so many concepts are read. */
export interface ConceptsPlan {
  readonly reports: number
  readonly pages: number
}

const SEED = 4
const WARMING = 30

/** Prints how long the page of a concept takes: in the database, and until all of it is here. */
export async function printConcepts(engines: Engines, { reports, pages }: ConceptsPlan): Promise<void> {
  for (const engine of ENGINES) {
    const db = await engines.openLibrary(engine)
    try {
      const made = await sayDone(`${reports} 份报告的用例存入 ${engine}`, () => fillUses(db, reports))
      const { names, uses } = made
      const perReport = formatNumber(uses / reports)
      console.log(
        `\n一个名词的页面（${engine}，${reports} 份报告，${names.length} 个名称，每份用到 ${perReport} 个）`,
      )
      printTable([
        ['名词', '用它的报告 中位', '最多', '库内毫秒', 'p95', '最大', '全程毫秒', 'p95', '最大'],
        await measure(db, '任取', chooseEvenly(made, pages)),
        await measure(db, '按用例取', chooseByUse(made, pages)),
      ])
    } finally {
      await db.close()
    }
  }
}

function chooseEvenly({ names }: MadeUses, pages: number): BenchName[] {
  const dice = makeDice(SEED)
  return choose(pages, () => names[dice(names.length)])
}

/** Chooses a name as often as it is used: what a reader presses who reads a report. */
function chooseByUse({ names, uses }: MadeUses, pages: number): BenchName[] {
  const dice: Dice = makeDice(SEED)
  return choose(pages, () => {
    let left = dice(uses)
    return names.find(({ reports }) => {
      left -= reports
      return left < 0
    })
  })
}

function choose(pages: number, one: () => BenchName | undefined): BenchName[] {
  return Array.from({ length: pages }, one).filter((name) => name !== undefined)
}

async function measure(db: Database, label: string, names: readonly BenchName[]): Promise<string[]> {
  const recorder = new Recorder(db)
  const store = databaseStore(recorder, nearByFuse)
  const inside: { ms: number }[] = []
  const whole: { ms: number }[] = []
  // What is read once, connections and the engine's compiling are not counted.
  for (const { slug } of names.slice(0, WARMING)) await store.concept(slug as Slug)
  for (const { slug } of names) {
    recorder.asked.length = 0
    const start = performance.now()
    const concept = await store.concept(slug as Slug)
    whole.push({ ms: performance.now() - start })
    if (concept === null) throw new Error(`no concept ${slug}`)
    inside.push({ ms: await timeInside(db, recorder.asked) })
  }
  const { median, most } = speedOf(names.map(({ reports }) => ({ ms: reports })))
  const cells = [speedOf(inside), speedOf(whole)].flatMap((speed) => [speed.median, speed.p95, speed.most])
  return [label, String(median), String(most), ...cells.map(formatNumber)]
}

interface AskedStatement {
  readonly statement: string
  readonly values: readonly Value[]
}

/** A database that keeps what it is asked. */
class Recorder implements Queries {
  readonly asked: AskedStatement[] = []
  private readonly db: Queries

  constructor(db: Queries) {
    this.db = db
  }

  query<R extends Row = Row>(statement: string, values: readonly Value[] = []): Promise<R[]> {
    this.asked.push({ statement, values })
    return this.db.query<R>(statement, values)
  }
}

interface Plan {
  readonly 'Planning Time': number
  readonly 'Execution Time': number
}

/** Returns how many milliseconds the database itself takes for statements, planning included, sending rows not. */
async function timeInside(db: Database, asked: readonly AskedStatement[]): Promise<number> {
  let ms = 0
  for (const { statement, values } of asked) {
    const explain = `explain (analyze, timing off, summary on, format json) ${statement}`
    const [row] = await db.query<{ readonly 'QUERY PLAN': readonly [Plan] } & Row>(explain, values)
    const plan = row?.['QUERY PLAN'][0]
    ms += plan === undefined ? Number.NaN : plan['Planning Time'] + plan['Execution Time']
  }
  return ms
}
