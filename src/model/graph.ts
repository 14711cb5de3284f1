/** This room describes the graph of a report, as graph.json holds it. */

import type { Address, NodeKey, TermKey } from './ids.ts'
import type {
  BlockKind,
  CoinageReason,
  DivisionLevel,
  EdgeKind,
  ItemKind,
  Match,
  NodeKind,
  ReportKind,
  Side,
} from './kinds.ts'
import type { Span } from './span.ts'

/** The version of the format of graph.json; a reader refuses any other. */
export const SCHEMA = 1

/** A place on a layout's canvas: the unit is a CSS pixel at the default zoom, y grows downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a node's label stands, seen from the node. */
export const LABEL_SIDES = ['right', 'left', 'below', 'above'] as const
export type LabelSide = (typeof LABEL_SIDES)[number]

/** The places of a node beside the one it has on the concept map. */
interface NodePlaces {
  readonly compare?: Point
  readonly outline?: Point
  /** On the concept map for screens that are taller than wide. */
  readonly tall?: TallPlace
}

export interface TallPlace extends Point {
  /** Where this layout keeps room for the label, as `labelSide` of the node does on the wide one. */
  readonly labelSide?: LabelSide
}

interface NodeBase {
  readonly label: string
  readonly span: Span
  readonly x: number
  readonly y: number
  /** Radius in the unit of `x` and `y`. */
  readonly size: number
  /** Where the layout keeps room for the label; only on nodes whose label shows by default. */
  readonly labelSide?: LabelSide
  /** Places in the views other than the concept map; a node without a place in a view is not drawn there. */
  readonly places?: NodePlaces
}

/** One defined name. A joined entry (“两重”、“两新”) has one node for each name. */
export interface TermAttributes extends NodeBase {
  readonly kind: 'term'
  /** The label without quotation marks. */
  readonly name: string
  /** The entry's number as printed, without its separator; null where the entry has none. */
  readonly number: string | null
  /** The text of `span`, without line breaks. */
  readonly definition: string
  /** Pinyin with tone marks, a syllable a word. */
  readonly pinyin: string
  /** Other written forms that the report itself uses (surfaces of reworded mentions). */
  readonly aliases: readonly string[]
  readonly labelSpan: Span
  /** The whole entry with its number: the stretch of the source that belongs to it. */
  readonly entrySpan: Span
  /** The one side that all blocks citing it or its parts stand on: reported and not continued, or new. */
  readonly onlySide?: 'review' | 'plan'
  /** The part of a joined entry's definition that is this name's own, where it divides plainly. */
  readonly partSpan?: Span
}

/** The numeral group a component stands in: 四区 of 四区两城 is `{head: '区', count: 4, index: 0}`. */
export interface ComponentGroup {
  readonly head: string | null
  readonly count: number
  /** Position of the group among the groups of its term, from 0. */
  readonly index: number
}

/** One part that a definition lists. */
export interface ComponentAttributes extends NodeBase {
  readonly kind: 'component'
  readonly group: ComponentGroup
}

/** A term-like expression of the body that no entry defines; `span` is its first use. */
export interface CoinageAttributes extends NodeBase {
  readonly kind: 'coinage'
  /** The higher, the more it has the form of a term; a plain quotation has least. */
  readonly score: number
  readonly reasons: readonly CoinageReason[]
}

interface BlockBase extends NodeBase {
  readonly address: Address
  readonly side: Side
  /** The block's own number as printed (一, （六）, 三是); null where it has none. */
  readonly marker: string | null
}

/** A headed part of the report; `span` covers all it contains. */
export interface SectionAttributes extends BlockBase {
  readonly kind: 'section'
  /** The heading's text without its number. */
  readonly heading: string
  /** The heading with its number, as a stretch of the source. */
  readonly headingSpan: Span
  /** Depth, from 1. */
  readonly level: number
}

/** A block of body text without a number of its own. */
export interface ParagraphAttributes extends BlockBase {
  readonly kind: 'paragraph'
}

/** A numbered item 一是/二是; its title is its first sentence without the number. */
export type ItemAttributes = {
  [K in ItemKind]: BlockBase & { readonly kind: K; readonly title: string }
}[ItemKind]

export type BlockAttributes = SectionAttributes | ParagraphAttributes | ItemAttributes
export type NodeAttributes = TermAttributes | ComponentAttributes | CoinageAttributes | BlockAttributes

/** One place where a block uses a name: from its first to its last character that is no quotation mark. */
export interface Mention extends Span {
  readonly surface: string
  readonly match: Match
}

/**
 * Why two terms are related: a block cites both, or the definition of one names the other at `span`; on the map of a
 * library, so many reports have blocks that cite both.
 */
export type RelatedReason =
  | { readonly kind: 'block'; readonly block: NodeKey }
  | { readonly kind: 'definition'; readonly term: TermKey; readonly span: Span }
  | { readonly kind: 'library'; readonly reports: number }

export type EdgeAttributes =
  | { readonly kind: 'contains' }
  | { readonly kind: 'component' }
  | { readonly kind: 'cites'; readonly mentions: readonly Mention[] }
  | { readonly kind: 'related'; readonly weight: number; readonly because: readonly RelatedReason[] }
  | {
      readonly kind: 'continues'
      /** The terms that both blocks cite. */
      readonly via: readonly TermKey[]
      /** The clauses that use the first of them, in the earlier and in the later block. */
      readonly from: Span
      readonly to: Span
    }

export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A problem in the report: a value with a place and a rule, never thrown. */
export interface Diagnostic {
  /** The rule, kebab-case (`numeral-mismatch`). */
  readonly code: string
  readonly severity: Severity
  /** What is wrong, in Chinese; it goes on with a comma and the suggestion, so it ends with no stop. */
  readonly message: string
  /** What to do about it, in Chinese; without a stop as well. */
  readonly suggestion: string
  readonly span: Span
}

/** A name for a report that has no title: what its body calls itself. */
export interface ReportProposal {
  /** Made of place, year and sort of report (零陵区2024年政府工作报告). */
  readonly title: string
  readonly place: string | null
  readonly year: number | null
}

/** What the report says of itself, as found; null where it does not say. */
export interface ReportInfo {
  /** What the document was taken for. */
  readonly kind: ReportKind
  readonly title: string | null
  /** A short name for narrow places (零陵区2024年计划报告), made of place, year and sort of report. */
  readonly shortTitle: string | null
  readonly issuer: string | null
  /** As printed (2023年12月20日, 二〇二六年一月九日). */
  readonly date: string | null
  readonly session: string | null
  /** The division whose report it is, as printed: 零陵区. */
  readonly place: string | null
  /** Its code by GB/T 2260, six digits; null for a place that is not in the table of divisions, or is there twice. */
  readonly placeCode: string | null
  readonly level: DivisionLevel | null
  /** The year reported on and the year planned. */
  readonly reviewYear: number | null
  readonly planYear: number | null
  /** What a report without title may be called. */
  readonly proposal: ReportProposal | null
}

/** Where the text came from. */
export interface SourceInfo {
  readonly file: 'source.txt'
  /** Of the file that was read, lower-case hexadecimal. */
  readonly sha256: string
  /** UTF-16 code units of source.txt. */
  readonly length: number
  readonly format: string
  readonly encoding: string
  /** Of source.txt, where that is not the file that was read itself. */
  readonly textSha256?: string
  /** Of marks.json, where the document had marks. */
  readonly marksSha256?: string
}

/** A stretch of the source that belongs to no block and no entry, and why. */
export interface SkippedSpan extends Span {
  readonly reason:
    | 'head'
    | 'blank'
    | 'glossary-heading'
    | 'artefact'
    | 'chrome'
    | 'repeat'
    | 'contents'
    | 'remark'
}

interface FrameSize {
  readonly width: number
  readonly height: number
}

/** Terms that share more with one another than with the rest. */
export interface Community {
  /** The most central of them, which the community is named by. */
  readonly centre: TermKey
  /** All of them with the centre, in the order of the glossary. */
  readonly terms: readonly TermKey[]
}

export interface GraphAttributes {
  readonly schema: number
  readonly report: ReportInfo
  readonly source: SourceInfo
  readonly compiler: string
  /** The canvas that the nodes' places are meant for; it is drawn fitted into the page's own. */
  readonly frame?: FrameSize
  /** The canvases that the nodes' `places` are meant for. */
  readonly frames?: {
    readonly compare?: FrameSize
    readonly outline?: FrameSize
    readonly tall?: FrameSize
  }
  /** Terms that hang together, two or more, in the order of their names' first definitions. */
  readonly communities?: readonly Community[]
  readonly skipped: readonly SkippedSpan[]
  readonly diagnostics: readonly Diagnostic[]
}

/** graph.json: graphology's serialised form of a directed multigraph. */
export interface SerializedTermGraph {
  readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: boolean }
  readonly attributes: GraphAttributes
  readonly nodes: readonly { readonly key: NodeKey; readonly attributes: NodeAttributes }[]
  readonly edges: readonly {
    readonly key: string
    readonly source: NodeKey
    readonly target: NodeKey
    readonly attributes: EdgeAttributes
  }[]
}

/** A node with its key, told apart by `kind`. */
export type GraphNode = NodeAttributes & { readonly key: NodeKey }
export type NodeOf<K extends NodeKind> = Extract<GraphNode, { kind: K }>
export type BlockNode = NodeOf<BlockKind>

/** An edge with its key and ends, told apart by `kind`. */
export type GraphEdge = EdgeAttributes & {
  readonly key: string
  readonly source: NodeKey
  readonly target: NodeKey
}
export type EdgeOf<K extends EdgeKind> = Extract<GraphEdge, { kind: K }>
