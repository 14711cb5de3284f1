import type { Nodes, Parents, Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { FRONT_MATTER, LINE_BREAKS, LINES_OF_BLOCK, TEXT_START } from '../patterns.ts'

const FOOTNOTES = gfmFootnote()
const FOOTNOTE_NODES = [gfmFootnoteFromMarkdown()]
/** Footnotes as blocks; what stands within a line is plain text. */
const BLOCKS_ONLY: NonNullable<Options['extensions']> = [
  FOOTNOTES.document === undefined ? {} : { document: FOOTNOTES.document },
  {
    disable: {
      null: 'attention autolink characterEscape characterReference codeText hardBreakEscape htmlText labelEnd labelStartImage labelStartLink'.split(
        ' ',
      ),
    },
  },
]
/** Stands for a line break within a paragraph (the first for a carriage return before it); no text holds these. */
const JOINTS = ['\ufdd3', '\ufdd2']

/** Parses Markdown (CommonMark with footnotes); the time grows faster than the length of its longest paragraph. */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, { extensions: [FOOTNOTES], mdastExtensions: FOOTNOTE_NODES })
}

/**
 * Parses the blocks of Markdown and nothing within their lines, in time that grows with the length.
 *
 * Lines that can only go on with a paragraph are joined to the line before, one character for another: the parser's
 * time grows with the square of a paragraph's lines.
 */
export function parseMarkdownBlocks(source: string): Root {
  return fromMarkdown(joinLines(source), { extensions: BLOCKS_ONLY, mdastExtensions: FOOTNOTE_NODES })
}

/** Joins a line that begins with text to one that does: it belongs to whatever that belongs to. */
function joinLines(source: string): string {
  let joined = ''
  let start = 0
  let isText = beginsWithText(source, 0)
  for (const { index, 0: lineBreak } of source.matchAll(LINE_BREAKS)) {
    const line = source.slice(start, index)
    start = index + lineBreak.length
    const isNextText = beginsWithText(source, start)
    // A line with > may end a block of HTML.
    const isJoined = isText && isNextText && !line.includes('>')
    joined += line + (isJoined ? JOINTS.slice(-lineBreak.length).join('') : lineBreak)
    isText = isNextText
  }
  return joined + source.slice(start)
}

function beginsWithText(source: string, at: number): boolean {
  TEXT_START.lastIndex = at
  return TEXT_START.test(source)
}

/** A paragraph or heading of a document. */
export interface MarkdownBlock {
  readonly type: 'paragraph' | 'heading'
  /** Offsets of its text in the source, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** The stretches of the source from the end of one of its lines to the text of the next: line break and signs of containers. */
  readonly breaks: readonly { readonly start: number; readonly end: number }[]
}

/** Returns the blocks of running text in the order of the document, of a tree that `parseMarkdownBlocks` gave. */
export function textBlocks(root: Root, source: string): MarkdownBlock[] {
  return nodesOf(root).flatMap((node) =>
    node.type === 'paragraph' || node.type === 'heading' ? [locate(node, node.type, source)] : [],
  )
}

function locate(node: Parents, type: MarkdownBlock['type'], source: string): MarkdownBlock {
  const start = contentStart(node)
  const last = node.children.at(-1)
  const end = last ? endOf(last) : start
  const said = node.children.map((child) => ('value' in child ? child.value : '\n')).join('')
  const lines = said.split(LINES_OF_BLOCK)
  const ends = [...source.slice(start, end).matchAll(LINE_BREAKS)].map(({ index }) => start + index)
  const breaks = ends.map((at, i) => {
    // What a line says stands at its end, behind the signs of containers and before blanks.
    const words = lines[i + 1] ?? ''
    return { start: at, end: endOfText(source, ends[i + 1] ?? end) - endOfText(words, words.length) }
  })
  return { type, start, end, breaks }
}

/** Returns where a text ends that ends at an offset, without the blanks at its end. */
function endOfText(text: string, end: number): number {
  let at = end
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  return at
}

/** Returns all nodes below the root, in the order of the document; without recursion, as a hostile text nests deep. */
export function nodesOf(root: Nodes): Nodes[] {
  const nodes: Nodes[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node !== root) nodes.push(node)
    if ('children' in node)
      for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i] as Nodes)
  }
  return nodes
}

/** Returns where a node begins in the source, in UTF-16 code units. */
export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0
/** Returns where a node ends in the source, in UTF-16 code units. */
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0

/** Returns where the text that a node holds begins. */
export function contentStart(node: Parents): number {
  const first = node.children[0]
  return first ? startOf(first) : endOf(node)
}

/** Returns the length of the block of settings at the head of a document; 0 where it has none. */
export function frontMatterLength(source: string): number {
  return FRONT_MATTER.exec(source)?.[0].length ?? 0
}
