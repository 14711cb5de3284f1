import type { Side } from '../../model/kinds.ts'
import type { Span } from '../../model/span.ts'
import { fold, isQuote, stripQuotes } from '../../text/fold.ts'
import { charAfter, charBefore, isQuotedAt } from '../../text/found-names.ts'
import { formatNumeral, parseNumeral } from '../../text/numerals.ts'
import type { Years } from '../outline/sides.ts'
import { WORD_CHAR } from '../patterns.ts'
import type { SearchedText } from '../texts.ts'
import {
  ABBREVIATION,
  BRACKETED_LABEL,
  CLOSING_MARK,
  FOREIGN_NAME,
  LABEL_PARTS,
  LEADING_YEAR,
  NUMBER_IN_DIGITS,
  NUMBER_IN_HAN,
  ONLY_HAN,
  PROVINCE,
  QUOTED_NAME_START,
  SEVERAL_NUMERALS,
  SHORT_NAME,
} from './patterns.ts'

/** A place with another wording, and what the rule for the wording may look at. */
export interface Surroundings extends Span {
  readonly source: SearchedText
  readonly side: Side
  /** Whether a name may begin here: at the start of a block, after its number or after a mark. */
  readonly opens: boolean
  /** Whether the component's term is cited in this block or in one that contains it. */
  readonly termNearby: boolean
}

/** Another wording of a name, and what must hold at a place for it to be that name. */
export interface Rewording {
  /** The wording, folded. */
  readonly text: string
  readonly holds: (at: Surroundings) => boolean
  /** Returns where the use ends if it goes on after the text; null if it does not. */
  readonly tailEnd?: (at: Surroundings) => number | null
}

/** The parts of a label around its one quotation: 脱贫群众 “3+1”, “三个提升” 专项行动. */
export interface LabelParts {
  readonly before: string
  readonly core: string
  readonly after: string
}

/** The shortest part of a name that the body may quote for it, in code units. */
const SHORTEST_CORE = 3
/** A shorter wording, in code units, is an ordinary word. */
const SHORTEST = 4

/**
 * Returns the other wordings by which a careful reader still knows a term.
 *
 * The quoted core stays whole and quoted; only what stands around it is dropped, moved or shortened.
 */
export function rewordingsOf(label: string, years: Years, quoted: ReadonlySet<string>): Rewording[] {
  const parts = partsOf(label, quoted)
  const wordings = [
    ...(parts
      ? [...dropQualifier(parts), ...turnRound(parts), ...shortenTail(parts), ...insertWords(parts)]
      : []),
    ...openBracket(label),
    ...swapNumerals(label),
    ...dropYear(label, years),
  ]
  const own = fold(label)
  return wordings.filter(({ text }) => text !== own && (text.length >= SHORTEST || ABBREVIATION.test(text)))
}

/**
 * Divides a label around its quotation or, if it has none, around the longest part at its head or end that the body
 * quotes (打好发展六仗, which the body calls “发展六仗”).
 *
 * @param quoted What stands in quotation marks in the body, folded.
 */
export function partsOf(label: string, quoted: ReadonlySet<string>): LabelParts | null {
  const parts = quotedParts(label)
  if (parts) return parts
  if (QUOTED_NAME_START.test(label)) return null
  for (let length = label.length - 1; length >= SHORTEST_CORE; length--) {
    const head = label.slice(0, length)
    if (quoted.has(fold(head))) return { before: '', core: head, after: label.slice(length) }
    const tail = label.slice(-length)
    if (quoted.has(fold(tail))) return { before: label.slice(0, -length), core: tail, after: '' }
  }
  return null
}

/** Divides a label around its quotation; null where it has none or several. */
export function quotedParts(label: string): LabelParts | null {
  const match = LABEL_PARTS.exec(label)
  return match && { before: match[1] ?? '', core: match[2] ?? '', after: match[3] ?? '' }
}

/** Drops what stands before or after the core: 工业“一主一特” as “一主一特”, “四融一共”和美乡村 as “四融一共”. */
function dropQualifier({ before, core, after }: LabelParts): Rewording[] {
  const wordings: Rewording[] = []
  if (before !== '') {
    const bare = after === ''
    wordings.push({
      text: fold(core + after),
      holds: (at) => isQuotedAt(at.source, at).before && (!bare || isQuotedAt(at.source, at).after),
    })
  }
  if (after !== '') {
    wordings.push({
      text: fold(core),
      holds: ({ source, start, end }) => {
        const { before: opened, after: closed } = isQuotedAt(source, { start, end })
        return opened && closed && !WORD_CHAR.test(charAfter(source, source.indexOf('”', end) + 1))
      },
    })
  }
  return wordings
}

/** Turns core and words around: 政企交流“四定四化” as “四定四化”政企交流. */
function turnRound({ before, core, after }: LabelParts): Rewording[] {
  const wordings: Rewording[] = []
  if (before.length > 1 && after === '') {
    wordings.push({ text: fold(core + before), holds: (at) => isQuotedAt(at.source, at).before })
  }
  if (after.length > 1 && before === '') {
    wordings.push({ text: fold(after + core), holds: (at) => isQuotedAt(at.source, at).after })
  }
  return wordings
}

/** Shortens what follows the core to its last noun: “三个提升”专项行动 as “三个提升”行动. */
function shortenTail({ before, core, after }: LabelParts): Rewording[] {
  const wordings: Rewording[] = []
  for (let cut = 1; cut <= after.length - 2; cut++) {
    const text = fold(before + core + after.slice(cut))
    const tail = after.length - cut
    wordings.push({ text, holds: ({ source, end }) => isQuote(charBefore(source, end - tail)) })
  }
  return wordings
}

/** Inserts words before the label's last noun: “智赋万企”行动 as “智赋万企”三年行动. */
function insertWords({ core, after }: LabelParts): Rewording[] {
  if (after.length < 2) return []
  const noun = after.slice(-2)
  const tailEnd = ({ source, end }: Surroundings): number | null => {
    const rest = source.slice(end, end + 40)
    const from = CLOSING_MARK.exec(rest)?.[0].length ?? 0
    const at = rest.indexOf(noun, from)
    const between = rest.slice(from, at)
    return from > 0 && at >= 0 && between.length <= 4 && ONLY_HAN.test(between)
      ? end + at + noun.length
      : null
  }
  return [
    { text: fold(core), holds: (at) => isQuotedAt(at.source, at).before && tailEnd(at) !== null, tailEnd },
  ]
}

/** Takes RCEP（区域全面经济伙伴关系协定） as either of its names; a bracket like （一期） is no name. */
function openBracket(label: string): Rewording[] {
  const [, name = '', inner = ''] = BRACKETED_LABEL.exec(label) ?? []
  const short = SHORT_NAME.exec(inner)?.[1]
  if (name === '' || !(ABBREVIATION.test(name) || FOREIGN_NAME.test(inner) || short)) return []
  const holds = ({ source, end }: Surroundings) => !'（('.includes(charAfter(source, end))
  return [name, short ?? inner].map((text) => ({ text: fold(text), holds }))
}

/** Writes numerals in digits or in Han: 十五分钟生活圈 as 15分钟生活圈 and the other way. */
function swapNumerals(label: string): Rewording[] {
  const name = stripQuotes(label)
  const digits = name.replace(NUMBER_IN_HAN, (numeral) => String(parseNumeral(numeral) ?? numeral))
  const han = name.replace(NUMBER_IN_DIGITS, (number) => formatNumeral(Number(number)) ?? number)
  const holds = () => true
  return [digits, han]
    .filter((text) => text !== name && text.length > SHORTEST && !SEVERAL_NUMERALS.test(name))
    .map((text) => ({ text: fold(text), holds }))
}

/** Drops the year: 2026年10件民生实事 as 10件民生实事, in a passage about that year. */
function dropYear(label: string, years: Years): Rewording[] {
  const name = stripQuotes(label)
  const match = LEADING_YEAR.exec(name)
  if (!match) return []
  const year = Number(match[1])
  const spokenOf = (side: Side) => (side === 'plan' ? years.plan : side === 'review' ? years.review : null)
  return [{ text: fold(name.slice(match[0].length)), holds: ({ side }) => spokenOf(side) === year }]
}

/** Words for an industrial park that reports use for one another, the longer before one that it ends in. */
const PARKS = ['工业园', '产业园', '工业园区', '产业园区', '园区']

/**
 * Returns the other wordings of a component that is a proper name, for use near its term: without the province
 * (湖南稀土新材料产业园), with another word for a park (河西工业园).
 */
export function componentRewordings(name: string): Rewording[] {
  const holds = ({ opens, termNearby }: Surroundings) => opens && termNearby
  const wordings: Rewording[] = []
  const province = PROVINCE.exec(name)?.[0]
  if (province !== undefined) wordings.push({ text: fold(name.slice(province.length)), holds })
  const park = PARKS.find((word) => name.endsWith(word))
  if (park !== undefined) {
    const stem = name.slice(0, -park.length)
    for (const word of PARKS)
      if (word !== park && stem.length > 1) wordings.push({ text: fold(stem + word), holds })
  }
  return wordings.filter(({ text }) => text.length > SHORTEST)
}
