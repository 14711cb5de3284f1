import { type Span, sliceSpan } from '../../model/span.ts'
import type { LevelledText } from '../texts.ts'
import { type Grouping, wordOf } from './grouping.ts'
import { dropModifier, splitAt, splitLast } from './list-parts.ts'
import type { NumeralGroup } from './numeral-groups.ts'
import { LEAD_IN, LEADING_VERB, MEASURE, OPEN_NAME, PROSE_OPENING } from './patterns.ts'

/** In a longer definition, in cells between stops, no list is looked for within the prose. */
const MOST_CELLS = 120

/**
 * Reads members that stand within prose and are known by the counted word alone: for 三化三制
 * 加快建设专业化、市场化、国际化的队伍，实行任期制、聘任制和绩效工资制.
 *
 * As many members as the numeral says, side by side, end with the word, or begin with it; no other stretch between
 * stops does. The lists stand in the order of the numerals.
 */
export function readBorne(
  source: LevelledText,
  list: Span,
  groups: readonly NumeralGroup[],
): Grouping | null {
  const isOpen = groups.some(({ words }) => OPEN_NAME.test(words))
  if (isOpen || groups.every(({ count }) => count === 1)) return null
  const cells = splitAt(source, list, '，；。、')
  if (cells.length > MOST_CELLS) return null
  const grouping: { members: Span[] }[] = []
  let from = list.start
  for (const group of groups) {
    const members = findBorne(source, cells, group)
    if (!members || (members[0]?.start ?? 0) < from) return null
    from = members.at(-1)?.end ?? from
    grouping.push({ members })
  }
  return grouping
}

function findBorne(source: LevelledText, cells: readonly Span[], group: NumeralGroup): Span[] | null {
  const word = group.words.length <= 2 ? group.words : wordOf(group)
  if (word === '' || (word.length === 1 && MEASURE.test(word))) return null
  if (group.count === 1) return findSingle(source, cells, word)
  return (
    findEnding(source, cells, { word, count: group.count }) ??
    findOpening(source, cells, { word, count: group.count })
  )
}

/** What members of one list bear, and how many they are. */
interface Borne {
  readonly word: string
  readonly count: number
}

/** Finds the one stretch that holds the word; a word of one character must stand at its end or head. */
function findSingle(source: LevelledText, cells: readonly Span[], word: string): Span[] | null {
  const bearing = cells.filter((cell) => {
    const text = sliceSpan(source, cell)
    if (word.length > 1) return text.includes(word)
    return (text.startsWith(word) || text.endsWith(word)) && !PROSE_OPENING.test(text)
  })
  return bearing.length === 1 ? bearing : null
}

/** Finds members that end with the word; more words may follow the last: 国际化的队伍. */
function findEnding(source: LevelledText, cells: readonly Span[], { word, count }: Borne): Span[] | null {
  const parts = splitTied(source, cells, (before, after) => before.endsWith(word) && after.includes(word))
  const texts = parts.map((part) => sliceSpan(source, part))
  const ends = texts.map((text) => text.endsWith(word))
  const first = ends.indexOf(true)
  const run = ends.slice(first).findIndex((is) => !is)
  const length = run < 0 ? ends.length - first : run
  if (first < 0 || ends.filter(Boolean).length !== length) return null
  const last = parts[first + count - 1]
  const tail = endOf(texts[first + count - 1] ?? '', word)
  const goesOn = length === count - 1 && tail > 0
  const follows = texts[first + length]?.indexOf(word) ?? -1
  if (!last || !(goesOn || (length === count && follows <= 0))) return null
  const others = parts.slice(first + 1, first + count - 1)
  const closed = [...others, { start: last.start, end: last.start + tail }]
  return withoutLead(source, [parts[first] as Span, ...closed])
}

/** Returns where a member ends that bears a word at its end, or before what follows the member; 0 if it does not. */
function endOf(text: string, word: string): number {
  if (text.endsWith(word)) return text.length
  const at = text.indexOf(word, 1)
  return at < 0 ? 0 : at + word.length
}

/** Finds members that begin with the word; words may stand before it in the first: 在监管中随机抽取甲，随机选派乙. */
function findOpening(source: LevelledText, cells: readonly Span[], { word, count }: Borne): Span[] | null {
  const parts = splitTied(source, cells, (before, after) => after.startsWith(word) && before.includes(word))
  const holds = parts.map((part) => sliceSpan(source, part).indexOf(word))
  const bearing = holds.filter((at) => at >= 0).length
  const first = holds.findIndex((at) => at >= 0)
  const members = parts.slice(first, first + count)
  const [head, ...others] = members
  if (bearing !== count || !head || !others.every((_, at) => holds[first + 1 + at] === 0)) return null
  return [{ start: head.start + (holds[first] ?? 0), end: head.end }, ...others]
}

/** Splits stretches at the 和 between two members that bear the word. */
function splitTied(
  source: LevelledText,
  cells: readonly Span[],
  bears: (before: string, after: string) => boolean,
): Span[] {
  return cells.flatMap((cell) => {
    const tied = splitLast(source, [cell])
    const [before, after] = tied?.map((part) => sliceSpan(source, part)) ?? []
    return tied && bears(before ?? '', after ?? '') ? tied : [cell]
  })
}

/** Returns members that end alike, the first without the words that govern the list: up to a 的, and the verbs. */
export function withoutLead(source: LevelledText, members: readonly Span[]): Span[] {
  const [first, ...others] = dropModifier(source, members)
  const isFrame = others.every((other) => !LEADING_VERB.test(sliceSpan(source, other)))
  if (!first || !isFrame) return [...members]
  const text = sliceSpan(source, first)
  const led = LEAD_IN.exec(text)?.[0].length ?? 0
  const opening = led + (LEADING_VERB.exec(text.slice(led))?.[0].length ?? 0)
  return [opening < text.length - 1 ? { start: first.start + opening, end: first.end } : first, ...others]
}
