import { makeDoApart } from './apart/do-apart.ts'
import type { Io } from './command.ts'
import { main, type OfferedCommand } from './main.ts'

/** Runs the process' own command line; its exit code is set, and what still listens keeps the process open. */
export async function runProcess(more?: ReadonlyMap<string, OfferedCommand>): Promise<void> {
  // `| head` closes the pipe early; that is no error.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit())
  const io = {
    out: (line: string) => console.log(line),
    err: (line: string) => console.error(line),
    write: (bytes: Uint8Array) => process.stdout.write(bytes),
    cwd: process.cwd(),
    doApart: makeDoApart() as NonNullable<Io['doApart']>,
  }
  process.exitCode = await main(process.argv.slice(2), io, more)
}
