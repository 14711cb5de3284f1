import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { readArguments, readIsJson, readLimit } from '../arguments.ts'
import { type Command, EXIT, type Io, UsageError } from '../command.ts'
import { describeHits, formatHits } from '../describe.ts'
import { SAY } from '../messages.ts'
import { defaultFolder, openReport } from '../open-search.ts'
import { usageSentence } from '../usage.ts'

const USAGE = usageSentence('search')
const OPTIONS = { data: { type: 'string' }, limit: { type: 'string' }, format: { type: 'string' } } as const
const LIMIT = { usual: 10, most: 1000 } as const

/** Prints the hits of a query in a compiled report, or of each line of standard input. */
export const searchCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const query = positionals.join(' ')
  const isStream = query === '-'
  const isJson = readIsJson(values.format ?? (isStream ? 'json' : 'text'), USAGE)
  const limit = readLimit(values.limit, LIMIT, USAGE)
  if (positionals.length === 0) throw new UsageError(SAY.search.none + USAGE)
  const name = values.data || defaultFolder(io.cwd)
  const report = openReport(resolve(io.cwd, name), name)
  if (!report.hasText) io.err(SAY.search.namesOnly)
  const answer = (text: string) => {
    const hits = report.engine.search(text, { limit })
    if (isJson) io.out(formatHits(hits))
    else for (const line of describeHits(text, hits, report)) io.out(line)
  }
  if (!isStream) answer(query)
  else
    for await (const line of linesOf(io)) {
      if (io.isHeard?.() === false) break
      answer(line)
    }
  return EXIT.ok
}

/** Reads the lines of standard input as they arrive. */
async function* linesOf({ readInput }: Io): AsyncGenerator<string> {
  if (readInput === undefined) {
    yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
    return
  }
  const text = new TextDecoder().decode(await readInput())
  if (text !== '') yield* text.replace(/\r?\n$/, '').split(/\r?\n/)
}
