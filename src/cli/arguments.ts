import { parseArgs } from 'node:util'
import { UsageError } from './command.ts'
import { SAY } from './messages.ts'

/** The options of a command: a switch, or an option with a value. */
export type OptionTypes = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>

/**
 * Reads a command's options and its other arguments.
 *
 * @throws UsageError naming the option that is unknown or lacks its value.
 */
export function readArguments<O extends OptionTypes>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(describeMistake(error, options) + usage)
  }
}

function describeMistake(error: unknown, options: OptionTypes): string {
  const option = /'(-[^'\s]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
  const name = option.replace(/^-+/, '')
  if (!Object.hasOwn(options, name)) return SAY.unknownOption(option)
  return options[name]?.type === 'string' ? SAY.noValue(option) : SAY.needlessValue(option)
}

/** Like `readArguments`, for commands that take options only. */
export function readOptions<O extends OptionTypes>(args: readonly string[], options: O, usage: string) {
  const { values, positionals } = readArguments(args, options, usage)
  if (positionals[0] !== undefined) throw new UsageError(SAY.needless(positionals[0]) + usage)
  return values
}

/** Returns the one argument of a command; throws UsageError where there is none or a second one. */
export function readOnly(
  [only, other]: readonly string[],
  say: { readonly none: string; readonly several: (other: string) => string },
  usage: string,
): string {
  if (!only) throw new UsageError(say.none + usage)
  if (other !== undefined) throw new UsageError(say.several(other) + usage)
  return only
}

/** Tells whether JSON is asked for; throws UsageError for anything but `text` and `json`. */
export function readIsJson(format: string, usage: string): boolean {
  if (format !== 'text' && format !== 'json') throw new UsageError(SAY.notAFormat(format) + usage)
  return format === 'json'
}

/** Reads how many answers are wanted; throws UsageError for anything but a number from 1 to `most`. */
export function readLimit(
  text: string | undefined,
  { usual, most }: { readonly usual: number; readonly most: number },
  usage: string,
): number {
  if (text === undefined) return usual
  const limit = Number(text)
  if (!/^\d+$/.test(text) || limit < 1 || limit > most)
    throw new UsageError(SAY.notALimit(text, most) + usage)
  return limit
}

/** Reads a base path, with both slashes; throws UsageError for anything that is no path. */
export function readBase(text: string | undefined): string {
  if (text === undefined || text === '' || text === '/') return '/'
  if (/(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(text)) throw new UsageError(SAY.notAPath(text))
  if (!/^\/?[\w.~%-]+(?:\/[\w.~%-]+)*\/?$/.test(text)) throw new UsageError(SAY.notAPath(text))
  return `/${text.replace(/^\/|\/$/g, '')}/`
}

/** Reads a port number, null where none is asked for; throws UsageError for anything else. */
export function readPort(text: string | undefined): number | null {
  if (text === undefined) return null
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535) throw new UsageError(SAY.notAPort(text))
  return port
}

/** Reads the absolute address of a site's root, with its closing slash; throws UsageError for anything else, and for one with a name or a password. */
export function readSite(option: '--site' | '--base', text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new UsageError(SAY.notASite(option, text))
  // It would stand in every link, for everybody to read.
  if (url.username !== '' || url.password !== '') throw new UsageError(SAY.siteWithUser(option))
  return url.href.replace(/\/?$/, '/')
}
