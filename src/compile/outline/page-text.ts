import { type Span, sliceSpan } from '../../model/span.ts'
import type { Form } from '../form.ts'
import { CHROME } from '../patterns.ts'
import type { LevelledText } from '../texts.ts'
import { LABEL, PAGE_CONTROLS } from './patterns.ts'

/** A longer line, in code units, is no text of a web page. */
const LONGEST = 160

/**
 * Finds the lines of the web page around the report: what the form of the document says frames it, its pagers and
 * buttons anywhere, and at the end of the text all that says where it came from and who keeps the page. A label that
 * several lines have (主办单位：…) is the report's own.
 */
export function findPageText(source: LevelledText, lines: readonly Span[], form: Form): ReadonlySet<Span> {
  const found = new Set(lines.filter((line) => form.around('furniture', line) !== null))
  const textOf = (line: Span) => (line.end - line.start <= LONGEST ? sliceSpan(source, line) : '')
  let labels: ReadonlyMap<string, number> | null = null
  let isFoot = true
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] as Span
    const text = textOf(line)
    if (found.has(line)) continue
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
