/**
 * What a spreadsheet takes for the beginning of a formula; programs for Chinese take the signs of full width as well.
 * The control characters are skipped by some, which then read what follows them.
 */
const FORMULA_SIGN = /^[=+\-@＝＋－＠\t\r\n]/
const MARK = "'"

/** Puts the spreadsheets' own mark of a text, an apostrophe, before one that would be read as a formula. */
export function markText(text: string): string {
  return FORMULA_SIGN.test(text) ? MARK + text : text
}

/** Takes the mark of a text away again, where `markText` would put one. */
export function unmarkText(cell: string): string {
  return cell.startsWith(MARK) && FORMULA_SIGN.test(cell.slice(1)) ? cell.slice(1) : cell
}
