/** This room finds the appendix 名词解释 and reads its entries into terms. */

import { compareSpans, type Span, sliceSpan } from '../../model/span.ts'
import type { Form } from '../form.ts'
import { countBefore } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import type { Glossary } from './appendix.ts'
import { readArticles } from './articles.ts'
import { chainEntries } from './entry-chain.ts'
import { readEntryNumber } from './entry-number.ts'
import { type FormedReader, readerOfFormed } from './formed.ts'
import { compactLine, headingAt, isGlossaryTitle, readHeadingNumber } from './headings.ts'
import { ANY_COLON, POINT_ALONE, VAGUE_TITLE } from './patterns.ts'
import { closeStretch, type Stretch } from './stretch.ts'
import { findUntitled } from './untitled.ts'
import { Usage } from './usage.ts'

export type { Glossary } from './appendix.ts'
export type { Entry } from './entry.ts'

/**
 * Finds the appendix that defines the report's terms.
 *
 * A heading counts only where an entry follows it. Of several, one called 名词解释 is preferred, then the one with most
 * entries, so that neither a table of contents nor an explanation of indicators is taken for it. A law has no heading:
 * its articles define; and where nothing else is found, a closing run of definitions is the appendix.
 */
export function findGlossary(source: LevelledText, blocks: readonly Span[], form: Form): Glossary | null {
  const usage = new Usage(source)
  const lines = joinNumbers(source, blocks)
  const formed = readerOfFormed({ source, lines: blocks, form, usage })
  const headed = findHeaded({ source, lines, formed }, usage)
  const found = headed.length > 0 ? headed : formed.unheaded()
  const best = chooseBest(source, found, usage)
  const articles = readArticles(source, lines, usage)
  if (articles.length > 0 && (best?.entries.length ?? 0) <= countEntries(articles))
    return joinStretches(articles)
  if (best) return joinStretches(neighboursOf(found, best))
  const untitled = findUntitled(source, lines, usage)
  return untitled && joinStretches([untitled])
}

/** How many appendices are examined, and how many entries of each. */
const MOST_TRIED = 5
const MOST_LOOKED_UP = 30

interface Headed {
  readonly source: LevelledText
  readonly lines: readonly Span[]
  readonly formed: FormedReader
}

/** Finds every stretch of entries under a heading. */
function findHeaded({ source, lines, formed }: Headed, usage: Usage): Stretch[] {
  const found: Stretch[] = []
  let searched = 0
  for (let at = 0; at < lines.length; at++) {
    const from = at >= searched ? headingAt(source, lines, at) : null
    if (from === null) continue
    const start = lines[at]?.start ?? 0
    const number = readHeadingNumber(compactLine(source, lines[at]))
    const text = { source, uses: usage.outside(start) }
    const chain = chainEntries(text, lines, { from, number })
    const heading = lines.slice(at, from)
    const chained = chain && closeStretch(source, { heading, lines, chain, number })
    const stretch = formed({ heading, number }, chained) ?? chained
    if (stretch === null) continue
    found.push(stretch)
    searched = stretch === chained ? (chain?.end ?? 0) : countBefore(lines, stretch.end)
  }
  return found
}

function chooseBest(source: LevelledText, found: readonly Stretch[], usage: Usage): Stretch | null {
  const ranked = found
    .map((stretch) => ({
      stretch,
      count: countDefined(source, stretch),
      isTitled: isTitled(source, stretch),
    }))
    .filter(({ count }) => count > 0)
    // Two or more entries under 名词解释 outrank any number under a vaguer heading.
    .map((one) => ({ ...one, isFirst: one.isTitled && one.count > 1 }))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.count - a.count)
  return (
    ranked.slice(0, MOST_TRIED).find(({ stretch }) => definesNames(source, stretch, usage))?.stretch ?? null
  )
}

/** Counts the entries that define something or mean to, by a colon; a list of attachments (1.名词解释 2.附表) has none. */
function countDefined(source: LevelledText, { entries }: Stretch): number {
  const isColon = (at: number) => ANY_COLON.test(source[at] ?? '')
  return entries.filter(({ labelSpan, definition: { start, end } }) => start < end || isColon(labelSpan.end))
    .length
}

/**
 * Tells whether an appendix defines names. Under a vague heading (注释, 备注) it does if a third of its entries quote
 * their name or have it from the text; notes on sources and methods do neither, and a section 指标说明 of the report
 * itself sets targets.
 */
function definesNames(source: LevelledText, stretch: Stretch, usage: Usage): boolean {
  if (isTitled(source, stretch)) return true
  const [title] = stretch.title
  if (stretch.isPart && title && VAGUE_TITLE.test(compactLine(source, title))) return false
  const uses = usage.outside(stretch.title[0]?.start ?? stretch.start)
  const labels = stretch.entries.slice(0, MOST_LOOKED_UP).map(({ labelSpan }) => sliceSpan(source, labelSpan))
  const used = labels.filter((label) => label.includes('“') || uses(label))
  return used.length * 3 >= labels.length
}

function isTitled(source: LevelledText, { title, headings }: Stretch): boolean {
  return [...title, ...headings].slice(0, 2).some((line) => isGlossaryTitle(source, line))
}

/** Returns the stretches around one whose numbered headings follow one another: terms, then abbreviations. */
function neighboursOf(found: readonly Stretch[], best: Stretch): Stretch[] {
  const at = found.indexOf(best)
  let first = at
  let last = at
  while (goesOn(found[first - 1], found[first])) first--
  while (goesOn(found[last], found[last + 1])) last++
  return found.slice(first, last + 1)
}

/** Tells whether the heading of one stretch ends the one before and has the next number. */
function goesOn(before: Stretch | undefined, next: Stretch | undefined): boolean {
  const [first, second] = [before?.number, next?.number]
  if (!first || !second || before?.limit !== next?.title[0]?.start) return false
  return first.style === second.style && first.value + 1 === second.value
}

function countEntries(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { entries }) => sum + entries.length, 0)
}

/** Makes one glossary of its stretches. */
function joinStretches(stretches: readonly Stretch[]): Glossary {
  const sorted = [...stretches].sort(compareSpans)
  return {
    start: sorted[0]?.start ?? 0,
    end: sorted.at(-1)?.end ?? 0,
    headings: sorted.flatMap(({ headings }) => headings),
    entries: sorted.flatMap(({ entries }) => entries),
    remarks: sorted.flatMap(({ remarks }) => remarks),
    stretches: sorted.map(({ start, end }) => ({ start, end })),
    isPart: sorted.some(({ isPart }) => isPart),
    unread: sorted.flatMap(({ unread }) => unread),
  }
}

/** Joins each line that is only an entry's number with the line after it. */
function joinNumbers(source: LevelledText, blocks: readonly Span[]): Span[] {
  const lines: Span[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Span
    const next = blocks[at + 1]
    const text = source.slice(block.start, Math.min(block.end, block.start + 12))
    const isShort = block.end - block.start <= 12
    const isNumber =
      readEntryNumber(text, 'none')?.length === block.end - block.start || POINT_ALONE.test(text)
    const alone = next && isShort && isNumber
    lines.push(alone ? { start: block.start, end: next.end } : block)
    if (alone) at++
  }
  return lines
}
