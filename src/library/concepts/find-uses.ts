import { ownSpan, quotationAround } from '../../model/concordance.ts'
import type { Mention } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { isPlainQuotation } from '../../model/kinds.ts'
import type { ConceptUse, Quote, UsingBlock } from '../../model/library.ts'
import { compareSpans, containsSpan, type Span } from '../../model/span.ts'
import { append, groupBy } from '../../text/collect.ts'
import { type FoundName, isQuotedAt, longerNames, nameFinder } from '../../text/found-names.ts'
import { keepLongest } from '../../text/matcher.ts'
import { isNameAt, lettersOf } from '../../text/name-rule.ts'
import { countLeading } from '../../text/sorted.ts'
import type { LibraryReport } from '../library-report.ts'
import type { CollectedName } from './collect-names.ts'
import { foldForNames } from './name-key.ts'
import { blockFinder } from './own-stretches.ts'

/** A name that no report explains and of fewer letters counts in quotation marks alone: it may be ordinary words. */
const SHORTEST_UNEXPLAINED = 4

/** Tells whether a name that no report explains may be ordinary words: it is short, or known by its quotation marks. */
function isDoubtful({ key, terms, coinages }: CollectedName): boolean {
  if (terms.length > 0) return false
  return lettersOf(key) < SHORTEST_UNEXPLAINED || coinages.every(({ node }) => isPlainQuotation(node.reasons))
}

/** A place where a block of a report uses a name. */
interface NamePlace extends Span {
  /** Position of the name in the list. */
  readonly name: number
  readonly block: NodeKey
}

/**
 * Finds the uses of names in every report, in those that do not define them too, by the compiler's rules for names.
 *
 * A report's own reading stands where it defines or coins the name: its footnotes and other wordings are known there.
 * Everywhere, of names that overlap the longest is meant, as if the report defined them all.
 *
 * @param names Sorted by key.
 * @returns For each name its uses by report, in the order of the reports.
 */
export function findUses(names: readonly CollectedName[], reports: readonly LibraryReport[]): ConceptUse[][] {
  const find = nameFinder(names.map(({ key }) => key))
  const own = ownNodes(names)
  const uses = names.map((): ConceptUse[] => [])
  for (const report of reports) {
    const nodes = own.get(report.entry.id) ?? new Map<number, NodeKey>()
    const places = placesIn(report, { names, nodes, find })
    for (const [name, here] of groupBy(places, (place) => place.name)) {
      const blocks = byBlock(here)
      const use = { report: report.entry.id, node: nodes.get(name) ?? null, blocks }
      uses[name]?.push({ ...use, quote: quoteFirst(report, blocks) })
    }
  }
  return uses
}

/** Returns, by report, which nodes the names have in its graph: the term, or else the coinage. */
function ownNodes(names: readonly CollectedName[]): Map<string, Map<number, NodeKey>> {
  const own = new Map<string, Map<number, NodeKey>>()
  names.forEach(({ terms, coinages }, name) => {
    for (const { report, node } of [...coinages, ...terms])
      own.set(report, (own.get(report) ?? new Map<number, NodeKey>()).set(name, node.key))
  })
  return own
}

interface Searched {
  readonly names: readonly CollectedName[]
  readonly nodes: ReadonlyMap<number, NodeKey>
  readonly find: ReturnType<typeof nameFinder>
}

function placesIn({ graph, source }: LibraryReport, { names, nodes, find }: Searched): NamePlace[] {
  const blockOf = blockFinder(graph)
  const text = foldForNames(source)
  const found = find(text)
  const isInLonger = longerNames(source, found)
  const isUse = (place: FoundName) => {
    const name = names[place.name]
    return name !== undefined && !isInLonger(place) && isMeant(source, place, name)
  }
  const kept = keepLongest(found.filter((place) => isUse(place)))
  const known: NamePlace[] = []
  for (const [name, node] of nodes)
    for (const { source: block, mentions } of graph.to(node, 'cites'))
      for (const mention of mentions)
        if (!isWithinLonger(kept, mention, name)) known.push({ ...spanOf(mention), name, block })
  // What the report defines is cited where its own graph says so, and nowhere else.
  const taken = groupBy(known, (place) => place.name)
  const others = kept.flatMap((place): NamePlace[] => {
    if (names[place.name]?.terms.some(({ node }) => node.key === nodes.get(place.name))) return []
    if (taken.get(place.name)?.some((one) => one.start < place.end && place.start < one.end)) return []
    const block = blockOf(place)
    return block === null ? [] : [{ ...spanOf(place), name: place.name, block }]
  })
  return [...known, ...others].sort(compareSpans)
}

/** Tells whether a place where a name stands uses it. */
function isMeant(source: string, place: Span, name: CollectedName): boolean {
  const { before, after } = isQuotedAt(source, place)
  return (
    (before && after) || (!isDoubtful(name) && isNameAt(source, place, { name: name.name, isMarked: false }))
  )
}

/** Tells whether a mention lies within a longer one of another name. */
function isWithinLonger(kept: readonly FoundName[], mention: Span, name: number): boolean {
  const at = countLeading(kept.length, (i) => (kept[i] as FoundName).end < mention.end)
  const other = kept[at]
  if (!other || other.name === name || !containsSpan(other, mention)) return false
  return other.end - other.start > mention.end - mention.start
}

function spanOf({ start, end }: Span | Mention): Span {
  return { start, end }
}

function byBlock(places: readonly NamePlace[]): UsingBlock[] {
  const blocks = new Map<NodeKey, Span[]>()
  for (const { block, start, end } of places) append(blocks, block, { start, end })
  return [...blocks].map(([block, spans]) => ({ block, places: spans }))
}

function quoteFirst({ graph, source }: LibraryReport, [first]: readonly UsingBlock[]): Quote {
  const [place = { start: 0, end: 0 }] = first?.places ?? []
  const node = first && graph.node(first.block)
  const { start, end } = quotationAround(source, node ? ownSpan(node) : place, place)
  return { text: source.slice(start, end), mark: { start: place.start - start, end: place.end - start } }
}
