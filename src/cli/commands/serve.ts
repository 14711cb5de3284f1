import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readArguments, readBase, readPort } from '../arguments.ts'
import { type Command, EXIT, UsageError } from '../command.ts'
import { SAY } from '../messages.ts'
import { serveSite } from '../site-server.ts'
import { usageSentence } from '../usage.ts'

const USAGE = usageSentence('serve')
const OPTIONS = { port: { type: 'string' }, host: { type: 'string' }, base: { type: 'string' } } as const

/** Serves a built site until the process ends, and prints its address. */
export const serveCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const [name = 'dist', other] = positionals
  if (other !== undefined) throw new UsageError(SAY.needless(other) + USAGE)
  const port = readPort(values.port)
  const base = readBase(values.base)
  const dir = resolve(io.cwd, name)
  if (!existsSync(join(dir, 'index.html'))) throw new UsageError(SAY.site.notBuilt(name))
  await serveSite(io, { dir, base, host: values.host ?? '127.0.0.1', port })
  return EXIT.ok
}
