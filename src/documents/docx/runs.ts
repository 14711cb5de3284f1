import { Fields } from './fields.ts'
import { UNPRINTED } from './inline.ts'
import { elementsOf, textsOf, type XmlElement } from './xml.ts'

/** A piece of a run's text: where it begins in the paragraph's text, and where it is written in the part (see `XmlText`). */
export interface Piece {
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
  readonly run: XmlElement
  /** The element `t` that holds it. */
  readonly holder: XmlElement
}

/** What a paragraph's runs say, and the pieces of it that may be edited. */
export interface RunsText {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** The links that stand in it. */
  readonly links: readonly XmlElement[]
}

/** Elements that hold runs of the paragraph. */
const HOLDERS = new Set('r ins moveTo smartTag sdt sdtContent customXml dir bdo'.split(' '))
/** Elements whose text is part of the paragraph's, but is not to be edited. */
const CLOSED = new Set(['hyperlink', 'fldSimple'])
/** Elements that show nothing. */
const UNSEEN = new Set([
  ...UNPRINTED,
  ...'bookmarkStart bookmarkEnd proofErr commentRangeStart commentRangeEnd permStart permEnd sdtEndPr smartTagPr customXmlPr lastRenderedPageBreak softHyphen moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd'.split(
    ' ',
  ),
])
/** Stands for what is no text: no name goes across it. */
const GAP = '\ufffc'

/**
 * Reads the runs of a paragraph as they are written, to edit them: unlike the document's text theirs keeps blanks that
 * are not shown and hidden words, and has a gap for whatever is no text.
 */
export function readRuns(paragraph: XmlElement): RunsText {
  const pieces: Piece[] = []
  const links: XmlElement[] = []
  const fields = new Fields()
  let text = ''
  const read = (element: XmlElement, isClosed: boolean) => {
    const { name } = element
    if (name === 't') write(element, isClosed || fields.areOpen)
    else if (name === 'fldChar') fields.follow(element)
    else if (UNSEEN.has(name)) return
    else if (HOLDERS.has(name)) readAll(element, isClosed)
    else if (CLOSED.has(name)) {
      if (name === 'hyperlink') links.push(element)
      const before = text.length
      readAll(element, true)
      if (text.length === before) text += GAP
    } else text += GAP
  }
  const readAll = (element: XmlElement, isClosed: boolean) => {
    for (const child of elementsOf(element)) read(child, isClosed)
  }
  const write = (holder: XmlElement, isClosed: boolean) => {
    const run = holder.parent
    for (const { text: said, start, end } of textsOf(holder)) {
      if (!isClosed && run?.name === 'r')
        pieces.push({ at: text.length, length: said.length, start, end, run, holder })
      text += said
    }
  }
  readAll(paragraph, false)
  return { text, pieces, links }
}
