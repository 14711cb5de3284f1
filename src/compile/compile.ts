/** The compiler: turns the text of a report into its graph. This file only puts the rooms in order. */

import { type Diagnostic, SCHEMA, type SerializedTermGraph, type SourceInfo } from '../model/graph.ts'
import type { Mark } from '../model/marks.ts'
import { indexGraph, withoutEdges } from '../model/read-graph.ts'
import { reprinterOf } from './as-printed.ts'
import { findHiddenSigns } from './check/hidden-signs.ts'
import { findUnused } from './check/unused.ts'
import { readBody } from './citations/body.ts'
import { asPrinted, type Citation, findCitations } from './citations/citations.ts'
import { bindMarkers, checkMarkers, cutAtMarker } from './citations/marked.ts'
import { findReworded } from './citations/reworded.ts'
import { findCoinages } from './coinages/coinages.ts'
import { checkGlossary } from './glossary/check-glossary.ts'
import { readTerms, type Term } from './glossary/terms.ts'
import { placeNodes } from './layout/place-nodes.ts'
import { placeViews } from './layout/place-views.ts'
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
import { findContinuations, findRelated } from './relations/relations.ts'
import { checkLines, checkReadable, readStructure, type Structure } from './structure.ts'
import { printedText } from './texts.ts'
import { COMPILER_VERSION } from './version.ts'

/** Where the text that is compiled came from. */
export type Origin = Omit<SourceInfo, 'file' | 'length'>

/** What a text compiles to. */
export interface Compiled {
  /** Null only for a text that is no report: it has neither outline nor glossary. */
  readonly graph: SerializedTermGraph | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compiles the text of a report into its graph, with a place for every node in every view.
 *
 * It never throws: what is wrong with the text is a diagnostic. The same text gives the same graph.
 *
 * @param marks What the form of the document says of the text, sorted by start; `[]` for a plain text.
 */
export function compileReport(text: string, marks: readonly Mark[], origin: Origin): Compiled {
  const { graph, diagnostics } = readReport(text, marks, origin)
  return { graph: graph && arrange(graph), diagnostics }
}

/** Finds the communities of a graph and places its nodes in every view. */
function arrange(graph: SerializedTermGraph): SerializedTermGraph {
  return placeNodes(placeViews(withCommunities(graph)))
}

/** The index of the graph, which takes as much room as the graph, is let go of with this function. */
function withCommunities(graph: SerializedTermGraph): SerializedTermGraph {
  const communities = findCommunities(indexGraph(withoutEdges(graph, ['continues'])))
  return { ...graph, attributes: { ...graph.attributes, communities } }
}

/** Compiles like `compileReport` but without communities and layout: all nodes stand at 0, 0. */
export function readReport(text: string, marks: readonly Mark[], origin: Origin): Compiled {
  const report = { printed: printedText(text), marks }
  const tooMany = checkLines(report)
  if (tooMany) return { graph: null, diagnostics: [tooMany] }
  const structure = readStructure(report)
  const unreadable = checkReadable(structure)
  if (unreadable) return { graph: null, diagnostics: [unreadable] }
  const entries = structure.glossary?.entries ?? []
  const { terms, diagnostics: misdefined } = readTerms(structure.source, entries, structure.owned)
  const uses = findUses(structure, terms)
  const reprinter = reprinterOf(structure.source, structure.printed)
  const nodes = nodesOf(structure, terms, uses).map((node) => reprinter?.node(node) ?? node)
  const found = [
    ...structure.diagnostics,
    ...structure.outline.diagnostics,
    ...misdefined,
    ...checkGlossary(structure),
    ...uses.diagnostics,
  ].map((one) => reprinter?.diagnostic(one) ?? one)
  const diagnostics = [...found, ...findHiddenSigns(nodes)].sort((a, b) => a.span.start - b.span.start)
  const attributes = {
    schema: SCHEMA,
    report: structure.info,
    source: { file: 'source.txt', ...origin, length: text.length },
    compiler: COMPILER_VERSION,
    skipped: structure.skipped,
    diagnostics,
  } as const
  return { graph: buildGraph(attributes, nodes, edgesOf(structure, terms, uses)), diagnostics }
}

type Uses = ReturnType<typeof findUses>

/** Finds how the body uses names. The body, which folded takes more room than the text, is let go of before the graph is built. */
function findUses(structure: Structure, terms: readonly Term[]) {
  const body = readBody(structure, terms)
  const { blocks, markers } = body
  const { source } = body.text
  const exact = findCitations(body)
  const worded = inOrder([...exact.body, ...findReworded(body, exact.body)])
  const marked = bindMarkers(body, worded)
  const cited = inOrder([...worded, ...marked]).map((citation) =>
    asPrinted(body.printed, cutAtMarker(source, citation, markers)),
  )
  return {
    cited,
    coinages: findCoinages(body, cited),
    related: findRelated(blocks, cited, exact.definitions),
    continued: findContinuations(source, blocks, cited),
    diagnostics: [
      ...(structure.glossary ? findUnused(body, cited) : []),
      ...checkMarkers(markers, terms, structure.glossary?.remarks ?? []),
    ],
  }
}

function inOrder(citations: readonly Citation[]): Citation[] {
  return [...citations].sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end)
}

function nodesOf({ printed, outline }: Structure, terms: readonly Term[], uses: Uses): NodeDraft[] {
  return [
    ...termNodes(printed, terms, uses.cited),
    ...coinageNodes(uses.coinages),
    ...outline.blocks.map((block) => blockNode(printed, block)),
  ]
}

function edgesOf({ outline: { blocks } }: Structure, terms: readonly Term[], uses: Uses): EdgeDraft[] {
  const { cited, coinages, related, continued } = uses
  return [
    ...containsEdges(blocks),
    ...componentEdges(terms),
    ...citesEdges(blocks, [...cited, ...coinages.flatMap((coinage) => coinage.uses)]),
    ...relatedEdges(related),
    ...continuesEdges(blocks, continued),
  ]
}
