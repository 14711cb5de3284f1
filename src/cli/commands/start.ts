import { relative } from 'node:path'
import { watch } from 'chokidar'
import { dropStage } from '../../site/stage.ts'
import { writeSite } from '../../site/write-site.ts'
import { readArguments, readBase, readPort } from '../arguments.ts'
import { type Command, describeError, EXIT, type Io, UsageError } from '../command.ts'
import { isReportName } from '../folder/find-documents.ts'
import { CATALOGUE_FILE } from '../folder/library-folder.ts'
import { libraryParts, openSource, type SiteSource } from '../folder/site-source.ts'
import { withSite } from '../lock-site.ts'
import { SAY } from '../messages.ts'
import { openBuiltPage } from '../product.ts'
import { sayProgress } from '../say-progress.ts'
import { serveSite } from '../site-server.ts'
import { stopSafely } from '../stop-safely.ts'
import { usageSentence } from '../usage.ts'

const USAGE = usageSentence('start')
const OPTIONS = { port: { type: 'string' }, host: { type: 'string' }, base: { type: 'string' } } as const
/** Several files that are copied together, and one that is saved in several steps, are one change; in milliseconds. */
const CALM_MS = 400

/** Compiles the reports of a folder, serves their site, and does so anew whenever a report changes. */
export const startCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const [folder, other] = positionals
  if (other !== undefined) throw new UsageError(SAY.needless(other) + USAGE)
  const port = readPort(values.port)
  const base = readBase(values.base)
  const source = openSource(io, folder)
  const page = openBuiltPage()
  const { dataDir, out } = source
  const parts = { page, dataDir, out, base, site: null }
  const renew = () =>
    withSite(out, relative(io.cwd, out) || out, async () => {
      await source.compile()
      await stopSafely(
        () => dropStage(out),
        () => writeSite({ ...parts, ...libraryParts(io, source), onProgress: sayProgress(io) }),
      )
    })
  await renew()
  await serveSite(io, { dir: out, base, host: values.host ?? '127.0.0.1', port })
  io.out(SAY.site.watching)
  await watchReports(
    source,
    async () => {
      await renew()
      io.out(SAY.site.renewed)
    },
    io,
  )
  return EXIT.ok
}

const isWatched = (name: string) => isReportName(name) || name === CATALOGUE_FILE

/** Calls back after each change of a folder's reports, never twice at once; what fails is told and stops nothing. */
async function watchReports({ folder, out }: SiteSource, renew: () => Promise<void>, io: Io): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let work = Promise.resolve()
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      work = work.then(renew).catch((error) => io.err(describeError('start', error)))
    }, CALM_MS)
  }
  const isHidden = (path: string) => /[/\\](?:\.|node_modules[/\\])/.test(path.slice(folder.length))
  const watcher = watch(folder, {
    ignored: (path, stats) =>
      isHidden(path) ||
      path === out ||
      (stats?.isFile() === true && !isWatched(path.replace(/^.*[/\\]/, ''))),
    ignoreInitial: true,
  })
  watcher.on('all', changed).on('error', (error) => io.err(describeError('start', error)))
  await new Promise<void>((ready) => watcher.once('ready', ready))
}
