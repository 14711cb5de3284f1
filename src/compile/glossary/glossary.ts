/** This room finds the appendix 名词解释 and reads its entries into terms. */

import { type Span, sliceSpan } from '../../model/span.ts'
import { stripQuotes } from '../../text/fold.ts'
import type { Form } from '../form.ts'
import { APPENDIX_LINE } from '../patterns.ts'
import { countBefore, trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import type { Entry, Glossary } from './appendix.ts'
import { type Chain, chainEntries, type EntryStart } from './entry-chain.ts'
import { compactLine, isGlossaryTitle } from './entry-lines.ts'
import { readEntryNumber } from './entry-opening.ts'
import { readerOfFormed } from './formed.ts'
import { GLOSSARY_HEADING, RUN_IN_FOOT } from './patterns.ts'

export type { Entry, Glossary } from './appendix.ts'

/**
 * Finds the appendix that defines the report's terms.
 *
 * A heading counts only where an entry follows it. Of several, one called 名词解释 is preferred, then the one with most
 * entries, so that neither a table of contents nor an explanation of indicators is taken for it.
 */
export function findGlossary(source: LevelledText, blocks: readonly Span[], form: Form): Glossary | null {
  const found: Glossary[] = []
  let searched = 0
  const lines = joinNumbers(source, blocks)
  const formed = readerOfFormed(source, blocks, form)
  for (let at = 0; at < lines.length; at++) {
    const body = at >= searched ? headingAt(source, lines, at) : null
    const chain = body === null ? null : chainEntries(source, lines, body)
    const heading = body === null ? [] : lines.slice(at, body)
    const chained = chain === null ? null : closeGlossary(source, { heading, lines, chain })
    const glossary = body === null ? null : (formed(heading, chained) ?? chained)
    if (glossary === null) continue
    searched = glossary === chained ? (chain?.end ?? 0) : countBefore(lines, glossary.end)
    found.push(glossary)
  }
  if (found.length === 0) found.push(...formed.unheaded())
  const ranked = found
    .map((glossary) => ({ glossary, count: glossary.entries.length, isTitled: isTitled(source, glossary) }))
    // Two or more entries under 名词解释 outrank any number under a vaguer heading.
    .map((one) => ({ ...one, isFirst: one.isTitled && one.count > 1 }))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.count - a.count)
  return ranked.slice(0, MOST_TRIED).find(({ glossary }) => definesNames(source, glossary))?.glossary ?? null
}

/** How many appendices are examined, and how many entries of each. */
const MOST_TRIED = 5
const MOST_LOOKED_UP = 30

/**
 * Tells whether an appendix defines names. Under a vague heading (注释, 备注) it does if a third of its entries quote
 * their name or have it from the text; notes on sources and methods do neither.
 */
function definesNames(source: LevelledText, glossary: Glossary): boolean {
  if (isTitled(source, glossary)) return true
  const labels = glossary.entries
    .slice(0, MOST_LOOKED_UP)
    .map(({ labelSpan }) => sliceSpan(source, labelSpan))
  const used = labels.filter((label) => {
    const name = stripQuotes(label)
    const at = source.indexOf(name)
    if (label.includes('“') || (at >= 0 && at < glossary.start)) return true
    // An appendix at the front is used behind it.
    return name.length > 1 && source.indexOf(name, glossary.end) >= 0
  })
  return used.length * 3 >= labels.length
}

function isTitled(source: LevelledText, { headings }: Glossary): boolean {
  return headings.slice(0, 2).some((line) => isGlossaryTitle(source, line))
}

/** Returns the position after the heading that starts at block `at`; null where none starts there. */
function headingAt(source: LevelledText, blocks: readonly Span[], at: number): number | null {
  const line = compactLine(source, blocks[at])
  if (GLOSSARY_HEADING.test(line)) return at + 1
  if (APPENDIX_LINE.test(line) && GLOSSARY_HEADING.test(compactLine(source, blocks[at + 1]))) return at + 2
  return null
}

/** Joins each line that is only an entry's number with the line after it. */
function joinNumbers(source: LevelledText, blocks: readonly Span[]): Span[] {
  const lines: Span[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Span
    const next = blocks[at + 1]
    const text = source.slice(block.start, Math.min(block.end, block.start + 12))
    const alone = next && readEntryNumber(text, 'none')?.length === block.end - block.start
    lines.push(alone ? { start: block.start, end: next.end } : block)
    if (alone) at++
  }
  return lines
}

interface Found {
  readonly heading: readonly Span[]
  readonly lines: readonly Span[]
  readonly chain: Chain
}

function closeGlossary(source: LevelledText, { heading, lines, chain }: Found): Glossary {
  const { starts, groups, end } = chain
  const entries = starts.map((start, i) => {
    const next = starts[i + 1]
    const stop = next ? stopBefore(source, lines, groups, next) : (lines[end - 1] as Span).end
    return closeEntry(source, start, next ? stop : footStart(source, start, stop))
  })
  const headings = [...heading, ...groups.map((at) => lines[at] as Span)]
  return {
    start: headings[0]?.start ?? 0,
    end: entries.at(-1)?.entrySpan.end ?? 0,
    headings,
    entries,
    remarks: [],
  }
}

/** Returns where the entry before `next` ends: within its line, or at the end of the last line before `next`. */
function stopBefore(
  source: LevelledText,
  lines: readonly Span[],
  groups: readonly number[],
  next: EntryStart,
): number {
  if (!next.leads) return trimSpan(source, { start: 0, end: next.opening.start }).end
  let at = next.at - 1
  while (groups.includes(at)) at--
  return (lines[at] as Span).end
}

/** Returns where, in the text of the last entry, the foot of a web page begins; else the entry's end. */
function footStart(source: LevelledText, { opening }: EntryStart, end: number): number {
  const foot = RUN_IN_FOOT.exec(source.slice(opening.rest.start, end))
  return foot ? opening.rest.start + foot.index : end
}

function closeEntry(source: LevelledText, { opening }: EntryStart, end: number): Entry {
  const { number, value, labelSpan, rest } = opening
  return {
    number,
    value,
    labelSpan,
    entrySpan: { start: opening.start, end },
    definition: trimSpan(source, { start: Math.min(rest.start, end), end }),
  }
}
