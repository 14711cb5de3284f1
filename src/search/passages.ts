import { isBlock } from '../model/concordance.ts'
import type { NodeOf } from '../model/graph.ts'
import type { TermGraph } from '../model/read-graph.ts'
import { compareSpans, containsSpan, type Span } from '../model/span.ts'
import { type Folded, foldWithOffsets } from '../text/fold.ts'
import type { SearchDocument } from './documents.ts'
import { unfoldSpan } from './marks.ts'

/** A stretch of the source that belongs to one block, or to the terms of one entry of the appendix. */
export interface Region {
  readonly span: Span
  /** The same stretch in units of the folded source. */
  readonly folded: Span
  readonly parent: Region | null
  /** The part of `span` that is one document's own is null where all of it is. */
  readonly owners: readonly { readonly document: SearchDocument; readonly part: Span | null }[]
}

/** The report's text made ready for searching. */
export interface Passages {
  readonly source: string
  readonly folded: Folded
  /** Gives the innermost region that holds all of a folded stretch, or null. */
  regionOf(folded: Span): Region | null
  /** Gives the stretch of the source that a folded stretch came from. */
  spanOf(folded: Span): Span
}

/** Folds the source and tells which region each of its characters belongs to. */
export function buildPassages(
  graph: TermGraph,
  source: string,
  documents: readonly SearchDocument[],
): Passages {
  const folded = foldWithOffsets(source)
  const regions = nestRegions(collectRegions(graph, documents), folded)
  const innermost = new Array<Region | null>(folded.text.length).fill(null)
  for (const region of regions) innermost.fill(region, region.folded.start, region.folded.end)
  return {
    source,
    folded,
    regionOf: ({ start, end }) => {
      let region = innermost[start] ?? null
      while (region !== null && region.folded.end < end) region = region.parent
      return region
    },
    spanOf: (span) => unfoldSpan(source, folded, span),
  }
}

type FlatRegion = Pick<Region, 'span' | 'owners'>

function collectRegions(graph: TermGraph, documents: readonly SearchDocument[]): FlatRegion[] {
  const byKey = new Map<string, SearchDocument>(documents.map((document) => [document.key, document]))
  const ownersOf = (key: string, part: Span | null): Region['owners'] => {
    const document = byKey.get(key)
    return document ? [{ document, part }] : []
  }
  const blocks = graph.nodes.filter(isBlock).map(({ span, key }) => ({ span, owners: ownersOf(key, null) }))
  const entries = new Map<number, NodeOf<'term'>[]>()
  for (const term of graph.nodesOf('term')) {
    entries.set(term.entrySpan.start, [...(entries.get(term.entrySpan.start) ?? []), term])
  }
  const definitions = [...entries.values()].map((terms) => ({
    span: {
      start: Math.min(...terms.map((term) => term.labelSpan.start)),
      end: Math.max(...terms.map((term) => term.entrySpan.end)),
    },
    owners: terms.flatMap((term) => ownersOf(term.key, term.partSpan ?? null)),
  }))
  return [...blocks, ...definitions]
}

function nestRegions(flat: readonly FlatRegion[], folded: Folded): Region[] {
  const open: Region[] = []
  return [...flat]
    .sort((a, b) => compareSpans(a.span, b.span))
    .map((region) => {
      while (open.length > 0 && !containsSpan(open.at(-1)?.span ?? region.span, region.span)) open.pop()
      const { start, end } = region.span
      const units = { start: firstUnit(folded, start), end: firstUnit(folded, end) }
      const nested: Region = { ...region, folded: units, parent: open.at(-1) ?? null }
      open.push(nested)
      return nested
    })
}

/** Gives the first folded unit that came from `offset` of the source or behind it. */
function firstUnit({ text, offsets }: Folded, offset: number): number {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}
