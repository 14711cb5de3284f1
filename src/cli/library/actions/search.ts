import { labelOfReport } from '../../../library/report-label.ts'
import type {
  LibraryStore,
  NameHit,
  NamesAnswer,
  PassageGroup,
} from '../../../library/store/library-store.ts'
import { sliceSpan } from '../../../model/span.ts'
import { readArguments, readIsJson, readLimit } from '../../arguments.ts'
import { EXIT, UsageError } from '../../command.ts'
import { MATCHES } from '../../describe.ts'
import { SAY } from '../../messages.ts'
import { actionUsage, DB_OPTION, type RunAction } from '../action.ts'
import { readTarget, useLibrary } from '../target.ts'

const USAGE = actionUsage('search')
const OPTIONS = { ...DB_OPTION, limit: { type: 'string' }, format: { type: 'string' } } as const
const LIMIT = { usual: 10, most: 1000 } as const

/** A report in whose text a query is met. */
interface FoundPassage {
  readonly report: string
  readonly label: string
  readonly count: number
  /** The first place; null where the words stand nowhere together. */
  readonly quote: string | null
}

/** Prints the names of a library that answer a query, and then the reports whose texts do. */
export const searchAction: RunAction = async (args, io, { open }) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const isJson = readIsJson(values.format ?? 'text', USAGE)
  const limit = readLimit(values.limit, LIMIT, USAGE)
  const query = positionals.join(' ')
  if (query.trim() === '') throw new UsageError(SAY.library.noQuery + USAGE)
  const target = await readTarget(io, values.db)
  const { names, passages } = await useLibrary({ target, access: 'read', open }, async (keeper) => {
    const store = keeper.store()
    const names = await store.searchNames(query, { limit })
    return { names, passages: await findPassages(store, query, limit) }
  })
  if (isJson) io.out(formatAnswer(names, passages))
  else for (const line of describeAnswer(query.trim(), names, passages)) io.out(line)
  return EXIT.ok
}

async function findPassages(store: LibraryStore, query: string, limit: number): Promise<FoundPassage[]> {
  const { groups } = await store.searchPassages(query, { limit })
  const found = await Promise.all(groups.map((group) => quoteFirst(store, query, group)))
  return found.filter((one) => one !== null)
}

/** Returns what a report says where a query is met first; null where its text does not bear it out. */
async function quoteFirst(
  store: LibraryStore,
  query: string,
  group: PassageGroup,
): Promise<FoundPassage | null> {
  const { entry, count } = group
  const told = { report: entry.id, label: labelOfReport(entry), count }
  if (count === 0) return { ...told, quote: null }
  const { source, quotes } = await store.quote(query, group)
  const first = quotes[0]
  return first ? { ...told, quote: sliceSpan(source, first.span).replace(/\s+/gu, ' ').trim() } : null
}

function describeAnswer(
  query: string,
  { hits, suggestion }: NamesAnswer,
  passages: readonly FoundPassage[],
): string[] {
  const found = [...hits.map(describeName), ...passages.flatMap(describePassage)]
  if (found.length > 0) return found
  return [suggestion ? SAY.library.suggested(query, suggestion.name) : SAY.library.nothingFound(query)]
}

function describeName({ slug, name, match, reports, entries, senses }: NameHit): string {
  const explained = entries === 0 ? '没有解释' : `${entries} 份解释，${senses} 种说法`
  return `${name}　［${MATCHES[match]}，${reports} 份报告，${explained}］　concept/${slug}`
}

function describePassage({ report, label, count, quote }: FoundPassage): string[] {
  const head = `${label}　［正文 ${count} 处］　/${report}/`
  return quote === null ? [head] : [head, `    ${quote}`]
}

/** Formats an answer as one line of JSON. */
function formatAnswer({ hits, suggestion }: NamesAnswer, passages: readonly FoundPassage[]): string {
  const nameOf = ({ slug, name, match, reports, entries, senses }: NameHit) => ({
    slug,
    name,
    match,
    reports,
    entries,
    senses,
  })
  return JSON.stringify({
    names: hits.map(nameOf),
    suggestion: suggestion === null ? null : nameOf(suggestion),
    passages,
  })
}
