import type { Nodes } from 'mdast'
import { endOf, type MarkdownBlock, parseMarkdown, startOf } from '../documents/markdown/parse.ts'
import type { NodeKey } from '../model/ids.ts'
import { type Span, sliceSpan } from '../model/span.ts'
import { applyEdits, type Edit } from '../text/edits.ts'
import { countLeading } from '../text/sorted.ts'
import type { FlowBuilder } from './flow-builder.ts'
import type { LinkTarget } from './link-target.ts'

/** A tag of HTML, as the source of a pattern, of an element that no link is made within or around. */
export const CLOSED_TAG = '<(/?)(?:a|code|kbd|pre|samp|script|style|button|textarea)\\b'
const HTML_TAG = new RegExp(`^${CLOSED_TAG}`, 'i')

/**
 * How much of a block is parsed at once, and at most, in code units: the parser's time grows faster than a paragraph.
 * Where no safe place is found to part it, the rest of the paragraph gets no links.
 */
const WINDOW = 2048
const MOST_WINDOW = 65_536

/** What may mean something within a line; text without any says what it shows. */
const SIGNS = /[*_`[\]<&\\!]| {2}[\r\n]/
/** Text without signs that may mean something together with what comes after. */
const CLEAN = /^(?:[^*_`[\]<\\]|\\[\s\S])*/
/** Behind these signs a line can only go on with its paragraph. */
const LINE_BREAK = '\n    '
/** Stands before the text that is parsed, so that it is a paragraph. */
const LEAD = `x${LINE_BREAK}`
/** What may be a label of a link or a note. */
const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]/gs

/** The address of links that are made to be tested; no text holds it. */
export const TEST_ADDRESS = '\ufdd4'

/** A document whose lines are read. */
export interface MarkdownSource {
  readonly source: string
  readonly target: LinkTarget
  /** Tells whether a label, as it stands between brackets, is that of a link or of a note (`^1`). */
  readonly isDefined: (label: string) => boolean
  /** What no term is looked for in: settings, formulas, definitions of abbreviations; sorted and apart. */
  readonly noProse: readonly Span[]
}

/** A block once its lines were read. */
export interface ReadInline {
  /** The terms that it links to already. */
  readonly keys: readonly NodeKey[]
  /** The stretches of the source that are text outside of emphasis and links, with no sign open before them. */
  readonly open: readonly Span[]
}

/** Tells whether text may mean more than it shows. */
export function hasSigns(text: string): boolean {
  return SIGNS.test(text)
}

/** Reads the lines of a block, adds what they say to its flow, and tells where it can be parted. */
export function readInline(block: MarkdownBlock, from: MarkdownSource, builder: FlowBuilder): ReadInline {
  const { source } = from
  if (!hasSigns(sliceSpan(source, block))) {
    addProse(block, from, builder)
    return { keys: [], open: [block] }
  }
  const reading: Reading = { from, builder, keys: [], open: [], closedBy: 0 }
  let size = WINDOW
  for (let at = block.start; at < block.end; ) {
    const window = { start: at, end: Math.min(block.end, at + size) }
    const { nodes, open } = parseWindow(block, window, from)
    const cut = window.end === block.end ? block.end : lastCut(open, source)
    if (cut !== null) {
      for (const node of nodes) if (node.start < cut) addNode(node, cut, reading)
      for (const span of open)
        if (span.start < cut) reading.open.push({ ...span, end: Math.min(span.end, cut) })
      at = cut
      size = WINDOW
    } else if (size < MOST_WINDOW) size *= 2
    else {
      builder.addClosed(source.slice(at, block.end))
      break
    }
  }
  return reading
}

interface Reading {
  readonly from: MarkdownSource
  readonly builder: FlowBuilder
  readonly keys: NodeKey[]
  readonly open: Span[]
  /** So many elements of HTML are open that no link goes into. */
  closedBy: number
}

/** An inline node, and the stretch of the source that it takes up. */
interface Placed extends Span {
  readonly node: Nodes
  readonly children: readonly Placed[]
}

function parseWindow(block: MarkdownBlock, window: Span, from: MarkdownSource) {
  const { text, lines } = layOut(block, window, from.source)
  const sourceOf = (offset: number) => {
    const line = lines[
      Math.max(0, countLeading(lines.length, (i) => (lines[i] as Line).at <= offset) - 1)
    ] as Line
    return line.start + Math.max(0, offset - line.at)
  }
  const place = (node: Nodes): Placed => ({
    node,
    start: sourceOf(startOf(node)),
    end: sourceOf(endOf(node)),
    children: 'children' in node ? node.children.map(place) : [],
  })
  const nodes = (parseParagraphs([text], from)[0] ?? []).map(place)
  return { nodes, open: openText(nodes, from.source) }
}

/** Where a line begins: in the text that is parsed, and in the source. */
interface Line {
  readonly at: number
  readonly start: number
}

/** Returns a stretch of a block without the signs of its containers, and where its lines lie. */
function layOut(block: MarkdownBlock, stretch: Span, source: string) {
  const lines: Line[] = [{ at: LEAD.length, start: stretch.start }]
  let text = ''
  let from = stretch.start
  for (const { start, end } of breaksIn(block, stretch)) {
    text += source.slice(from, start) + LINE_BREAK
    lines.push({ at: LEAD.length + text.length, start: end })
    from = end
  }
  return { text: text + source.slice(from, stretch.end), lines }
}

function breaksIn({ breaks }: MarkdownBlock, { start, end }: Span): readonly Span[] {
  const first = countLeading(breaks.length, (i) => (breaks[i] as Span).start < start)
  const next = countLeading(breaks.length, (i) => (breaks[i] as Span).end <= end)
  return breaks.slice(first, next)
}

/** Parses texts as paragraphs of one document, and returns what each holds. */
function parseParagraphs(texts: readonly string[], { isDefined }: MarkdownSource): Nodes[][] {
  const labels = texts.flatMap((text) => [...text.matchAll(LABEL)].map(([, label = '']) => label))
  const defined = [...new Set(labels.filter(isDefined))].map((label) => `[${label}]: x`)
  const document = [...texts.map((text) => LEAD + text), ...defined].join('\n\n')
  return parseMarkdown(document).children.flatMap((node) =>
    node.type === 'paragraph' ? [node.children] : [],
  )
}

/** Returns the text outside of emphasis and links up to the first sign that is open. */
function openText(nodes: readonly Placed[], source: string): Span[] {
  const open: Span[] = []
  const clean = ({ start, end }: Span) => start + (CLEAN.exec(source.slice(start, end))?.[0].length ?? 0)
  for (const one of nodes) {
    const end = one.node.type === 'text' ? clean(one) : one.start
    if (end > one.start) open.push({ start: one.start, end })
    if (!textsOf(one).every((text) => clean(text) === text.end)) break
  }
  return open
}

function textsOf(one: Placed): readonly Placed[] {
  return one.node.type === 'text' ? [one] : one.children.flatMap(textsOf)
}

/** Tells whether a block can be parted at an offset: what stands on either side means the same alone. */
function isCut(source: string, at: number): boolean {
  const [before, after] = [source.charCodeAt(at - 1), source.charCodeAt(at)]
  return before > 0x7f && after > 0x7f && !(after >= 0xdc00 && after <= 0xdfff)
}

function lastCut(open: readonly Span[], source: string): number | null {
  for (const { start, end } of [...open].reverse())
    for (let at = end - 1; at > start; at--) if (isCut(source, at)) return at
  return null
}

/** Returns every offset at which a block can be parted, from its open text. */
export function cutsOf(open: readonly Span[], source: string): number[] {
  const cuts: number[] = []
  for (const { start, end } of open)
    for (let at = start + 1; at < end; at++) if (isCut(source, at)) cuts.push(at)
  return cuts
}

/** Adds a node to the flow, text up to where the block is parted. */
function addNode(one: Placed, cut: number, reading: Reading): void {
  const { builder, from } = reading
  const { node, start, children } = one
  if (node.type === 'text') {
    const span = { start, end: Math.min(one.end, cut) }
    if (reading.closedBy === 0) addProse(span, from, builder)
    else builder.addClosed(sliceSpan(from.source, span))
  } else if (node.type === 'emphasis' || node.type === 'strong') {
    builder.open(start)
    for (const child of children) addNode(child, cut, reading)
    builder.close(one.end)
  } else {
    const tag = node.type === 'html' ? HTML_TAG.exec(node.value) : null
    if (tag) reading.closedBy = Math.max(0, reading.closedBy + (tag[1] ? -1 : 1))
    else if (node.type === 'link') builder.addClosed(wordsOf(node))
    else builder.gap()
    addKeys(node, reading)
  }
}

/** Adds a stretch of text, with a gap for each part of it that is no prose. */
function addProse({ start, end }: Span, { source, noProse }: MarkdownSource, builder: FlowBuilder): void {
  let at = start
  const first = countLeading(noProse.length, (i) => (noProse[i] as Span).end <= start)
  for (let i = first; i < noProse.length; i++) {
    const gap = noProse[i] as Span
    if (gap.start >= end) break
    builder.add(source.slice(at, gap.start), at)
    builder.gap()
    at = gap.end
  }
  builder.add(source.slice(at, end), at)
}

function addKeys(node: Nodes, reading: Reading): void {
  const key = node.type === 'link' ? reading.from.target.keyOf(node.url) : null
  if (key !== null) reading.keys.push(key)
  if ('children' in node) for (const child of node.children) addKeys(child, reading)
}

/** Returns the words of a node without their marks. */
function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('')
  return 'value' in node && node.type !== 'html' ? node.value : ''
}

/** Returns what stretches of a block say once edits are made in them, apart from our own links. */
export function sayStretches(texts: readonly string[], from: MarkdownSource): string[] {
  return parseParagraphs(texts, from).map((nodes) => nodes.map((node) => say(node, from.target)).join(''))
}

/** Returns a stretch of a block with edits made, as `sayStretches` takes it. */
export function writeStretch(
  block: MarkdownBlock,
  stretch: Span,
  source: string,
  edits: readonly Edit[],
): string {
  const breaks = breaksIn(block, stretch).map(({ start, end }) => ({ start, end, text: LINE_BREAK }))
  const moved = [...edits, ...breaks].map(({ start, end, text }) => ({
    start: start - stretch.start,
    end: end - stretch.start,
    text,
  }))
  return applyEdits(sliceSpan(source, stretch), moved)
}

/** Returns what an inline node says; one of our links says no more than its text. */
function say(node: Nodes, target: LinkTarget): string {
  if (node.type === 'text') return node.value
  const inner = 'children' in node ? node.children.map((child) => say(child, target)).join('') : ''
  if (node.type === 'link' && (node.url === TEST_ADDRESS || target.keyOf(node.url) !== null)) return inner
  return `\0${node.type} ${'value' in node ? node.value : ''}${'url' in node ? node.url : ''}(${inner}\0)`
}
