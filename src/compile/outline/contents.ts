import type { Span } from '../../model/span.ts'
import type { Form } from '../form.ts'
import type { LevelledText } from '../texts.ts'

/** Finds the lines of a table of contents: those that the form of the document says are some. */
export function findContents(_source: LevelledText, lines: readonly Span[], form: Form): ReadonlySet<Span> {
  return new Set(lines.filter((line) => form.around('contents', line) !== null))
}
