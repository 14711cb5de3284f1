import { makeDoApart } from './apart/do-apart.ts'
import { EXIT, type Io } from './command.ts'
import { describeSystemError } from './describe-system-error.ts'
import { main, type OfferedCommand } from './main.ts'
import { SAY } from './messages.ts'
import { openOutput, wholeStream } from './output.ts'

/** Runs the process' own command line; its exit code is set, and what still listens keeps the process open. */
export async function runProcess(more?: ReadonlyMap<string, OfferedCommand>): Promise<void> {
  // Where problems cannot be told there is nobody to tell it to.
  const problems = openOutput(process.stderr, () => {})
  const result = openOutput(wholeStream(process.stdout), (error) => {
    problems.write(`${describeSystemError(error, SAY.standardOutput)}\n`)
    process.exit(EXIT.usage)
  })
  const io: Io = {
    out: (line) => result.write(`${line}\n`),
    err: (line) => problems.write(`${line}\n`),
    write: result.write,
    isHeard: result.isHeard,
    cwd: process.cwd(),
    doApart: makeDoApart() as NonNullable<Io['doApart']>,
  }
  process.exitCode = await main(process.argv.slice(2), io, more)
}
