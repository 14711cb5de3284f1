import { HTML_BLANK_START, HTML_BLANKS, WIDE_CHAR } from '../patterns.ts'
import type { ListItem } from './lists.ts'
import type { TextStyle } from './styles.ts'

/** A stretch of a line that was added at once. */
export interface Run {
  /** Offset in the line, in UTF-16 code units. */
  readonly at: number
  readonly length: number
  /** Offset in the source of the same text; null where it is written otherwise there (entities). */
  readonly source: number | null
  readonly style: TextStyle
}

/** A line of a page; the number of its list item is known once the list has ended. */
export interface PageLine {
  readonly text: string
  readonly item: ListItem | null
  readonly runs: readonly Run[]
}

/** Text that is added to a line. */
interface AddedText {
  readonly text: string
  readonly source: number | null
  readonly style: TextStyle
  /** Whether its line breaks and blanks count (`pre`). */
  readonly keepsBlanks: boolean
}

/** Collects lines from text and breaks, with white space as a browser shows it. */
export interface LineWriter {
  readonly add: (text: AddedText) => void
  /** Adds characters that are no text of the page: marks around what is raised. */
  readonly addMark: (mark: string) => void
  readonly endLine: () => void
  /** Ends the line; the next that has text is the first of a list item. */
  readonly beginItem: (item: ListItem) => void
  /** Ends the line and adds lines that were collected elsewhere. */
  readonly addLines: (lines: readonly PageLine[]) => void
  /** Ends the line and returns all lines that have text. */
  readonly finish: () => readonly PageLine[]
}

/** Returns a writer without lines. */
export function createLineWriter(): LineWriter {
  const lines: PageLine[] = []
  let line = ''
  let runs: Run[] = []
  let blank = ''
  let item: ListItem | null = null
  const endLine = () => {
    if (line !== '') {
      lines.push({ text: line, item, runs })
      item = null
    }
    line = ''
    runs = []
    blank = ''
  }
  const addRun = (text: string, source: number | null, style: TextStyle) => {
    if (text !== '') runs.push({ at: line.length, length: text.length, source, style })
    line += text
  }
  const addWord = (word: string, source: number | null, style: TextStyle) => {
    if (blank !== '' && line !== '' && !isBreakWithinHan(blank, line, word)) line += ' '
    blank = ''
    addRun(word, source, style)
  }
  return {
    add: ({ text, source, style, keepsBlanks }) => {
      let at = 0
      const sourceOf = () => (source === null ? null : source + at)
      for (const part of keepsBlanks ? text.split(NEW_LINE) : text.split(HTML_BLANKS)) {
        if (keepsBlanks && part === '\n') endLine()
        else if (keepsBlanks) addRun(part, sourceOf(), style)
        else if (HTML_BLANK_START.test(part)) blank += part
        else if (part !== '') addWord(part, sourceOf(), style)
        at += part.length
      }
    },
    addMark: (mark) => {
      line += mark
    },
    endLine,
    beginItem: (next) => {
      endLine()
      item = next
    },
    addLines: (more) => {
      endLine()
      for (const one of more) lines.push(one)
    },
    finish: () => {
      endLine()
      return lines
    },
  }
}

const NEW_LINE = /(\n)/u

/** A line break of the file between two wide characters is no blank: Chinese is written without. */
function isBreakWithinHan(blank: string, before: string, after: string): boolean {
  return blank.includes('\n') && WIDE_CHAR.test(before.at(-1) ?? '') && WIDE_CHAR.test(after.charAt(0))
}
