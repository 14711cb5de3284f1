import { setImmediate } from 'node:timers/promises'
import type { KeptReport } from '../../../database/settle/put-reports.ts'
import type { CatalogueRow } from '../../../library/catalogue/catalogue-row.ts'
import { mergeCatalogue } from '../../../library/catalogue/merge-catalogue.ts'
import type { CatalogueEntry } from '../../../model/library.ts'
import { type Io, UsageError } from '../../command.ts'
import { LIBRARY_TOOLS } from '../../library-tools.ts'
import { hashDocument } from '../compiling/compile-job.ts'
import { compileMany } from '../compiling/compile-many.ts'
import type { LibraryKeeper } from '../keeper.ts'
import { IdGiver } from './choose-ids.ts'
import type { InputDocument } from './find-inputs.ts'

/** So many reports are put into a library at once, or as many as come within so many milliseconds. */
const BATCH = { reports: 20, ms: 5000 } as const

/** How documents are added to a library. */
export interface AddWish {
  readonly keeper: LibraryKeeper
  readonly inputs: readonly InputDocument[]
  /** Tells whether to stop: what is compiled is put in, and no more begun. */
  readonly isAsked: () => boolean
  /** Called after each document that was to be compiled. */
  readonly onProgress: (progress: {
    readonly done: number
    readonly total: number
    readonly what: string
  }) => void
}

/** What became of documents. */
export interface AddedReports {
  readonly added: number
  readonly replaced: number
  /** How many were in the library already, as they are. */
  readonly skipped: number
  readonly failed: number
}

/**
 * Puts documents into a library: those that are in it as they are are left, all others compiled. Each that fails is told,
 * and ends nothing. Where it is cut short, the next time goes on from there.
 */
export async function addReports(
  io: Io,
  { keeper, inputs, isAsked, onProgress }: AddWish,
): Promise<AddedReports> {
  const known = await keeper.known()
  const entries = new Map((await keeper.list()).map((entry) => [entry.id, entry]))
  const giver = new IdGiver(new Map([...known.keys()].map((id) => [id, entries.get(id) ?? null])))
  const counts = { added: 0, replaced: 0, skipped: 0, failed: 0 }
  const fail = (sentence: string) => {
    counts.failed++
    io.err(sentence)
  }
  const { todo, rows, skipped } = await planAdding({ inputs, isAsked, fail }, known, giver)
  counts.skipped = skipped
  const batch = new Batch(keeper)
  let done = 0
  for await (const { job, outcome } of compileMany(isAsked() ? [] : todo, { io })) {
    if ('fault' in outcome) fail(outcome.fault)
    else {
      const id = giver.give(job, toldBy(outcome.told, job.row))
      counts[known.has(id) ? 'replaced' : 'added']++
      if (job.row !== null) rows.push({ ...job.row, id })
      await batch.add({ id, document: outcome.document, files: outcome.files })
    }
    onProgress({ done: ++done, total: todo.length, what: job.name })
    if (isAsked()) break
  }
  await batch.flush()
  if (rows.length > 0) await keeper.rows(rows)
  return counts
}

/** Returns what is known of a document's report by its text and by its line of catalog.csv, which wins. */
function toldBy(told: CatalogueEntry, row: CatalogueRow | null): CatalogueEntry {
  if (row === null) return told
  const { entries } = mergeCatalogue([{ ...told, id: row.id }], [row], LIBRARY_TOOLS.divisions)
  return entries[0] ?? told
}

/** What has to be done for some documents. */
interface AddPlan {
  readonly todo: readonly InputDocument[]
  /** The lines of catalog.csv for those that are in the library. */
  readonly rows: CatalogueRow[]
  readonly skipped: number
}

/** Tells apart the documents that a library has as they are, whose ids stay theirs, and those to compile. */
async function planAdding(
  {
    inputs,
    isAsked,
    fail,
  }: Pick<AddWish, 'inputs' | 'isAsked'> & { readonly fail: (sentence: string) => void },
  known: Awaited<ReturnType<LibraryKeeper['known']>>,
  giver: IdGiver,
): Promise<AddPlan> {
  const idOf = new Map(
    [...known].flatMap(([id, { document }]) => (document === null ? [] : [[document, id]])),
  )
  const met = new Set<string>()
  const todo: InputDocument[] = []
  const rows: CatalogueRow[] = []
  let skipped = 0
  for (const input of inputs) {
    await setImmediate() // Ctrl+C is heard between two documents
    if (isAsked()) break
    const document = hashOrNull(input, fail)
    if (document === null) continue
    const id = idOf.get(document)
    if (id === undefined && !met.has(document)) todo.push(input)
    else skipped++
    met.add(document)
    if (id === undefined) continue
    giver.claim(id)
    if (input.row !== null) rows.push({ ...input.row, id })
  }
  return { todo, rows, skipped }
}

function hashOrNull(input: InputDocument, fail: (sentence: string) => void): string | null {
  try {
    return hashDocument(input)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    fail(error.message)
    return null
  }
}

/** Gathers reports and puts many in at once. */
class Batch {
  private readonly keeper: LibraryKeeper
  private reports: KeptReport[] = []
  private begun = 0

  constructor(keeper: LibraryKeeper) {
    this.keeper = keeper
  }

  async add(report: KeptReport): Promise<void> {
    if (this.reports.length === 0) this.begun = Date.now()
    this.reports.push(report)
    const isFull = this.reports.length >= BATCH.reports || Date.now() - this.begun >= BATCH.ms
    if (isFull) await this.flush()
  }

  async flush(): Promise<void> {
    const { reports } = this
    this.reports = []
    if (reports.length > 0) await this.keeper.put(reports)
  }
}
