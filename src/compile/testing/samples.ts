import { hash } from 'node:crypto'
import type { GraphNode, SerializedTermGraph } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { NodeKind } from '../../model/kinds.ts'
import { indexGraph, type TermGraph } from '../../model/read-graph.ts'
import { compareSpans, type Span } from '../../model/span.ts'
import { type Body, readBody } from '../citations/body.ts'
import { type Compiled, compileReport, readReport } from '../compile.ts'
import { findComponents, type Unpacked } from '../components/components.ts'
import { readTerms } from '../glossary/terms.ts'
import { readStructure } from '../structure.ts'
import { type LevelledText, levelledText, printedText } from '../texts.ts'

/** Where a text made for a test came from. */
export const ORIGIN = { sha256: '0'.repeat(64), format: 'text', encoding: 'utf-8' } as const

/** Returns where a text comes from that is a file of its own. */
export function originOf(text: string) {
  return { ...ORIGIN, sha256: hash('sha256', text) }
}

/** Writes a small report with an outline and these lines of glossary. */
export function sampleReport(body: string, ...entries: readonly string[]): string {
  const glossary = entries.length === 0 ? '' : `\n名词解释：\n${entries.join('\n')}\n`
  return `各位代表：\n一、2024年工作安排\n${body}${glossary}`
}

/** Levels a text that has no artefacts. */
export function levelled(text: string): LevelledText {
  return levelledText(printedText(text), [])
}

/** Reads a text that must be a report, without the layout. */
export function readSample(source: string): { graph: TermGraph; diagnostics: Compiled['diagnostics'] } {
  const compiled = readReport(source, [], originOf(source))
  if (compiled.graph === null) throw new Error('the sample is no report')
  return { diagnostics: compiled.diagnostics, graph: indexGraph(compiled.graph) }
}

/** Prepares the body of a text for the stages that look for names in it. */
export function readSampleBody(source: string): Body {
  const structure = readStructure({ printed: printedText(source), marks: [] })
  const entries = structure.glossary?.entries ?? []
  return readBody(structure, readTerms(structure.source, entries, structure.owned).terms)
}

/** Compiles a text that must be a report, with the layout. */
export function compileSample(source: string): SerializedTermGraph {
  const { graph } = compileReport(source, [], originOf(source))
  if (graph === null) throw new Error('the sample is no report')
  return graph
}

/** Returns the labels of the nodes of one kind. */
export function labelsOf(graph: TermGraph, kind: NodeKind): string[] {
  return graph.nodesOf(kind).map((node: GraphNode) => node.label)
}

/** Returns every mention of a kind of node: the citing block's address, what is cited, surface and match. */
export function mentionsOf(graph: TermGraph, kind: NodeKind): string[] {
  return graph.edges.flatMap((edge) => {
    const target = graph.node(edge.target)
    if (edge.kind !== 'cites' || target?.kind !== kind) return []
    return edge.mentions.map(
      ({ surface, match }) => `${edge.source.slice(2)} ${target.label} ${surface} ${match}`,
    )
  })
}

/** What a definition is read as when one of its parts is taken out. */
export interface Shortened extends Unpacked {
  readonly name: string
  /** How many parts the definition had before. */
  readonly count: number
}

/** Unpacks every definition of a report once for each of its parts, with that part taken out of the text. */
export function unpackShortened(source: string, graph: TermGraph): Shortened[] {
  return graph.nodesOf('term').flatMap((term) => {
    const parts = partSpansOf(graph, term.key)
    return parts.map(({ start, end }, i): Shortened => {
      const [from, to] = i === 0 ? [start, parts[1]?.start ?? end] : [parts[i - 1]?.end ?? start, end]
      const whole = term.partSpan ?? term.span
      const definition = { start: whole.start, end: whole.end - (to - from) }
      const cut = levelled(source.slice(0, from) + source.slice(to))
      return { ...findComponents(cut, term.label, definition), name: term.name, count: parts.length }
    })
  })
}

function partSpansOf(graph: TermGraph, term: NodeKey): Span[] {
  const spans = graph.from(term, 'component').flatMap(({ target }) => graph.node(target)?.span ?? [])
  return spans.sort(compareSpans)
}
