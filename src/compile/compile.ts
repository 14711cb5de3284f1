import type { Diagnostic, SerializedTermGraph, SourceInfo } from '../model/graph.ts'
import { SCHEMA } from '../model/graph.ts'
import { indexGraph } from '../model/read-graph.ts'
import { findUnused } from './check/unused.ts'
import { readBody } from './citations/body.ts'
import { asPrinted, type Citation, findCitations } from './citations/citations.ts'
import { bindMarkers, checkMarkers, cutAtMarker } from './citations/marked.ts'
import { findReworded } from './citations/reworded.ts'
import { type Coinage, findCoinages } from './coinages/coinages.ts'
import { checkGlossary, findEmptyGlossary, noGlossary } from './glossary/glossary.ts'
import { readTerms, type Term } from './glossary/terms.ts'
import { placeNodes } from './layout/place-nodes.ts'
import { placeViews } from './layout/place-views.ts'
import type { OutlineBlock } from './outline/outline.ts'
import { readStructure, type Structure, skippedOf } from './outline/structure.ts'
import { buildGraph } from './relations/build-graph.ts'
import { findCommunities } from './relations/communities.ts'
import {
  citesEdges,
  componentEdges,
  containsEdges,
  continuesEdges,
  type EdgeDraft,
  relatedEdges,
} from './relations/edges.ts'
import { blockNode, coinageNodes, type NodeDraft, termNodes } from './relations/nodes.ts'
import { type Continuation, findContinuations, findRelated, type Related } from './relations/relations.ts'
import { COMPILER_VERSION } from './version.ts'

/** Where the text that is compiled came from. */
export type Origin = Pick<SourceInfo, 'sha256' | 'format' | 'encoding'>

/** What a text compiles to. */
export interface Compiled {
  /** Null only for a text that is no report: it has neither outline nor glossary. */
  readonly graph: SerializedTermGraph | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compiles the text of a report into its graph, every node in its place.
 *
 * It never throws: what is wrong with the text is a diagnostic. The same text gives the same graph.
 */
export function compileReport(source: string, origin: Origin): Compiled {
  const { graph, diagnostics } = readReport(source, origin)
  return { graph: graph && arrange(graph), diagnostics }
}

/** Gives the graph with its communities, and with places in every view. */
function arrange(graph: SerializedTermGraph): SerializedTermGraph {
  const indexed = indexGraph(graph)
  const communities = findCommunities(indexed)
  return placeNodes(placeViews({ ...graph, attributes: { ...graph.attributes, communities } }, indexed))
}

/** Reads the text of a report into its graph, before the layout: all nodes stand at 0, 0. */
export function readReport(printed: string, origin: Origin): Compiled {
  // The stages read marks of one make; labels, titles and surfaces are cut from the text as printed.
  const structure = readStructure(printed)
  if (!isReport(structure)) return { graph: null, diagnostics: [notAReport(structure)] }
  const { terms, diagnostics: misdefined } = readTerms(structure.source, structure.glossary?.entries ?? [])
  const uses = findUses(structure, terms, printed)
  const diagnostics = [
    ...structure.outline.diagnostics,
    ...misdefined,
    ...checkAppendix(structure),
    ...uses.diagnostics,
  ].sort((a, b) => a.span.start - b.span.start)
  const attributes = {
    schema: SCHEMA,
    report: structure.info,
    source: { file: 'source.txt', ...origin, length: printed.length },
    compiler: COMPILER_VERSION,
    skipped: skippedOf(structure),
    diagnostics,
  } as const
  const { blocks } = structure.outline
  const nodes = nodesOf(printed, { blocks, terms, uses })
  return { graph: buildGraph(attributes, nodes, edgesOf({ blocks, terms, uses })), diagnostics }
}

/** What the body does with names: the stages that read it once outline and glossary are known. */
interface Uses {
  readonly cited: readonly Citation[]
  readonly coinages: readonly Coinage[]
  readonly related: readonly Related[]
  readonly continued: readonly Continuation[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the body, which is let go of before the graph is put together: folded, it takes more room than the text. */
function findUses(structure: Structure, terms: readonly Term[], printed: string): Uses {
  const body = readBody(structure, terms)
  const { blocks, markers } = body
  const { source } = body.text
  const exact = findCitations(body)
  const worded = inOrder([...exact.body, ...findReworded(body, exact.body)])
  const marked = bindMarkers({ source, markers, terms, cited: worded })
  const cited = inOrder([...worded, ...marked]).map((citation) =>
    asPrinted(printed, cutAtMarker(source, citation, markers)),
  )
  return {
    cited,
    coinages: findCoinages(body, cited),
    related: findRelated(blocks, cited, exact.definitions),
    continued: findContinuations(source, blocks, cited),
    diagnostics: [...(structure.glossary ? findUnused(body, cited) : []), ...checkMarkers(markers, terms)],
  }
}

/** What the graph is put together from. */
interface Parts {
  readonly blocks: readonly OutlineBlock[]
  readonly terms: readonly Term[]
  readonly uses: Uses
}

function inOrder(citations: readonly Citation[]): Citation[] {
  return [...citations].sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end)
}

function nodesOf(printed: string, { blocks, terms, uses }: Parts): NodeDraft[] {
  return [
    ...termNodes(printed, terms, uses.cited),
    ...coinageNodes(uses.coinages),
    ...blocks.map((block) => blockNode(printed, block)),
  ]
}

function edgesOf({ blocks, terms, uses }: Parts): EdgeDraft[] {
  const { cited, coinages, related, continued } = uses
  return [
    ...containsEdges(blocks),
    ...componentEdges(terms),
    ...citesEdges(blocks, [...cited, ...coinages.flatMap((coinage) => coinage.uses)]),
    ...relatedEdges(related),
    ...continuesEdges(blocks, continued),
  ]
}

/** A text with a heading, an item or a defined term is a report. */
function isReport({ outline, glossary }: Structure): boolean {
  return glossary !== null || outline.blocks.some(({ kind }) => kind !== 'paragraph')
}

function notAReport({ source }: Structure): Diagnostic {
  const message = '文中既没有“一、”“（一）”这样的标题，也没有名词解释'
  const suggestion = '请确认这是一份报告的全文'
  const span = { start: 0, end: source.length }
  return { code: 'not-a-report', severity: 'error', message, suggestion, span }
}

function checkAppendix({ source, lines, glossary }: Structure): Diagnostic[] {
  return glossary ? checkGlossary(source, glossary) : [noGlossary(source, findEmptyGlossary(source, lines))]
}
