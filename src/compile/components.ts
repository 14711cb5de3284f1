import type { ComponentGroup, Diagnostic } from '../model/graph.ts'
import type { Span } from '../model/span.ts'
import { stripQuotes } from '../text/fold.ts'
import { splitAt, stripEnds, tidyMember } from './list-parts.ts'
import { type Grouping, READINGS } from './list-readings.ts'
import { headOf, type NumeralGroup, unpackNumerals } from './numeral-groups.ts'
import { LIST_COLON, MEMBER_STOP, PROSE_OPENING, QUOTED_LIST } from './patterns.ts'
import { depthsOf } from './quotation.ts'

/** One part that a definition lists, in the group that the name counts it under. */
export interface Component {
  readonly span: Span
  readonly group: ComponentGroup
}

/** What the numerals of one name come to. */
export interface Unpacked {
  readonly components: readonly Component[]
  readonly diagnostics: readonly Diagnostic[]
}

/** How many stretches of one definition are tried as its list. */
const MOST_LISTS = 12

/**
 * Finds the parts that a definition lists for the numerals of its name.
 *
 * Every count must come out exactly; where the definition is a list of another length, that is a
 * `numeral-mismatch` and no parts are given.
 *
 * @param label The name as printed: its quotation marks bound what a numeral counts.
 * @param definition The definition, or the part of it that is this name's own.
 */
export function findComponents(source: string, label: string, definition: Span): Unpacked {
  const groups = unpackNumerals(label)
  if (groups.length === 0) return { components: [], diagnostics: [] }
  for (const list of listsOf(source, definition)) {
    for (const read of READINGS) {
      const grouping = read(source, list, groups)
      if (grouping) return { components: toComponents(source, grouping, groups), diagnostics: [] }
    }
  }
  return { components: [], diagnostics: checkCount(source, label, definition, groups) }
}

function toComponents(source: string, grouping: Grouping, groups: readonly NumeralGroup[]): Component[] {
  return grouping.flatMap(({ members, word }, index) => {
    const spans = dropLead(
      source,
      members.map((member) => tidyMember(source, member)),
    )
    const texts = spans.map(({ start, end }) => source.slice(start, end))
    const head = headOf(word ?? groups[index]?.words ?? '', texts)
    return spans.map((span) => ({ span, group: { head, count: spans.length, index } }))
  })
}

/** Where all but the first member open with the same word, what stands before it in the first is no part of it. */
function dropLead(source: string, members: readonly Span[]): Span[] {
  const [first, second, ...others] = members
  if (!first || !second || others.length === 0) return [...members]
  const word = source.slice(second.start, second.start + 2)
  const text = source.slice(first.start, first.end)
  const at = text.lastIndexOf(word)
  if (at <= 0 || !others.every(({ start }) => source.startsWith(word, start))) return [...members]
  return [{ start: first.start + at, end: first.end }, second, ...others]
}

/**
 * Gives the stretches of a definition that may be its list, the most likely first: what 即： or 包括： opens, the
 * whole without its lead-in, what another colon opens, what stands in quotation marks.
 */
function listsOf(source: string, definition: Span): Span[] {
  const whole = stripEnds(source, definition)
  const text = source.slice(whole.start, whole.end)
  const depths = depthsOf(text)
  const lists = [whole]
  for (let i = text.length - 1; i >= 0 && lists.length < MOST_LISTS; i--) {
    if (!'：:'.includes(text[i] as string) || depths[i] !== 0) continue
    const list = stripEnds(source, { start: whole.start + i + 1, end: whole.end })
    if (LIST_COLON.test(text.slice(Math.max(0, i - 4), i + 1))) lists.unshift(list)
    else lists.push(list)
  }
  for (const match of text.matchAll(QUOTED_LIST)) {
    const start = whole.start + match.index + 1
    if (lists.length < MOST_LISTS) lists.push({ start, end: start + (match[1] ?? '').length })
  }
  return lists
}

/** A definition that is a plain list of another length than the name says. */
function checkCount(
  source: string,
  label: string,
  definition: Span,
  groups: readonly NumeralGroup[],
): Diagnostic[] {
  const list = stripEnds(source, definition)
  const members = splitAt(source, list, '、')
  const plain =
    members.length > 1 &&
    !PROSE_OPENING.test(source.slice(list.start, list.end)) &&
    members.every(({ start, end }) => end - start <= 16 && !MEMBER_STOP.test(source.slice(start, end)))
  if (!plain) return []
  const promised = groups.map(({ count }) => count).join('+')
  const message = `“${stripQuotes(label)}”的数字是${promised}，解释却列出${members.length}项`
  const suggestion = '请核对名称或补全列项'
  return [{ code: 'numeral-mismatch', severity: 'warning', message, suggestion, span: definition }]
}
