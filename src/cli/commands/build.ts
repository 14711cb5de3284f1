import { join, relative } from 'node:path'
import { formatSingleFile } from '../../site/single-file.ts'
import { dropStage } from '../../site/stage.ts'
import { writeSite } from '../../site/write-site.ts'
import { readArguments, readBase, readSite } from '../arguments.ts'
import { type Command, UsageError } from '../command.ts'
import { libraryParts, openSource } from '../folder/site-source.ts'
import { withSite } from '../lock-site.ts'
import { SAY } from '../messages.ts'
import { openBuiltPage } from '../product.ts'
import { sayProgress } from '../say-progress.ts'
import { stopSafely } from '../stop-safely.ts'
import { usageSentence } from '../usage.ts'
import { writeAtomically } from '../write-atomically.ts'

const USAGE = usageSentence('build')
const OPTIONS = {
  out: { type: 'string' },
  base: { type: 'string' },
  site: { type: 'string' },
  single: { type: 'boolean' },
} as const
/** The site as one file. */
const SINGLE_FILE = 'policy-term-graph.html'

/** Compiles the reports of a folder and writes their site. */
export const buildCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const [folder, other] = positionals
  if (other !== undefined) throw new UsageError(SAY.needless(other) + USAGE)
  const site = values.site === undefined ? null : readSite('--site', values.site)
  // The public address has the base path.
  const base = readBase(values.base ?? (site === null ? undefined : new URL(site).pathname))
  const page = openBuiltPage()
  const source = openSource(io, folder, values.out)
  const { dataDir, out } = source
  const library = libraryParts(io, source)
  const shown = relative(io.cwd, out) || out
  return await withSite(out, shown, async () => {
    const code = await source.compile()
    if (values.single) {
      writeAtomically(out, { [SINGLE_FILE]: formatSingleFile({ page, dataDir, site }) })
      io.out(SAY.site.single(join(shown, SINGLE_FILE)))
      return code
    }
    const parts = { page, dataDir, out, base, site, ...library }
    const { files, written } = await stopSafely(
      () => dropStage(out),
      () => writeSite({ ...parts, onProgress: sayProgress(io) }),
    )
    io.out(SAY.site.built(shown, files, written))
    return code
  })
}
