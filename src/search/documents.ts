import { citationsOf } from '../model/concordance.ts'
import type { GraphNode } from '../model/graph.ts'
import type { TermKey } from '../model/ids.ts'
import type { NodeKind } from '../model/kinds.ts'
import type { TermGraph } from '../model/read-graph.ts'
import type { Span } from '../model/span.ts'
import { writtenForms } from '../model/written-forms.ts'
import type { Alphabet } from './alphabet.ts'
import { groupOfKind, HIT_GROUPS } from './hit.ts'

/** A node as the search engine knows it. */
export interface SearchDocument extends Pick<GraphNode, 'key' | 'kind' | 'label'> {
  /** Its names, its own first; none for a paragraph, which is found by its text alone. */
  readonly names: readonly Name[]
  /** How often the body cites it. */
  readonly citations: number
  /** Its place in the source, which settles ties. */
  readonly at: number
  /** Its position among all documents, the first before all others of the same class of match. */
  readonly rank: number
}

/** A written form by which a node is found. */
export interface Name {
  readonly document: SearchDocument
  /** Folded; never empty. */
  readonly text: string
  /** The same with numerals as digits, unit for unit. */
  readonly level: string
  /** Where the report writes a form that is not the node's own name; else null. */
  readonly place: { readonly mention: Span; readonly block: Span } | null
}

/** Returns a document for each node of the graph, in the order in which hits of one class are shown. */
export function buildDocuments(graph: TermGraph, alphabet: Alphabet): SearchDocument[] {
  const drafts = graph.nodes.map((node) => ({ node, cited: citationsOf(graph, node.key) }))
  const groupOf = (kind: NodeKind) => HIT_GROUPS.indexOf(groupOfKind(kind))
  drafts.sort(
    (a, b) =>
      groupOf(a.node.kind) - groupOf(b.node.kind) ||
      b.cited.length - a.cited.length ||
      a.node.span.start - b.node.span.start,
  )
  return drafts.map(({ node, cited }, rank) => {
    const written = new Map(
      cited.map(({ mention, block }) => [alphabet.foldText(mention.surface), { mention, block: block.span }]),
    )
    const { key, kind, label } = node
    const found: Name[] = []
    const document = { key, kind, label, citations: cited.length, at: node.span.start, rank, names: found }
    const names = new Set<string>()
    for (const form of writtenForms(node)) {
      const text = alphabet.foldText(form.text)
      if (text === '' || names.has(text)) continue
      const place = form.own ? null : (written.get(text) ?? null)
      names.add(text)
      found.push({ document, text, level: alphabet.level(text), place })
    }
    return document
  })
}

/** A name that stands for itself, outside of any report. */
export interface ListedName {
  readonly key: TermKey
  readonly name: string
  /** How much it is used: of names that match alike the one used more comes first. */
  readonly uses: number
}

/** Returns a document for each of some names, in their order. */
export function listDocuments(names: readonly ListedName[], alphabet: Alphabet): SearchDocument[] {
  return names.map(({ key, name, uses }, rank) => {
    const found: Name[] = []
    const document = {
      key,
      kind: 'term',
      label: name,
      citations: uses,
      at: rank,
      rank,
      names: found,
    } as const
    const text = alphabet.foldText(name)
    if (text !== '') found.push({ document, text, level: alphabet.level(text), place: null })
    return document
  })
}
