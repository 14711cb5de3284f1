import { FOOTNOTE_OPENING, RAISED_MARKER } from '../patterns.ts'
import { RAISE_END, RAISE_START, settleRaised } from '../raised-marks.ts'
import { mostCommonSize } from './lines.ts'
import type { PdfLine } from './page.ts'

/** A document's lines without its footnotes, and the footnotes as lines `[n]…`. */
export interface LiftedNotes {
  readonly body: readonly (readonly PdfLine[])[]
  readonly notes: readonly string[]
}

/** Footnotes are smaller than the text, by this share of its size. */
const NOTE_SIZE = 0.93

/** A page's text, and its footnotes in order: first what goes on from the page before, if anything does. */
interface Foot {
  readonly body: readonly PdfLine[]
  readonly goesOn: string
  readonly notes: readonly { readonly number: number; readonly text: string }[]
}

/**
 * Takes the footnotes from the feet of the pages, where raised numbers in the page's text refer to them.
 *
 * Where the numbers begin anew on each page they are counted on, in the text as well.
 */
export function liftFootnotes(pages: readonly (readonly PdfLine[])[]): LiftedNotes {
  const size = mostCommonSize(pages.flat())
  const feet = pages.map((lines) => readFoot(lines, size))
  const runsOn = feet
    .flatMap(({ notes }) => notes.map(({ number }) => number))
    .every((number, at, all) => at === 0 || number === (all[at - 1] ?? 0) + 1)
  const notes: string[] = []
  const body = feet.map((foot) => {
    if (foot.goesOn !== '') notes.push(`${notes.pop() ?? ''}${foot.goesOn}`)
    const numbers = new Map(
      foot.notes.map(({ number }, at) => [number, runsOn ? number : notes.length + at + 1]),
    )
    for (const { number, text } of foot.notes) notes.push(`[${numbers.get(number)}]${text}`)
    return runsOn ? foot.body : foot.body.map((line) => renumber(line, numbers))
  })
  return { body, notes }
}

function readFoot(lines: readonly PdfLine[], size: number): Foot {
  let start = lines.length
  while (start > 0 && (lines[start - 1] as PdfLine).size < size * NOTE_SIZE) start--
  const body = lines.slice(0, start)
  const referred = new Set(
    body.flatMap(({ text }) => [...text.matchAll(RAISED_MARKER)].map((match) => noteNumber(match))),
  )
  const foot = { body, goesOn: '', notes: [] as { number: number; text: string }[] }
  for (const { text } of lines.slice(start)) {
    const opening = FOOTNOTE_OPENING.exec(text)
    const number = opening ? noteNumber(opening) : 0
    const last = foot.notes.at(-1)
    const isNext = referred.has(number) && (last === undefined || number === last.number + 1)
    if (opening && isNext) foot.notes.push({ number, text: settleRaised(text.slice(opening[0].length)) })
    else if (last) last.text += settleRaised(text)
    else foot.goesOn += settleRaised(text)
  }
  // Small print that nothing refers to is text, a table or a list of terms perhaps.
  return foot.notes.length > 0 ? foot : { body: lines, goesOn: '', notes: [] }
}

/** A number in digits, or in a circle. */
function noteNumber(match: RegExpExecArray): number {
  const [, digits, circle] = match
  return digits === undefined ? (circle?.charCodeAt(0) ?? 0) - 0x245f : Number(digits)
}

function renumber(line: PdfLine, numbers: ReadonlyMap<number, number>): PdfLine {
  const text = line.text.replace(RAISED_MARKER, (...parts) => {
    const match = parts as unknown as RegExpExecArray
    const number = numbers.get(noteNumber(match))
    return number === undefined ? match[0] : `${RAISE_START}[${number}]${RAISE_END}`
  })
  return { ...line, text }
}
