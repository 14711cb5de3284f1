import type { DivisionLevel } from '../../model/kinds.ts'
import { codesOf, type Division, findDivision, isDivision, LONGEST_DIVISION } from './divisions.ts'
import { LEVEL_SIGN, NO_PLACE, PLACE_FORM, PLACE_LEAD, PLACE_TAIL, UNNAMED_PLACE } from './patterns.ts'
import type { HeadText } from './read-title.ts'

/** A place as it is read and, with the sign of its level, as it is shown, and where it stands in what it was read from. */
export interface Place extends HeadText {
  readonly start: number
  readonly end: number
  readonly level: DivisionLevel | null
  readonly code: string | null
}

/**
 * Reads the place that a text begins with, after words such as 关于 and a year: divisions by the table of China's, else
 * a name with the sign of a level where what follows is said of places (人民政府, a session, a year) or `isKnown` tells
 * that it is one.
 *
 * @returns Null where there is none: 全市, 市本级 and 社区 are no places.
 */
export function readPlace({ text, print }: HeadText, isKnown: (name: string) => boolean): Place | null {
  const start = PLACE_LEAD.exec(text)?.[0].length ?? 0
  const rest = text.slice(start)
  const listed = listedPlace(rest)
  const name = listed + (formedPlace(rest.slice(listed.length), isKnown) ?? '')
  if (name === '') return null
  const end = start + name.length
  const standing = standingOf(name)
  const shown = LEVEL_SIGN.test(name) ? null : standing.full
  return { text: name, print: shown ?? print.slice(start, end), start, end, ...standing }
}

/** Reads divisions of the table, each within the one before: 湖南省永州市零陵区, 湖南. */
function listedPlace(text: string): string {
  let at = 0
  for (let part = nextDivision(text, 0); part > 0; part = nextDivision(text, at)) at += part
  return text.slice(0, at)
}

/** Returns the length of the division that goes on with those before `at`, or 0. */
function nextDivision(text: string, at: number): number {
  for (let length = Math.min(LONGEST_DIVISION, text.length - at); length >= 2; length--) {
    const name = text.slice(at, at + length)
    const follows = text.slice(at + length)
    if (!isDivision(name) && !(codesOf(name).length > 0 && PLACE_TAIL.test(follows))) continue
    // 西安区 begins like 西安, 市南区 stands in no 市.
    if (at === 0 || findDivision(text.slice(0, at + length)) !== null) return length
  }
  return 0
}

/** Reads a place by its form; of 东江市南湖区 the last part too. */
function formedPlace(text: string, isKnown: (name: string) => boolean): string | null {
  let at = 0
  for (let part = PLACE_FORM.exec(text); part !== null; part = PLACE_FORM.exec(text.slice(at))) {
    if (NO_PLACE.test(part[0])) break
    at += part[0].length
    const name = text.slice(0, at)
    if (PLACE_TAIL.test(text.slice(at)) || isKnown(name)) return name
    if (at > LONGEST_DIVISION) break
  }
  const first = PLACE_FORM.exec(text)?.[0] ?? ''
  return UNNAMED_PLACE.test(first) || isKnown(first) ? first : null
}

/** Returns the code and the level of a place: by the table, else the level by its sign. */
function standingOf(name: string): Pick<Place, 'code' | 'level'> & { full: string | null } {
  const division: Division | null = findDivision(name)
  if (division) return { code: division.code, level: division.level, full: division.name }
  return { full: null, code: null, level: LEVELS[LEVEL_SIGN.exec(name)?.[1] ?? ''] ?? null }
}

/** The level that the sign at the end of a name means; 新区 and 开发区 are of several. */
const LEVELS: Readonly<Record<string, DivisionLevel>> = {
  ...{ 省: 'province', 自治区: 'province', 特别行政区: 'province' },
  ...{ 市: 'prefecture', 州: 'prefecture', 自治州: 'prefecture', 盟: 'prefecture', 地区: 'prefecture' },
  ...{ 县: 'county', 区: 'county', 旗: 'county', 自治县: 'county', 自治旗: 'county' },
  ...{ 镇: 'township', 乡: 'township', 街道: 'township' },
}
