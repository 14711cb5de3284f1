import { ownSpan, quotationAround } from '../../model/concordance.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { ConceptUse, Quote, UsingBlock } from '../../model/library.ts'
import { compareSpans, containsSpan, type Span } from '../../model/span.ts'
import { append, groupBy } from '../../text/collect.ts'
import { type FoundName, isQuotedAt, longerNames, nameFinder } from '../../text/found-names.ts'
import { keepLongest } from '../../text/matcher.ts'
import { isNameAt, lettersOf } from '../../text/name-rule.ts'
import { partedSides } from '../../text/parted-words.ts'
import { countLeading } from '../../text/sorted.ts'
import type { LibraryReport } from '../library-report.ts'
import { foldForNames } from './name-key.ts'
import { blockFinder } from './own-stretches.ts'

/** A name whose uses are looked for. */
export interface SoughtName {
  readonly key: string
  readonly name: string
  /** Whether it may be ordinary words, so that it counts in quotation marks alone. */
  readonly isDoubtful: boolean
  /** The node that it has in a report's graph, by report. */
  readonly nodes: ReadonlyMap<string, OwnNode>
}

/** A name's node in the graph of a report: the term that defines it, else a coinage. */
export interface OwnNode {
  readonly key: NodeKey
  readonly isTerm: boolean
}

/** A place where a block of a report uses a name. */
interface NamePlace extends Span {
  /** Position of the name in the list. */
  readonly name: number
  readonly block: NodeKey
}

/** A name of so few letters may be cut out of others: 云仓 in 白云仓储. */
const LONGEST_CUT = 3

/** Finds the uses of names in one report: by the position of the name. */
export type UseFinder = (report: LibraryReport) => ReadonlyMap<number, ConceptUse>

/**
 * Returns what finds the uses of names in a report, in one that does not define them too, by the compiler's rules for
 * names.
 *
 * A report's own reading stands where it defines or coins the name: its footnotes and other wordings are known there.
 * Everywhere, of names that overlap the longest is meant, as if the report defined them all. A short name that the report
 * neither defines nor coins must be parted from the words around it: nothing else there says that it is one.
 *
 * @param names Sorted by key.
 */
export function useFinder(names: readonly SoughtName[]): UseFinder {
  const find = nameFinder(names.map(({ key }) => key))
  const own = ownNames(names)
  return (report) => {
    const { id } = report.entry
    const places = placesIn(report, { names, find, own: own.get(id) ?? [] })
    const uses = new Map<number, ConceptUse>()
    for (const [name, here] of groupBy(places, (place) => place.name)) {
      const blocks = byBlock(here)
      const node = names[name]?.nodes.get(id)?.key ?? null
      uses.set(name, { report: id, node, blocks, quote: quoteFirst(report, blocks) })
    }
    return uses
  }
}

/** Returns the names that have a node in a report's graph, by report. */
function ownNames(names: readonly SoughtName[]): Map<string, [name: number, node: OwnNode][]> {
  const own = new Map<string, [number, OwnNode][]>()
  names.forEach(({ nodes }, name) => {
    for (const [report, node] of nodes) append(own, report, [name, node])
  })
  return own
}

interface Searched {
  readonly names: readonly SoughtName[]
  readonly find: ReturnType<typeof nameFinder>
  readonly own: readonly (readonly [name: number, node: OwnNode])[]
}

function placesIn({ graph, source }: LibraryReport, { names, find, own }: Searched): NamePlace[] {
  const blockOf = blockFinder(graph)
  const found = find(foldForNames(source))
  const isInLonger = longerNames(source, found)
  const isUse = (place: FoundName) => {
    const name = names[place.name]
    return name !== undefined && !isInLonger(place) && isMeant(source, place, name)
  }
  const kept = keepLongest(found.filter(isUse))
  const known = own.flatMap(([name, node]) =>
    graph
      .to(node.key, 'cites')
      .flatMap(({ source: block, mentions }) =>
        mentions
          .filter((mention) => !isWithinLonger(kept, mention, name))
          .map(({ start, end }): NamePlace => ({ start, end, name, block })),
      ),
  )
  const taken = groupBy(known, (place) => place.name)
  const isDefined = new Set(own.flatMap(([name, { isTerm }]) => (isTerm ? [name] : [])))
  const others = kept.flatMap(({ name, start, end }): NamePlace[] => {
    // What the report defines is cited where its own graph says so, and nowhere else.
    if (isDefined.has(name) || taken.get(name)?.some((one) => one.start < end && start < one.end)) return []
    const isCut = lettersOf(names[name]?.key ?? '') <= LONGEST_CUT && !isParted(source, { start, end })
    const block = isCut ? null : blockOf({ start, end })
    return block === null ? [] : [{ start, end, name, block }]
  })
  return [...known, ...others].sort(compareSpans)
}

/** Tells whether a place where a name stands uses it. */
function isMeant(source: string, place: Span, { name, isDoubtful }: SoughtName): boolean {
  return isQuoted(source, place) || (!isDoubtful && isNameAt(source, place, { name, isMarked: false }))
}

/** Tells whether no other word can go on into a place. */
function isParted(source: string, place: Span): boolean {
  const { before, after } = partedSides(source, place)
  return isQuoted(source, place) || (before && after)
}

function isQuoted(source: string, place: Span): boolean {
  const { before, after } = isQuotedAt(source, place)
  return before && after
}

/** Tells whether a mention lies within a longer one of another name. */
function isWithinLonger(kept: readonly FoundName[], mention: Span, name: number): boolean {
  const at = countLeading(kept.length, (i) => (kept[i] as FoundName).end < mention.end)
  const other = kept[at]
  if (!other || other.name === name || !containsSpan(other, mention)) return false
  return other.end - other.start > mention.end - mention.start
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
