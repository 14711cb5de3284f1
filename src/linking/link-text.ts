import type { NodeKey } from '../model/ids.ts'
import type { Span } from '../model/span.ts'
import { type Edit, insertAt } from '../text/edits.ts'
import { splitLines } from '../text/lines.ts'
import { chooseUses, type Linkable, type LinkMode, opensSection } from './choose-uses.ts'
import { FlowBuilder } from './flow-builder.ts'
import type { LinkTarget } from './link-target.ts'
import { BARE_ADDRESS } from './stretches.ts'
import type { TermFinder } from './term-finder.ts'

/** How terms are linked in a document. */
export interface LinkOptions {
  readonly find: TermFinder
  readonly target: LinkTarget
  readonly mode: LinkMode
}

/** The terms of a document that was linked, in its order. */
export interface LinkedTerms {
  /** One for each new link. */
  readonly keys: readonly NodeKey[]
  /** One for each use, linked or not. */
  readonly used: readonly NodeKey[]
}

/** What is put into a document, and its terms. */
export interface LinkedText extends LinkedTerms {
  readonly insertions: readonly Edit[]
}

/** Returns what makes a stretch of Markdown a link. */
export function formatMarkdownLink({ start, end }: Span, href: string): Edit[] {
  return [insertAt(start, '['), insertAt(end, `](${href})`)]
}

/**
 * Links and addresses that stand in a plain text: in the form of Markdown or HTML, or as they are. A host may be a number
 * in brackets.
 */
const LINKED = new RegExp(
  String.raw`\[([^[\]\n]*)\]\(((?:[^()[\]\s]|\([^()[\]\s]*\)|\[[\da-f:.]*\])*)\)|<a\s[^>\n]*>(.*?)</a>|<?${BARE_ADDRESS}>?`,
  'giu',
)
/** What no link of this form holds. */
const BREAKS_LINK = /[[\]\n\r\u2028\u2029]/
/** A line opens a section within so many code units, or not. */
const HEAD = 60

/**
 * Links the terms of a plain text in the form of Markdown, `[四区两城](address)`, as chats and note books take it; what
 * stood in the text stays as it is.
 */
export function linkText(text: string, { find, target, mode }: LinkOptions): LinkedText {
  const { chosen, used } = chooseUses(readPlain(text, target), find, mode)
  return {
    insertions: chosen.flatMap(({ key, place }) => formatMarkdownLink(place, target.hrefOf(key))),
    keys: chosen.map(({ key }) => key),
    used,
  }
}

function readPlain(text: string, target: LinkTarget): Linkable<Span> {
  const links = [...text.matchAll(LINKED)]
  const starts = sectionStarts(text)
  const accept = ({ start, end }: Span) => !BREAKS_LINK.test(text.slice(start, end))
  const linked = new Map<number, Set<NodeKey>>()
  let at = 0
  let next = 0
  const flows = starts.map((_, section) => {
    const end = starts[section + 1] ?? text.length
    const builder = new FlowBuilder()
    const keys = new Set<NodeKey>()
    for (let link = links[next]; link !== undefined && link.index < end; link = links[++next]) {
      const [whole, words, href = '', marked] = link
      builder.add(text.slice(at, link.index), at)
      const said = words ?? marked
      if (said === undefined) builder.gap()
      else builder.addClosed(said)
      const key = target.keyOf(href)
      if (key !== null) keys.add(key)
      at = link.index + whole.length
    }
    builder.add(text.slice(at, end), at)
    at = Math.max(at, end)
    linked.set(section, keys)
    return builder.finish(section, accept)
  })
  return { flows, linked }
}

/** Returns where the sections of a text begin; the first begins with it, and is empty where another does. */
function sectionStarts(text: string): number[] {
  const opening = splitLines(text).filter(({ start, end }) =>
    opensSection(text.slice(start, Math.min(end, start + HEAD))),
  )
  return [0, ...opening.map(({ start }) => start)]
}
