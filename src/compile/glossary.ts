import type { Diagnostic } from '../model/graph.ts'
import type { Span } from '../model/span.ts'
import { stripQuotes } from '../text/fold.ts'
import { isBlank } from '../text/lines.ts'
import { trimSpan } from './blocks.ts'
import { follows, type Opening, readOpening } from './entry-opening.ts'
import { APPENDIX_LINE, CHROME, GLOSSARY_HEADING, GLOSSARY_TITLE } from './patterns.ts'

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

/** The appendix 名词解释. Positions count blocks. */
export interface Glossary {
  /** First block of the heading, and the block after its last. */
  readonly first: number
  readonly body: number
  /** The block after the last entry. */
  readonly end: number
  readonly entries: readonly Entry[]
}

/**
 * Finds the appendix that defines the report's terms.
 *
 * A heading counts only where an entry follows it; of several the one with most entries, so that a table of
 * contents is none.
 */
export function findGlossary(source: string, blocks: readonly Span[]): Glossary | null {
  let best: Glossary | null = null
  let searched = 0
  for (let at = 0; at < blocks.length; at++) {
    const found = at >= searched ? headingAt(source, blocks, at) : null
    if (found === null) continue
    const glossary = readEntries(source, blocks, at, found)
    if (glossary === null) continue
    searched = glossary.end
    if (best === null || glossary.entries.length > best.entries.length) best = glossary
  }
  return best
}

/** Gives the heading of an appendix without entries, or null: for the reader to know that it was seen. */
export function findEmptyGlossary(source: string, blocks: readonly Span[]): Span | null {
  return blocks.find((block) => GLOSSARY_TITLE.test(compact(source, block))) ?? null
}

/** Gives the block after the heading that starts at block `at`, or null. */
function headingAt(source: string, blocks: readonly Span[], at: number): number | null {
  const line = compact(source, blocks[at])
  if (GLOSSARY_HEADING.test(line)) return at + 1
  if (APPENDIX_LINE.test(line) && GLOSSARY_HEADING.test(compact(source, blocks[at + 1]))) return at + 2
  return null
}

function compact(source: string, block: Span | undefined): string {
  if (block === undefined || block.end - block.start > 60) return ''
  return [...source.slice(block.start, block.end)].filter((char) => !isBlank(char)).join('')
}

function readEntries(source: string, blocks: readonly Span[], first: number, body: number): Glossary | null {
  const openings: { at: number; opening: Opening }[] = []
  let at = body
  for (; at < blocks.length; at++) {
    const block = blocks[at] as Span
    const last = openings.at(-1)
    const opening = readOpening(source, block, last?.opening.style ?? null)
    const over = isForeign(compact(source, block))
    if (opening !== null && !(over && opening.value === null) && (!last || follows(opening, last.opening))) {
      openings.push({ at, opening })
    } else if (last === undefined) {
      return null
    } else if (over || endsAt(source, blocks, at, openings)) break
  }
  if (openings.length === 0) return null
  const entries = openings.map(({ at: start, opening }, i) => {
    const stop = openings[i + 1]?.at ?? at
    return closeEntry(source, opening, blocks[start] as Span, blocks[stop - 1] as Span)
  })
  return { first, body, end: at, entries }
}

/** Tells whether a line belongs to what may follow an appendix: another one, or the page around it. */
function isForeign(line: string): boolean {
  return APPENDIX_LINE.test(line) || GLOSSARY_HEADING.test(line) || CHROME.test(line)
}

/**
 * Tells whether block `at`, which opens no entry, lies after the appendix.
 *
 * While a later entry follows, everything between is definition; after the last one only what an unfinished
 * definition still needs.
 */
function endsAt(
  source: string,
  blocks: readonly Span[],
  at: number,
  openings: readonly { at: number; opening: Opening }[],
): boolean {
  const last = openings.at(-1)
  if (last === undefined) return true
  for (let later = at + 1; last.opening.value !== null && later <= at + 12; later++) {
    const block = blocks[later]
    const opening = block && readOpening(source, block, last.opening.style)
    if (opening && follows(opening, last.opening)) return false
  }
  const before = blocks[at - 1] as Span
  const started = at - 1 > last.at || last.opening.rest.start < last.opening.rest.end
  const goesOn = '，、；：'.includes(source[before.end - 1] ?? '')
  const othersClose =
    openings.length > 1 && openings.slice(1).every(({ at: i }) => closes(source, blocks[i - 1]))
  return started && !goesOn && (closes(source, before) || !othersClose)
}

function closes(source: string, block: Span | undefined): boolean {
  return block !== undefined && '。！'.includes(source[block.end - 1] ?? '')
}

function closeEntry(source: string, opening: Opening, first: Span, last: Span): Entry {
  const start = opening.rest.start < opening.rest.end || last === first ? opening.rest.start : first.end
  const definition = trimSpan(source, { start, end: last.end })
  return {
    number: opening.number,
    value: opening.value,
    entrySpan: { start: first.start, end: last.end },
    labelSpan: opening.labelSpan,
    definition,
  }
}

/** Finds entries that lack a definition and numbers that are left out. */
export function checkGlossary(source: string, glossary: Glossary): Diagnostic[] {
  const found: Diagnostic[] = []
  glossary.entries.forEach((entry, i) => {
    const name = stripQuotes(source.slice(entry.labelSpan.start, entry.labelSpan.end))
    if (entry.definition.start >= entry.definition.end) {
      const message = `词条“${name}”没有解释`
      const suggestion = '请补上冒号后的定义'
      const span = entry.entrySpan
      found.push({ code: 'entry-without-definition', severity: 'error', message, suggestion, span })
    }
    const before = glossary.entries[i - 1]?.value ?? 0
    if (entry.value !== null && entry.value !== before + 1) {
      const message = `名词解释的编号从${before}跳到${entry.value}`
      const suggestion = '请检查是否漏了词条'
      found.push({ code: 'numbering-gap', severity: 'warning', message, suggestion, span: entry.entrySpan })
    }
  })
  return found
}
