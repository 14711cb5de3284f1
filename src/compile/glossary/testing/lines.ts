import type { Mark } from '../../../model/marks.ts'
import type { Span } from '../../../model/span.ts'
import { fold } from '../../../text/fold.ts'
import { readForm } from '../../form.ts'
import { levelled } from '../../testing/samples.ts'
import type { LevelledText } from '../../texts.ts'
import type { AppendixLines } from '../appendix.ts'
import type { GlossaryText } from '../entry-opening.ts'
import { findFirstMarkers } from '../notes.ts'
import { cellsByTable } from '../table-rows.ts'
import { Usage } from '../usage.ts'

/** The lines of an appendix, and the text in which they stand. */
export interface SampleLines {
  readonly source: LevelledText
  readonly lines: readonly Span[]
  readonly text: GlossaryText
}

/** Puts lines below one another; `used` are the names that the report uses. */
export function sampleLines(texts: readonly string[], used: readonly string[] = []): SampleLines {
  let start = 0
  const lines = texts.map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  const names = new Set(used.map(fold))
  const source = levelled(texts.join('\n'))
  return { source, lines, text: { source, uses: (name) => names.has(fold(name)) } }
}

/** Makes an appendix of lines and the marks of the document that they come from. */
export function sampleAppendix(texts: readonly string[], marks: readonly Mark[] = []): AppendixLines {
  const { source, lines } = sampleLines(texts)
  const form = readForm(marks)
  return {
    source,
    lines,
    form,
    cells: cellsByTable(form),
    timesRead: new Map(),
    usage: new Usage(source),
    firstMarkers: () => findFirstMarkers(source, form),
  }
}
