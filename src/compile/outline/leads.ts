/** This file finds the paragraphs that open with a lead sentence, their name, in a series of their like. */

import { type Span, sliceSpan } from '../../model/span.ts'
import { append } from '../../text/collect.ts'
import type { Form } from '../form.ts'
import { trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import type { OutlineBlock } from './outline.ts'
import {
  LABEL_NOUN,
  LEAD,
  LEAD_ACTION,
  LEAD_QUOTATION,
  LEAD_STOPS,
  NO_LEAD,
  NO_LEAD_OPENING,
  SENTENCE_END,
} from './patterns.ts'
import { itemKind } from './sides.ts'

/** The words of a lead, without what stands in quotation marks: more is a sentence like any other. */
const LEAD_LENGTH = { least: 4, most: 20, printed: 32 } as const
/** In bold type a lead may be longer. */
const LONGEST_BOLD = 40
/** A paragraph says more than its lead: so many characters at least, and more than the lead itself. */
const LEAST_REST = 12
/** So many leads make a series; where a part has such series, so many do within the next section of it. */
const SERIES = { least: 3, besideOthers: 2 } as const
/** How much of a stretch, and of all the paragraphs beside each other, must open with a lead. */
const SHARE = { stretch: 2 / 3, all: 1 / 2 } as const

/** A paragraph of the outline that may have a lead. */
interface Candidate {
  readonly block: number
  readonly title: Span | null
  readonly isBold: boolean
}

/**
 * Makes items of the paragraphs that open with a lead sentence (持续扩大内需。实施……), which is their title.
 *
 * One short sentence at the head of a paragraph tells nothing: most paragraphs beside it must open so too. Paragraphs
 * on no side stay what they are.
 */
export function readLeads(
  source: LevelledText,
  blocks: readonly OutlineBlock[],
  form: Form,
): readonly OutlineBlock[] {
  const groups = new Map<number | null, Candidate[]>()
  blocks.forEach((block, at) => {
    if (block.kind !== 'paragraph' || block.side === 'none' || block.marker !== null) return
    append(groups, block.parent, { block: at, ...leadOf(source, block.span, form) })
  })
  const repeated = repeatedLeads(source, [...groups.values()].flat())
  const read = [...groups].map(([parent, paragraphs]) => ({
    part: parent === null ? null : (blocks[parent]?.parent ?? null),
    paragraphs: paragraphs.map((one) => (isRepeated(source, one, repeated) ? { ...one, title: null } : one)),
  }))
  const partsWithSeries = new Set(
    read.flatMap(({ part, paragraphs }) =>
      part !== null && findSeries(paragraphs, SERIES.least).length > 0 ? [part] : [],
    ),
  )
  const titles = new Map<number, Span>()
  for (const { part, paragraphs } of read) {
    const least = part !== null && partsWithSeries.has(part) ? SERIES.besideOthers : SERIES.least
    for (const { block, title } of findSeries(paragraphs, least)) if (title) titles.set(block, title)
  }
  return blocks.map((block, at) => {
    const title = titles.get(at)
    return title ? { ...block, kind: itemKind(block.side), title } : block
  })
}

/** Returns the paragraphs with leads if these are a series among those beside them, else none. */
function findSeries(paragraphs: readonly Candidate[], least: number): Candidate[] {
  const first = paragraphs.findIndex(({ title }) => title !== null)
  const last = paragraphs.findLastIndex(({ title }) => title !== null)
  const leads = paragraphs.filter(({ title }) => title !== null)
  const enough = leads.some(({ isBold }) => isBold) ? SERIES.besideOthers : least
  const isDense = leads.length >= (last - first + 1) * SHARE.stretch
  return leads.length >= enough && isDense && leads.length >= paragraphs.length * SHARE.all ? leads : []
}

/** Returns the lead of a paragraph, without its stop; null where it opens with none. */
function leadOf(source: LevelledText, span: Span, form: Form): { title: Span | null; isBold: boolean } {
  const whole = trimSpan(source, span)
  const bold = boldLead(source, whole, form)
  if (bold) return { title: bold, isBold: true }
  const text = sliceSpan(source, whole)
  const [, lead = '', stop = ''] = LEAD.exec(text) ?? []
  const isLabel = stop === '：' && (!LEAD_ACTION.test(lead) || LABEL_NOUN.test(lead))
  const isOne = isLead(lead) && !isLabel && saysMore(text.slice(lead.length + stop.length), lead)
  return { title: isOne ? { start: whole.start, end: whole.start + lead.length } : null, isBold: false }
}

/** Tells whether words have the make of a lead: short, without figures, a time or a person that speaks. */
function isLead(words: string): boolean {
  const bare = words.replace(LEAD_QUOTATION, '')
  const { least, most, printed } = LEAD_LENGTH
  if (words.length < least || words.length > printed || bare.length > most) return false
  return !NO_LEAD_OPENING.test(words) && !NO_LEAD.test(bare)
}

/** Tells whether a paragraph goes on in whole sentences after its lead. */
function saysMore(rest: string, lead: string): boolean {
  return rest.trim().length >= Math.max(LEAST_REST, lead.length) && SENTENCE_END.test(rest)
}

/** Returns the words in bold type with which a paragraph opens and after which it goes on in plain type, or null. */
function boldLead(source: LevelledText, whole: Span, form: Form): Span | null {
  const bold = form.within('bold', whole)[0]?.span
  if (!bold || bold.start !== whole.start || bold.end - bold.start > LONGEST_BOLD) return null
  let { start, end } = trimSpan(source, bold)
  while (end > start && LEAD_STOPS.test(source.charAt(end - 1))) end--
  const words = source.slice(start, end)
  const isWhole =
    end - start >= LEAD_LENGTH.least && !SENTENCE_END.test(words) && !NO_LEAD_OPENING.test(words)
  return isWhole && saysMore(source.slice(bold.end, whole.end), words) ? { start, end } : null
}

/** Returns the leads that several paragraphs open with: labels (年度目标：), which name none of them. */
function repeatedLeads(source: LevelledText, paragraphs: readonly Candidate[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { title } of paragraphs) {
    if (title === null) continue
    const words = sliceSpan(source, title)
    if (seen.has(words)) repeated.add(words)
    seen.add(words)
  }
  return repeated
}

function isRepeated(source: LevelledText, { title }: Candidate, repeated: ReadonlySet<string>): boolean {
  return title !== null && repeated.has(sliceSpan(source, title))
}
