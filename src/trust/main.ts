import { readOptions } from '../cli/arguments.ts'
import { describeError, EXIT, UsageError } from '../cli/command.ts'
import { describeRun, writeSection } from '../cli/developer/sections.ts'
import { formatSection } from './report.ts'
import { hasHeld, type Outcome, type Trial } from './trial.ts'
import { TRIALS } from './trials.ts'

const OPTIONS = { only: { type: 'string' }, write: { type: 'boolean' } } as const
const NAMES = TRIALS.map(({ name }) => name)
const USAGE = `用法：npm run -s trust -- [--only ${NAMES.join('|')}] [--write]。`
const DOCUMENT = 'docs/trust.md'

/** Runs the trials and prints what came out; with `--write` into `docs/trust.md`. Returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { only, write } = readOptions(args, OPTIONS, USAGE)
  if (only !== undefined && !NAMES.includes(only))
    throw new UsageError(`--only 应当是 ${NAMES.join('、')} 之一，而不是“${only}”。${USAGE}`)
  const description = describeRun(new Date())
  console.log(description)
  let code: number = EXIT.ok
  for (const trial of TRIALS.filter(({ name }) => only === undefined || name === only)) {
    const outcomes = await runTrial(trial)
    if (!outcomes.every(hasHeld)) code = EXIT.faulty
    if (write !== true) continue
    const section = formatSection(trial, outcomes, description)
    writeSection(DOCUMENT, { title: 'Trust', heading: trial.heading, section })
  }
  return code
}

async function runTrial(trial: Trial): Promise<Outcome[]> {
  console.log(`\n${trial.heading}`)
  const outcomes: Outcome[] = []
  for await (const outcome of trial.run()) {
    const { tried, times, held, result } = outcome
    console.log(`${hasHeld(outcome) ? '✓' : '✗'} ${tried} ${held}/${times} ${result}`)
    outcomes.push(outcome)
  }
  if (outcomes.length === 0) throw new Error(`the trial ${trial.name} tried nothing`)
  return outcomes
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(describeError('trust', error))
  process.exitCode = EXIT.usage
}
