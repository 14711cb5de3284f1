import type { DocumentText } from '../document.ts'

/** Returns a plain text, which says nothing by its form. */
export function readPlain(text: string): DocumentText {
  const whole = { start: 0, end: text.length }
  return { text, marks: [], places: text === '' ? [] : [{ text: whole, source: whole }] }
}
