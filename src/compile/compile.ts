import type { Diagnostic, SerializedTermGraph, SourceInfo } from '../model/graph.ts'
import { SCHEMA } from '../model/graph.ts'
import type { Span } from '../model/span.ts'
import { levelMarks } from '../text/marks.ts'
import { blankOut, findArtefacts } from './blocks.ts'
import type { Body } from './body.ts'
import { buildGraph } from './build-graph.ts'
import { asPrinted, type Citation, findCitations } from './citations.ts'
import { type Coinage, findCoinages } from './coinages.ts'
import { type Division, divideReport } from './divide.ts'
import {
  citesEdges,
  componentEdges,
  containsEdges,
  continuesEdges,
  type EdgeDraft,
  relatedEdges,
} from './edges.ts'
import { foldSource } from './found-names.ts'
import { checkGlossary, findEmptyGlossary, findGlossary, type Glossary } from './glossary.ts'
import { partHeadings } from './headings.ts'
import { placeNodes } from './layout/place-nodes.ts'
import { bindMarkers, checkMarkers, cutAtMarker } from './marked.ts'
import { findMarkers } from './markers.ts'
import { blockNode, coinageNodes, type NodeDraft, termNodes } from './nodes.ts'
import { buildOutline, type Outline } from './outline.ts'
import { findHolder, findSkipped, piecesOf } from './places.ts'
import { quotationsOf } from './quotation.ts'
import { readBlocks } from './read-blocks.ts'
import { type Continuation, findContinuations, findRelated, type Related } from './relations.ts'
import { findRepeats } from './repeats.ts'
import { readReportInfo } from './report-info.ts'
import { findReworded } from './reworded.ts'
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
  const artefacts = findArtefacts(printed)
  const source = levelMarks(blankOut(printed, artefacts))
  const lines = readBlocks(source)
  const repeats = findRepeats(source, lines)
  const read = lines.filter((_, at) => !repeats.has(at))
  const glossary = findGlossary(source, read)
  const division = divideReport(source, read, glossary)
  const info = readReportInfo(printed, division.head, partHeadings(source, division.regions[0] ?? []))
  const years = { review: info.reviewYear, plan: info.planYear }
  const outline = buildOutline(source, division.regions, years)
  if (!isReport(outline, glossary)) return { graph: null, diagnostics: [notAReport(source)] }

  const { blocks } = outline
  const defined = readTerms(source, glossary?.entries ?? [])
  const { terms } = defined
  const pieces = piecesOf(blocks)
  const markers = findMarkers(source, pieces, terms)
  const text = foldSource(blankOut(source, markers))
  const quoted = quotationsOf(text.source, pieces)
  const body: Body = { text, blocks, pieces, terms, markers, years, quoted }
  const found = findUses(body, printed)
  const diagnostics = [
    ...outline.diagnostics,
    ...defined.diagnostics,
    ...(glossary ? checkGlossary(source, glossary) : [noGlossary(source, read)]),
    ...(glossary ? findUnused(body, found.cited) : []),
    ...checkMarkers(markers, terms),
  ].sort((a, b) => a.span.start - b.span.start)
  const attributes = {
    schema: SCHEMA,
    report: info,
    source: { file: 'source.txt', ...origin, length: source.length },
    compiler: COMPILER_VERSION,
    skipped: skippedOf(source, body, {
      artefacts,
      division,
      glossary,
      repeats: [...repeats].map((at) => lines[at] as Span),
    }),
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
function isReport(outline: Outline, glossary: Glossary | null): boolean {
  return glossary !== null || outline.blocks.some(({ kind }) => kind !== 'paragraph')
}

function notAReport(source: string): Diagnostic {
  const message = '文中既没有“一、”“（一）”这样的标题，也没有名词解释'
  const suggestion = '请确认这是一份报告的全文'
  return {
    code: 'not-a-report',
    severity: 'error',
    message,
    suggestion,
    span: { start: 0, end: source.length },
  }
}

function noGlossary(source: string, blocks: readonly Span[]): Diagnostic {
  const heading = findEmptyGlossary(source, blocks)
  const span = heading ?? { start: source.length, end: source.length }
  const [message, suggestion] = heading
    ? ['“名词解释”下没有读出词条', '请把词条写成“1.名称：解释”，每条一行']
    : ['没有找到名词解释，图中只有报告的结构', '如有附件，请一并放入文本']
  return { code: 'no-glossary', severity: 'warning', message, suggestion, span }
}

interface PassedOver {
  readonly artefacts: readonly Span[]
  readonly repeats: readonly Span[]
  readonly division: Division
  readonly glossary: Glossary | null
}

function skippedOf(source: string, { pieces }: Body, { artefacts, repeats, division, glossary }: PassedOver) {
  const entries = glossary?.entries.map(({ entrySpan }) => entrySpan) ?? []
  const again = repeats.map((span) => ({ ...span, reason: 'repeat' as const }))
  const skipped = [...division.skipped, ...again].sort((a, b) => a.start - b.start)
  const traces = artefacts
    .filter((span) => findHolder(skipped, span) === undefined)
    .map((span) => ({ ...span, reason: 'artefact' as const }))
  return findSkipped(source, [...pieces, ...entries], [...skipped, ...traces])
}
