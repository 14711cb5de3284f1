import type { NodeAttributes, Point, SerializedTermGraph } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { isItemKind } from '../../model/kinds.ts'
import { sliceSpan } from '../../model/span.ts'
import { stripQuotes } from '../../text/fold.ts'
import { splitLines } from '../../text/lines.ts'
import type { Citation } from '../citations/citations.ts'
import type { Coinage } from '../coinages/coinages.ts'
import type { Term } from '../glossary/terms.ts'
import { formatPinyin } from '../names/readings.ts'
import type { OutlineBlock } from '../outline/outline.ts'
import { nameOfPassage, nameOfTitle } from '../outline/passage-name.ts'
import type { PrintedText } from '../texts.ts'

/** A node of the graph with its key. */
export type NodeDraft = SerializedTermGraph['nodes'][number]

/** Where a node stands before the layout has placed it. */
const UNPLACED: Point & { readonly size: number } = { x: 0, y: 0, size: 0 }

/** Makes the nodes of terms, each followed by its components. */
export function termNodes(
  source: PrintedText,
  terms: readonly Term[],
  citations: readonly Citation[],
): NodeDraft[] {
  const reworded = rewordedSurfaces(citations)
  return terms.flatMap((term): NodeDraft[] => {
    const { key, entry, labelSpan, partSpan, components } = term
    const label = sliceSpan(source, labelSpan)
    const name = stripQuotes(label)
    const attributes: NodeAttributes = {
      kind: 'term',
      label,
      name,
      number: entry.number,
      definition: withoutBreaks(sliceSpan(source, entry.definition)),
      // The term's own name is in simplified characters, as the dictionary of readings is.
      pinyin: formatPinyin(term.name),
      aliases: [...new Set([...aliasesOf(source, term), ...(reworded.get(key) ?? [])])],
      span: entry.definition,
      labelSpan,
      entrySpan: entry.entrySpan,
      ...(partSpan ? { partSpan } : {}),
      ...UNPLACED,
    }
    const parts = components.map((part): NodeDraft => {
      const { span, group } = part
      return {
        key: part.key,
        attributes: { kind: 'component', label: sliceSpan(source, span), group, span, ...UNPLACED },
      }
    })
    return [{ key, attributes }, ...parts]
  })
}

/** Returns the other names that the label of a term gives beside its own. */
function aliasesOf(source: PrintedText, { entry }: Term): string[] {
  return (entry.aliasSpans ?? []).map((span) => sliceSpan(source, span))
}

/** Returns the other wordings by which each node is cited, each once. */
function rewordedSurfaces(citations: readonly Citation[]): Map<NodeKey, Set<string>> {
  const surfaces = new Map<NodeKey, Set<string>>()
  for (const { target, mention } of citations) {
    if (mention.match !== 'reworded') continue
    const known = surfaces.get(target) ?? new Set()
    surfaces.set(target, known.add(mention.surface))
  }
  return surfaces
}

/** Makes the nodes of coinages. */
export function coinageNodes(coinages: readonly Coinage[]): NodeDraft[] {
  return coinages.flatMap(({ key, name, score, reasons, uses }) => {
    const first = uses[0]
    if (!first) return []
    const span = { start: first.mention.start, end: first.mention.end }
    return [{ key, attributes: { kind: 'coinage', label: name, score, reasons, span, ...UNPLACED } }]
  })
}

/** Makes the node of one block of the outline. */
export function blockNode(source: PrintedText, block: OutlineBlock): NodeDraft {
  const { key, kind, address, side, marker, span } = block
  const shared = { address, side, marker, span, ...UNPLACED }
  if (kind === 'section') {
    const heading = sliceSpan(source, block.heading?.text ?? span)
    const headingSpan = block.heading?.span ?? span
    const { level } = block
    return { key, attributes: { kind, label: heading, heading, headingSpan, level, ...shared } }
  }
  if (isItemKind(kind)) {
    const title = sliceSpan(source, block.title ?? span)
    return { key, attributes: { kind, label: nameOfTitle(title), title, ...shared } }
  }
  return { key, attributes: { kind: 'paragraph', label: nameOfPassage(sliceSpan(source, span)), ...shared } }
}

function withoutBreaks(text: string): string {
  return splitLines(text)
    .map((span) => sliceSpan(text, span).trim())
    .join('')
}
