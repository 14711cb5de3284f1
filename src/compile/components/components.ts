import type { ComponentGroup, Diagnostic } from '../../model/graph.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import type { LevelledText } from '../texts.ts'
import { checkCount } from './check-count.ts'
import type { Grouping } from './grouping.ts'
import { tidyMember } from './list-parts.ts'
import { READINGS } from './list-readings.ts'
import { listsOf } from './list-stretches.ts'
import { headOf, type NumeralGroup, unpackNumerals } from './numeral-groups.ts'

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

/**
 * Finds the parts that a definition lists for the numerals of its name.
 *
 * Every count must come out exactly; where the definition is a list of another length, that is a
 * `numeral-mismatch` and no parts are given.
 *
 * @param label The name as printed: its quotation marks bound what a numeral counts.
 * @param definition The definition, or the part of it that is this name's own.
 */
export function findComponents(source: LevelledText, label: string, definition: Span): Unpacked {
  const groups = unpackNumerals(label)
  if (groups.length === 0) return { components: [], diagnostics: [] }
  const lists = listsOf(source, definition)
  for (const list of lists) {
    for (const read of READINGS) {
      const grouping = read(source, list, groups)
      if (grouping) return { components: toComponents(source, grouping, groups), diagnostics: [] }
    }
  }
  return { components: [], diagnostics: checkCount({ source, label, definition, groups, lists }) }
}

function toComponents(
  source: LevelledText,
  grouping: Grouping,
  groups: readonly NumeralGroup[],
): Component[] {
  return grouping.flatMap(({ members, word }, index) => {
    const tidy = members.map((member) => tidyMember(source, member))
    const spans = dropTail(source, dropLead(source, tidy), word ?? groups[index]?.words ?? '')
    const texts = spans.map((span) => sliceSpan(source, span))
    const head = headOf(word ?? groups[index]?.words ?? '', texts)
    return spans.map((span) => ({ span, group: { head, count: spans.length, index } }))
  })
}

/** 创新链、产业链、人才链深度融合: where all but the last end in what is counted, so does the last. */
function dropTail(source: LevelledText, members: readonly Span[], word: string): readonly Span[] {
  const last = members.at(-1)
  const others = members.slice(0, -1)
  const head = word.slice(0, 1)
  if (!last || head === '' || others.length < 2) return members
  const at = sliceSpan(source, last).lastIndexOf(head)
  const ends = others.every(({ end }) => source[end - 1] === head)
  return at > 0 && ends ? [...others, { start: last.start, end: last.start + at + 1 }] : members
}

/** Where all but the first member open with the same word, what stands before it in the first is no part of it. */
function dropLead(source: LevelledText, members: readonly Span[]): Span[] {
  const [first, second, ...others] = members
  if (!first || !second || others.length === 0) return [...members]
  const word = source.slice(second.start, second.start + 2)
  const text = sliceSpan(source, first)
  const at = text.lastIndexOf(word)
  if (at <= 0 || !others.every(({ start }) => source.startsWith(word, start))) return [...members]
  return [{ start: first.start + at, end: first.end }, second, ...others]
}
