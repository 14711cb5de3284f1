import { type Span, sliceSpan } from '../../model/span.ts'
import { APPENDIX_LINE, CHROME } from '../patterns.ts'
import type { LevelledText } from '../texts.ts'
import { chainEntries } from './entry-chain.ts'
import { type GlossaryText, type Opening, readOpening } from './entry-opening.ts'
import { compactLine } from './headings.ts'
import { APPENDIX_LEAD, POINTING_WORD, SPEECH_END } from './patterns.ts'
import { closeStretch, type Stretch } from './stretch.ts'
import type { Usage } from './usage.ts'

/** Fewer definitions do not make an appendix; it stands in the last part of the text. */
const FEWEST = 3
const LAST_PART = 0.4
/** How many runs are read at most. */
const MOST_TRIED = 20
/** The longest footnote marker, in code units: [123] */
const LONGEST_MARKER = 6
/** The longest name without quotation marks, in code units. */
const LONGEST_NAME = 20
/** The least length of a definition. */
const SHORTEST_DEFINITION = 5

/**
 * Finds an appendix without a heading: a closing run of names with definitions, most of which the report uses.
 *
 * It follows 附件： or the end of the speech; a run that its own title or a sentence with a colon announces is a list of
 * something else.
 */
export function findUntitled(source: LevelledText, lines: readonly Span[], usage: Usage): Stretch | null {
  const earliest = source.length * LAST_PART
  let tried = 0
  for (let at = 1; at < lines.length && tried < MOST_TRIED; at++) {
    const line = lines[at] as Span
    const lead = line.start < earliest ? null : leadOf(source, lines, at)
    if (lead === null) continue
    const text = { source, uses: usage.outside(line.start) }
    const first = readOpening(text, line, null)
    if (first === null || !definesName(text, first) || (first.value ?? 1) !== 1) continue
    tried++
    const stretch = readRun(text, lines, { at, isQuoted: lead === 'sentence' })
    if (stretch) return stretch
  }
  return null
}

/** Tells what stands before a line: 附件：, the end of the speech, or another sentence; null if a list may follow it. */
function leadOf(
  source: LevelledText,
  lines: readonly Span[],
  at: number,
): 'appendix' | 'end' | 'sentence' | null {
  const before = compactLine(source, lines[at - 1])
  if (APPENDIX_LINE.test(before) || APPENDIX_LEAD.test(before)) return 'appendix'
  const line = lines[at - 1] as Span
  const end = source.slice(Math.max(line.start, line.end - 40), line.end)
  if (SPEECH_END.test(end)) return 'end'
  return /[。）)]$/u.test(end) ? 'sentence' : null
}

/** Tells whether the text has a marker before an opening that is printed like its number in square brackets. */
function hasMarker(source: LevelledText, { start, style }: Opening): boolean {
  const marker = source.slice(start, source.indexOf(']', start) + 1)
  const at = style === 'square' && marker.length <= LONGEST_MARKER ? source.indexOf(marker) : -1
  return at >= 0 && at < start
}

/** Reads the run that begins at a line; after a mere sentence most of its names must be quoted, or have markers. */
function readRun(
  text: GlossaryText,
  lines: readonly Span[],
  { at, isQuoted }: { readonly at: number; readonly isQuoted: boolean },
): Stretch | null {
  const chain = chainEntries(text, lines, { from: at, number: null })
  if (chain === null || chain.starts[0]?.at !== at || !isLast(text, lines[chain.end])) return null
  const openings = chain.starts.map(({ opening }) => opening)
  const quoted = openings.filter(({ labelSpan }) => text.source[labelSpan.start] === '“')
  const isAsked = isQuoted && !openings.every((opening) => hasMarker(text.source, opening))
  if (openings.length < FEWEST || (isAsked && quoted.length * 2 < openings.length)) return null
  const used = openings.filter(({ labelSpan }) => text.uses(sliceSpan(text.source, labelSpan)))
  const defining = openings.filter((opening) => definesName(text, opening))
  if (used.length * 3 < openings.length * 2 || defining.length < openings.length) return null
  const lead = lines[at - 1] as Span
  const isLead = /^附/u.test(compactLine(text.source, lead))
  const stretch = closeStretch(text.source, {
    heading: isLead ? [lead] : [],
    lines,
    chain,
    number: null,
  })
  const closed = stretch.entries.filter(
    ({ definition: { start, end } }) => end - start >= SHORTEST_DEFINITION,
  )
  return closed.length * 3 < openings.length * 2
    ? null
    : { ...stretch, start: isLead ? lead.start : (stretch.entries[0]?.entrySpan.start ?? 0) }
}

function definesName({ source }: GlossaryText, { labelSpan, isCut }: Opening): boolean {
  const label = sliceSpan(source, labelSpan)
  return isCut && (label.includes('“') || label.length <= LONGEST_NAME) && !POINTING_WORD.test(label)
}

/** Tells whether nothing but the page around the report and other appendices follow. */
function isLast({ source }: GlossaryText, next: Span | undefined): boolean {
  if (next === undefined) return true
  const line = compactLine(source, next)
  return /^附/u.test(line) || CHROME.test(line) || /^[（(【].{0,20}[）)】]$/u.test(line)
}
