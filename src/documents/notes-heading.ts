import { NOTE_LINE, NOTES_TITLE } from './patterns.ts'

/** The heading under which a document's notes stand at the end of its text. */
export const NOTES_HEADING = '注释'

/**
 * Returns lines in which notes at the end, `[1]…`, `[2]…`, that the text refers to stand under a heading.
 *
 * @param how `in-place` keeps the number of lines: the heading takes a blank line before the notes, or none.
 */
export function withNotesHeading(lines: readonly string[], how: 'added' | 'in-place'): readonly string[] {
  const first = firstNote(lines)
  if (first === null) return lines
  const before = lines.slice(0, first)
  const title = before.findLast((line) => line.trim() !== '') ?? ''
  const text = before.join('\n')
  const referred = lines.slice(first).every((line) => {
    const number = NOTE_LINE.exec(line)?.[1]
    return number === undefined || text.includes(`[${number}]`)
  })
  if (!referred || NOTES_TITLE.test(title.trim())) return lines
  if (how === 'added') return [...before, NOTES_HEADING, ...lines.slice(first)]
  if (before.at(-1)?.trim() !== '') return lines
  return [...before.slice(0, -1), NOTES_HEADING, ...lines.slice(first)]
}

/** Returns the line where notes counted from 1 begin that go on to the end; null where there are none. */
function firstNote(lines: readonly string[]): number | null {
  let next: number | null = null
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? ''
    const number = Number(NOTE_LINE.exec(line)?.[1] ?? 0)
    if (number === 0 && line.trim() === '') continue
    if (number === 0 || (next !== null && number !== next - 1)) return null
    if (number === 1) return at
    next = number
  }
  return null
}
