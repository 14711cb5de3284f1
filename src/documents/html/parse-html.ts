import { type Handler, Parser, type ParserOptions } from 'htmlparser2'

/** Where in the page the parser is: offsets of what it tells of, in code units. */
export interface ParserPlace {
  readonly start: () => number
  /** The last code unit, not the one behind it. */
  readonly end: () => number
}

/** How much of the page the parser gets at once, in code units, and the depth at which a page is none any more. */
const CHUNK = 4096
const MOST_DEPTH = 1000

/**
 * Parses a page, in time that grows with its length alone: the parser's grows with depth, so what nests without end is
 * closed, and reading begins anew.
 *
 * @param handlers Told where the parser is; a text may come in several pieces.
 */
export function parseHtml(
  html: string,
  options: ParserOptions,
  handlers: (place: ParserPlace) => Partial<Handler>,
): void {
  /** Where the text of the open parser begins. */
  let base = 0
  let depth = 0
  let parser: Parser
  const told = handlers({ start: () => base + parser.startIndex, end: () => base + parser.endIndex })
  const counted: Partial<Handler> = {
    ...told,
    onopentag(...tag) {
      depth++
      told.onopentag?.(...tag)
    },
    onclosetag(...tag) {
      depth--
      told.onclosetag?.(...tag)
    },
  }
  parser = new Parser(counted, options)
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK))
    if (depth <= MOST_DEPTH) continue
    parser.end()
    parser = new Parser(counted, options)
    base = at + CHUNK
  }
  parser.end()
}
