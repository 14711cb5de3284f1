import { isBlock } from '../../model/concordance.ts'
import type { NodeKey } from '../../model/ids.ts'
import { sliceSpan } from '../../model/span.ts'
import { blockRows } from '../blocks/block-rows.ts'
import type { Queries, Row } from '../database.ts'
import { hashOfReport, type KnownReport, knownReports } from './put-reports.ts'
import { readFiles, readReports } from './report-files.ts'
import { storedText } from './stored-json.ts'

/** What may be wrong with a library in a database. */
export const FAULTS = [
  /** The files of a report are not those that were put in. */
  'other-files',
  /** A graph.json or source.txt is missing or cannot be read. */
  'broken-report',
  /** A place of a use does not hold its surface, or its block is none of the report. */
  'wrong-use',
  /** The searched text of a report is not that of its source. */
  'wrong-blocks',
  /** A name is used or defined by another number of reports than it says. */
  'wrong-count',
  /** The places of a name's uses are not those of the reports that use it. */
  'lost-uses',
  /** A name cannot be found by its keys. */
  'lost-keys',
] as const
export type FaultCode = (typeof FAULTS)[number]

/** Something that is wrong with a library in a database. */
export interface Fault {
  readonly code: FaultCode
  /** The report, or the slug of the name. */
  readonly at: string
}

const VERIFY = {
  mentions: 'select start_, end_, block, surface from mention where report = $1 order by start_, end_',
  blocks: 'select unit, length, node, level from block where report = $1 order by unit',
  concepts: 'select slug, reports, entries from concept order by no',
  uses: `select slug, count(*) as reports, sum(jsonb_array_length(entries)) as entries,
    sum((select coalesce(sum(jsonb_array_length(b.value->1)), 0) from jsonb_array_elements(blocks) b)) as places
    from concept_use group by slug`,
  mentioned: 'select slug, count(*) as places from mention group by slug',
  /** Names without any key. */
  unfound: `select slug from concept c where not exists (
      select 1 from name_key k where k.no = c.no and k.key = ascii(left(c.level, 1)))
    and level <> '' and ascii(left(c.level, 1)) < 65536`,
} as const

/**
 * Checks that a library is whole: its files by their hashes, its uses by their surfaces, its counts against each other.
 *
 * @param onProgress Called with how many of how many reports were checked.
 */
export async function* verifyLibrary(
  db: Queries,
  onProgress: (done: number, total: number) => void = () => {},
): AsyncGenerator<Fault> {
  const known = await knownReports(db)
  let done = 0
  for (const [id, report] of known) {
    yield* await verifyReport(db, id, report)
    onProgress(++done, known.size)
  }
  yield* await verifyConcepts(db)
}

async function verifyReport(db: Queries, id: string, { hash }: KnownReport): Promise<Fault[]> {
  const files = (await readFiles(db, [id])).get(id) ?? new Map<string, Buffer>()
  const faults: Fault[] = []
  if (hashOfReport({ files: Object.fromEntries(files) }) !== hash)
    faults.push({ code: 'other-files', at: id })
  const [report] = await readReports(db, [id])
  if (report === undefined) return [...faults, { code: 'broken-report', at: id }]
  const { graph, source } = report
  const mentions = await db.query<MentionRow>(VERIFY.mentions, [id])
  const isRight = ({ start_: start, end_: end, block, surface }: MentionRow) => {
    const node = graph.node(block)
    return node !== undefined && isBlock(node) && storedText(sliceSpan(source, { start, end })) === surface
  }
  if (!mentions.every(isRight)) faults.push({ code: 'wrong-use', at: id })
  const blocks = await db.query(VERIFY.blocks, [id])
  const made = blockRows(graph, source).map(({ unit, length, node, level }) => ({
    unit,
    length,
    node,
    level,
  }))
  if (JSON.stringify(blocks) !== JSON.stringify(made)) faults.push({ code: 'wrong-blocks', at: id })
  return faults
}

interface MentionRow extends Row {
  readonly start_: number
  readonly end_: number
  readonly block: NodeKey
  readonly surface: string
}

interface CountRow {
  readonly slug: string
  readonly reports: number
  readonly entries: number
  readonly places: number
}

async function verifyConcepts(db: Queries): Promise<Fault[]> {
  const concepts = await db.query<Omit<CountRow, 'places'> & Row>(VERIFY.concepts)
  const uses = new Map((await db.query<CountRow & Row>(VERIFY.uses)).map((row) => [row.slug, row]))
  const mentioned = await db.query<Pick<CountRow, 'slug' | 'places'> & Row>(VERIFY.mentioned)
  const places = new Map(mentioned.map((row) => [row.slug, row.places]))
  const unfound = await db.query<Pick<CountRow, 'slug'> & Row>(VERIFY.unfound)
  const listed = new Set(concepts.map(({ slug }) => slug))
  return [
    ...concepts.flatMap(({ slug, reports, entries }): Fault[] => {
      const counted = uses.get(slug)
      const isRight = counted?.reports === reports && Number(counted.entries) === entries
      if (!isRight) return [{ code: 'wrong-count', at: slug }]
      return Number(counted.places) === (places.get(slug) ?? 0) ? [] : [{ code: 'lost-uses', at: slug }]
    }),
    ...[...uses.keys()].flatMap((slug): Fault[] =>
      listed.has(slug) ? [] : [{ code: 'wrong-count', at: slug }],
    ),
    ...unfound.map(({ slug }): Fault => ({ code: 'lost-keys', at: slug })),
  ]
}
