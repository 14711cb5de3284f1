import { basename, dirname, resolve } from 'node:path'
import { DocumentError } from '../../documents/document-error.ts'
import { openText } from '../../documents/plain/open-text.ts'
import { asLinkInput, linkDocument } from '../../linking/link-document.ts'
import { LinkError, linkErrorOf } from '../../linking/link-error.ts'
import { makeConceptTarget, makeLinkTarget } from '../../linking/link-target.ts'
import type { LinkOptions } from '../../linking/link-text.ts'
import { makeTermFinder } from '../../linking/term-finder.ts'
import { termKey } from '../../model/ids.ts'
import { readArguments, readOnly, readSite } from '../arguments.ts'
import { type Command, EXIT, type Io, UsageError } from '../command.ts'
import { openLibrary } from '../folder/library-folder.ts'
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
  const linkable =
    values.library === undefined ? ofReport(io, values.data, base) : ofLibrary(io, values.library, base)
  const options: LinkOptions = { ...linkable, mode: values.all ? 'all' : 'first' }
  const { bytes, name } = await readInput(io, document)
  const linked = link(bytes, name, options)
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

function link(bytes: Uint8Array, name: string, options: LinkOptions) {
  try {
    const input = asLinkInput(bytes, openText(bytes, name))
    return { format: input.format, ...linkDocument(input, options) }
  } catch (error) {
    const said = error instanceof DocumentError ? (linkErrorOf(error.code) ?? error) : error
    if (said instanceof LinkError) throw new UsageError(`${name} ${said.message}。`)
    throw said
  }
}

type Linkable = Pick<LinkOptions, 'find' | 'target'>

/** Makes what links the terms of one report. */
function ofReport(io: Io, data: string | undefined, base: string): Linkable {
  const folder = data === undefined ? defaultFolder(io.cwd) : resolve(io.cwd, data)
  const { graph } = readCompiled(folder, data ?? folder)
  return { find: makeTermFinder(graph.nodesOf('term')), target: makeLinkTarget(base, basename(folder)) }
}

/** Makes what links every name that some report of a library explains. */
function ofLibrary(io: Io, folder: string, base: string): Linkable {
  const explained = openLibrary(io, folder).concepts.filter(({ entries }) => entries.length > 0)
  const terms = explained.map(({ slug, name }) => ({ key: termKey(slug), name, aliases: [] }))
  return { find: makeTermFinder(terms), target: makeConceptTarget(base) }
}
