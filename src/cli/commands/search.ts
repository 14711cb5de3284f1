import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { SearchHit } from '../../search/hit.ts'
import { readArguments } from '../arguments.ts'
import { type Command, EXIT, type Io, UsageError } from '../command.ts'
import { describeHits } from '../describe-hits.ts'
import { defaultFolder, openSearch, type Searchable } from '../open-search.ts'
import { usageSentence } from '../usage.ts'

const USAGE = usageSentence('search')
const OPTIONS = { data: { type: 'string' }, limit: { type: 'string' }, format: { type: 'string' } } as const
const FORMATS: readonly string[] = ['text', 'json']
const LIMIT = { usual: 10, most: 1000 } as const

/** Prints what a query means in a compiled report, or what each line of standard input does. */
export const searchCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const query = positionals.join(' ')
  const isStream = query === '-'
  const format = values.format ?? (isStream ? 'json' : 'text')
  if (!FORMATS.includes(format))
    throw new UsageError(`--format 应当是 text 或 json，而不是“${format}”。${USAGE}`)
  const limit = readLimit(values.limit)
  if (positionals.length === 0) throw new UsageError(`没有指定要搜索的词。${USAGE}`)
  const name = values.data ?? ''
  const report = name === '' ? openDefault(io) : openSearch(resolve(io.cwd, name), name)
  if (!report.hasText) io.err('目录里没有 source.txt，只搜索名称，不搜索正文。')
  const answer = (text: string) => {
    const hits = report.engine.search(text, { limit })
    if (format === 'json') io.out(formatHits(hits))
    else for (const line of describeHits(text, hits, report)) io.out(line)
  }
  if (!isStream) answer(query)
  else for await (const line of linesOf(io)) answer(line)
  return EXIT.ok
}

function openDefault(io: Io): Searchable {
  const folder = defaultFolder(io.cwd)
  return openSearch(folder, folder)
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return LIMIT.usual
  const limit = Number(text)
  if (!/^\d+$/.test(text) || limit < 1 || limit > LIMIT.most)
    throw new UsageError(`--limit 应当是 1 到 ${LIMIT.most} 的整数，而不是“${text}”。${USAGE}`)
  return limit
}

/** Gives hits as one line of JSON. */
function formatHits(hits: readonly SearchHit[]): string {
  return JSON.stringify(
    hits.map(({ key, kind, label, score, match }) => ({ key, kind, label, score, match })),
  )
}

/** Gives the lines of standard input as they come. */
async function* linesOf({ readInput }: Io): AsyncGenerator<string> {
  if (readInput === undefined) {
    yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
    return
  }
  const text = new TextDecoder().decode(await readInput())
  if (text !== '') yield* text.replace(/\r?\n$/, '').split(/\r?\n/)
}
