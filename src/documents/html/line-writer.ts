import { HTML_BLANK_START, HTML_BLANKS, WIDE_CHAR } from '../patterns.ts'
import type { ListItem } from './lists.ts'

/** A line of a page; the number of its list item is known once the list has ended. */
export interface PageLine {
  readonly text: string
  readonly item: ListItem | null
}

/** Collects lines from text and breaks, with white space as a browser shows it. */
export interface LineWriter {
  /** Adds text; `keepsBlanks` for text whose line breaks and blanks count (`pre`). */
  readonly add: (text: string, keepsBlanks: boolean) => void
  /** Adds characters that are no text of the page: marks around what is raised. */
  readonly addMark: (mark: string) => void
  readonly endLine: () => void
  /** Ends the line; the next that has text is the first of a list item. */
  readonly beginItem: (item: ListItem) => void
  /** Ends the line and adds lines that were collected elsewhere. */
  readonly addLines: (lines: readonly PageLine[]) => void
  /** Ends the line and gives all lines that have text. */
  readonly finish: () => readonly PageLine[]
}

/** Gives a writer without lines. */
export function createLineWriter(): LineWriter {
  const lines: PageLine[] = []
  let line = ''
  let blank = ''
  let item: ListItem | null = null
  const endLine = () => {
    if (line !== '') {
      lines.push({ text: line, item })
      item = null
    }
    line = ''
    blank = ''
  }
  const addWord = (word: string) => {
    if (blank !== '' && line !== '' && !isBreakWithinHan(blank, line, word)) line += ' '
    blank = ''
    line += word
  }
  return {
    add: (text, keepsBlanks) => {
      for (const [i, part] of (keepsBlanks ? text.split('\n') : [text]).entries()) {
        if (i > 0) endLine()
        if (keepsBlanks) line += part
        else
          for (const word of part.split(HTML_BLANKS)) {
            if (HTML_BLANK_START.test(word)) blank += word
            else if (word !== '') addWord(word)
          }
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

/** A line break of the file between two wide characters is no blank: Chinese is written without. */
function isBreakWithinHan(blank: string, before: string, after: string): boolean {
  return blank.includes('\n') && WIDE_CHAR.test(before.at(-1) ?? '') && WIDE_CHAR.test(after.charAt(0))
}
