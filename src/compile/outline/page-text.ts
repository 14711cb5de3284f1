import { type Span, sliceSpan } from '../../model/span.ts'
import type { Form } from '../form.ts'
import { CHROME } from '../patterns.ts'
import type { LevelledText } from '../texts.ts'
import { PAGE_CONTROLS } from './patterns.ts'

/** A longer line, in code units, is no text of a web page. */
const LONGEST = 240

/**
 * Finds the lines of the web page around the report: what the form of the document says frames it, its pagers and
 * buttons anywhere, and at the end of the text all that says where it came from and who keeps the page.
 */
export function findPageText(source: LevelledText, lines: readonly Span[], form: Form): ReadonlySet<Span> {
  const found = new Set(lines.filter((line) => form.around('furniture', line) !== null))
  let isFoot = true
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] as Span
    const text = line.end - line.start <= LONGEST ? sliceSpan(source, line) : ''
    const isPage = CHROME.test(text)
    if (found.has(line)) continue
    if (isPage && (isFoot || PAGE_CONTROLS.test(text))) found.add(line)
    else isFoot = false
  }
  return found
}
