import {
  frontMatterLength,
  type MarkdownBlock,
  nodesOf,
  parseMarkdownBlocks,
  textBlocks,
} from '../documents/markdown/parse.ts'
import type { NodeKey } from '../model/ids.ts'
import type { Span } from '../model/span.ts'
import { applyEdits, type Edit, mapEdits } from '../text/edits.ts'
import { opensSection } from './choose-uses.ts'
import { FlowBuilder } from './flow-builder.ts'
import type { LinkTarget } from './link-target.ts'
import { formatMarkdownLink, type LinkedText, type LinkOptions } from './link-text.ts'
import { groupUses, linkGroups, type MarkdownUse } from './markdown-groups.ts'
import { CLOSED_TAG, type MarkdownSource, readInline, TEST_ADDRESS } from './markdown-inline.ts'
import { BARE_ADDRESS, findMatches, overlapFinder } from './stretches.ts'

/** What no link goes around: addresses, links between notes, ids of headings, escaped signs, tags of links and code. */
const CLOSED = new RegExp(
  String.raw`${BARE_ADDRESS}|\[\[[^\]\n]*\]\]|\{#[^}\n]*\}|&#?\w+;|${CLOSED_TAG}`,
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
  const groups = document.flows.flatMap(({ text, place, section, block, open }) => {
    const uses = find(text).flatMap((use): MarkdownUse[] => {
      used.push(use.key)
      const at = place(use)
      return at === null ? [] : [{ key: use.key, place: at }]
    })
    return groupUses(uses, { block, open, section, source })
  })
  const made = linkGroups(groups, { ...document, mode, linksOf: (use) => testLink(use, target) })
  const kept = keepBlocks(made, { source, target, blocks: document.flows.map(({ block }) => block) })
  return { insertions: linksOf(kept, target), keys: kept.map(({ key }) => key), used }
}

function linksOf(uses: readonly MarkdownUse[], target: LinkTarget): Edit[] {
  return uses.flatMap(({ key, place }) => formatMarkdownLink(place, target.hrefOf(key)))
}

/** Returns the link that is tested: an address that is nothing to the grammar is as good as a short one, and parsed sooner. */
function testLink({ key, place }: MarkdownUse, target: LinkTarget): Edit[] {
  const href = target.hrefOf(key)
  return formatMarkdownLink(place, PLAIN_ADDRESS.test(href) ? TEST_ADDRESS : href)
}

const PLAIN_ADDRESS = /^[\w:/.%?=~#+,;@-]+$/

interface Flow {
  readonly text: string
  readonly section: number
  readonly place: (use: Span) => Span | null
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
  const from = { source, target, isDefined: (label: string) => labels.has(normalizeLabel(label)) }
  const front = frontMatterLength(source)
  const isClosed = overlapFinder(findMatches(source, CLOSED))
  const accept = ({ start, end }: Span) =>
    start >= front && isBalanced(source.slice(start, end)) && !isClosed({ start, end })
  const linked = new Map<number, Set<NodeKey>>()
  let section = 0
  const flows = textBlocks(tree, source).map((block): Flow => {
    const builder = new FlowBuilder()
    const { keys, open } = readInline(block, from, builder)
    if (block.type === 'heading' || opensSection(builder.text)) section++
    if (keys.length > 0) linked.set(section, new Set([...(linked.get(section) ?? []), ...keys]))
    return { ...builder.finish(section, accept), block, open }
  })
  return { ...from, flows, linked }
}

/** Labels are compared as the grammar does: without regard to case and to white space. */
function normalizeLabel(label: string): string {
  return label
    .replace(/[\s\ufdd2\ufdd3]+/gu, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
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

/** Returns the uses whose links leave every block of the document where it is; those of a block that is moved go. */
function keepBlocks(uses: readonly MarkdownUse[], check: Check): readonly MarkdownUse[] {
  if (uses.length === 0) return uses
  const moved = movedBlocks(uses, check)
  if (moved.length === 0) return uses
  const isMoved = overlapFinder(moved)
  const kept = uses.filter(({ place }) => !isMoved(place))
  return movedBlocks(kept, check).length === 0 ? kept : []
}

function movedBlocks(
  uses: readonly MarkdownUse[],
  { source, target, blocks }: Check,
): readonly MarkdownBlock[] {
  const edits = linksOf(uses, target)
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
