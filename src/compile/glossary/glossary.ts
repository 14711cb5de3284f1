import { type Span, sliceSpan } from '../../model/span.ts'
import { stripQuotes } from '../../text/fold.ts'
import { APPENDIX_LINE } from '../patterns.ts'
import { trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import { type Chain, chainEntries, type Link } from './entry-chain.ts'
import { compactLine, isGlossaryTitle } from './entry-lines.ts'
import { readEntryNumber } from './entry-opening.ts'
import { GLOSSARY_HEADING, RUN_IN_FOOT } from './patterns.ts'

/** More entries than any appendix has. */
const MOST_ENTRIES = 1e9

/** One entry of the appendix, as printed. */
export interface Entry {
  readonly number: string | null
  /** The number's worth, to check the order; null where there is none. */
  readonly value: number | null
  readonly entrySpan: Span
  readonly labelSpan: Span
  /** Empty where the entry defines nothing. */
  readonly definition: Span
}

/** The appendix 名词解释: the stretch from its heading to the end of its last entry. */
export interface Glossary extends Span {
  /** Its heading, notes and headings of groups, a stretch a line. */
  readonly headings: readonly Span[]
  readonly entries: readonly Entry[]
}

/**
 * Finds the appendix that defines the report's terms.
 *
 * A heading counts only where an entry follows it; of several 名词解释 and then the one with most entries, so that
 * neither a table of contents nor an explanation of indicators is taken for it.
 */
export function findGlossary(source: LevelledText, blocks: readonly Span[]): Glossary | null {
  const found: Glossary[] = []
  let searched = 0
  const lines = joinNumbers(source, blocks)
  for (let at = 0; at < lines.length; at++) {
    const body = at >= searched ? headingAt(source, lines, at) : null
    const chain = body === null ? null : chainEntries(source, lines, body)
    if (body === null || chain === null) continue
    const glossary = closeGlossary(source, { heading: lines.slice(at, body), lines, chain })
    searched = chain.end
    found.push(glossary)
  }
  const ranked = found
    .map((glossary) => ({ glossary, rank: rankOf(source, glossary) }))
    .sort((a, b) => b.rank - a.rank)
  return ranked.slice(0, MOST_TRIED).find(({ glossary }) => definesNames(source, glossary))?.glossary ?? null
}

/** How many appendices are looked into, and how many of their entries. */
const MOST_TRIED = 5
const MOST_LOOKED_UP = 30

/**
 * Tells whether entries under a vague heading (注释, 备注) define names: that they quote them, or that a third of the
 * names stands in the text before. Notes on sources and methods do neither.
 */
function definesNames(source: LevelledText, glossary: Glossary): boolean {
  if (isTitled(source, glossary)) return true
  const labels = glossary.entries
    .slice(0, MOST_LOOKED_UP)
    .map(({ labelSpan }) => sliceSpan(source, labelSpan))
  const used = labels.filter((label) => {
    const at = source.indexOf(stripQuotes(label))
    return label.includes('“') || (at >= 0 && at < glossary.start)
  })
  return used.length * 3 >= labels.length
}

/** Counts the entries; any two under 名词解释 outrank those under a vaguer heading. */
function rankOf(source: LevelledText, glossary: Glossary): number {
  return (
    glossary.entries.length + (isTitled(source, glossary) && glossary.entries.length > 1 ? MOST_ENTRIES : 0)
  )
}

function isTitled(source: LevelledText, { headings }: Glossary): boolean {
  return headings.slice(0, 2).some((line) => isGlossaryTitle(source, line))
}

/** Gives the block after the heading that starts at block `at`, or null. */
function headingAt(source: LevelledText, blocks: readonly Span[], at: number): number | null {
  const line = compactLine(source, blocks[at])
  if (GLOSSARY_HEADING.test(line)) return at + 1
  if (APPENDIX_LINE.test(line) && GLOSSARY_HEADING.test(compactLine(source, blocks[at + 1]))) return at + 2
  return null
}

/** Joins a number that fills a line with the line after it. */
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
  const { links, groups, end } = chain
  const entries = links.map((link, i) => {
    const next = links[i + 1]
    const stop = next ? stopBefore(source, lines, groups, next) : (lines[end - 1] as Span).end
    return closeEntry(source, link, next ? stop : footStart(source, link, stop))
  })
  const headings = [...heading, ...groups.map((at) => lines[at] as Span)]
  return {
    start: headings[0]?.start ?? 0,
    end: entries.at(-1)?.entrySpan.end ?? 0,
    headings,
    entries,
  }
}

/** Gives where the entry before `next` ends: within the line, or at the end of the last line that is its own. */
function stopBefore(
  source: LevelledText,
  lines: readonly Span[],
  groups: readonly number[],
  next: Link,
): number {
  if (!next.leads) return trimSpan(source, { start: 0, end: next.opening.start }).end
  let at = next.at - 1
  while (groups.includes(at)) at--
  return (lines[at] as Span).end
}

/** Gives where the page around the report begins in the last entry's own text, or its end. */
function footStart(source: LevelledText, { opening }: Link, end: number): number {
  const foot = RUN_IN_FOOT.exec(source.slice(opening.rest.start, end))
  return foot ? opening.rest.start + foot.index : end
}

function closeEntry(source: LevelledText, { opening }: Link, end: number): Entry {
  const { number, value, labelSpan, rest } = opening
  return {
    number,
    value,
    labelSpan,
    entrySpan: { start: opening.start, end },
    definition: trimSpan(source, { start: Math.min(rest.start, end), end }),
  }
}
