import type { RelatedReason } from '../model/graph.ts'
import type { NodeKey, TermKey } from '../model/ids.ts'
import type { Span } from '../model/span.ts'
import type { Citation, DefinitionMention } from './citations.ts'
import { keyOfBlock } from './keys.ts'
import type { OutlineBlock } from './outline.ts'
import { CLAUSE_END } from './patterns.ts'

/** Two terms that belong together, the lesser key first, and why. */
export interface Related {
  readonly a: TermKey
  readonly b: TermKey
  readonly because: readonly RelatedReason[]
}

/** A passage on what was done or lacks, and one on what is planned, about the same terms. */
export interface Continuation {
  readonly from: number
  readonly to: number
  readonly via: readonly TermKey[]
  readonly fromClause: Span
  readonly toClause: Span
}

/** A block that cites more terms than this says nothing of any two of them; so with a term cited by more blocks. */
const MOST_TOGETHER = 40

/** Relates terms that one innermost block cites or of which one's definition names the other. */
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
  for (const [block, terms] of termsByBlock(citations)) {
    const node = blocks[block]
    if (!node || terms.length > MOST_TOGETHER) continue
    terms.forEach((term, i) => {
      for (const other of terms.slice(i + 1)) add(term, other, { kind: 'block', block: keyOfBlock(node) })
    })
  }
  const told = new Set<string>()
  for (const { term, names, span } of definitions) {
    const id = `${term} ${names}`
    if (told.has(id)) continue
    told.add(id)
    add(term, names, { kind: 'definition', term, span })
  }
  return [...pairs.values()]
}

/** Gives the terms that each block cites by their own name, each once, in order of first use. */
function termsByBlock(citations: readonly Citation[]): Map<number, TermKey[]> {
  const terms = new Map<number, TermKey[]>()
  for (const { block, target, term } of citations) {
    if (term === null || target !== term) continue
    const list = terms.get(block) ?? []
    if (!list.includes(term)) list.push(term)
    terms.set(block, list)
  }
  return terms
}

/**
 * Finds what goes on: a review or shortcomings block and a plan block that cite the same term.
 *
 * The clauses are those around the first mention of the first shared term in each block.
 */
export function findContinuations(
  source: string,
  blocks: readonly OutlineBlock[],
  citations: readonly Citation[],
): Continuation[] {
  const first = new Map<string, Citation>()
  const byTerm = new Map<NodeKey, { past: number[]; plan: number[] }>()
  for (const citation of citations) {
    const { block, target, term } = citation
    const side = blocks[block]?.side
    const id = `${block} ${target}`
    if (term !== target || side === undefined || side === 'none' || first.has(id)) continue
    first.set(id, citation)
    const uses = byTerm.get(target) ?? { past: [], plan: [] }
    uses[side === 'plan' ? 'plan' : 'past'].push(block)
    byTerm.set(target, uses)
  }
  const found = new Map<string, Continuation & { via: TermKey[] }>()
  for (const [term, { past, plan }] of byTerm) {
    for (const from of past.slice(0, MOST_TOGETHER)) {
      for (const to of plan.slice(0, MOST_TOGETHER)) {
        const id = `${from} ${to}`
        const known = found.get(id)
        const [a, b] = [first.get(`${from} ${term}`), first.get(`${to} ${term}`)]
        if (known) known.via.push(term as TermKey)
        else if (a && b) {
          const fromClause = clauseAround(source, blocks[from], a.mention)
          const toClause = clauseAround(source, blocks[to], b.mention)
          found.set(id, { from, to, via: [term as TermKey], fromClause, toClause })
        }
      }
    }
  }
  return [...found.values()]
}

/**
 * Gives the clause around a mention: between ，。；： and never beyond the block, without an item's number.
 *
 * A quotation that the clause opens is never cut: “入企扫码，规范执法” stays whole.
 */
export function clauseAround(source: string, block: OutlineBlock | undefined, mention: Span): Span {
  const floor = block?.title?.start ?? block?.heading?.text.start ?? block?.span.start ?? mention.start
  const ceiling = block?.heading?.span.end ?? block?.span.end ?? mention.end
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
