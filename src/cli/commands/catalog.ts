import { basename, dirname, relative } from 'node:path'
import { formatCsv } from '../../formats/csv.ts'
import { rowOfEntry } from '../../library/catalogue/catalogue-row.ts'
import { entryOfReport } from '../../library/catalogue/entry-of-report.ts'
import { fillCatalogue, rowsOf } from '../../library/catalogue/parse-catalogue.ts'
import { buildCatalogue } from '../../library/library.ts'
import { readArguments } from '../arguments.ts'
import { type Command, EXIT, UsageError } from '../command.ts'
import { describeCatalogue } from '../describe-catalogue.ts'
import { findLibrary, readCatalogue, readShelved } from '../folder/library-folder.ts'
import { LIBRARY_TOOLS } from '../library-tools.ts'
import { SAY } from '../messages.ts'
import { usageSentence } from '../usage.ts'
import { writeAtomically } from '../write-atomically.ts'

const USAGE = usageSentence('catalog')
const OPTIONS = { write: { type: 'boolean' } } as const

/** Lists the reports of a folder with what is known of them, and what is missing or contradicted. */
export const catalogCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const [name, other] = positionals
  if (other !== undefined) throw new UsageError(SAY.needless(other) + USAGE)
  const place = findLibrary(io, name)
  const reports = readShelved(io, place)
  const file = readCatalogue(io, place.catalogue)
  const shown = relative(io.cwd, place.catalogue) || place.catalogue
  const { entries, findings } = buildCatalogue(reports, rowsOf(file), LIBRARY_TOOLS)
  for (const line of describeCatalogue(entries, findings, shown)) io.out(line)
  if (values.write) {
    const told = reports.map(({ id, graph }) => rowOfEntry(entryOfReport(id, graph, LIBRARY_TOOLS.divisions)))
    const table = formatCsv(fillCatalogue(file, told))
    writeAtomically(dirname(place.catalogue), { [basename(place.catalogue)]: table })
    io.out(SAY.catalog.written(shown, told.length))
  }
  return findings.length > 0 ? EXIT.faulty : EXIT.ok
}
