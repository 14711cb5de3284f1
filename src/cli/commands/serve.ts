import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readBase, readOptions, readPort } from '../arguments.ts'
import { type Command, EXIT, UsageError } from '../command.ts'
import { SAY } from '../messages.ts'
import { createSiteServer, listen } from '../site-server.ts'
import { usageSentence } from '../usage.ts'

const USAGE = usageSentence('serve')
const OPTIONS = { port: { type: 'string' }, host: { type: 'string' }, base: { type: 'string' } } as const

/** Serves `dist/` until the process ends, and prints its address. */
export const serveCommand: Command = async (args, io) => {
  const { port, host = '127.0.0.1', base } = readOptions(args, OPTIONS, USAGE)
  const wanted = readPort(port)
  const path = readBase(base)
  const dir = join(io.cwd, 'dist')
  if (!existsSync(join(dir, 'index.html'))) throw new UsageError(SAY.site.notBuilt)
  const server = createSiteServer({ dir, base: path })
  try {
    const open = await listen(server, host, wanted)
    io.out(SAY.site.open(`http://${host.includes(':') ? `[${host}]` : host}:${open}${path}`))
  } catch (error) {
    throw new UsageError(unheard(error, host, wanted))
  }
  return EXIT.ok
}

function unheard(error: unknown, host: string, port: number | null): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return SAY.site.portTaken(port ?? '4173–4193')
  return code === 'EACCES' ? SAY.site.portForbidden(port) : SAY.site.unheard(host, code)
}
