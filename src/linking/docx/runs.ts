import { decodeReference, type Element, REFERENCE } from './read-xml.ts'

/** A piece of a paragraph's text: offsets of its text in the paragraph, and of what is written in the part. */
export interface Piece {
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
  readonly run: Element
  /** The element `t` that holds it. */
  readonly holder: Element
}

/** What a paragraph says, and the pieces of it that may be linked. */
export interface ParagraphText {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** The links that stand in it. */
  readonly links: readonly Element[]
}

/** Elements that hold runs of the paragraph and may hold a link in their place. */
const HOLDERS = new Set(['ins', 'moveTo', 'smartTag', 'sdt', 'sdtContent', 'customXml', 'dir', 'bdo'])
/** Elements whose text is part of the paragraph's, but where no link may go. */
const CLOSED = new Set(['hyperlink', 'fldSimple'])
/** Elements that show nothing. */
const UNSEEN = new Set(
  'bookmarkStart bookmarkEnd proofErr commentRangeStart commentRangeEnd permStart permEnd pPr rPr sdtPr sdtEndPr smartTagPr customXmlPr del moveFrom lastRenderedPageBreak softHyphen moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd instrText delText delInstrText customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd'.split(
    ' ',
  ),
)
/** Stands for what is no text: no name goes across it. */
const GAP = '\ufffc'

/** Reads what a paragraph says, in the order in which it is read. */
export function readParagraph(paragraph: Element, source: string): ParagraphText {
  const pieces: Piece[] = []
  const links: Element[] = []
  let text = ''
  /** So many fields are open: what they show is made by the office program. */
  let fields = 0
  const read = (element: Element, isClosed: boolean) => {
    const { name, children } = element
    if (name === 't') return write(element, isClosed || fields > 0)
    if (name === 'fldChar') {
      const { fldCharType } = element.attributes
      if (fldCharType === 'begin') fields++
      else if (fldCharType === 'end') fields = Math.max(0, fields - 1)
    } else if (UNSEEN.has(name)) return
    else if (name === 'r' || HOLDERS.has(name)) for (const child of children) read(child, isClosed)
    else if (CLOSED.has(name)) {
      if (name === 'hyperlink') links.push(element)
      const before = text.length
      for (const child of children) read(child, true)
      if (text.length === before) text += GAP
    } else text += GAP
  }
  const write = (holder: Element, isClosed: boolean) => {
    const run = holder.parent
    for (const { start, end, said } of charactersOf(source, holder)) {
      if (!isClosed && run?.name === 'r')
        pieces.push({ at: text.length, length: said.length, start, end, run, holder })
      text += said
    }
  }
  for (const child of paragraph.children) read(child, false)
  return { text, pieces, links }
}

interface Characters {
  readonly start: number
  readonly end: number
  readonly said: string
}

/** Gives what an element says, cut so that each piece is written as it reads or is one reference. */
function charactersOf(source: string, { openEnd, closeStart }: Element): Characters[] {
  const raw = source.slice(openEnd, closeStart)
  const found: Characters[] = []
  let at = 0
  const plain = (end: number) => {
    if (end > at) found.push({ start: openEnd + at, end: openEnd + end, said: raw.slice(at, end) })
  }
  for (const { index, 0: reference } of raw.matchAll(REFERENCE)) {
    plain(index)
    at = index + reference.length
    found.push({ start: openEnd + index, end: openEnd + at, said: decodeReference(reference) })
  }
  plain(raw.length)
  return found
}
