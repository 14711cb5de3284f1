import { buildNameKeys, buildSearchKeys } from '../../compile/names/search-keys.ts'
import type { Mention, NodeAttributes, SerializedTermGraph } from '../../model/graph.ts'
import { edgeKey, type NodeKey, type TermKey } from '../../model/ids.ts'
import type { NodeKind } from '../../model/kinds.ts'
import { indexGraph } from '../../model/read-graph.ts'
import type { Span } from '../../model/span.ts'
import { stripQuotes } from '../../text/fold.ts'
import { type Alphabet, buildAlphabet } from '../alphabet.ts'
import { buildDocuments, listDocuments } from '../documents.ts'
import { buildSyllabary } from '../names/letters.ts'
import { indexNames } from '../names/name-index.ts'
import { buildPassages } from '../passages/passages.ts'
import { parseQuery, type Query } from '../query.ts'

/** A node of a report that is made for a test: what is not said of it is as plain as can be. */
export interface SketchedNode {
  readonly key: string
  readonly kind: NodeKind
  readonly label: string
  /** The words of the source that are its own, where they stand first. */
  readonly words: string
  /** Attributes that a test asks for. */
  readonly more?: Readonly<Record<string, unknown>>
}

/** A written form of a node in a block: the block's key, the node's key, and the words. */
export type SketchedMention = readonly [block: string, target: string, surface: string]

/** Returns where words stand in a source; throws where they do not. */
export function spanIn(source: string, words: string, from = 0): Span {
  const start = source.indexOf(words, from)
  if (start < 0) throw new Error(`the source does not hold ${words}`)
  return { start, end: start + words.length }
}

/** Makes a graph, a source and keys, of which a search engine can be built. */
export function sketchReport(
  source: string,
  sketches: readonly SketchedNode[],
  mentions: readonly SketchedMention[] = [],
) {
  const nodes = sketches.map((sketch) => ({
    key: sketch.key as NodeKey,
    attributes: attributesOf(source, sketch) as NodeAttributes,
  }))
  const edges = mentions.map(([block, target, surface]) => {
    const [from, to] = [block as NodeKey, target as NodeKey]
    const { span } = nodes.find(({ key }) => key === from)?.attributes ?? {}
    const mention = { ...spanIn(source, surface, span?.start), surface, match: 'reworded' } as Mention
    const attributes = { kind: 'cites', mentions: [mention] } as const
    return { key: edgeKey('cites', from, to), source: from, target: to, attributes }
  })
  const serialized: SerializedTermGraph = {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: { source: { sha256: '0123456789abcdef'.repeat(4) } } as SerializedTermGraph['attributes'],
    nodes,
    edges,
  }
  return { graph: indexGraph(serialized), source, keys: buildSearchKeys(serialized, source) }
}

function attributesOf(source: string, { kind, label, words, more }: SketchedNode): object {
  const span = spanIn(source, words)
  const plain = { kind, label, span, x: 0, y: 0, size: 1 }
  if (kind === 'term') {
    const own = { name: stripQuotes(label), aliases: [], number: null, definition: words, pinyin: '' }
    return { ...plain, ...own, labelSpan: span, entrySpan: span, ...more }
  }
  const block = { heading: label, headingSpan: span, title: label, marker: null, address: '', side: 'plan' }
  return { ...plain, ...block, ...more }
}

/** Makes the index of names outside of any report, with what reads queries for them. */
export function sketchNames(names: readonly string[]) {
  const alphabet = buildAlphabet(buildNameKeys(names))
  const listed = names.map((name, at) => ({ key: `term/${at}` as TermKey, name, uses: 0 }))
  const index = indexNames(listDocuments(listed, alphabet), alphabet)
  return { index, alphabet, syllabary: buildSyllabary(alphabet.syllables), read: readerOf(alphabet) }
}

/** Makes the text of a report ready for searching, with what reads queries for it. */
export function sketchPassages(source: string, sketches: readonly SketchedNode[]) {
  const { graph, keys } = sketchReport(source, sketches)
  const alphabet = buildAlphabet(keys)
  const documents = buildDocuments(graph, alphabet)
  const passages = buildPassages({ graph, source, documents, alphabet })
  return { passages, alphabet, syllabary: buildSyllabary(alphabet.syllables), read: readerOf(alphabet) }
}

/** Makes a paragraph of each line of a source, in order. */
export function sketchLines(source: string): SketchedNode[] {
  return source.split('\n').map((words, at) => ({ key: `p/p${at}`, kind: 'paragraph', label: words, words }))
}

const readerOf =
  (alphabet: Alphabet) =>
  (text: string): Query => {
    const query = parseQuery(text, alphabet)
    if (query === null) throw new Error(`${text} is no query`)
    return query
  }
