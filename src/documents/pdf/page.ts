/** A stretch of text on a page; the unit is the point, `x` its left end, `y` its baseline, which grows downwards. */
export interface TextPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** The font's size. */
  readonly size: number
}

/** The text of a page, in the order in which the file draws it. */
export interface PdfPage {
  readonly height: number
  readonly pieces: readonly TextPiece[]
}

/** A line of a page. */
export interface PdfLine {
  /** With marks around what is raised; a tab where a wide gap is. */
  readonly text: string
  /** Left and right end of what shows, and the baseline. */
  readonly left: number
  readonly right: number
  readonly y: number
  /** The size of most of its text. */
  readonly size: number
  /** The page's number, from 0. */
  readonly page: number
  /** The column that it stands in, where the page has two there. */
  readonly column?: 0 | 1
}
