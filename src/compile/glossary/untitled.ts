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
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] as Span
    if (line.start < earliest || !opensRun(source, lines, at)) continue
    const text = { source, uses: usage.outside(line.start) }
    const stretch = readRun(text, lines, at)
    if (stretch) return stretch
  }
  return null
}

/** Tells whether a run of definitions may begin at a line: after 附件：, or after what ends the speech. */
function opensRun(source: LevelledText, lines: readonly Span[], at: number): boolean {
  const before = compactLine(source, lines[at - 1])
  if (APPENDIX_LINE.test(before) || APPENDIX_LEAD.test(before)) return true
  const line = lines[at - 1] as Span
  return SPEECH_END.test(source.slice(Math.max(line.start, line.end - 40), line.end))
}

function readRun(text: GlossaryText, lines: readonly Span[], at: number): Stretch | null {
  const first = readOpening(text, lines[at] as Span, null)
  if (first === null || !definesName(text, first) || (first.value ?? 1) !== 1) return null
  const chain = chainEntries(text, lines, { from: at, number: null })
  if (chain === null || chain.starts.length < FEWEST || !isLast(text, lines.slice(chain.end))) return null
  const openings = chain.starts.map(({ opening }) => opening)
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
function isLast({ source }: GlossaryText, lines: readonly Span[]): boolean {
  const [next] = lines
  if (next === undefined) return true
  const line = compactLine(source, next)
  return /^附/u.test(line) || CHROME.test(line) || /^[（(【].{0,20}[）)】]$/u.test(line)
}
