import { hash } from 'node:crypto'
import type { Concept, ConceptEntry, ConceptUse } from '../../model/library.ts'
import { sliceSpan } from '../../model/span.ts'
import { append, appendAll } from '../../text/collect.ts'
import type { Queries } from '../database.ts'
import type { ReportRow } from './put-reports.ts'
import { readFiles } from './report-files.ts'
import { writeRows } from './write-rows.ts'
import { WRITE } from './write-statements.ts'

/** So many reports are written at once. */
const WRITE_AT_ONCE = 100

/** What a report says of names: which it defines, and where it uses them. */
interface Citations {
  readonly entries: (ConceptEntry & Pick<Concept, 'slug'>)[]
  readonly uses: (ConceptUse & Pick<Concept, 'slug'>)[]
}

interface Cited {
  readonly reports: readonly ReportRow[]
  readonly concepts: readonly Concept[]
}

/**
 * Writes what each report says of names, where that has changed.
 *
 * @returns By report what tells it from others.
 */
export async function writeCitations(db: Queries, { reports, concepts }: Cited): Promise<[string, string][]> {
  const byReport = citationsOf(concepts)
  const marks = reports.map(({ id, hash: own }): [string, string] => {
    const { entries = [], uses = [] } = byReport.get(id) ?? {}
    return [id, hash('sha256', JSON.stringify([own, entries, uses]))]
  })
  const before = new Map(reports.map(({ id, cited }) => [id, cited]))
  const changed = marks.filter(([id, mark]) => before.get(id) !== mark)
  for (let at = 0; at < changed.length; at += WRITE_AT_ONCE)
    await writeSome(db, changed.slice(at, at + WRITE_AT_ONCE), byReport)
  return marks
}

function citationsOf(concepts: readonly Concept[]): Map<string, Citations> {
  const byReport = new Map<string, Citations>()
  const of = (report: string): Citations => {
    const known = byReport.get(report) ?? { entries: [], uses: [] }
    byReport.set(report, known)
    return known
  }
  for (const { slug, entries, uses } of concepts) {
    for (const entry of entries) of(entry.report).entries.push({ slug, ...entry })
    for (const use of uses) of(use.report).uses.push({ slug, ...use })
  }
  return byReport
}

async function writeSome(
  db: Queries,
  marks: readonly (readonly [string, string])[],
  byReport: ReadonlyMap<string, Citations>,
): Promise<void> {
  const ids = marks.map(([id]) => id)
  await db.query(WRITE.dropEntries, [ids])
  await db.query(WRITE.dropMentions, [ids])
  const sources = await readFiles(db, ids, ['source.txt'])
  const definitions: object[] = []
  const mentions = new Map<string, object[]>()
  for (const id of ids) {
    const { entries = [], uses = [] } = byReport.get(id) ?? {}
    const source = sources.get(id)?.get('source.txt')?.toString('utf8') ?? ''
    appendAll(
      definitions,
      entries.map(({ unlike: _, ...entry }) => entry),
    )
    for (const { slug, blocks } of uses)
      for (const { block, places } of blocks)
        for (const { start, end } of places) {
          const surface = sliceSpan(source, { start, end })
          append(mentions, id, { report: id, start_: start, end_: end, slug, block, surface })
        }
  }
  await writeRows(db, WRITE.definitions, definitions)
  await writeRows(db, WRITE.mentions, [...mentions.values()].flat())
  await writeRows(
    db,
    WRITE.cited,
    marks.map(([id, cited]) => ({ id, cited })),
  )
}
