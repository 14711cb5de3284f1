import { BARE_PAGE_NUMBER, NUMBERS, PAGE_NUMBER } from '../patterns.ts'
import type { PdfLine } from './page.ts'

/** How many lines at either end of a page may be running heads or feet. */
const MOST_LINES = 3
/** On what share of the pages such a line recurs: heads of left and right pages may differ. */
const LEAST_SHARE = 0.4
/** The heights, in points, that are one. */
const SAME_HEIGHT = 4

/** Returns the pages without page numbers and without the heads and feet that recur at the same height. */
export function dropFurniture(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const recurring = countRecurring(pages)
  const least = Math.max(2, Math.ceil(pages.length * LEAST_SHARE))
  const isFurniture = (line: PdfLine) =>
    PAGE_NUMBER.test(line.text.trim()) ||
    keysOf(line).some((key) => (recurring.get(key) ?? 0) >= least) ||
    isBareNumber(line)
  return pages.map((lines) => {
    let start = 0
    let end = lines.length
    // Only what stands outside the text: a line further in is kept, whatever it says.
    while (start < Math.min(MOST_LINES, end) && isFurniture(lines[start] as PdfLine)) start++
    while (end > Math.max(start, lines.length - MOST_LINES) && isFurniture(lines[end - 1] as PdfLine)) end--
    return lines.slice(start, end)
  })
}

function countRecurring(pages: readonly (readonly PdfLine[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    const outer = [...lines.slice(0, MOST_LINES), ...lines.slice(MOST_LINES).slice(-MOST_LINES)]
    for (const key of new Set(outer.flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Text without its numbers, at a height; of two keys that differ by rounding one is shared. */
function keysOf({ text, y }: PdfLine): string[] {
  const plain = text.replace(NUMBERS, '#').replace(/\s/gu, '')
  return [Math.floor(y / SAME_HEIGHT), Math.ceil(y / SAME_HEIGHT)].map((height) => `${height} ${plain}`)
}

/** A number alone is the page's where it counts the page. */
function isBareNumber({ text, page }: PdfLine): boolean {
  return BARE_PAGE_NUMBER.test(text.trim()) && Number(text) === page + 1
}
