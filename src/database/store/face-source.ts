import { gunzipSync } from 'node:zlib'
import type { BorrowedConcept } from '../../library/borrowed.ts'
import type { Library } from '../../library/library.ts'
import type { FaceSource, ListedReport } from '../../library/store/face-source.ts'
import type { NodeKey, Slug } from '../../model/ids.ts'
import type { Concept, ConceptEntry } from '../../model/library.ts'
import type { NearMisses } from '../../search/answers.ts'
import { appendAll, groupBy } from '../../text/collect.ts'
import type { Queries, Row } from '../database.ts'
import { ASK } from '../statements.ts'
import { databaseStore } from './database-store.ts'
import { type LibraryState, readStamp, StateReader } from './library-state.ts'
import { formEntries, readConcepts } from './read-concept.ts'

/** So many concepts are read at once. */
const AT_ONCE = 200

/** Opens a library in a database as what its site is made from. */
export function openFaceSource(db: Queries, near: NearMisses): FaceSource {
  const reader = new StateReader(db)
  const bySlugs = async (slugs: readonly string[]) => {
    const state = await reader.read()
    const concepts: Concept[] = []
    for (let at = 0; at < slugs.length; at += AT_ONCE)
      appendAll(concepts, await readConcepts({ db, state }, slugs.slice(at, at + AT_ONCE)))
    return concepts
  }
  const slugsBy = async (statement: string, value: number) =>
    (await db.query<{ readonly slug: string } & Row>(statement, [value])).map(({ slug }) => slug)
  return {
    store: databaseStore(db, near),
    version: () => readStamp(db),
    reports: () => db.query<ListedReport & Row>(ASK.reports),
    report: (id) => readReport(db, id),
    conceptsOf: async (report) => readBorrowed(db, await reader.read(), report),
    conceptsOfShard: async (shard) => bySlugs(await slugsBy(ASK.slugsOfShard, shard)),
    sharedConcepts: async (most) => bySlugs(await slugsBy(ASK.sharedSlugs, most)),
    library: async () => readLibrary(db, await reader.read()),
  }
}

async function readReport(db: Queries, id: string): Promise<Map<string, Uint8Array> | null> {
  const rows = await db.query<{ readonly name: string; readonly content: Uint8Array } & Row>(ASK.allFiles, [
    id,
  ])
  if (rows.length === 0) return null
  return new Map(rows.map(({ name, content }) => [name, gunzipSync(content)]))
}

/** Reads what the library says of the names that a report uses or defines. */
async function readBorrowed(
  db: Queries,
  { entries: catalogue }: LibraryState,
  report: string,
): Promise<BorrowedConcept[]> {
  const own = await db.query<{ readonly slug: string } & Row>(ASK.slugsOfReport, [report])
  const slugs = own.map(({ slug }) => slug)
  const [concepts, definitions, nodes] = await Promise.all([
    db.query<{ slug: Slug; name: string; senses: number; reports: number } & Row>(ASK.concepts, [slugs]),
    db.query<{ slug: string; report: string; entries: Omit<ConceptEntry, 'report'>[] } & Row>(
      ASK.definitions,
      [slugs],
    ),
    db.query<{ slug: string; node: NodeKey | null } & Row>(ASK.nodes, [slugs, report]),
  ])
  const definedBy = groupBy(definitions, ({ slug }) => slug)
  const nodeOf = new Map(nodes.map(({ slug, node }) => [slug, node]))
  return concepts.map(({ slug, name, senses, reports }) => {
    const entries = formEntries(definedBy.get(slug) ?? [], catalogue)
    return { slug, name, senses, reports, entries, node: nodeOf.get(slug) ?? null }
  })
}

async function readLibrary(db: Queries, state: LibraryState): Promise<Library> {
  const concepts: Concept[] = []
  for (let last = -1; ; ) {
    const rows = await db.query<{ readonly no: number; readonly slug: string } & Row>(ASK.slugsAfter, [
      last,
      AT_ONCE,
    ])
    const slugs = rows.map(({ slug }) => slug)
    appendAll(concepts, await readConcepts({ db, state }, slugs))
    last = rows.at(-1)?.no ?? last
    if (rows.length < AT_ONCE) break
  }
  const { entries, coverage } = state.index
  return { entries, concepts, coverage, findings: [] }
}
