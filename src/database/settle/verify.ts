import { isBlock } from '../../model/concordance.ts'
import type { NodeKey } from '../../model/ids.ts'
import { sliceSpan } from '../../model/span.ts'
import { appendAll } from '../../text/collect.ts'
import { blockRows } from '../blocks/block-rows.ts'
import type { Queries, Row } from '../database.ts'
import { hashOfReport, type KnownReport, knownReports } from './put-reports.ts'
import { readFiles, readReports } from './report-files.ts'
import { storedText } from './stored-json.ts'

/** What may be wrong in a library. */
export const LIBRARY_FAULTS = [
  /** A file of a report is missing or cannot be read. */
  'unreadable-file',
  /** The files of a report are not those that were put in. */
  'other-hash',
  /** A place that is told is not what the source says there. */
  'stray-use',
  /** A count is not what its report or its concepts give. */
  'other-count',
] as const

/** Something that is wrong in a library. */
export interface LibraryFault {
  readonly code: (typeof LIBRARY_FAULTS)[number]
  /** Null where it is of no one report. */
  readonly report: string | null
  /** What exactly: a file, a place, a name by its slug. */
  readonly what: string
}

/** The statements by which a library is checked. */
export const VERIFY = {
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
export async function verifyLibrary(
  db: Queries,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<LibraryFault[]> {
  const known = await knownReports(db)
  const faults: LibraryFault[] = []
  for (const [done, [id, report]] of [...known].entries()) {
    appendAll(faults, await verifyReport(db, id, report))
    onProgress(done + 1, known.size)
  }
  return [...faults, ...(await verifyConcepts(db))]
}

async function verifyReport(db: Queries, id: string, { hash }: KnownReport): Promise<LibraryFault[]> {
  const fault = (code: LibraryFault['code'], what: string): LibraryFault => ({ code, report: id, what })
  const files = (await readFiles(db, [id])).get(id) ?? new Map<string, Buffer>()
  const isSame = hashOfReport({ files: Object.fromEntries(files) }) === hash
  const [report] = await readReports(db, [id])
  if (report === undefined) return [fault('unreadable-file', 'graph.json, source.txt')]
  const { graph, source } = report
  const mentions = await db.query<MentionRow>(VERIFY.mentions, [id])
  const stray = mentions.filter(({ start_: start, end_: end, block, surface }) => {
    const node = graph.node(block)
    const isThere = node !== undefined && isBlock(node)
    return !isThere || storedText(sliceSpan(source, { start, end })) !== surface
  })
  const blocks = await db.query(VERIFY.blocks, [id])
  const made = blockRows(graph, source).map(({ unit, length, node, level }) => ({
    unit,
    length,
    node,
    level,
  }))
  return [
    ...(isSame ? [] : [fault('other-hash', [...files.keys()].join(', '))]),
    ...stray.map(({ start_, end_, surface }) => fault('stray-use', `${start_}-${end_} ${surface}`)),
    ...(JSON.stringify(blocks) === JSON.stringify(made) ? [] : [fault('other-count', 'block')]),
  ]
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

async function verifyConcepts(db: Queries): Promise<LibraryFault[]> {
  const concepts = await db.query<Omit<CountRow, 'places'> & Row>(VERIFY.concepts)
  const counted = await db.query<CountRow & Row>(VERIFY.uses)
  const mentioned = await db.query<Pick<CountRow, 'slug' | 'places'> & Row>(VERIFY.mentioned)
  const unfound = await db.query<Pick<CountRow, 'slug'> & Row>(VERIFY.unfound)
  const uses = new Map(counted.map((row) => [row.slug, row]))
  const places = new Map(mentioned.map((row) => [row.slug, Number(row.places)]))
  const listed = new Set(concepts.map(({ slug }) => slug))
  const isRight = ({ slug, reports, entries }: Omit<CountRow, 'places'>) => {
    const use = uses.get(slug)
    const isCounted = Number(use?.reports) === reports && Number(use?.entries) === entries
    return isCounted && Number(use?.places) === (places.get(slug) ?? 0)
  }
  const wrong = [
    ...concepts.filter((concept) => !isRight(concept)).map(({ slug }) => `concept ${slug}`),
    ...counted.filter(({ slug }) => !listed.has(slug)).map(({ slug }) => `concept_use ${slug}`),
    ...[...places.keys()].filter((slug) => !listed.has(slug)).map((slug) => `mention ${slug}`),
    ...unfound.map(({ slug }) => `name_key ${slug}`),
  ]
  return wrong.map((what) => ({ code: 'other-count', report: null, what }))
}
