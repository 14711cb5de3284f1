import { isBlock } from '../../model/concordance.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { compareSpans, containsSpan, type Span } from '../../model/span.ts'
import { groupBy } from '../../text/collect.ts'
import { greatestOf, leastOf } from '../../text/extremes.ts'
import { type Folded, unfold } from '../../text/fold.ts'
import { countLeading } from '../../text/sorted.ts'
import type { Alphabet } from '../alphabet.ts'
import type { SearchDocument } from '../documents.ts'
import { END } from '../index/grams.ts'
import { type Postings, PostingsBuilder } from '../index/postings.ts'

/** A stretch of the source that belongs to one block, or to the terms of one entry of the appendix. */
export interface Region {
  readonly span: Span
  /** The same stretch in units of the folded source. */
  readonly folded: Span
  readonly parent: Region | null
  /** Regions directly within, in order and apart from each other. */
  readonly children: readonly Region[]
  /** The documents, each with the part of `span` that is its own; null for all of it. */
  readonly owners: readonly { readonly document: SearchDocument; readonly part: Span | null }[]
}

/** A stretch that is searched as one: a block with its items, an entry, or what a section has between its blocks. */
export interface Passage {
  /** In units of the folded source. */
  readonly folded: Span
  /** The region that holds all of it and no other passage but those of a section. */
  readonly region: Region
}

/** The report's text made ready for searching. */
export interface Passages {
  readonly folded: Folded
  /** The folded source with numerals as digits. */
  readonly level: string
  /** Apart from each other; in the order of their best-ranked documents. */
  readonly list: readonly Passage[]
  readonly postings: Postings
  /** Returns the stretch of the source that a folded stretch came from. */
  spanOf(folded: Span): Span
}

/** The text of nothing, for what is found by its names alone. */
export const NO_PASSAGES: Passages = {
  folded: { text: '', offsets: Int32Array.of(0) },
  level: '',
  list: [],
  postings: new PostingsBuilder().build(),
  spanOf: (span) => span,
}

interface PassageParts {
  readonly graph: TermGraph
  readonly source: string
  readonly documents: readonly SearchDocument[]
  readonly alphabet: Alphabet
}

/** Folds the source, divides it into passages, and builds their postings unless they are given. */
export function buildPassages(
  { graph, source, documents, alphabet }: PassageParts,
  prebuilt?: Postings,
): Passages {
  const folded = alphabet.fold(source)
  const level = alphabet.level(folded.text)
  const list = nestRegions(collectRegions(graph, documents), folded).flatMap(passagesOf)
  list.sort((a, b) => a.rank - b.rank || a.folded.start - b.folded.start)
  const postings = prebuilt ?? buildPostings(level, list)
  return { folded, level, list, postings, spanOf: (span) => unfold(source, folded, span) }
}

function buildPostings(level: string, list: readonly Passage[]): Postings {
  const builder = new PostingsBuilder()
  list.forEach(({ folded: { start, end } }, passage) => {
    builder.addNeighbours(level.slice(start, end) + END, passage)
  })
  return builder.build()
}

/** Returns the innermost region that holds all of a folded stretch which meets `near`, or null. */
export function regionAround(near: Region, place: Span): Region | null {
  let region: Region | null = near
  while (region !== null && !containsSpan(region.folded, place)) region = region.parent
  for (let inner = region; inner !== null; ) {
    region = inner
    inner = inner.children.find(({ folded }) => containsSpan(folded, place)) ?? null
  }
  return region
}

type FlatRegion = Pick<Region, 'span' | 'owners'>

function collectRegions(graph: TermGraph, documents: readonly SearchDocument[]): FlatRegion[] {
  const byKey = new Map<string, SearchDocument>(documents.map((document) => [document.key, document]))
  const ownersOf = (key: string, part: Span | null): Region['owners'] => {
    const document = byKey.get(key)
    return document ? [{ document, part }] : []
  }
  const blocks = graph.nodes.filter(isBlock).map(({ span, key }) => ({ span, owners: ownersOf(key, null) }))
  const entries = groupBy(graph.nodesOf('term'), ({ entrySpan }) => entrySpan.start)
  const definitions = [...entries.values()].map((terms) => ({
    span: {
      // The name of a note that does not repeat it stands in the body.
      start: leastOf(
        terms.map(({ labelSpan, entrySpan, span }) =>
          containsSpan(entrySpan, labelSpan) ? labelSpan.start : span.start,
        ),
      ),
      end: greatestOf(terms.map((term) => term.entrySpan.end)),
    },
    owners: terms.flatMap((term) => ownersOf(term.key, term.partSpan ?? null)),
  }))
  return [...blocks, ...definitions]
}

/** Nests the regions and returns the outermost. */
function nestRegions(flat: readonly FlatRegion[], folded: Folded): Region[] {
  type Draft = Region & { readonly children: Region[] }
  const outermost: Region[] = []
  const open: Draft[] = []
  for (const region of [...flat].sort((a, b) => compareSpans(a.span, b.span))) {
    while (open.length > 0 && !containsSpan(open.at(-1)?.span ?? region.span, region.span)) open.pop()
    const parent = open.at(-1) ?? null
    const { start, end } = region.span
    const units = { start: firstUnit(folded, start), end: firstUnit(folded, end) }
    const nested: Draft = { ...region, folded: units, parent, children: [] }
    if (parent === null) outermost.push(nested)
    else parent.children.push(nested)
    open.push(nested)
  }
  return outermost
}

/** Returns the passages of a region, each with the best rank of its documents. */
function passagesOf(region: Region): (Passage & { readonly rank: number })[] {
  const { folded, children } = region
  if (!isSection(region)) return [{ folded, region, rank: bestRank(region) }]
  const rank = ownRank(region)
  const gaps: Span[] = []
  let start = folded.start
  for (const child of [...children, null]) {
    const end = child?.folded.start ?? folded.end
    if (end > start) gaps.push({ start, end })
    start = child?.folded.end ?? end
  }
  return [...gaps.map((gap) => ({ folded: gap, region, rank })), ...children.flatMap(passagesOf)]
}

/** Tells whether a region is a section, whose parts do not belong together as those of a paragraph do. */
export function isSection({ owners }: Region): boolean {
  return owners.some(({ document }) => document.kind === 'section')
}

function ownRank({ owners }: Region): number {
  return leastOf(owners.map(({ document }) => document.rank))
}

function bestRank(region: Region): number {
  return region.children.reduce((best, child) => Math.min(best, bestRank(child)), ownRank(region))
}

/** Returns the first folded unit that comes from `offset` of the source or from behind it. */
function firstUnit({ text, offsets }: Folded, offset: number): number {
  return countLeading(text.length, (unit) => (offsets[unit] ?? offset) < offset)
}
