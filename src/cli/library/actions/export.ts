import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import { rowOfEntry } from '../../../library/catalogue/catalogue-row.ts'
import { isWanted } from '../../../library/store/facets.ts'
import { DIVISION_LEVELS, REPORT_KINDS } from '../../../model/kinds.ts'
import type { CatalogueEntry, Facets } from '../../../model/library.ts'
import { dropStage } from '../../../site/stage.ts'
import { writeSite } from '../../../site/write-site.ts'
import { readArguments, readBase, readSite } from '../../arguments.ts'
import { EXIT, type Io, UsageError } from '../../command.ts'
import { holds } from '../../folder/site-source.ts'
import { LIBRARY_TOOLS } from '../../library-tools.ts'
import { withSite } from '../../lock-site.ts'
import { SAY } from '../../messages.ts'
import { sayProgress } from '../../say-progress.ts'
import { stopSafely } from '../../stop-safely.ts'
import { writeAtomically } from '../../write-atomically.ts'
import { actionUsage, DB_OPTION, type RunAction } from '../action.ts'
import type { LibraryKeeper } from '../keeper.ts'
import { type LibraryTarget, readTarget, useLibrary } from '../target.ts'

const USAGE = actionUsage('export')
const TEXTS = ['static', 'place', 'level', 'year', 'kind', 'base', 'site'] as const
const OPTIONS = {
  ...DB_OPTION,
  ...(Object.fromEntries(TEXTS.map((name) => [name, { type: 'string' }])) as Record<
    (typeof TEXTS)[number],
    { readonly type: 'string' }
  >),
} as const
/** So many reports are read at once. */
const READ_AT_ONCE = 20

/** Writes the static site of some reports of a library. */
export const exportAction: RunAction = async (args, io, { open, openPage }) => {
  const { values, positionals: ids } = readArguments(args, OPTIONS, USAGE)
  if (!values.static) throw new UsageError(SAY.library.noStatic + USAGE)
  const facets = readFacets(values)
  const site = values.site === undefined ? null : readSite('--site', values.site)
  const base = readBase(values.base ?? (site === null ? undefined : new URL(site).pathname))
  const target = await readTarget(io, values.db)
  const out = readOut(io, values.static, target)
  const page = openPage()
  const shown = relative(io.cwd, out) || out
  const dataDir = mkdtempSync(join(tmpdir(), 'term-graph-export-'))
  const clear = () => rmSync(dataDir, { recursive: true, force: true })
  const putAway = () => {
    dropStage(out)
    clear()
  }
  try {
    const { files, written } = await stopSafely(putAway, async () => {
      const entries = await useLibrary({ target, access: 'read', open }, async (keeper) => {
        const chosen = choose(await keeper.list(), ids, facets)
        await writeReports(keeper, dataDir, chosen)
        return chosen
      })
      const parts = { page, dataDir, out, base, site, library: LIBRARY_TOOLS, rows: entries.map(rowOfEntry) }
      return await withSite(out, shown, () => writeSite({ ...parts, onProgress: sayProgress(io) }))
    })
    io.out(SAY.site.built(shown, files, written))
  } finally {
    clear()
  }
  return EXIT.ok
}

/** Reads where the site is wanted; throws UsageError where the library lies. */
function readOut(io: Io, name: string, { place, isServer }: LibraryTarget): string {
  const out = resolve(io.cwd, name)
  if (!isServer && (holds(out, place) || holds(place, out)))
    throw new UsageError(SAY.library.overwritten(name))
  return out
}

/** Reads which reports are wanted; throws UsageError for what is no level, year or kind. */
function readFacets(
  values: {
    readonly [facet in 'place' | 'level' | 'year' | 'kind']?: string | undefined
  },
): Facets {
  const { place = '' } = values
  const level = DIVISION_LEVELS.find((one) => one === values.level) ?? null
  const kind = REPORT_KINDS.find((one) => one === values.kind) ?? null
  if (values.level !== undefined && level === null)
    throw new UsageError(SAY.library.notALevel(values.level, DIVISION_LEVELS))
  if (values.kind !== undefined && kind === null)
    throw new UsageError(SAY.library.notAKind(values.kind, REPORT_KINDS))
  if (values.year !== undefined && !/^\d{4}$/.test(values.year))
    throw new UsageError(SAY.library.notAYear(values.year))
  return { place, level, kind, year: values.year === undefined ? null : Number(values.year) }
}

/** Returns the reports that were asked for by id, or all, of those that are wanted; throws UsageError where there is none. */
function choose(
  entries: readonly CatalogueEntry[],
  ids: readonly string[],
  facets: Facets,
): CatalogueEntry[] {
  const held = new Set(entries.map(({ id }) => id))
  const strange = ids.find((id) => !held.has(id))
  if (strange !== undefined) throw new UsageError(SAY.library.notHeld(strange))
  const chosen = entries.filter(
    (entry) => (ids.length === 0 || ids.includes(entry.id)) && isWanted(entry, facets),
  )
  if (chosen.length === 0) throw new UsageError(SAY.library.noneChosen)
  return chosen
}

/** Writes the files of reports into folders of their ids. */
async function writeReports(
  keeper: LibraryKeeper,
  dataDir: string,
  entries: readonly CatalogueEntry[],
): Promise<void> {
  const ids = entries.map(({ id }) => id)
  for (let at = 0; at < ids.length; at += READ_AT_ONCE)
    for (const [id, files] of await keeper.files(ids.slice(at, at + READ_AT_ONCE))) {
      // What a database holds leads nowhere else.
      for (const name of [id, ...Object.keys(files)])
        if (basename(name) !== name || name.startsWith('.')) throw new UsageError(SAY.library.notAName(name))
      writeAtomically(join(dataDir, id), files)
    }
}
