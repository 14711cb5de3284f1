/** This room relates terms and passages to each other and puts the graph together. */

import type { RelatedReason } from '../../model/graph.ts'
import type { TermKey } from '../../model/ids.ts'
import type { Span } from '../../model/span.ts'
import type { Citation, DefinitionMention } from '../citations/citations.ts'
import type { OutlineBlock } from '../outline/outline.ts'
import { CLAUSE_END } from '../patterns.ts'
import type { SearchedText } from '../texts.ts'

/** Two related terms, the lesser key first, and why they are related. */
export interface Related {
  readonly a: TermKey
  readonly b: TermKey
  readonly because: readonly RelatedReason[]
}

/** A block of the review or shortcomings and one of the plan that cite the same terms. */
export interface Continuation {
  readonly from: number
  readonly to: number
  readonly via: readonly TermKey[]
  readonly fromClause: Span
  readonly toClause: Span
}

/** A block that cites more terms tells nothing of any two of them, nor does a term that more blocks cite. */
const MOST_TOGETHER = 40

/** Relates two terms that an innermost block cites or of which one's definition names the other. */
export function findRelated(
  blocks: readonly OutlineBlock[],
  citations: readonly Citation[],
  definitions: readonly DefinitionMention[],
): Related[] {
  const pairs = new Map<string, { a: TermKey; b: TermKey; because: RelatedReason[] }>()
  const add = (one: TermKey, other: TermKey, reason: RelatedReason) => {
    const [a, b] = one < other ? [one, other] : [other, one]
    const id = `${a} ${b}`
    const pair = pairs.get(id) ?? { a, b, because: [] }
    pair.because.push(reason)
    pairs.set(id, pair)
  }
  for (const [block, cited] of termsByBlock(citations)) {
    const node = blocks[block]
    if (!node || cited.size > MOST_TOGETHER) continue
    const terms = [...cited]
    const reason = { kind: 'block', block: node.key } as const
    terms.forEach((term, i) => {
      for (const other of terms.slice(i + 1)) add(term, other, reason)
    })
  }
  const told = new Set<string>()
  for (const { term, names, start, end } of definitions) {
    const id = `${term} ${names}`
    if (told.has(id)) continue
    told.add(id)
    add(term, names, { kind: 'definition', term, span: { start, end } })
  }
  return [...pairs.values()]
}

/** Returns the terms that each block cites, not counting components, in order of first use. */
function termsByBlock(citations: readonly Citation[]): Map<number, Set<TermKey>> {
  const terms = new Map<number, Set<TermKey>>()
  for (const { block, target, term } of citations) {
    if (term === null || target !== term) continue
    terms.set(block, (terms.get(block) ?? new Set()).add(term))
  }
  return terms
}

/** The first use of a term in a block, and the clause around it. */
interface Use {
  readonly block: number
  readonly clause: Span
}

/**
 * Finds what the plan continues: a block of the review or shortcomings and one of the plan that cite the same term.
 *
 * The clauses are those around the first mention of the first shared term in each block.
 */
export function findContinuations(
  source: SearchedText,
  blocks: readonly OutlineBlock[],
  citations: readonly Citation[],
): Continuation[] {
  const found = new Map<number, Continuation & { via: TermKey[] }>()
  for (const [term, { past, plan }] of usesByTerm(source, blocks, citations)) {
    for (const { block: from, clause: fromClause } of past) {
      for (const { block: to, clause: toClause } of plan) {
        const id = from * blocks.length + to
        const known = found.get(id)
        if (known) known.via.push(term)
        else found.set(id, { from, to, via: [term], fromClause, toClause })
      }
    }
  }
  return [...found.values()]
}

/** Returns the uses of each term, components not counted, by past and plan; at most `MOST_TOGETHER` of each. */
function usesByTerm(
  source: SearchedText,
  blocks: readonly OutlineBlock[],
  citations: readonly Citation[],
): Map<TermKey, { past: Use[]; plan: Use[] }> {
  const seen = new Map<TermKey, Set<number>>()
  const byTerm = new Map<TermKey, { past: Use[]; plan: Use[] }>()
  for (const { block, target, term, mention } of citations) {
    const node = blocks[block]
    if (term === null || term !== target || node === undefined || node.side === 'none') continue
    const known = seen.get(term) ?? new Set()
    if (known.has(block)) continue
    seen.set(term, known.add(block))
    const uses = byTerm.get(term) ?? { past: [], plan: [] }
    byTerm.set(term, uses)
    const side = node.side === 'plan' ? uses.plan : uses.past
    if (side.length < MOST_TOGETHER) side.push({ block, clause: clauseAround(source, node, mention) })
  }
  return byTerm
}

/**
 * Returns the clause around a mention: between ，。；： and within the block, without an item's number.
 *
 * A quotation that opens in the clause is not cut: “入企扫码，规范执法” stays whole.
 */
function clauseAround(source: SearchedText, block: OutlineBlock, mention: Span): Span {
  const floor = block.title?.start ?? block.heading?.text.start ?? block.span.start
  const ceiling = block.heading?.span.end ?? block.span.end
  let start = mention.start
  while (start > floor && !CLAUSE_END.test(source[start - 1] as string)) start--
  let quoted = false
  for (let at = start; at < mention.end; at++) quoted = isOpen(source[at], quoted)
  let end = mention.end
  while (end < ceiling && (quoted || !CLAUSE_END.test(source[end] as string)) && source[end] !== '。') {
    quoted = isOpen(source[end], quoted)
    end++
  }
  return { start, end }
}

function isOpen(char: string | undefined, open: boolean): boolean {
  return char === '“' || (open && char !== '”')
}
