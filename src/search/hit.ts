import type { GraphNode } from '../model/graph.ts'
import type { NodeKind } from '../model/kinds.ts'
import type { Span } from '../model/span.ts'
import { groupBy } from '../text/collect.ts'

/** How a query matches a node, the best way first. */
export const MATCH_CLASSES = [
  'exact',
  'number',
  'prefix',
  'infix',
  'pinyin',
  'initials',
  'near',
  'text',
  'near-text',
] as const
export type MatchClass = (typeof MATCH_CLASSES)[number]

/** A stretch of the report that shows why a node was found. */
export interface Snippet {
  /** Of the source. */
  readonly span: Span
  /** The matched stretches, in offsets of the source, within `span`, in order and apart from each other. */
  readonly marks: readonly Span[]
}

/** One node that answers a query. */
export interface SearchHit extends Pick<GraphNode, 'key' | 'kind' | 'label'> {
  /** From 0 to 1, higher is better; it never rises down a list of hits. */
  readonly score: number
  readonly match: MatchClass
  /** The matched stretches of `label`, in order and apart from each other. */
  readonly marks: readonly Span[]
  /** The matched place, for hits in the text and by a written form other than the label; else null. */
  readonly snippet: Snippet | null
}

/** The groups in which results are shown, in the order that settles ties. */
export const HIT_GROUPS = ['term', 'component', 'coinage', 'item', 'section', 'paragraph'] as const
export type HitGroup = (typeof HIT_GROUPS)[number]

/** Returns the group that shows nodes of this kind. */
export function groupOfKind(kind: NodeKind): HitGroup {
  return kind === 'task' || kind === 'achievement' || kind === 'problem' ? 'item' : kind
}

/** Returns the hits by group: groups in the order of their best hit, the order within them kept. */
export function groupHits(hits: readonly SearchHit[]) {
  return [...groupBy(hits, ({ kind }) => groupOfKind(kind))].map(([group, list]) => ({ group, hits: list }))
}
