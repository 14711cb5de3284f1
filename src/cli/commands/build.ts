import { join } from 'node:path'
import { build } from 'vite'
import { readBook, reportIds } from '../../site/reports.ts'
import { buildSingleFile } from '../../site/single-file.ts'
import { SITE_VARIABLE } from '../../site/site-address.ts'
import { readBase, readOptions, readSite } from '../arguments.ts'
import { type Command, EXIT } from '../command.ts'
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
  // Where the site will stand tells its path as well.
  const path = readBase(base ?? (address === null ? undefined : new URL(address).pathname))
  await compileAll(io, false)
  const dataDir = join(io.cwd, 'graph-data')
  // Read once before the bundler starts: what cannot be read is then said in one sentence.
  for (const id of reportIds(dataDir)) readBook(dataDir, id)
  if (single) {
    const html = await buildSingleFile({ root: io.cwd, dataDir, site: address })
    writeAtomically(join(io.cwd, 'dist'), { [SINGLE_FILE]: html })
    io.out(`整个网站已写成一个文件：dist/${SINGLE_FILE}。`)
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
  io.out('网站已生成在 dist/。')
  return EXIT.ok
}

/** Gives the first reason of a bundler's error, whose own message only counts them. */
function reasonOf(error: unknown): string {
  const { errors, message } = error as { errors?: readonly { message: string }[]; message: string }
  return (errors?.[0]?.message ?? message).replace(/^\[plugin [^\]]*\]\s*/, '').replace(/^\w*Error: /, '')
}
