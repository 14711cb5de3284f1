import type { Root } from 'mdast'
import {
  endOf,
  frontMatterLength,
  type MarkdownBlock,
  nodesOf,
  parseMarkdownBlocks,
  startOf,
  textBlocks,
} from '../documents/markdown/parse.ts'
import type { NodeKey } from '../model/ids.ts'
import type { Span } from '../model/span.ts'
import { applyEdits, type Edit, mapEdits } from '../text/edits.ts'
import { opensSection } from './choose-uses.ts'
import { FlowBuilder } from './flow-builder.ts'
import { findNoProse } from './formulas.ts'
import type { LinkTarget } from './link-target.ts'
import { formatMarkdownLink, type LinkedText, type LinkOptions } from './link-text.ts'
import { groupUses, linkGroups, type MarkdownLink, type MarkdownUse } from './markdown-groups.ts'
import { CLOSED_TAG, type MarkdownSource, readInline, TEST_ADDRESS } from './markdown-inline.ts'
import { BARE_ADDRESS, findMatches, overlapFinder } from './stretches.ts'

/**
 * What no link goes around: addresses, links between notes, ids and classes of headings, what a site's generator fills
 * in, escaped signs, tags of links and code.
 */
const CLOSED = new RegExp(
  String.raw`${BARE_ADDRESS}|\[\[[^\]\n]*\]\]|\{[:#.][^}\n]*\}|\{\{[^}\n]*\}\}|\{%[^%\n]*%\}|&#?\w+;|${CLOSED_TAG}`,
  'giu',
)

/**
 * Links the terms of a Markdown document; apart from the links it says the same, and a second run changes nothing.
 *
 * A sign beside a link may mean something else than beside a character (`**…**`). So the stretch around a use, as far
 * as its signs reach, is parsed with the link and without, and a link that changes anything else is not made. Last the
 * blocks of the whole document are compared. No part is parsed more than a fixed number of times: the time grows with
 * the length of the document.
 */
export function linkMarkdown(source: string, { find, target, mode }: LinkOptions): LinkedText {
  const document = readDocument(source, target)
  const used: NodeKey[] = []
  const groups = document.flows.flatMap(({ text, choices, section, block, open }) => {
    const found = find(text)
    const uses = found.flatMap((use, i): MarkdownUse[] => {
      used.push(use.key)
      // A link around more than a name is around no other.
      const within = { start: found[i - 1]?.end ?? 0, end: found[i + 1]?.start ?? text.length }
      const [place, ...others] = choices(use, within)
      return place ? [{ key: use.key, places: [place, ...others] }] : []
    })
    return groupUses(uses, { block, open, section, source })
  })
  const made = linkGroups(groups, { ...document, mode, linksOf: (link) => testLink(link, target) })
  const kept = keepBlocks(made, { source, target, blocks: document.flows.map(({ block }) => block) })
  return { insertions: linksOf(kept, target), keys: kept.map(({ key }) => key), used }
}

function linksOf(links: readonly MarkdownLink[], target: LinkTarget): Edit[] {
  return links.flatMap(({ key, place }) => formatMarkdownLink(place, target.hrefOf(key)))
}

/** Returns the link that is tested: an address that is nothing to the grammar is as good as a short one, and parsed sooner. */
function testLink({ key, place }: MarkdownLink, target: LinkTarget): Edit[] {
  const href = target.hrefOf(key)
  return formatMarkdownLink(place, PLAIN_ADDRESS.test(href) ? TEST_ADDRESS : href)
}

const PLAIN_ADDRESS = /^[\w:/.%?=~#+,;@-]+$/

interface Flow {
  readonly text: string
  readonly section: number
  readonly choices: (use: Span, within: Span) => Span[]
  readonly block: MarkdownBlock
  readonly open: readonly Span[]
}

interface Document extends MarkdownSource {
  readonly flows: readonly Flow[]
  /** What each section links to already. */
  readonly linked: ReadonlyMap<number, ReadonlySet<NodeKey>>
}

function readDocument(source: string, target: LinkTarget): Document {
  const tree = parseMarkdownBlocks(source)
  const labels = new Set(
    nodesOf(tree).flatMap((node) => {
      if (node.type === 'definition') return [normalizeLabel(node.identifier)]
      return node.type === 'footnoteDefinition' ? [`^${normalizeLabel(node.identifier)}`] : []
    }),
  )
  const blocks = textBlocks(tree, source)
  const from = {
    source,
    target,
    isDefined: (label: string) => labels.has(normalizeLabel(label)),
    noProse: findNoProse({ source, blocks, code: codeOf(tree), front: frontMatterLength(source) }),
  }
  const isClosed = overlapFinder(findMatches(source, CLOSED))
  const accept = ({ start, end }: Span) =>
    isBalanced(source.slice(start, end)) && !isClosed({ start, end }) && !touchesSign(source, { start, end })
  const linked = new Map<number, Set<NodeKey>>()
  let section = 0
  const flows = blocks.map((block): Flow => {
    const builder = new FlowBuilder()
    const { keys, open } = readInline(block, from, builder)
    if (block.type === 'heading' || opensSection(builder.text)) section++
    if (keys.length > 0) linked.set(section, new Set([...(linked.get(section) ?? []), ...keys]))
    return { text: builder.text, choices: builder.choices(accept), section, block, open }
  })
  return { ...from, flows, linked }
}

/** Labels are compared as the grammar does: without regard to case and to white space; a full-width blank is a character. */
function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r \ufdd2\ufdd3]+/gu, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
}

/** Returns where the code and the HTML of a document stand. */
function codeOf(tree: Root): Span[] {
  return nodesOf(tree).flatMap((node) =>
    node.type === 'code' || node.type === 'html' ? [{ start: startOf(node), end: endOf(node) }] : [],
  )
}

/** Tells whether a link would stand beside a sign that our grammar does not know, and may mean something else then. */
function touchesSign(source: string, { start, end }: Span): boolean {
  return /[$~]/.test(source.charAt(start - 1) + source.charAt(end))
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '[') depth++
    if (char === ']' && --depth < 0) return false
  }
  return depth === 0
}

interface Check {
  readonly source: string
  readonly target: LinkTarget
  readonly blocks: readonly MarkdownBlock[]
}

/** Returns the links that leave every block of the document where it is; those of a block that is moved go. */
function keepBlocks(links: readonly MarkdownLink[], check: Check): readonly MarkdownLink[] {
  if (links.length === 0) return links
  const moved = movedBlocks(links, check)
  if (moved.length === 0) return links
  const isMoved = overlapFinder(moved)
  const kept = links.filter(({ place }) => !isMoved(place))
  return movedBlocks(kept, check).length === 0 ? kept : []
}

function movedBlocks(
  links: readonly MarkdownLink[],
  { source, target, blocks }: Check,
): readonly MarkdownBlock[] {
  const edits = linksOf(links, target)
  const { offsetOf } = mapEdits(edits)
  const linked = applyEdits(source, edits)
  const now = textBlocks(parseMarkdownBlocks(linked), linked)
  if (now.length !== blocks.length) return blocks
  return blocks.filter(({ type, start, end, breaks }, i) => {
    const after = now[i]
    const isSame =
      after?.type === type &&
      after.start === offsetOf(start, 'before') &&
      after.end === offsetOf(end) &&
      after.breaks.length === breaks.length
    return !isSame
  })
}
