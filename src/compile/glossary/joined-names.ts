import { type Span, sliceSpan } from '../../model/span.ts'
import { fold } from '../../text/fold.ts'
import { findNames, foldSource } from '../../text/found-names.ts'
import { keepLongest } from '../../text/matcher.ts'
import { trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import { JOINING_WORD, NAME_JOINT, NUMERAL_NAME } from './patterns.ts'

/** A label that may join several names, and its parts. */
interface Joined {
  readonly label: Span
  /** The whole label as the body may write it, with its signs and without. */
  readonly wholes: readonly string[]
  readonly parts: readonly { readonly span: Span; readonly name: string }[]
  /** Whether a word joins the names (和), which more often stands within one name. */
  readonly byWord: boolean
}

/** The most names that a label joins. */
const MOST_NAMES = 6
/** A part with fewer code units, quotation marks included, is no name of its own unless it is like the others. */
const SHORTEST_UNLIKE = 3

/**
 * Finds the labels that join several names without quoting them (碳达峰、碳中和), as the body uses the names alone.
 *
 * @param body What the body owns; a label of which it uses no part alone is one name.
 * @returns By label, the spans of its names.
 */
export function findJoinedNames(
  source: LevelledText,
  labels: readonly Span[],
  body: readonly Span[],
): ReadonlyMap<Span, readonly Span[]> {
  const own = new Set(labels.map((label) => fold(sliceSpan(source, label))))
  const candidates = labels
    .flatMap((label) => readJoined(source, label) ?? [])
    .filter(({ parts }) => !parts.some(({ name }) => own.has(name)))
  const joined = new Map<Span, readonly Span[]>()
  if (candidates.length === 0) return joined
  const uses = countUses(source, candidates, body)
  for (const one of candidates) {
    if (isSeveral(one, (name) => uses.get(name) ?? 0))
      joined.set(
        one.label,
        one.parts.map(({ span }) => span),
      )
  }
  return joined
}

/** Divides a label at the signs or, if it has none, at the one word that join names; null if it is one name in form. */
function readJoined(source: LevelledText, label: Span): Joined | null {
  const text = sliceSpan(source, label)
  const bySign = divide(source, label, NAME_JOINT)
  const spans = bySign.length > 1 ? bySign : divide(source, label, JOINING_WORD)
  if (spans.length < 2 || spans.length > MOST_NAMES || (bySign.length < 2 && spans.length > 2)) return null
  const parts = spans.map((span) => ({ span, name: fold(sliceSpan(source, span)) }))
  if (parts.some(({ name }) => name.length < 2)) return null
  if (new Set(parts.map(({ name }) => name)).size < parts.length) return null
  const wholes = [fold(text), parts.map(({ name }) => name).join('')]
  return { label, wholes, parts, byWord: bySign.length < 2 }
}

/** Divides a label at what a pattern matches outside quotation marks; a label with brackets is not divided. */
function divide(source: LevelledText, label: Span, joint: RegExp): Span[] {
  const text = sliceSpan(source, label)
  const spans: Span[] = []
  let from = 0
  let isQuoted = false
  for (let at = 0; at <= text.length; at++) {
    const char = text[at] ?? '、'
    if ('（()）[]【】'.includes(char)) return []
    if (char === '“') isQuoted = true
    if (char === '”') isQuoted = false
    if (at < text.length && (isQuoted || !joint.test(char))) continue
    spans.push(trimSpan(source, { start: label.start + from, end: label.start + at }))
    from = at + 1
  }
  return spans
}

/** Counts how often the body uses each whole label, and each part outside a whole label and a longer part. */
function countUses(source: LevelledText, candidates: readonly Joined[], body: readonly Span[]) {
  const names = [
    ...new Set(candidates.flatMap(({ wholes, parts }) => [...wholes, ...parts.map(({ name }) => name)])),
  ]
  const text = foldSource(body.map((span) => sliceSpan(source, span)).join('\n'))
  const uses = new Map<string, number>()
  for (const { name } of keepLongest(findNames(text, names))) {
    const used = names[name] as string
    uses.set(used, (uses.get(used) ?? 0) + 1)
  }
  return uses
}

/** Tells whether the body uses the parts of a label as names. */
function isSeveral({ wholes, parts, byWord }: Joined, usesOf: (name: string) => number): boolean {
  const names = parts.map(({ name }) => name)
  const isWholeUsed = wholes.some((whole) => usesOf(whole) > 0)
  const alone = names.filter((name) => usesOf(name) > 0).length
  const alike = areAlike(names)
  const isLong = parts.every(({ span }) => span.end - span.start >= SHORTEST_UNLIKE)
  if (alone === 0) return false
  if (isWholeUsed) {
    // 双随机、一公开 is one name of several counts; 碳达峰、碳中和 are two that are often named together.
    return alike && !byWord && !names.some((name) => NUMERAL_NAME.test(name))
  }
  if (byWord) return alone === names.length && alike && isLong
  // Of names that are alike (报告期、本期; 公司、本公司) one may go unused.
  if (names.length > 2 || alike) return true
  return alone === names.length && isLong
}

/** Tells whether names are of one make: each begins or ends like the first. */
function areAlike([first = '', ...others]: readonly string[]): boolean {
  return others.every((name) => name[0] === first[0] || name.at(-1) === first.at(-1))
}
