import { Parser } from 'htmlparser2'
import { withNotesHeading } from '../notes-heading.ts'
import { settleRaised } from '../raised-marks.ts'
import { numberItem } from './lists.ts'
import { createPage } from './page.ts'

/** How much of the page the parser gets at once, in code units, and the depth at which a page is none any more. */
const CHUNK = 4096
const MOST_DEPTH = 1000

/**
 * Gives the text of an HTML page: a line for each block, as a browser shows it.
 *
 * It never throws: what is no HTML is read as far as it goes.
 */
export function readHtml(html: string): string {
  const page = createPage()
  const open = () =>
    new Parser({ onopentag: page.open, onclosetag: page.close, ontext: page.add }, { decodeEntities: true })
  let parser = open()
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK))
    if (page.depth() <= MOST_DEPTH) continue
    // The parser's time grows with depth: what nests without end is closed, and reading begins anew.
    parser.end()
    parser = open()
  }
  parser.end()
  const { lines, title } = page.finish()
  const texts = lines.map(({ text, item }) => numberItem(item, settleRaised(text)))
  return `${texts.length > 0 ? withNotesHeading(texts, 'added').join('\n') : title}\n`
}
