import type { HeadLine, LineSort } from './head-lines.ts'
import { SESSION, SESSION_LEAD, SITTING } from './patterns.ts'
import type { HeadText } from './read-title.ts'

/** How far before its numbers a session's place is looked for, in code units. */
const LONGEST_PLACE = 40

/** Finds the session that the report was given to, or that passed the law, with the place before its numbers. */
export function readSession(lines: readonly HeadLine[]): HeadText | null {
  const found = (pattern: RegExp, sorts: readonly LineSort[]) =>
    lines.filter(({ sort }) => sorts.includes(sort)).flatMap((line) => sessionIn(line, pattern) ?? [])[0]
  return (
    found(SESSION, ['session', 'proclamation']) ??
    found(SESSION, ['other', 'date', 'speaker']) ??
    found(SITTING, ['session', 'proclamation']) ??
    null
  )
}

function sessionIn({ text, print }: HeadLine, pattern: RegExp): HeadText | null {
  const match = pattern.exec(text)
  if (match === null) return null
  const before = Math.max(0, match.index - LONGEST_PLACE)
  const lead = [...text.slice(before, match.index).matchAll(SESSION_LEAD)].at(-1)
  const start = lead === undefined ? before : before + lead.index + lead[0].length
  const end = match.index + match[0].length
  return { text: text.slice(start, end), print: print.slice(start, end) }
}
