import type { GraphNode, NodeOf } from '../model/graph.ts'
import type { TermGraph } from '../model/read-graph.ts'
import { fold } from '../text/fold.ts'
import { type KeyedText, pairUp } from './pair-up.ts'

type Term = NodeOf<'term'>

/** A term and what it became. */
export interface TermPair {
  readonly before: Term
  readonly after: Term
}

/** What became of the terms of a report. */
export interface TermChanges {
  readonly added: readonly Term[]
  readonly removed: readonly Term[]
  readonly redefined: readonly TermPair[]
  readonly renamed: readonly TermPair[]
  readonly renumbered: readonly TermPair[]
  /** Every term that is in both, changed or not. */
  readonly pairs: readonly TermPair[]
}

/** Compares the terms of two versions: a term is known by its name, or else by a like definition under another name. */
export function diffTerms(before: TermGraph, after: TermGraph): TermChanges {
  const [old, now] = [before.nodesOf('term'), after.nodesOf('term')]
  const byName = new Map(now.map((term) => [fold(term.name), term]))
  const named = old.flatMap((term): TermPair[] => {
    const other = byName.get(fold(term.name))
    return other ? [{ before: term, after: other }] : []
  })
  const known = new Set<GraphNode>(named.flatMap((pair) => [pair.before, pair.after]))
  const texts = (terms: readonly Term[]) =>
    terms
      .filter((term) => !known.has(term))
      .map((term): KeyedText & { term: Term } => ({ key: term.key, text: fold(term.definition), term }))
  const renamed = pairUp(texts(old), texts(now)).map((pair) => ({
    before: pair.before.term,
    after: pair.after.term,
  }))
  for (const pair of renamed) known.add(pair.before).add(pair.after)
  const pairs = [...named, ...renamed]
  return {
    added: now.filter((term) => !known.has(term)),
    removed: old.filter((term) => !known.has(term)),
    redefined: pairs.filter((pair) => fold(pair.before.definition) !== fold(pair.after.definition)),
    renamed,
    renumbered: pairs.filter((pair) => pair.before.number !== pair.after.number),
    pairs,
  }
}
