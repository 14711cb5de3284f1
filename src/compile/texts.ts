import type { Span } from '../model/span.ts'
import { levelMarks } from '../text/punctuation.ts'
import { isTraditional, simplify } from '../text/traditional.ts'
import { ARTEFACT } from './patterns.ts'
import { spanOf } from './spans.ts'

/**
 * The three texts of a report. They are equally long and an offset means the same place in each, but each stage reads
 * only the one that it is made for: the brand, which exists for the type checker alone, refuses the others.
 */
declare const BRAND: unique symbol
type Text<Brand extends string> = string & { readonly [BRAND]: Brand }

/** The text as printed: labels, titles and surfaces are cut from it. */
export type PrintedText = Text<'printed'>
/**
 * Quotation marks and stops of one make, traditional texts in simplified characters, traces of word processors blanked
 * out: structure and glossary are read in it. What is shown is cut from the printed text.
 */
export type LevelledText = Text<'levelled'>
/** The levelled text with its footnote markers blanked out: names are searched for in it. */
export type SearchedText = Text<'searched'>

/** Takes a text as it was read from a document. */
export function printedText(text: string): PrintedText {
  return text as PrintedText
}

/**
 * Levels the marks of a text and blanks out the artefacts that `findArtefacts` found in it. A text in traditional
 * characters is read in the simplified ones that they stand for; another keeps its few traditional characters.
 */
export function levelledText(printed: PrintedText, artefacts: readonly Span[]): LevelledText {
  const levelled = levelMarks(blankOut(printed, artefacts))
  return (isTraditional(levelled) ? simplify(levelled) : levelled) as LevelledText
}

/** Blanks out the footnote markers of a text. */
export function searchedText(levelled: LevelledText, markers: readonly Span[]): SearchedText {
  return blankOut(levelled, markers) as SearchedText
}

/** Finds the traces that a word processor left in the text. */
export function findArtefacts(printed: PrintedText): Span[] {
  return [...printed.matchAll(ARTEFACT)].map((match) => spanOf(match))
}

/** Replaces sorted spans by as many zero-width blanks, which no stage looks at. */
function blankOut(text: string, spans: readonly Span[]): string {
  let blanked = ''
  let at = 0
  for (const { start, end } of spans) {
    blanked += text.slice(at, start) + '\u200b'.repeat(end - start)
    at = end
  }
  return blanked + text.slice(at)
}
