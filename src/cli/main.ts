import { type Command, describeError, EXIT, exitCodeOf, type Io } from './command.ts'
import { SAY } from './messages.ts'
import { type CommandName, formatHelp, formatOverview, USAGES, type Usage } from './usage.ts'

/** A command as the program offers it; it is imported when it is called, so that none waits for the others' imports. */
export interface OfferedCommand {
  readonly usage: Usage
  readonly load: () => Promise<Command>
}

const LOADERS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).startCommand,
  compile: async () => (await import('./commands/compile.ts')).compileCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  search: async () => (await import('./commands/search.ts')).searchCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  catalog: async () => (await import('./commands/catalog.ts')).catalogCommand,
  link: async () => (await import('./commands/link.ts')).linkCommand,
  library: async () => (await import('./commands/library.ts')).libraryCommand,
  build: async () => (await import('./commands/build.ts')).buildCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
}
const COMMANDS: ReadonlyMap<string, OfferedCommand> = new Map(
  Object.entries(USAGES).map(([name, usage]) => [name, { usage, load: LOADERS[name as CommandName] }]),
)
const HELP = ['--help', '-h']

/**
 * Runs one command line (without node and script) and returns the exit code; it never throws.
 *
 * @param more The commands that are offered beside the product's own.
 */
export async function main(
  argv: readonly string[],
  io: Io,
  more: ReadonlyMap<string, OfferedCommand> = new Map(),
): Promise<number> {
  const commands = new Map([...COMMANDS, ...more])
  const [name, ...args] = argv
  if (name === undefined || name === 'help' || HELP.includes(name)) {
    io.out(formatOverview([...commands.values()].map(({ usage }) => usage)))
    return name === undefined ? EXIT.usage : EXIT.ok
  }
  const asked = commands.get(name)
  if (asked === undefined) {
    io.err(SAY.unknownCommand(name, [...commands.keys()]))
    return EXIT.usage
  }
  if (args.some((arg) => HELP.includes(arg))) {
    io.out(formatHelp(asked.usage))
    return EXIT.ok
  }
  try {
    const command = await asked.load()
    return await command(args, io)
  } catch (error) {
    io.err(describeError(name, error))
    return exitCodeOf(error)
  }
}
