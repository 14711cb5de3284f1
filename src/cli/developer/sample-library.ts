import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { formatCsv } from '../../formats/csv.ts'
import { CATALOGUE_COLUMNS } from '../../library/catalogue/catalogue-row.ts'
import { makeSampleLibrary } from '../../library/sample/make-sample-library.ts'
import { MOST_REPORTS } from '../../library/sample/plan-reports.ts'
import type { SampleLibrary } from '../../library/sample/truth.ts'
import { readArguments, readOnly } from '../arguments.ts'
import { type Command, EXIT, UsageError } from '../command.ts'
import { SAY } from '../messages.ts'
import { isFolder } from '../read-input.ts'
import { formatUsage } from '../usage.ts'
import { DEVELOPER_USAGES } from './usage.ts'

const USAGE = formatUsage(DEVELOPER_USAGES['sample-library'])
const OPTIONS = { reports: { type: 'string' }, seed: { type: 'string' } } as const
const USUAL = { reports: 200, seed: 1 } as const
const MOST_SEED = 0xffffffff

/** Writes a made-up library: its reports and catalogue, as `graph-data` holds them, and what is true of it. */
export const sampleLibraryCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const name = readOnly(positionals, SAY.sampleLibrary, USAGE)
  const reports = readNumber('--reports', values.reports, {
    usual: USUAL.reports,
    least: 1,
    most: MOST_REPORTS,
  })
  const seed = readNumber('--seed', values.seed, { usual: USUAL.seed, least: 0, most: MOST_SEED })
  const folder = resolve(io.cwd, name)
  if (existsSync(folder) && !(isFolder(folder) && readdirSync(folder).length === 0))
    throw new UsageError(SAY.sampleLibrary.notEmpty(name))
  const library = makeSampleLibrary({ reports, seed })
  writeWhole(folder, filesOf(library))
  io.out(SAY.sampleLibrary.written(name, library.reports.length, library.truth.concepts.length))
  return EXIT.ok
}

function readNumber(
  option: string,
  text: string | undefined,
  { usual, least, most }: { readonly usual: number; readonly least: number; readonly most: number },
): number {
  if (text === undefined) return usual
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new UsageError(SAY.sampleLibrary.notANumber(option, most, text) + USAGE)
  return number
}

/** Returns the contents of a library's files by path. */
function filesOf({ reports, truth }: SampleLibrary): ReadonlyMap<string, string> {
  const rows = truth.reports.map(({ id, title, kind, issuer, place, placeCode, level, year, date }) => [
    ...[id, title, kind, issuer, place, placeCode, level, year, date],
    `https://reports.example/${id}`,
  ])
  return new Map([
    ...reports.map(({ id, source }) => [join('graph-data', id, 'source.txt'), source] as const),
    [join('graph-data', 'catalog.csv'), formatCsv([CATALOGUE_COLUMNS, ...rows])],
    ['truth.json', `${JSON.stringify(truth, null, 1)}\n`],
  ])
}

/** Writes a folder as a whole: beside it first, then moved into its place; what fails leaves nothing behind. */
function writeWhole(folder: string, files: ReadonlyMap<string, string>): void {
  const parent = dirname(folder)
  const pending = join(parent, `.${basename(folder)}.${process.pid}.tmp`)
  const made = mkdirSync(parent, { recursive: true })
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(pending, path)), { recursive: true })
      writeFileSync(join(pending, path), content)
    }
    // Not every system moves a folder onto an empty one.
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(pending, folder)
  } catch (error) {
    rmSync(made ?? pending, { recursive: true, force: true })
    throw error
  }
}
