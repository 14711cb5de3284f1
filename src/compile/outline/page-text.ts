import { type Span, sliceSpan } from '../../model/span.ts'
import type { Form } from '../form.ts'
import { CHROME } from '../patterns.ts'
import type { LevelledText } from '../texts.ts'
import { LABEL, PAGE_CONTROLS } from './patterns.ts'

/** A longer line, in code units, is no text of a web page. */
const LONGEST = 160

/** Finds the lines with which, as the form of the document says, its pages are framed. */
export function findFurniture(lines: readonly Span[], form: Form): Span[] {
  return form.all('furniture').length === 0
    ? []
    : lines.filter((line) => form.around('furniture', line) !== null)
}

/**
 * Finds the lines of the web page around the report: its pagers and buttons anywhere, and at the end of the text all
 * that says where it came from and who keeps the page. A label that several lines have (主办单位：…) is the report's own.
 *
 * @param lines All lines but those of the glossary, which ends where the page begins.
 */
export function findPageText(source: LevelledText, lines: readonly Span[]): ReadonlySet<Span> {
  const found = new Set<Span>()
  const textOf = (line: Span) => (line.end - line.start <= LONGEST ? sliceSpan(source, line) : '')
  let labels: ReadonlyMap<string, number> | null = null
  let isFoot = true
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] as Span
    const text = textOf(line)
    const isControl = PAGE_CONTROLS.test(text)
    const isPage = (isFoot || isControl) && CHROME.test(text)
    if (isPage && !isControl) labels ??= countLabels(lines.map(textOf))
    const isOwn = !isControl && (labels?.get(LABEL.exec(text)?.[0] ?? '') ?? 0) > 1
    if (isPage && !isOwn) found.add(line)
    else isFoot = false
  }
  return found
}

/** Counts the lines that open with each label. */
function countLabels(texts: readonly string[]): Map<string, number> {
  const labels = new Map<string, number>()
  for (const text of texts) {
    const label = LABEL.exec(text)?.[0]
    if (label !== undefined) labels.set(label, (labels.get(label) ?? 0) + 1)
  }
  return labels
}
