import { checkReport } from '../../compile/check/check.ts'
import { describeFindings } from '../../compile/check/describe-findings.ts'
import { entryOfReport } from '../../library/catalogue/entry-of-report.ts'
import { explainDraft } from '../../library/explained.ts'
import type { LibraryReport } from '../../library/library-report.ts'
import type { SerializedTermGraph } from '../../model/graph.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { doJob } from '../apart/jobs.ts'
import { readArguments, readIsJson, readOnly } from '../arguments.ts'
import { type Command, EXIT } from '../command.ts'
import { describeDiagnostics } from '../describe.ts'
import { openLibrary } from '../folder/library-folder.ts'
import { LIBRARY_TOOLS } from '../library-tools.ts'
import { SAY } from '../messages.ts'
import { readInput } from '../read-input.ts'
import { usageSentence } from '../usage.ts'

const USAGE = usageSentence('check')
const OPTIONS = { format: { type: 'string' }, library: { type: 'string' } } as const
/** What a draft is called among a library's reports, none of which can have this name. */
const DRAFT = '/'

/** Prints the findings of a report for its drafters. */
export const checkCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const isJson = readIsJson(values.format ?? 'text', USAGE)
  const report = readOnly(positionals, SAY.check, USAGE)
  const { name, text, graph, notes, diagnostics } = await doJob(io, 'compile', {
    ...(await readInput(io, report)),
    withoutLayout: true,
  })
  const library = values.library === undefined ? null : openLibrary(io, values.library)
  const explained = library && graph ? explainDraft(asDraft(text, graph), library) : []
  const findings = checkReport(text, { graph, diagnostics }, explained)
  const named = findings.map((one) => ({ file: name, ...one }))
  if (isJson) io.out(JSON.stringify(named, null, 1))
  else
    for (const line of [...describeDiagnostics(name, text, notes), ...describeFindings(name, findings)])
      io.out(line)
  return findings.some(({ severity }) => severity !== 'info') ? EXIT.faulty : EXIT.ok
}

function asDraft(source: string, serialized: SerializedTermGraph): LibraryReport {
  const graph = indexGraph(serialized)
  return { entry: entryOfReport(DRAFT, graph, LIBRARY_TOOLS.divisions), graph, source }
}
