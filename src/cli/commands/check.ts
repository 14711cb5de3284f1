import { checkReport } from '../../compile/check/check.ts'
import { describeFindings } from '../../compile/check/describe-findings.ts'
import { readArguments } from '../arguments.ts'
import { type Command, EXIT, UsageError } from '../command.ts'
import { compileFile } from '../compile-file.ts'
import { describeDiagnostics } from '../describe.ts'
import { readInput } from '../read-input.ts'
import { usageSentence } from '../usage.ts'

const USAGE = usageSentence('check')
const OPTIONS = { format: { type: 'string' } } as const
const FORMATS: readonly string[] = ['text', 'json']

/** Prints what a drafter should look at in a report. */
export const checkCommand: Command = async (args, io) => {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE)
  const [report, ...others] = positionals
  const format = values.format ?? 'text'
  if (!FORMATS.includes(format))
    throw new UsageError(`--format 应当是 text 或 json，而不是“${format}”。${USAGE}`)
  if (!report) throw new UsageError(`没有指定要检查的报告。${USAGE}`)
  if (others.length > 0) throw new UsageError(`一次只能检查一份报告，多出了“${others[0]}”。${USAGE}`)
  const { name, text, graph, notes, diagnostics } = await compileFile({
    ...(await readInput(io, report)),
    withoutLayout: true,
  })
  const findings = checkReport(text, { graph, diagnostics })
  if (format === 'json')
    io.out(
      JSON.stringify(
        findings.map((one) => ({ file: name, ...one })),
        null,
        1,
      ),
    )
  else
    for (const line of [...describeDiagnostics(name, text, notes), ...describeFindings(name, findings)])
      io.out(line)
  return findings.some(({ severity }) => severity !== 'info') ? EXIT.faulty : EXIT.ok
}
