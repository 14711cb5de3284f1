import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { finishStage, isCutShort } from '../../site/stage.ts'
import { readArguments, readBase, readPort } from '../arguments.ts'
import { type Command, EXIT, UsageError } from '../command.ts'
import { withSite } from '../lock-site.ts'
import { SAY } from '../messages.ts'
import { openBuiltPage } from '../product.ts'
import { tellFaults } from '../serving/describe-serving.ts'
import { createSiteServer } from '../serving/folder-server.ts'
import { serveUntilAsked } from '../site-server.ts'
import { usageSentence } from '../usage.ts'

const USAGE = usageSentence('serve')
const OPTIONS = {
  db: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  base: { type: 'string' },
} as const

/** Serves a built site, or that of a library in a database, until the process is asked to end, and prints its address. */
export const serveCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const [folder, other] = positionals
  if (other !== undefined) throw new UsageError(SAY.needless(other) + USAGE)
  const base = readBase(values.base)
  const place = { base, host: values.host ?? '127.0.0.1', port: readPort(values.port) }
  const { db } = values
  if (db !== undefined) {
    if (folder !== undefined) throw new UsageError(SAY.served.folderAndDb(folder))
    // Imported when it is asked for: the views and a database engine are large.
    const { serveDatabase } = await import('../serving/serve-database.ts')
    return serveDatabase(io, { ...place, db, page: openBuiltPage() })
  }
  const name = folder ?? 'dist'
  const dir = resolve(io.cwd, name)
  if (!existsSync(join(dir, 'index.html'))) throw new UsageError(SAY.site.notBuilt(name))
  if (isCutShort(dir)) await withSite(dir, name, async () => finishStage(dir))
  await serveUntilAsked(io, createSiteServer({ dir, base, onError: tellFaults(io) }), place)
  return EXIT.ok
}
