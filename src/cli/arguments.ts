import { parseArgs } from 'node:util'
import { UsageError } from './command.ts'

/** The options of a command: a switch, or an option that takes a value. */
export type OptionTypes = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>

/**
 * Reads a command's options and what stands beside them.
 *
 * @throws UsageError naming the option that is unknown or lacks its value.
 */
export function readArguments<O extends OptionTypes>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`${describeMistake(error, options)}${usage}`)
  }
}

function describeMistake(error: unknown, options: OptionTypes): string {
  const option = /'(-[^'\s]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
  const name = option.replace(/^-+/, '')
  if (!Object.hasOwn(options, name)) return `没有“${option}”这个选项。`
  return options[name]?.type === 'string' ? `选项 ${option} 后面缺少值。` : `选项 ${option} 不带值。`
}

/** Like `readArguments`, for commands that take options only. */
export function readOptions<O extends OptionTypes>(args: readonly string[], options: O, usage: string) {
  const { values, positionals } = readArguments(args, options, usage)
  if (positionals[0] !== undefined) throw new UsageError(`多出了“${positionals[0]}”。${usage}`)
  return values
}

/** Gives a base path with both slashes; throws UsageError for what is no path. */
export function readBase(text: string | undefined): string {
  if (text === undefined || text === '' || text === '/') return '/'
  if (!/^\/?[\w.~%-]+(?:\/[\w.~%-]+)*\/?$/.test(text))
    throw new UsageError(`--base 应当是路径，例如 /some/dir/，而不是“${text}”。`)
  return `/${text.replace(/^\/|\/$/g, '')}/`
}

/** Gives a port number; null where none is asked for; throws UsageError for what is none. */
export function readPort(text: string | undefined): number | null {
  if (text === undefined) return null
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535)
    throw new UsageError(`--port 应当是 0 到 65535 的整数，而不是“${text}”。`)
  return port
}

/** Gives the absolute address of a site's root with its closing slash; throws UsageError for what is none. */
export function readSite(option: '--site' | '--base', text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new UsageError(`${option} 应当是完整的网址，例如 https://example.org/terms/，而不是“${text}”。`)
  return url.href.replace(/\/?$/, '/')
}
