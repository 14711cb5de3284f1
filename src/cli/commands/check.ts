import { checkReport } from '../../compile/check/check.ts'
import { describeFindings } from '../../compile/check/describe-findings.ts'
import { readArguments, readIsJson, readOnly } from '../arguments.ts'
import { type Command, EXIT } from '../command.ts'
import { compileFile } from '../compile-file.ts'
import { describeDiagnostics } from '../describe.ts'
import { SAY } from '../messages.ts'
import { readInput } from '../read-input.ts'
import { usageSentence } from '../usage.ts'

const USAGE = usageSentence('check')
const OPTIONS = { format: { type: 'string' } } as const

/** Prints the findings of a report for its drafters. */
export const checkCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const isJson = readIsJson(values.format ?? 'text', USAGE)
  const report = readOnly(positionals, SAY.check, USAGE)
  const { name, text, graph, notes, diagnostics } = await compileFile({
    ...(await readInput(io, report)),
    withoutLayout: true,
  })
  const findings = checkReport(text, { graph, diagnostics })
  const named = findings.map((one) => ({ file: name, ...one }))
  if (isJson) io.out(JSON.stringify(named, null, 1))
  else
    for (const line of [...describeDiagnostics(name, text, notes), ...describeFindings(name, findings)])
      io.out(line)
  return findings.some(({ severity }) => severity !== 'info') ? EXIT.faulty : EXIT.ok
}
