import type { Diagnostic, SerializedTermGraph, SourceInfo } from '../model/graph.ts'
import { SCHEMA } from '../model/graph.ts'
import { type Body, readBody } from './body.ts'
import { buildGraph } from './build-graph.ts'
import { asPrinted, type Citation, findCitations } from './citations.ts'
import { type Coinage, findCoinages } from './coinages.ts'
import {
  citesEdges,
  componentEdges,
  containsEdges,
  continuesEdges,
  type EdgeDraft,
  relatedEdges,
} from './edges.ts'
import { checkGlossary, findEmptyGlossary, noGlossary } from './glossary.ts'
import { placeNodes } from './layout/place-nodes.ts'
import { bindMarkers, checkMarkers, cutAtMarker } from './marked.ts'
import { blockNode, coinageNodes, type NodeDraft, termNodes } from './nodes.ts'
import { type Continuation, findContinuations, findRelated, type Related } from './relations.ts'
import { findReworded } from './reworded.ts'
import { readStructure, type Structure, skippedOf } from './structure.ts'
import { readTerms } from './terms.ts'
import { findUnused } from './unused.ts'
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
  return { graph: graph && placeNodes(graph), diagnostics }
}

/** Reads the text of a report into its graph, before the layout: all nodes stand at 0, 0. */
export function readReport(printed: string, origin: Origin): Compiled {
  // The stages read marks of one make; labels, titles and surfaces are cut from the text as printed.
  const structure = readStructure(printed)
  if (!isReport(structure)) return { graph: null, diagnostics: [notAReport(structure)] }
  const defined = readTerms(structure.source, structure.glossary?.entries ?? [])
  const body = readBody(structure, defined.terms)
  const found = findUses(body, printed)
  const diagnostics = [
    ...structure.outline.diagnostics,
    ...defined.diagnostics,
    ...checkAppendix(structure),
    ...(structure.glossary ? findUnused(body, found.cited) : []),
    ...checkMarkers(body.markers, body.terms),
  ].sort((a, b) => a.span.start - b.span.start)
  const attributes = {
    schema: SCHEMA,
    report: structure.info,
    source: { file: 'source.txt', ...origin, length: printed.length },
    compiler: COMPILER_VERSION,
    skipped: skippedOf(structure, body.pieces),
    diagnostics,
  } as const
  return { graph: buildGraph(attributes, nodesOf(printed, body, found), edgesOf(body, found)), diagnostics }
}

/** What the body does with names: the stages that read it once outline and glossary are known. */
interface Uses {
  readonly cited: readonly Citation[]
  readonly coinages: readonly Coinage[]
  readonly related: readonly Related[]
  readonly continued: readonly Continuation[]
}

function findUses(body: Body, printed: string): Uses {
  const { text, blocks, markers, terms } = body
  const { source } = text
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
  }
}

function inOrder(citations: readonly Citation[]): Citation[] {
  return [...citations].sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end)
}

function nodesOf(printed: string, { blocks, terms }: Body, { cited, coinages }: Uses): NodeDraft[] {
  return [
    ...termNodes(printed, terms, cited),
    ...coinageNodes(coinages),
    ...blocks.map((block) => blockNode(printed, block)),
  ]
}

function edgesOf({ blocks, terms }: Body, { cited, coinages, related, continued }: Uses): EdgeDraft[] {
  return [
    ...containsEdges(blocks),
    ...componentEdges(terms),
    ...citesEdges(blocks, [...cited, ...coinages.flatMap(({ uses }) => uses)]),
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
