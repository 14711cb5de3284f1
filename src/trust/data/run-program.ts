import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { main } from '../../cli/main.ts'

/** What a command said, and its exit code. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command of the program in this process. */
export async function runHere(cwd: string, argv: readonly string[]): Promise<Run> {
  const [out, err]: [string[], string[]] = [[], []]
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), cwd }
  const code = await main(argv, io)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Runs a command of the program in a process of its own. */
export function runInChild(
  cwd: string,
  argv: readonly string[],
  {
    env = {},
    node = [process.execPath],
  }: { readonly env?: NodeJS.ProcessEnv; readonly node?: readonly string[] } = {},
): Run {
  const [command = process.execPath, ...before] = node
  const tsx = `${ROOT}node_modules/tsx/dist/cli.mjs`
  const program = [tsx, '--tsconfig', `${ROOT}tsconfig.json`, `${ROOT}src/cli/developer/bin.ts`]
  const { status, stdout, stderr } = spawnSync(command, [...before, ...program, ...argv], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 120_000,
  })
  return { code: status ?? -1, out: stdout ?? '', err: stderr ?? '' }
}
