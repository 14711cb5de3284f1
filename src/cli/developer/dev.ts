import { createServer } from 'vite'
import { readOptions, readPort } from '../arguments.ts'
import { type Command, describeError, EXIT } from '../command.ts'
import { compileAll } from '../commands/compile.ts'
import { SAY } from '../messages.ts'
import { formatUsage } from '../usage.ts'
import { DEVELOPER_USAGES } from './usage.ts'

const USAGE = formatUsage(DEVELOPER_USAGES.dev)

/** Compiles the reports and serves the site with live reload; a changed source text is compiled again. */
export const devCommand: Command = async (args, io) => {
  const { port } = readOptions(args, { port: { type: 'string' } }, USAGE)
  const wanted = readPort(port)
  await compileAll(io, false)
  const server = await createServer({
    root: io.cwd,
    logLevel: 'warn',
    server: { host: '127.0.0.1', ...(wanted === null ? {} : { port: wanted, strictPort: true }) },
  })
  server.watcher.on('change', async (file) => {
    if (!file.endsWith('source.txt')) return
    try {
      await compileAll(io, false)
    } catch (error) {
      io.err(describeError('compile', error)) // half a file while it is being saved stops nothing
    }
  })
  await server.listen()
  io.out(SAY.site.live(server.resolvedUrls?.local[0] ?? ''))
  return EXIT.ok
}
