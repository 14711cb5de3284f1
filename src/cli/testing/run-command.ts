import { main } from '../main.ts'

/** Runs a command line in a folder; returns its exit code and the lines it printed. */
export async function runCommand(cwd: string, argv: readonly string[], input: Uint8Array = new Uint8Array()) {
  const out: string[] = []
  const err: string[] = []
  const code = await main(argv, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    cwd,
    readInput: async () => input,
  })
  return { code, out, err }
}
