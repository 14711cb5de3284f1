import { basename, dirname, resolve } from 'node:path'
import { termKey } from '../../model/ids.ts'
import { doJob } from '../apart/jobs.ts'
import { readArguments, readOnly, readSite } from '../arguments.ts'
import { type Command, EXIT, type Io, UsageError } from '../command.ts'
import { openLibrary } from '../folder/library-folder.ts'
import type { LinkJob } from '../link-file.ts'
import { SAY } from '../messages.ts'
import { defaultFolder, readCompiled } from '../open-search.ts'
import { readInput } from '../read-input.ts'
import { usageSentence } from '../usage.ts'
import { writeAtomically } from '../write-atomically.ts'

const USAGE = usageSentence('link')
const OPTIONS = {
  out: { type: 'string' },
  base: { type: 'string' },
  data: { type: 'string' },
  library: { type: 'string' },
  first: { type: 'boolean' },
  all: { type: 'boolean' },
} as const

/** Links the terms of a report in a document and writes the document. */
export const linkCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const document = readOnly(positionals, SAY.link, USAGE)
  if (values.first && values.all) throw new UsageError(SAY.link.oneMode + USAGE)
  if (values.data !== undefined && values.library !== undefined)
    throw new UsageError(SAY.link.oneSource + USAGE)
  const base = values.base === undefined ? '' : readSite('--base', values.base)
  const linkable = values.library === undefined ? ofReport(io, values.data) : ofLibrary(io, values.library)
  const { bytes, name } = await readInput(io, document)
  const mode = values.all ? 'all' : 'first'
  const linked = await doJob(io, 'link', { bytes, name, ...linkable, base, mode })
  if (values.out === undefined) {
    if (linked.format === 'docx') throw new UsageError(SAY.link.needsOut(name))
    if (io.write) io.write(linked.bytes)
    else io.out(new TextDecoder().decode(linked.bytes))
  } else {
    const path = resolve(io.cwd, values.out)
    writeAtomically(dirname(path), { [basename(path)]: linked.bytes })
  }
  if (values.base === undefined) io.err(SAY.link.noBase)
  const terms = new Set(linked.used).size
  io.err(terms === 0 ? SAY.link.unused : SAY.link.linked(terms, linked.keys.length))
  return EXIT.ok
}

type Linkable = Pick<LinkJob, 'terms' | 'report'>

/** Returns the terms of one report. */
function ofReport(io: Io, data: string | undefined): Linkable {
  const folder = data === undefined ? defaultFolder(io.cwd) : resolve(io.cwd, data)
  const { graph } = readCompiled(folder, data ?? folder)
  const terms = graph.nodesOf('term').map(({ key, name, aliases }) => ({ key, name, aliases }))
  return { terms, report: basename(folder) }
}

/** Returns every name that some report of a library explains. */
function ofLibrary(io: Io, folder: string): Linkable {
  const explained = openLibrary(io, folder).concepts.filter(({ entries }) => entries.length > 0)
  const terms = explained.map(({ slug, name }) => ({ key: termKey(slug), name, aliases: [] }))
  return { terms, report: null }
}
