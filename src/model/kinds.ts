/** The kinds of node a graph may hold, in the order in which legends and result lists show them. */
export const NODE_KINDS = [
  'term',
  'component',
  'coinage',
  'achievement',
  'task',
  'problem',
  'section',
  'paragraph',
] as const
export type NodeKind = (typeof NODE_KINDS)[number]

/** The kinds of relation between two nodes. */
export const EDGE_KINDS = ['contains', 'cites', 'component', 'related', 'continues'] as const
export type EdgeKind = (typeof EDGE_KINDS)[number]

/** What a block of the report speaks of: the year past, the year to come, what falls short, or neither. */
export const SIDES = ['review', 'plan', 'shortcomings', 'none'] as const
export type Side = (typeof SIDES)[number]

/** How the surface of a mention relates to the name it cites. */
export const MATCHES = ['exact', 'quotes', 'marker', 'reworded'] as const
export type Match = (typeof MATCHES)[number]

/** The kinds of numbered item: 一是/二是 of plan, review and shortcomings. */
export const ITEM_KINDS = ['task', 'achievement', 'problem'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** Nodes that are a stretch of the report's body. */
export const BLOCK_KINDS = ['section', 'paragraph', ...ITEM_KINDS] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** Tells whether `kind` is that of a stretch of the body. */
export function isBlockKind(kind: NodeKind): kind is BlockKind {
  return (BLOCK_KINDS as readonly NodeKind[]).includes(kind)
}

/** Tells whether `kind` is that of a numbered item. */
export function isItemKind(kind: NodeKind): kind is ItemKind {
  return (ITEM_KINDS as readonly NodeKind[]).includes(kind)
}

/** Tells whether `text` names a node kind. */
export function isNodeKind(text: string): text is NodeKind {
  return (NODE_KINDS as readonly string[]).includes(text)
}

/** Reasons to take an expression for a coinage, the strongest first. */
export const COINAGE_REASONS = [
  'numeral',
  'formula',
  'pair',
  'parallel',
  'joined',
  'suffix',
  'head',
  'repeated',
  'quoted',
] as const
export type CoinageReason = (typeof COINAGE_REASONS)[number]

/** Tells whether a coinage has only its quotation marks and its surroundings for a reason, not its form. */
export function isPlainQuotation(reasons: readonly CoinageReason[]): boolean {
  return reasons.every((reason) => reason === 'head' || reason === 'repeated' || reason === 'quoted')
}

/** What a document is: whose kinds of part, number and side are looked for in it. */
export const REPORT_KINDS = [
  'work-report',
  'plan-report',
  'budget-report',
  'department-budget',
  'law',
  'plan',
  'communique',
  'annual-report',
  'standard',
  'other',
] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** The levels of China's divisions, the highest first. */
export const DIVISION_LEVELS = ['nation', 'province', 'prefecture', 'county', 'township'] as const
export type DivisionLevel = (typeof DIVISION_LEVELS)[number]

/** How the graph is laid out: terms by what they share, review beside plan, the report as a tree. */
export const LAYOUTS = ['map', 'compare', 'outline'] as const
export type LayoutName = (typeof LAYOUTS)[number]
