import type { Nodes, Parents } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import type { NodeKey } from '../model/ids.ts'
import type { Span } from '../model/span.ts'
import { type ChosenUse, chooseUses, type Flow, opensSection } from './choose-uses.ts'
import { FlowBuilder } from './flow-builder.ts'
import type { LinkTarget } from './link-target.ts'
import type { LinkedText, LinkOptions } from './link-text.ts'
import { CLOSED_TAG, writeInline } from './markdown-inline.ts'
import { BARE_ADDRESS, type Insertion, insertAll, overlapFinder, stretchesOf } from './splice.ts'

/** Gives what makes a stretch of Markdown a link. */
export function formatMarkdownLink({ start, end }: Span, href: string): Insertion[] {
  return [
    { at: start, text: '[' },
    { at: end, text: `](${href})` },
  ]
}

/** What no link goes around: addresses, links between notes, ids of headings, escaped signs, tags of links and code. */
const CLOSED = new RegExp(
  String.raw`${BARE_ADDRESS}|\[\[[^\]\n]*\]\]|\{#[^}\n]*\}|&#?\w+;|${CLOSED_TAG}`,
  'giu',
)
const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/

/** A document as it was read: its running texts, what its sections link to, and what each says apart from our links. */
interface ReadDocument {
  readonly flows: readonly Flow<Span>[]
  readonly linked: ReadonlyMap<number, ReadonlySet<NodeKey>>
  readonly says: readonly string[]
}

/**
 * Links the terms of a Markdown document; apart from the links it says the same.
 *
 * A sign beside a link may mean something else than beside a character (`**…**`): what was linked is read again, and a
 * link that changes anything else is not made. It may change nothing once others are made: so it is tried again, until
 * a further run would find nothing to do.
 */
export function linkMarkdown(source: string, { find, target, mode }: LinkOptions): LinkedText {
  /** Where uses begin that are linked already or were refused. */
  const closed = new Set<number>()
  const before = readMarkdown(source, target, closed)
  const choose = (made: Uses) => {
    const found = chooseUses({ ...before, linked: linkedBy(made, before) }, find, mode)
    return { ...found, wrong: findWrong(found.chosen, made, { source, target, before }) }
  }
  let made: Uses = []
  for (;;) {
    let { chosen, used, wrong } = choose(made)
    const isWhole = wrong.length === 0
    while (wrong.length > 0) {
      for (const { place } of wrong) closed.add(place.start)
      ;({ chosen, wrong } = choose(made))
    }
    made = inOrder([...made, ...chosen])
    if (isWhole || chosen.length === 0)
      return { insertions: insertionsOf(made, target), keys: made.map(({ key }) => key), used }
    closed.clear()
    for (const { place } of made) closed.add(place.start)
  }
}

type Uses = readonly ChosenUse<Span>[]

function inOrder(uses: Uses): Uses {
  return [...uses].sort((a, b) => a.place.start - b.place.start)
}

function insertionsOf(uses: Uses, target: LinkTarget): Insertion[] {
  return uses.flatMap(({ key, place }) => formatMarkdownLink(place, target.hrefOf(key)))
}

/** Gives what each section links to once some links are made. */
function linkedBy(made: Uses, { flows, linked }: ReadDocument): Map<number, Set<NodeKey>> {
  const all = new Map([...linked].map(([section, keys]) => [section, new Set(keys)]))
  for (const { key, flow } of made) addTo(all, flows[flow]?.section ?? 0, [key])
  return all
}

function addTo(linked: Map<number, Set<NodeKey>>, section: number, keys: readonly NodeKey[]): void {
  linked.set(section, new Set([...(linked.get(section) ?? []), ...keys]))
}

interface Check {
  readonly source: string
  readonly target: LinkTarget
  readonly before: ReadDocument
}

/**
 * Gives the uses whose links, beside those that are made already, would change what the document says; of a paragraph
 * that only all together change, all.
 */
function findWrong(uses: Uses, made: Uses, { source, target, before }: Check): Uses {
  const changed = (some: Uses) => {
    const linked = insertAll(source, insertionsOf(inOrder([...made, ...some]), target))
    const { says } = readMarkdown(linked, target, NONE)
    if (says.length !== before.says.length) return new Set(some.map(({ flow }) => flow))
    return new Set(before.says.flatMap((said, flow) => (said === says[flow] ? [] : [flow])))
  }
  const flows = uses.length === 0 ? NONE : changed(uses)
  return [...flows].flatMap((flow) => {
    const here = uses.filter((use) => use.flow === flow)
    const alone = here.filter((use) => changed([use]).size > 0)
    return alone.length > 0 ? alone : here
  })
}

const NONE: ReadonlySet<number> = new Set()

function readMarkdown(source: string, target: LinkTarget, refused: ReadonlySet<number>): ReadDocument {
  const tree = fromMarkdown(source, {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  })
  const front = FRONT_MATTER.exec(source)?.[0].length ?? 0
  const isClosed = overlapFinder(stretchesOf(source, CLOSED))
  const accept = ({ start, end }: Span) =>
    start >= front && !refused.has(start) && isBalanced(source.slice(start, end)) && !isClosed({ start, end })
  const flows: Flow<Span>[] = []
  const says: string[] = []
  const linked = new Map<number, Set<NodeKey>>()
  let section = 0
  for (const block of textBlocks(tree)) {
    const builder = new FlowBuilder()
    const keys: NodeKey[] = []
    const said = writeInline(block, { builder, source, keys, target })
    if (block.type === 'heading' || opensSection(builder.text)) section++
    if (keys.length > 0) addTo(linked, section, keys)
    flows.push(builder.finish(section, accept))
    says.push(`${block.type} ${said}`)
  }
  return { flows, linked, says }
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '[') depth++
    if (char === ']' && --depth < 0) return false
  }
  return depth === 0
}

/** The nodes that hold running text, in the order of the document; without recursion, as a hostile text nests deep. */
function textBlocks(root: Nodes): Parents[] {
  const blocks: Parents[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading') blocks.push(node)
    else if ('children' in node) open.push(...[...node.children].reverse())
  }
  return blocks
}
