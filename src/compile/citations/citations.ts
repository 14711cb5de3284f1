/** This room finds where the body uses the defined names: as written, by footnote markers and in other words. */

import type { Mention } from '../../model/graph.ts'
import type { NodeKey, TermKey } from '../../model/ids.ts'
import type { Match } from '../../model/kinds.ts'
import { compareSpans, type Span, sliceSpan } from '../../model/span.ts'
import { append } from '../../text/collect.ts'
import { fold, isQuote } from '../../text/fold.ts'
import { findNames, isQuotedAt, longerNames } from '../../text/found-names.ts'
import { keepLongest } from '../../text/matcher.ts'
import { isNameAt, lettersOf } from '../../text/name-rule.ts'
import type { Term } from '../glossary/terms.ts'
import { WORD_CHAR } from '../patterns.ts'
import { trimQuotes } from '../quotation.ts'
import { findHolder, overlapsAny } from '../spans.ts'
import type { PrintedText, SearchedText } from '../texts.ts'
import type { Body } from './body.ts'

/** One use of a name in the body. */
export interface Citation {
  readonly target: NodeKey
  /** The term that is cited, by itself or by a component; null for a coinage. */
  readonly term: TermKey | null
  /** Position of the citing block in the outline. */
  readonly block: number
  readonly mention: Mention
}

/** A place where the definition of one term names another. */
export interface DefinitionMention extends Span {
  readonly term: TermKey
  readonly names: TermKey
}

/** The uses of defined names, in source order. */
export interface Citations {
  readonly body: readonly Citation[]
  readonly definitions: readonly DefinitionMention[]
}

/** Returns a citation with its surface cut from the printed text. */
export function asPrinted(printed: PrintedText, citation: Citation): Citation {
  const surface = sliceSpan(printed, citation.mention)
  if (surface === citation.mention.surface) return citation
  return { ...citation, mention: { ...citation.mention, surface } }
}

/** A name that is searched for: a term's own, or a component's with the term it belongs to. */
interface Name {
  readonly key: NodeKey
  readonly term: Term
  readonly label: string
  /** The label without the quotation marks at its ends. */
  readonly plain: string
  readonly isTerm: boolean
}

interface Candidate extends Span {
  readonly block: number
  readonly names: readonly Name[]
  readonly isFirm: boolean
}

/** A component with fewer characters is a general word unless it is quoted or its term is cited beside it. */
const SHORTEST_PLAIN_COMPONENT = 5

/**
 * Finds every place that uses a defined term or one of its components as written.
 *
 * Quotation marks are ignored when comparing and kept in the span; where two names overlap the longer one wins.
 * The definition of a term that names another is no citation but a `DefinitionMention`.
 *
 * @returns Citations sorted by start.
 */
export function findCitations({ text, owned, terms, markers }: Body): Citations {
  const names = collectNames(text.source, terms)
  const places = findNames(text, [...names.keys()])
  const lists = [...names.values()]
  const candidates: Candidate[] = []
  const markerAt = new Set(markers.map(({ start }) => start))
  const isInLonger = longerNames(text.source, places)
  for (const place of places) {
    const owner = findHolder(owned, place)
    if (!owner) continue
    const { start, end, name } = place
    const named = lists[name] ?? []
    const isMarked = markerAt.has(skipQuotes(text.source, end))
    const isFirm = !isInLonger(place) && standsAlone(text.source, place, named, isMarked)
    if (isFirm || !named[0]?.isTerm) candidates.push({ start, end, block: owner.block, names: named, isFirm })
  }
  const firm = keepLongest(candidates.filter(({ isFirm }) => isFirm))
  const citations = firm.flatMap((candidate) => cite(text.source, candidate, candidate.names))
  const marked = addShortComponents(text.source, candidates, firm, citations)
  const body = [...citations, ...marked].sort((a, b) => a.mention.start - b.mention.start)
  const definitions = findInDefinitions(text.source, terms, places, lists)
  return { body, definitions }
}

/** Collects the names to search for by their folded form; one that is a term's is never a component's. */
function collectNames(source: SearchedText, terms: readonly Term[]): Map<string, Name[]> {
  const names = new Map<string, Name[]>()
  for (const term of terms) {
    const name = fold(term.name)
    const label = sliceSpan(source, term.labelSpan)
    if (name !== '' && !names.has(name))
      names.set(name, [{ key: term.key, term, label, plain: unquoteEnds(label), isTerm: true }])
  }
  for (const term of terms) {
    for (const span of term.entry.aliasSpans ?? []) {
      const label = sliceSpan(source, span)
      const name = fold(label)
      if (name.length > 1 && !names.has(name))
        names.set(name, [{ key: term.key, term, label, plain: unquoteEnds(label), isTerm: true }])
    }
  }
  for (const term of terms) {
    if (isFramed(source, term)) continue
    for (const { key, span } of term.components) {
      const label = sliceSpan(source, span)
      const name = fold(label)
      if (name.length < 2 || names.get(name)?.[0]?.isTerm) continue
      append(names, name, { key, term, label, plain: unquoteEnds(label), isTerm: false })
    }
  }
  return names
}

/** Tells whether the components are framed as in 对甲、乙的认同, and so are general words and no names. */
function isFramed(source: SearchedText, term: Term): boolean {
  const last = term.components.at(-1)
  return last !== undefined && source[last.span.end] === '的'
}

/** Tells whether a place is a citation by itself: a component must be long, or quoted, and of one term only. */
function standsAlone(source: SearchedText, place: Span, names: readonly Name[], isMarked: boolean): boolean {
  const first = names[0]
  if (first === undefined) return false
  if (first.isTerm) return isNameAt(source, place, { name: first.label, isMarked })
  const { before, after } = isQuotedAt(source, place)
  return names.length === 1 && (lettersOf(first.label) >= SHORTEST_PLAIN_COMPONENT || (before && after))
}

function skipQuotes(source: SearchedText, from: number): number {
  let at = from
  while (isQuote(source[at] ?? ' ')) at++
  return at
}

/** Cites short components, which elsewhere are general words, in blocks that cite their term. */
function addShortComponents(
  source: SearchedText,
  candidates: readonly Candidate[],
  firm: readonly Candidate[],
  citations: readonly Citation[],
): Citation[] {
  const citedIn = new Set(citations.map(({ block, target }) => `${block} ${target}`))
  const short = candidates
    .filter(({ names }) => names[0]?.isTerm === false)
    .filter((candidate) => isSetOff(source, candidate) && !overlapsAny(firm, candidate))
  return keepLongest(short).flatMap((candidate) => {
    const here = candidate.names.filter(({ term }) => citedIn.has(`${candidate.block} ${term.key}`))
    return here.length === 1 ? cite(source, candidate, here) : []
  })
}

/** Tells whether no word goes on before or after a place: within a longer word a general word is no name. */
function isSetOff(source: SearchedText, { start, end }: Span): boolean {
  const parts = (char: string | undefined) =>
    char === undefined || '和与及或'.includes(char) || !WORD_CHAR.test(char)
  return parts(source[start - 1]) && parts(source[end])
}

function cite(source: SearchedText, { start, end, block }: Candidate, names: readonly Name[]): Citation[] {
  const name = names[0]
  if (!name) return []
  const surface = source.slice(start, end)
  const match: Match = surface === name.plain ? 'exact' : 'quotes'
  // One string is shared by all uses that are written like the name.
  const mention = { start, end, surface: match === 'exact' ? name.plain : surface, match }
  return [{ target: name.key, term: name.term.key, block, mention }]
}

function unquoteEnds(label: string): string {
  return sliceSpan(label, trimQuotes(label, { start: 0, end: label.length }))
}

function findInDefinitions(
  source: SearchedText,
  terms: readonly Term[],
  places: readonly (Span & { readonly name: number })[],
  lists: readonly (readonly Name[])[],
): DefinitionMention[] {
  const definitions = terms
    .map((term) => ({ ...(term.partSpan ?? term.entry.definition), term }))
    .sort(compareSpans)
  const found: DefinitionMention[] = []
  for (const { name, start, end } of places) {
    const named = lists[name]?.[0]
    const holder = findHolder(definitions, { start, end })
    if (!named?.isTerm || !holder || holder.term.entry === named.term.entry) continue
    if (!standsAlone(source, { start, end }, [named], false)) continue
    found.push({ term: holder.term.key, names: named.term.key, start, end })
  }
  return keepLongest(found)
}
