import { citationsOf } from '../model/concordance.ts'
import type { GraphNode } from '../model/graph.ts'
import type { NodeKey } from '../model/ids.ts'
import type { NodeKind } from '../model/kinds.ts'
import type { TermGraph } from '../model/read-graph.ts'
import type { Span } from '../model/span.ts'
import { type Folded, fold, foldWithOffsets } from '../text/fold.ts'

/** A written form by which a node is found. */
export interface Name {
  /** Folded; never empty. */
  readonly text: string
  /** Where the report writes a form that is not the node's own name; else null. */
  readonly place: { readonly mention: Span; readonly block: Span } | null
}

/** A node as search sees it. */
export interface SearchDocument {
  readonly key: NodeKey
  readonly kind: NodeKind
  readonly label: string
  readonly foldedLabel: Folded
  /** Its names, its own first; none for a paragraph, which is found by its text alone. */
  readonly names: readonly Name[]
  /** How often the body cites it. */
  readonly citations: number
  /** Its place in the source, which settles ties. */
  readonly at: number
}

/** Gives a document for each node of the graph, in the graph's order. */
export function buildDocuments(graph: TermGraph): SearchDocument[] {
  return graph.nodes.map((node) => {
    const cited = citationsOf(graph, node.key)
    const written = new Map(
      cited.map(({ mention, block }) => [fold(mention.surface), { mention, block: block.span }]),
    )
    const names = new Map<string, Name>()
    for (const form of formsOf(node)) {
      const text = fold(form.text)
      if (text === '' || names.has(text)) continue
      names.set(text, { text, place: form.own ? null : (written.get(text) ?? null) })
    }
    return {
      key: node.key,
      kind: node.kind,
      label: node.label,
      foldedLabel: foldWithOffsets(node.label),
      names: [...names.values()],
      citations: cited.length,
      at: node.span.start,
    }
  })
}

interface Form {
  readonly text: string
  readonly own: boolean
}

function formsOf(node: GraphNode): Form[] {
  const own = (text: string): Form => ({ text, own: true })
  switch (node.kind) {
    case 'term':
      return [own(node.label), own(node.name), ...node.aliases.map((text) => ({ text, own: false }))]
    case 'component':
    case 'coinage':
      return [own(node.label)]
    case 'section':
      return [own(node.label), own(node.heading)]
    case 'task':
    case 'achievement':
    case 'problem':
      return [own(node.label), own(node.title)]
    case 'paragraph':
      return []
  }
}
