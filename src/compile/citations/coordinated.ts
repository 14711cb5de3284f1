import { type Span, sliceSpan } from '../../model/span.ts'
import { append } from '../../text/collect.ts'
import { fold } from '../../text/fold.ts'
import { findNames, isQuotedAt } from '../../text/found-names.ts'
import type { Term } from '../glossary/terms.ts'
import { findHolder } from '../spans.ts'
import type { SearchedText } from '../texts.ts'
import type { Body } from './body.ts'
import type { Citation } from './citations.ts'
import { HEAD_COORDINATION, TAIL_COORDINATION } from './patterns.ts'
import { partsOf } from './rewordings.ts'

/** How far away the shared word of coordinated names may stand, in code units. */
const REACH = 80

/**
 * Finds names that share a word with names beside them: “334”“622”等联农带农模式, 稳增长“18条”“16条”.
 *
 * A mention covers the name's own part and a shared word after it, but not one before it.
 */
export function findCoordinated({ text, owned, terms, quoted }: Body): (Citation & Span)[] {
  const { source } = text
  const sharers = new Map<string, { term: Term; before: string; after: string }[]>()
  for (const term of terms) {
    const parts = partsOf(sliceSpan(source, term.labelSpan), quoted)
    if (!parts || (parts.before === '') === (parts.after === '')) continue
    append(sharers, fold(parts.core), { term, ...parts })
  }
  const cores = [...sharers.keys()]
  const found: (Citation & Span)[] = []
  for (const { name, start, end } of findNames(text, cores)) {
    const owner = findHolder(owned, { start, end })
    const quoted = isQuotedAt(source, { start, end })
    if (!owner || !quoted.before || !quoted.after) continue
    for (const { term, before, after } of sharers.get(cores[name] ?? '') ?? []) {
      const to =
        after === '' ? (followsHead(source, start, before) ? end : null) : tailEnd(source, end, after)
      if (to === null || to > owner.end) continue
      const mention = { start, end: to, surface: source.slice(start, to), match: 'reworded' } as const
      found.push({ target: term.key, term: term.key, block: owner.block, mention, start, end: to })
    }
  }
  return found
}

function tailEnd(source: SearchedText, from: number, tail: string): number | null {
  const joined = TAIL_COORDINATION.exec(source.slice(from, from + REACH))?.[0].length
  if (joined === undefined || !source.startsWith(tail, from + joined)) return null
  return from + joined + tail.length
}

function followsHead(source: SearchedText, start: number, head: string): boolean {
  const before = source.slice(Math.max(0, start - REACH), start)
  const joined = HEAD_COORDINATION.exec(before)
  return joined !== null && before.slice(0, joined.index).endsWith(head)
}
