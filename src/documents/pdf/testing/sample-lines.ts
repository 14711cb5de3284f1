import type { PdfLine, TextPiece } from '../page.ts'

/** The frame of sample lines: 25 characters of size 16 from x 80 to 480. */
const LEFT = 80
const SIZE = 16
const PITCH = 28

/** A line of a sample: its text, and where it differs from a line at the left edge. */
export type SampleLine = string | (Partial<PdfLine> & { readonly text: string; readonly indent?: number })

/** Returns a page of lines one below the other; `indent` counts characters, and each character is as wide as the size. */
export function samplePage(page: number, ...lines: readonly SampleLine[]): PdfLine[] {
  return lines.map((line, at) => {
    const { indent = 0, ...given } = typeof line === 'string' ? { text: line } : line
    const size = given.size ?? SIZE
    const left = LEFT + indent * SIZE
    return { left, right: left + given.text.length * size, y: 100 + at * PITCH, size, page, ...given }
  })
}

/** Returns a piece of text whose characters are as wide as its size. */
export function samplePiece(text: string, x: number, y: number, size = SIZE): TextPiece {
  return { text, x, y, width: text.length * size, size }
}
