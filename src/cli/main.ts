import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Command, describeError, EXIT, type Io } from './command.ts'
import { SAY } from './messages.ts'
import { type CommandName, formatHelp, formatOverview } from './usage.ts'

/** Each command is imported when it is called, so that none waits for the others' imports. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  compile: async () => (await import('./commands/compile.ts')).compileCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  search: async () => (await import('./commands/search.ts')).searchCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  link: async () => (await import('./commands/link.ts')).linkCommand,
  build: async () => (await import('./commands/build.ts')).buildCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  dev: async () => (await import('./commands/dev.ts')).devCommand,
}
const HELP = ['--help', '-h']

/** Runs one command line (without node and script) and returns the exit code; it never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv
  if (name === undefined || name === 'help' || HELP.includes(name)) {
    io.out(formatOverview())
    return name === undefined ? EXIT.usage : EXIT.ok
  }
  if (!isCommand(name)) {
    io.err(SAY.unknownCommand(name, Object.keys(COMMANDS)))
    return EXIT.usage
  }
  if (args.some((arg) => HELP.includes(arg))) {
    io.out(formatHelp(name))
    return EXIT.ok
  }
  try {
    const command = await COMMANDS[name]()
    return await command(args, io)
  } catch (error) {
    io.err(describeError(name, error))
    return EXIT.usage
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

const script = process.argv[1]
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  // `| head` closes the pipe early; that is no error.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit())
  process.exitCode = await main(process.argv.slice(2), {
    out: (line) => console.log(line),
    err: (line) => console.error(line),
    write: (bytes) => process.stdout.write(bytes),
    cwd: process.cwd(),
  })
}
