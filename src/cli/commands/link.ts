import { basename, dirname, resolve } from 'node:path'
import { DocumentError } from '../../documents/document-error.ts'
import { openText } from '../../documents/plain/open-text.ts'
import type { LinkMode } from '../../linking/choose-uses.ts'
import { asLinkInput, linkDocument } from '../../linking/link-document.ts'
import { LinkError, linkErrorOf } from '../../linking/link-error.ts'
import { makeLinkTarget } from '../../linking/link-target.ts'
import type { LinkedTerms, LinkOptions } from '../../linking/link-text.ts'
import { makeTermFinder } from '../../linking/term-finder.ts'
import { readArguments, readSite } from '../arguments.ts'
import { type Command, EXIT, type Io, UsageError } from '../command.ts'
import { defaultFolder, readGraph } from '../open-search.ts'
import { readInput } from '../read-input.ts'
import { usageSentence } from '../usage.ts'
import { writeAtomically } from '../write-atomically.ts'

const USAGE = usageSentence('link')
const OPTIONS = {
  out: { type: 'string' },
  base: { type: 'string' },
  data: { type: 'string' },
  first: { type: 'boolean' },
  all: { type: 'boolean' },
} as const

/** Gives a document back with the terms of a report linked. */
export const linkCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const [document, ...others] = positionals
  if (!document) throw new UsageError(`没有指定要加链接的文档。${USAGE}`)
  if (others.length > 0) throw new UsageError(`一次只能处理一份文档，多出了“${others[0]}”。${USAGE}`)
  if (values.first && values.all) throw new UsageError(`--first 和 --all 只能选一个。${USAGE}`)
  const options = openReport(io, { ...values, mode: values.all ? 'all' : 'first' })
  const { bytes, name } = await readInput(io, document)
  const linked = link(bytes, name, options)
  if (values.out === undefined) {
    if (linked.format === 'docx') throw new UsageError(`${name} 是 Word 文档，请用 --out 指定写到哪个文件。`)
    if (io.write) io.write(linked.bytes)
    else io.out(new TextDecoder().decode(linked.bytes))
  } else {
    const path = resolve(io.cwd, values.out)
    writeAtomically(dirname(path), { [basename(path)]: linked.bytes })
  }
  if (values.base === undefined) io.err('没有指定 --base，链接相对于网站的根目录。')
  io.err(summarize(linked))
  return EXIT.ok
}

function summarize({ keys, used }: LinkedTerms): string {
  const terms = new Set(used).size
  if (terms === 0) return '没有用到这些名词，没有链接要加。'
  return `用到 ${terms} 个名词，${keys.length === 0 ? '没有链接要加（已有的链接和代码不动）' : `加了 ${keys.length} 处链接`}。`
}

interface ReportChoice {
  readonly data?: string | undefined
  readonly base?: string | undefined
  readonly mode: LinkMode
}

function openReport(io: Io, { data, base, mode }: ReportChoice): LinkOptions {
  const folder = data === undefined ? defaultFolder(io.cwd) : resolve(io.cwd, data)
  const graph = readGraph(folder, data ?? folder)
  const site = base === undefined ? '' : readSite('--base', base)
  return { find: makeTermFinder(graph.nodesOf('term')), target: makeLinkTarget(site, basename(folder)), mode }
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
