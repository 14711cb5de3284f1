import { overlapOf, type Span } from '../../model/span.ts'
import type { Form } from '../form.ts'
import type { HeadLine } from './head-lines.ts'
import {
  BODILESS_TITLE,
  FOREWORD,
  LINE_STOP,
  OWNERLESS_TITLE,
  TITLE_END,
  TITLE_JOINER,
  TITLE_MARKER,
  TITLE_OWNER,
  TITLE_WORD,
} from './patterns.ts'

/** A text of the head as it is read and as it is printed, both equally long. */
export interface HeadText {
  readonly text: string
  readonly print: string
}
/** A title and the lines it stands in. */
export interface Title extends HeadText {
  readonly span: Span
}

/** The longest line of a title, in code units. */
const LONGEST = 90

/**
 * Finds the title: lines of no other sort, joined, with a word that says what the document is. The document's own
 * heading of the first rank wins; of several, the one that holds another whole.
 *
 * A title that names nobody (工作报告, 2023年年度报告) takes in the body that stands right above it.
 */
export function readTitle(lines: readonly HeadLine[], form: Form): Title | null {
  const found = joinLines(lines)
  const named = found.filter(({ text }) => TITLE_WORD.test(text))
  const isHeaded = ({ span }: Title) =>
    form.all('heading').some((mark) => mark.level === 1 && overlapOf(mark.span, span) > 0)
  const headed = named.find(isHeaded) ?? found.find(isHeaded)
  if (headed) return headed
  const [first = null] = named
  return (
    first &&
    (named.find((one) => one.text.length > first.text.length && one.text.includes(first.text)) ?? first)
  )
}

/** Joins the lines of each title. */
function joinLines(lines: readonly HeadLine[]): Title[] {
  const titles: Title[] = []
  let open: Title | null = null
  let above: HeadLine | null = null
  for (const line of lines) {
    const mayBelong = isTitleLine(line)
    if (mayBelong && open !== null && goesOn(open.text, line.text)) {
      open = join(open, line)
    } else {
      if (open) titles.push(open)
      const owned = mayBelong && above?.sort === 'issuer' && OWNERLESS_TITLE.test(line.text)
      open = mayBelong ? (owned && above ? join(above, line) : line) : null
    }
    above = line
  }
  return (open ? [...titles, open] : titles).map(withoutMarker)
}

/** Tells whether a line goes on with the title begun before it: that is not whole, and a whole one needs its owner. */
function goesOn(title: string, line: string): boolean {
  if (TITLE_JOINER.test(line)) return true
  return !TITLE_END.test(title) && (!BODILESS_TITLE.test(line) || TITLE_OWNER.test(title))
}

function withoutMarker(title: Title): Title {
  const end = title.text.search(TITLE_MARKER)
  return end < 0 ? title : { ...title, text: title.text.slice(0, end), print: title.print.slice(0, end) }
}

function join(title: Title, line: HeadLine): Title {
  return {
    text: title.text + line.text,
    print: title.print + line.print,
    span: { start: title.span.start, end: line.span.end },
  }
}

function isTitleLine({ text, sort }: HeadLine): boolean {
  const isName = sort === 'name' && TITLE_WORD.test(text)
  if (sort !== 'other' && !isName) return false
  return text.length <= LONGEST && !LINE_STOP.test(text) && !FOREWORD.test(text)
}
