import { type Span, sliceSpan } from '../../model/span.ts'
import { parseNumeral } from '../../text/numerals.ts'
import { spanOf, trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import { dealOut, type Grouping, totalOf } from './grouping.ts'
import type { NumeralGroup } from './numeral-groups.ts'
import { PART_NUMBER } from './patterns.ts'

/**
 * Finds the members of a numbered list: ①甲；②乙, 1.甲；2.乙, （1）甲（2）乙, 一是甲；二是乙.
 *
 * @returns The members without their numbers; none unless the numbers count from 1 in one style.
 */
export function findNumberedMembers(source: LevelledText, list: Span): Span[] {
  const text = sliceSpan(source, list)
  const numbers = [...text.matchAll(PART_NUMBER)]
  const styles = new Set(numbers.map(({ groups }) => Object.keys(groups ?? {}).find((key) => groups?.[key])))
  const running = numbers.every((match, i) => readNumber(match) === i + 1)
  if (numbers.length < 2 || styles.size > 1 || !running) return []
  return numbers.map((match, i) =>
    trimSpan(source, {
      start: spanOf(match, list.start).end,
      end: list.start + (numbers[i + 1]?.index ?? text.length),
    }),
  )
}

function readNumber({ groups }: RegExpMatchArray): number | null {
  const { circle, bracket, dot, item } = groups ?? {}
  return parseNumeral(circle ?? bracket ?? dot ?? item ?? '')
}

/** Reads a numbered list with as many members as the numerals promise together: ①甲；②乙；③丙. */
export function readNumbered(
  source: LevelledText,
  list: Span,
  groups: readonly NumeralGroup[],
): Grouping | null {
  const members = findNumberedMembers(source, list)
  return members.length === totalOf(groups) ? dealOut(members, groups) : null
}
