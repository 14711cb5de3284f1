import { join } from 'node:path'
import { build } from 'vite'
import { readBook, reportIds } from '../../site/reports.ts'
import { buildSingleFile } from '../../site/single-file.ts'
import { SITE_VARIABLE } from '../../site/site-address.ts'
import { readBase, readOptions, readSite } from '../arguments.ts'
import { type Command, EXIT } from '../command.ts'
import { SAY } from '../messages.ts'
import { usageSentence } from '../usage.ts'
import { writeAtomically } from '../write-atomically.ts'
import { compileAll } from './compile.ts'

const USAGE = usageSentence('build')
const OPTIONS = { base: { type: 'string' }, site: { type: 'string' }, single: { type: 'boolean' } } as const
/** The site as one file, in dist/. */
const SINGLE_FILE = 'policy-term-graph.html'

/** Compiles every report of graph-data and builds the site into `dist/`. */
export const buildCommand: Command = async (args, io) => {
  const { base, site, single } = readOptions(args, OPTIONS, USAGE)
  const address = site === undefined ? null : readSite('--site', site)
  if (address !== null) process.env[SITE_VARIABLE] = address
  // The public address has the base path.
  const path = readBase(base ?? (address === null ? undefined : new URL(address).pathname))
  await compileAll(io, false)
  const dataDir = join(io.cwd, 'graph-data')
  // Read before the bundler starts, so that an unreadable report ends in one sentence.
  for (const id of reportIds(dataDir)) readBook(dataDir, id)
  if (single) {
    const html = await buildSingleFile({ root: io.cwd, dataDir, site: address })
    writeAtomically(join(io.cwd, 'dist'), { [SINGLE_FILE]: html })
    io.out(SAY.site.single(`dist/${SINGLE_FILE}`))
    return EXIT.ok
  }
  try {
    await build({
      root: io.cwd,
      base: path,
      logLevel: 'silent',
      build: { outDir: 'dist', emptyOutDir: true },
    })
  } catch (error) {
    throw new Error(reasonOf(error))
  }
  io.out(SAY.site.built)
  return EXIT.ok
}

/** Returns the first reason of a bundler's error, whose own message only counts them. */
function reasonOf(error: unknown): string {
  const { errors, message } = error as { errors?: readonly { message: string }[]; message: string }
  return (errors?.[0]?.message ?? message).replace(/^\[plugin [^\]]*\]\s*/, '').replace(/^\w*Error: /, '')
}
