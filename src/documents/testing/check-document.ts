import { expect } from 'vitest'
import type { Mark } from '../../model/marks.ts'
import { sliceSpan } from '../../model/span.ts'
import type { DocumentText } from '../document.ts'

/** Checks the laws of a document that was read: marks lie in the text, and places say the same on both sides. */
export function checkDocument({ text, marks, places }: DocumentText, source: string): void {
  let start = 0
  for (const { span } of marks) {
    expect(span.start).toBeGreaterThanOrEqual(start)
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.end).toBeLessThanOrEqual(text.length)
    start = span.start
  }
  let end = 0
  for (const place of places) {
    expect(place.text.start).toBeGreaterThanOrEqual(end)
    expect(place.text.end).toBeGreaterThan(place.text.start)
    expect(sliceSpan(text, place.text)).toBe(sliceSpan(source, place.source))
    end = place.text.end
  }
}

/** Returns the marks of a document for people to read: what each covers, and what it says of it. */
export function describeMarks({ text, marks }: DocumentText): string[] {
  return marks.map((mark) => `${labelOf(mark)}: ${sliceSpan(text, mark.span)}`)
}

function labelOf(mark: Mark): string {
  const { span: _, kind, ...rest } = mark
  return [kind, ...Object.values(rest)].join(' ')
}
