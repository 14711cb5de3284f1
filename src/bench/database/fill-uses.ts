import { readFileSync } from 'node:fs'
import type { Database } from '../../database/database.ts'
import { writeRows } from '../../database/settle/write-rows.ts'
import { WRITE } from '../../database/settle/write-statements.ts'
import type { CatalogueEntry } from '../../model/library.ts'
import { type Dice, makeDice } from '../../text/dice.ts'
import { buildStock, SHIPPED_REPORT } from '../stock.ts'
import { fillNames, prepareNames } from './fill-names.ts'
import { type BenchName, makeBenchNames } from './names.ts'
import { levelName } from './queries.ts'

/** With three reports a name on average, a report uses some 60 of these. */
const NAMES_A_REPORT = 20
/** So many names stand beside a name. */
const BESIDE = 12
const YEARS = { first: 2014, count: 12 }
const SEED = 3
/** Steps through the reports that meet each of them; they divide no round number. */
const STEPS = [7, 11, 13, 17, 19, 101, 1009, 6007, 7919]

/** Reports without files: they are in the catalogue, and that is all that a concept's page asks of them. */
const REPORTS = `insert into report (id, hash, title, told, entry, cited)
  select id, '', entry->>'title', entry, entry, '' from json_to_recordset($1::json) as r(id text, entry jsonb)`

/** A library of made-up uses: its names, each as often used and explained as its counts say. */
export interface MadeUses {
  readonly names: readonly BenchName[]
  /** How many uses there are. */
  readonly uses: number
}

/** Fills an empty library with so many reports in the catalogue, names, and what reports use and explain them. */
export async function fillUses(db: Database, reports: number): Promise<MadeUses> {
  const made = makeBenchNames(NAMES_A_REPORT * reports, SEED)
  const names = made.map((one) => ({ ...one, reports: Math.min(one.reports, reports >> 1) }))
  await writeReports(db, reports)
  const dice = makeDice(SEED)
  const texts = buildStock(readFileSync(SHIPPED_REPORT, 'utf8')).sentences
  const source = { names, dice, texts, reports }
  await writeRows(
    db,
    WRITE.uses,
    rowsOf(names, (name) => useRows(name, source)),
  )
  await writeRows(db, WRITE.years, rowsOf(names, yearRows))
  await writeRows(
    db,
    WRITE.related,
    rowsOf(names, (name) => relatedRows(name, source)),
  )
  await fillNames(db, prepareNames(names))
  return { names, uses: names.reduce((sum, one) => sum + one.reports, 0) }
}

interface Source {
  readonly names: readonly BenchName[]
  readonly dice: Dice
  readonly texts: readonly string[]
  readonly reports: number
}

async function writeReports(db: Database, reports: number): Promise<void> {
  const all = Array.from({ length: reports }, (_, at) => at)
  const rows = all.map((at) => ({ id: reportId(at), entry: catalogueEntry(at) }))
  await writeRows(db, REPORTS, rows)
}

const reportId = (at: number) => `county${String(at).padStart(6, '0')}-${yearOf(at)}`
const yearOf = (at: number) => YEARS.first + (at % YEARS.count)

function catalogueEntry(at: number): CatalogueEntry {
  const place = `第${at}县`
  return {
    id: reportId(at),
    title: `${place}${yearOf(at)}年政府工作报告`,
    shortTitle: `${place}${yearOf(at)}`,
    kind: 'work-report',
    issuer: `${place}人民政府`,
    place,
    placeCode: null,
    within: ['湖南省', '永州市'],
    level: 'county',
    year: yearOf(at),
    date: `${yearOf(at)}年1月`,
    url: `https://reports.example/${reportId(at)}`,
    terms: 20,
  }
}

function* rowsOf(names: readonly BenchName[], of: (name: BenchName) => Iterable<object>): Generator<object> {
  for (const name of names) yield* of(name)
}

function* useRows(name: BenchName, { dice, texts, reports }: Source): Generator<object> {
  const text = (length: number) => (texts[dice(texts.length)] ?? '').slice(0, length)
  const step = STEPS[dice(STEPS.length)] ?? 1
  const first = dice(reports)
  for (let at = 0; at < name.reports; at++) {
    const start = dice(8_000)
    const blocks = Array.from({ length: 1 + (dice(3) === 0 ? 1 : 0) }, (_, block) => [
      `p/2.${1 + dice(9)}.${1 + block}`,
      [[start, start + name.name.length]],
    ])
    const entries = { term: `term/${name.slug}`, label: name.name, sense: 0, unlike: [] }
    yield {
      slug: name.slug,
      report: reportId((first + at * step) % reports),
      node: at < name.entries ? `term/${name.slug}` : `coinage/${name.slug}`,
      blocks,
      quote: text(20) + name.name + text(30),
      mark: [20, 20 + name.name.length],
      entries: at < name.entries ? [{ ...entries, definition: `${text(60)}${text(60)}` }] : [],
    }
  }
}

function* yearRows({ slug, reports, entries }: BenchName): Generator<object> {
  const years = Math.min(YEARS.count, reports)
  for (let at = 0; at < years; at++) {
    const share = (count: number) => Math.ceil(count / years)
    yield { slug, year: YEARS.first + at, using_: share(reports), defining: share(entries) }
  }
}

function* relatedRows({ slug }: BenchName, { names, dice }: Source): Generator<object> {
  for (let at = 0; at < BESIDE; at++) {
    const { slug: other, name } = names[dice(names.length)] ?? { slug, name: levelName(slug) }
    yield { slug, at, other, name, blocks: 2, reports: 1 }
  }
}
