import { DocumentError } from '../document-error.ts'
import { withNotesHeading } from '../notes-heading.ts'
import { UNKNOWN_CHAR } from '../patterns.ts'
import { liftFootnotes } from './footnotes.ts'
import { dropFurniture } from './furniture.ts'
import { readPageLines } from './lines.ts'
import { loadPages, type PdfAssets } from './load-pages.ts'
import { joinParagraphs } from './paragraphs.ts'

/**
 * Gives the text of a PDF: a line for each paragraph, without page numbers and running heads.
 *
 * Footnotes stand at the end, each after the marker `[n]` that refers to it.
 *
 * @throws DocumentError `scanned` where the pages hold no text, `garbled` where it does not say which characters
 *   it is; else as `loadPages` does.
 */
export async function readPdf(bytes: Uint8Array, assets: PdfAssets): Promise<string> {
  const pages = dropFurniture((await loadPages(bytes, assets)).map(readPageLines))
  checkText(pages.flat().map(({ text }) => text))
  const { body, notes } = liftFootnotes(pages)
  return `${withNotesHeading([...joinParagraphs(body), ...notes], 'added').join('\n')}\n`
}

/** The share of characters that stand for nothing beyond which a text is none. */
const MOST_UNKNOWN = 0.2

function checkText(lines: readonly string[]): void {
  const chars = [...lines.join('')]
  if (chars.length === 0) throw new DocumentError('scanned')
  const unknown = chars.filter((char) => UNKNOWN_CHAR.test(char))
  if (unknown.length > chars.length * MOST_UNKNOWN) throw new DocumentError('garbled')
}
