import { applyEdits, insertAt, mapEdits } from '../../text/edits.ts'
import type { DocumentText, Place } from '../document.ts'
import { withNotesHeading } from '../notes-heading.ts'
import { raisedEdits } from '../raised-marks.ts'
import type { PageLine } from './line-writer.ts'
import { printNumber } from './lists.ts'
import { type MarkedLine, marksOf } from './marks.ts'
import { createPage } from './page.ts'
import { parseHtml } from './parse-html.ts'

/**
 * Returns the text of an HTML page, a line for each block, as a browser shows it.
 *
 * Marked are headings, bold, cells of tables, items of lists, notes and references to them, header and footer, and
 * lines that are links into the page (contents). It never throws: what is no HTML is read as far as it goes.
 */
export function readHtml(html: string): DocumentText {
  const { lines, title } = readPage(html)
  if (lines.length === 0) return { text: `${title}\n`, marks: [], places: [] }
  const settled = lines.map(settleLine)
  const texts = settled.map(({ text }) => text)
  const written = withNotesHeading(texts, 'added')
  // A heading before the notes is the one line that no line of the page stands for.
  const heading = written.length > texts.length ? written.findIndex((text, i) => text !== texts[i]) : -1
  let at = 0
  const placed = settled.map((line, i) => {
    if (i === heading) at += (written[i] ?? '').length + 1
    const start = at
    at += line.text.length + 1
    const runs = line.runs.map((run) => ({ ...run, start: run.start + start, end: run.end + start }))
    return { ...line, start, runs }
  })
  return { text: `${written.join('\n')}\n`, marks: marksOf(placed), places: placed.flatMap(placesOf) }
}

function readPage(html: string) {
  const page = createPage()
  parseHtml(html, { decodeEntities: true }, (place) => ({
    onopentag: page.open,
    onclosetag: page.close,
    ontext: (text) => page.add(text, html.startsWith(text, place.start()) ? place.start() : null),
  }))
  return page.finish()
}

/** Returns a line as it is printed, as if it were the first. */
function settleLine({ text: raw, item, runs }: PageLine): MarkedLine {
  const raised = raisedEdits(raw)
  const text = applyEdits(raw, raised)
  const number = printNumber(item, text)
  const edits = [insertAt(0, number), ...raised]
  const { keptIn } = mapEdits(edits)
  return {
    start: 0,
    text: number + text,
    number,
    runs: runs.flatMap(({ at, length, source, style }) =>
      keptIn(at, at + length).map((kept) => ({
        start: kept.at,
        end: kept.at + kept.end - kept.start,
        source: source === null ? null : source + kept.start - at,
        style,
      })),
    ),
    edits,
  }
}

function placesOf({ runs }: MarkedLine): Place[] {
  return runs.flatMap(({ start, end, source }) =>
    source === null ? [] : [{ text: { start, end }, source: { start: source, end: source + end - start } }],
  )
}
