import type { Span } from '../model/span.ts'
import { trimSpan } from './blocks.ts'
import { CLAUSE_STOP, DEFINING_WORDS, ENTRY_NUMBER, LEADING_QUOTATION } from './patterns.ts'
import { depthsOf } from './quotation.ts'

/** How an entry begins: its number and its name, and where its definition begins. */
export interface Opening {
  readonly style: string
  readonly number: string | null
  readonly value: number | null
  readonly labelSpan: Span
  readonly rest: Span
}

const LONGEST_LABEL = 60

/** Reads the number and the name that open an entry; null where the block opens none of this style. */
export function readOpening(source: string, block: Span, style: string | null): Opening | null {
  const text = source.slice(block.start, Math.min(block.end, block.start + 400))
  const match = ENTRY_NUMBER.exec(text)
  const found = match ? (match[1] ? 'bracket' : match[2] ? 'dot' : 'circle') : 'none'
  if (style !== null && style !== found) return null
  const skip = match?.[0].length ?? 0
  const rest = text.slice(skip)
  const cut = labelEnd(rest, match !== null)
  if (cut === null) return null
  const at = block.start + skip
  const number = match?.[1] ?? match?.[2] ?? match?.[3] ?? null
  return {
    style: found,
    number,
    value: number === null ? null : Number(number.normalize('NFKC')),
    labelSpan: trimSpan(source, { start: at, end: at + cut.end }),
    rest: trimSpan(source, { start: Math.min(at + cut.next, block.end), end: block.end }),
  }
}

/** Finds where a name ends and where its definition begins: at the first colon outside quotations. */
function labelEnd(text: string, numbered: boolean): { end: number; next: number } | null {
  const head = text.slice(0, LONGEST_LABEL + 1)
  const depths = depthsOf(text)
  let colon = -1
  for (let i = 0; i < head.length && colon < 0; i++) {
    if (depths[i] === 0 && (head[i] === '：' || head[i] === ':')) colon = i
    else if (depths[i] === 0 && '。；'.includes(head[i] as string)) break
  }
  if (colon > 0) {
    const name = head.slice(0, colon)
    if (numbered || (name.length <= 30 && !name.includes('，'))) return { end: colon, next: colon + 1 }
  }
  if (!numbered) return null
  const quoted = LEADING_QUOTATION.exec(head)?.[0].length ?? 0
  if (quoted > 0 && DEFINING_WORDS.test(head.slice(quoted))) return { end: quoted, next: quoted }
  if (text.length <= 40 && !CLAUSE_STOP.test(text)) return { end: text.length, next: text.length }
  return null
}

/** Tells whether an entry may come after another. A number may be left out, but neither repeated nor jumped far: that is a list within a definition. */
export function follows(next: Opening, last: Opening): boolean {
  if (next.value === null || last.value === null) return next.value === last.value
  return next.value > last.value && next.value <= last.value + 3
}
