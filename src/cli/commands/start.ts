import { relative } from 'node:path'
import { watch } from 'chokidar'
import { dropStage } from '../../site/stage.ts'
import { type SiteProgress, writeSite } from '../../site/write-site.ts'
import { readArguments, readBase, readPort } from '../arguments.ts'
import { type Command, describeError, EXIT, type Io, UsageError } from '../command.ts'
import { isReportName } from '../folder/find-documents.ts'
import { CATALOGUE_FILE } from '../folder/library-folder.ts'
import { libraryParts, openSource, type SiteSource } from '../folder/site-source.ts'
import { withSite } from '../lock-site.ts'
import { SAY } from '../messages.ts'
import { openBuiltPage } from '../product.ts'
import { sayProgress } from '../say-progress.ts'
import { tellFaults } from '../serving/describe-serving.ts'
import { createSiteServer } from '../serving/folder-server.ts'
import { stopServer } from '../serving/stop-server.ts'
import { openServer } from '../site-server.ts'
import { stopSafely, untilAskedToEnd } from '../stop-safely.ts'
import { usageSentence } from '../usage.ts'

const USAGE = usageSentence('start')
const OPTIONS = { port: { type: 'string' }, host: { type: 'string' }, base: { type: 'string' } } as const
/** Several files that are copied together, and one that is saved in several steps, are one change; in milliseconds. */
const CALM_MS = 400

/** Compiles the reports of a folder and serves their site, anew whenever a report changes, until the process is asked to end. */
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
  const write = (onProgress: (progress: SiteProgress) => void) =>
    writeSite({ ...parts, ...libraryParts(io, source), onProgress })
  const renew = (write: () => Promise<unknown>) =>
    withSite(out, relative(io.cwd, out) || out, async () => {
      await source.compile()
      await write()
    })
  await renew(() =>
    stopSafely(
      () => dropStage(out),
      () => write(sayProgress(io)),
    ),
  )
  const asked = untilAskedToEnd()
  const server = createSiteServer({ dir: out, base, onError: tellFaults(io) })
  await openServer(io, server, { base, host: values.host ?? '127.0.0.1', port })
  io.out(SAY.site.watching)
  const stopFollowing = await followChanges(io, source, (onProgress) => renew(() => write(onProgress)))
  await asked
  io.out(SAY.served.stopping)
  await Promise.all([stopServer(server), stopFollowing()])
  return EXIT.ok
}

/**
 * Compiles and writes anew after each change of the reports.
 *
 * @returns What ends this; a site that is just being written then stays as it was.
 */
async function followChanges(
  io: Io,
  source: SiteSource,
  renewSite: (onProgress: (progress: SiteProgress) => void) => Promise<unknown>,
): Promise<() => Promise<void>> {
  const ending = new AbortController()
  const renew = async () => {
    const tell = sayProgress(io)
    await renewSite((progress) => {
      ending.signal.throwIfAborted()
      tell(progress)
    })
    io.out(SAY.site.renewed)
  }
  const onError = (error: unknown) => {
    if (!ending.signal.aborted) io.err(describeError('start', error))
  }
  const stopWatching = await watchReports(source, renew, onError)
  return () => {
    ending.abort()
    return stopWatching()
  }
}

const isWatched = (name: string) => isReportName(name) || name === CATALOGUE_FILE

/**
 * Calls back after each change of a folder's reports, never twice at once; what fails is told and stops nothing.
 *
 * @returns What ends the watching, once the last call is over.
 */
async function watchReports(
  { folder, out }: SiteSource,
  renew: () => Promise<void>,
  onError: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined
  let work = Promise.resolve()
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      work = work.then(renew).catch(onError)
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
  watcher.on('all', changed).on('error', onError)
  await new Promise<void>((ready) => watcher.once('ready', ready))
  return async () => {
    clearTimeout(timer)
    await watcher.close()
    await work
  }
}
