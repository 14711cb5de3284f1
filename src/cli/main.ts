import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Command, EXIT, type Io, UsageError } from './command.ts'

interface Entry {
  readonly usage: string
  readonly about: string
  /** Loads the command when it is called, so that none pays for the others. */
  readonly load: () => Promise<Command>
}

/** The commands by name; each lives in a file of its own. */
const COMMANDS: Readonly<Record<string, Entry>> = {
  compile: {
    usage: 'compile 报告 --out 目录 | compile --all [--check]',
    about: '把报告编译成 graph.json',
    load: async () => (await import('./commands/compile.ts')).compileCommand,
  },
  build: {
    usage: 'build [--base /路径/]',
    about: '编译 graph-data 里的报告，把网站生成到 dist/',
    load: async () => (await import('./commands/build.ts')).buildCommand,
  },
  serve: {
    usage: 'serve [--port 端口] [--host 地址] [--base /路径/]',
    about: '在本机打开 dist/ 里的网站',
    load: async () => (await import('./commands/serve.ts')).serveCommand,
  },
  dev: {
    usage: 'dev [--port 端口]',
    about: '打开网站，保存后自动刷新',
    load: async () => (await import('./commands/dev.ts')).devCommand,
  },
}

/** Runs one command line (without node and script) and gives the exit code; it never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv
  if (name === undefined || name === '--help' || name === '-h') {
    io.out(formatUsage())
    return name === undefined ? EXIT.usage : EXIT.ok
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (entry === undefined) {
    io.err(`没有“${name}”这个命令，可用的命令：${Object.keys(COMMANDS).join('、')}。`)
    return EXIT.usage
  }
  try {
    const command = await entry.load()
    return await command(args, io)
  } catch (error) {
    const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    io.err(error instanceof UsageError ? text : `${name} 没有完成：${text}`)
    return EXIT.usage
  }
}

function formatUsage(): string {
  const lines = Object.values(COMMANDS).map(({ usage, about }) => `  term-graph ${usage}\n      ${about}`)
  return ['用法：', ...lines].join('\n')
}

const script = process.argv[1]
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2), {
    out: (line) => console.log(line),
    err: (line) => console.error(line),
    cwd: process.cwd(),
  })
}
