import type { Nodes } from 'mdast'
import { compareSpans } from '../../model/span.ts'
import { applyEdits, type Edit, type EditMap, mapEdits } from '../../text/edits.ts'
import { countLeading } from '../../text/sorted.ts'
import type { DocumentText, Place } from '../document.ts'
import { withNotesHeading } from '../notes-heading.ts'
import { ADDRESS, FENCE_LINE, LINE_BREAKS } from '../patterns.ts'
import { readPlain } from '../plain/read-plain.ts'
import { noteMarks, type SettledLine, traceRaised } from '../raised-marks.ts'
import { type NoteNumber, numberFootnotes } from './footnotes.ts'
import { nodeMarks } from './marks.ts'
import { contentStart, endOf, frontMatterLength, nodesOf, parseMarkdown, startOf } from './parse.ts'
import { bulletsOf, fencesOf, marksOf, shellOf, signsOf, withoutTags } from './signs.ts'

/** Beyond this many code units no report goes, and the parser's time may grow faster than the text. */
const MOST_UNITS = 500_000

/**
 * Returns the text of a Markdown document: its signs taken out, every line in its place and with its number.
 *
 * Marked are headings, bold, items of lists, cells of tables, notes and references to them, and lines that are links
 * into the document (contents). What is no plain Markdown stays as it is; a plain text comes out unchanged. It never
 * throws; a document of more than 500,000 code units comes out unchanged and without marks.
 */
export function readMarkdown(source: string): DocumentText {
  if (source.length > MOST_UNITS) return readPlain(source)
  const front = frontMatterLength(source)
  const nodes = nodesOf(parseMarkdown(source))
  const shown = nodes.filter((node) => startOf(node) >= front)
  const numberOf = numberFootnotes(nodes)
  const edits = [
    { start: 0, end: front, text: '' },
    ...shown.flatMap((node) => editsOf(node, source, numberOf)),
  ]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((edit) => keepBreaks(edit, source))
  const lines = settleLines(applyEdits(source, edits))
  const map = mapEdits(edits)
  const written = {
    text: lines.map(({ text }) => text).join('\n'),
    offsetOf: (offset: number, side?: 'before' | 'after') =>
      offsetIn(lines, map.offsetOf(offset, side), side),
  }
  const marks = [
    ...nodeMarks(shown, source, written, numberOf),
    ...lines.flatMap((line) => noteMarks(line, line.start)),
  ]
  return {
    text: written.text,
    marks: marks.sort((a, b) => compareSpans(a.span, b.span)),
    places: placesOf(source, map, lines),
  }
}

/** Line breaks are never taken away: every line keeps its number. */
function keepBreaks({ start, end, text }: Edit, source: string): Edit {
  const breaks = source.slice(start, end).match(LINE_BREAKS) ?? []
  return { start, end, text: text + breaks.slice((text.match(LINE_BREAKS) ?? []).length).join('') }
}

/** A line of the text; `rawStart` is its offset before raised numbers were written as markers, `start` after. */
interface WrittenLine extends SettledLine {
  readonly rawStart: number
  readonly start: number
  readonly raw: string
}

function settleLines(raw: string): WrittenLine[] {
  const rawLines = raw.split('\n')
  const settled = rawLines.map(traceRaised)
  const texts = withNotesHeading(
    settled.map(({ text }) => text),
    'in-place',
  )
  let rawStart = 0
  let start = 0
  return settled.map((line, i) => {
    const text = texts[i] ?? ''
    const rawLine = rawLines[i] ?? ''
    const written = { ...line, text, raw: rawLine, rawStart, start }
    rawStart += rawLine.length + 1
    start += text.length + 1
    return written
  })
}

function offsetIn(lines: readonly WrittenLine[], offset: number, side?: 'before' | 'after'): number {
  const line = lines[countLeading(lines.length, (i) => (lines[i] as WrittenLine).rawStart <= offset) - 1]
  return line ? line.start + Math.min(line.text.length, line.offsetOf(offset - line.rawStart, side)) : 0
}

/** Returns what was left as it stands, line by line. */
function placesOf(source: string, map: EditMap, lines: readonly WrittenLine[]): Place[] {
  const kept = map.keptIn(0, source.length)
  let next = 0
  return lines.flatMap(({ raw, rawStart, start, text, offsetOf }) => {
    const end = rawStart + raw.length
    const places: Place[] = []
    for (let stretch = kept[next]; stretch && stretch.at < end; stretch = kept[++next]) {
      const from = Math.max(stretch.at, rawStart)
      const length = Math.min(stretch.at + stretch.end - stretch.start, end) - from
      const at = offsetOf(from - rawStart)
      const isKept = offsetOf(from - rawStart + length, 'before') - at === length
      if (length > 0 && isKept && text.startsWith(raw.slice(from - rawStart, from - rawStart + length), at)) {
        const begin = stretch.start + from - stretch.at
        places.push({
          text: { start: start + at, end: start + at + length },
          source: { start: begin, end: begin + length },
        })
      }
      // A stretch that goes on in the next line is met there again.
      if (stretch.at + stretch.end - stretch.start > end) break
    }
    return places
  })
}

function editsOf(node: Nodes, source: string, numberOf: NoteNumber): Edit[] {
  const start = startOf(node)
  const end = endOf(node)
  const slice = source.slice(start, end)
  const whole = (text: string): Edit[] => [{ start, end, text }]
  switch (node.type) {
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      return shellOf(node)
    case 'text':
      return signsOf(slice, start)
    case 'html':
      return whole(withoutTags(slice))
    case 'inlineCode':
      return whole(node.value)
    case 'code':
      return FENCE_LINE.test(slice) ? fencesOf(slice, start) : []
    case 'image':
    case 'imageReference':
    case 'thematicBreak':
      return whole('')
    case 'break':
      return slice.startsWith('\\') ? whole('') : []
    case 'definition':
      return ADDRESS.test(node.url) ? whole('') : []
    case 'blockquote':
      return marksOf(slice, start)
    case 'list':
      return node.ordered || (node.children.length === 1 && slice.startsWith('*')) ? [] : bulletsOf(node)
    case 'footnoteReference':
      return whole(`[${numberOf(node.identifier) ?? node.identifier}]`)
    case 'footnoteDefinition':
      return [{ start, end: contentStart(node), text: `[${numberOf(node.identifier) ?? node.identifier}]` }]
    default:
      return []
  }
}
