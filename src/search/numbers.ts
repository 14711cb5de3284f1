import { isBlock } from '../model/concordance.ts'
import type { GraphNode } from '../model/graph.ts'
import type { TermGraph } from '../model/read-graph.ts'
import type { Span } from '../model/span.ts'
import { parseNumeral } from '../text/numerals.ts'
import type { SearchDocument } from './documents.ts'

/** A number by which an entry, an article or a clause is asked for. */
export interface WantedNumber {
  /** In digits, parted by stops: `3`, `3.1`. */
  readonly value: string
  /** What is counted where it is said: 条, 章; else null. */
  readonly unit: string | null
}

/** `3`, `3.1`, `3、`, `#3`. */
const PLAIN = /^(?:#|no\.?)?(\d{1,3}(?:\.\d{1,3}){0,5})[.、)]?$/i
/** `[3]`, `（三）`, `〔3〕`. */
const BRACKETED = /^[([【〔〖]([\d一二三四五六七八九十百]{1,7})[)\]】〕〗]$/u
/** `第3条`, `第三条`. */
const COUNTED = /^第([\d一二三四五六七八九十百千零〇两]{1,9})([条章节篇编款项个号词注])$/u
/** `注3`, `名词3`. */
const NOTE = /^(?:注释?|名词|词条)([\d一二三四五六七八九十]{1,5})$/u
/** The units in which the entries of an appendix may be counted as well. */
const ENTRY_UNITS = '条款项个号词注'

/** Reads a query that is nothing but a number, of any form in which reports print or people say one; null for another. */
export function parseWantedNumber(text: string): WantedNumber | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '')
  const [, digits] = PLAIN.exec(plain) ?? []
  if (digits !== undefined) return { value: plainNumber(digits), unit: null }
  const [, counted, unit = ''] = COUNTED.exec(plain) ?? BRACKETED.exec(plain) ?? NOTE.exec(plain) ?? []
  const value = counted === undefined ? null : parseNumeral(counted)
  return value === null ? null : { value: String(value), unit: unit || null }
}

/** Returns digits without zeros before them. */
function plainNumber(digits: string): string {
  return digits.replace(/(?<=^|\.)0+(?=\d)/g, '')
}

/** What has a number of its own: where that is printed, and the stretch of the source that begins with it. */
export interface NumberedDocument {
  readonly document: SearchDocument
  readonly place: Span
  readonly block: Span
}

/** Finds the documents with a number, in the order of the source. */
export type FindNumbered = (wanted: WantedNumber) => readonly NumberedDocument[]

/** Returns what finds entries by their numbers, and articles, chapters and clauses by theirs. */
export function indexNumbers(
  graph: TermGraph,
  source: string,
  documents: readonly SearchDocument[],
): FindNumbered {
  const found = new Map<string, NumberedDocument[]>()
  for (const document of documents) {
    const node = graph.node(document.key)
    const printed = node && readNumber(node)
    if (!printed) continue
    const { id, text, block } = printed
    const list = found.get(id) ?? []
    found.set(id, list)
    list.push({ document, place: findPlace(source, text, block), block })
  }
  const of = (id: string) => [...(found.get(id) ?? [])].sort((a, b) => a.document.at - b.document.at)
  return ({ value, unit }) => {
    if (unit === null) return of(value)
    const counted = of(value + unit)
    return counted.length > 0 || !ENTRY_UNITS.includes(unit) ? counted : of(value)
  }
}

/** A number is printed within so many code units from the beginning of what it counts, behind brackets and blanks. */
const FARTHEST = 8

/** Returns where a number is printed; the beginning of what it counts where that is not seen. */
function findPlace(source: string, text: string, { start }: Span): Span {
  const at = source.slice(start, start + FARTHEST + text.length).indexOf(text)
  return at < 0 ? { start, end: start } : { start: start + at, end: start + at + text.length }
}

interface PrintedNumber {
  /** In digits, with its unit. */
  readonly id: string
  readonly text: string
  /** What begins with it. */
  readonly block: Span
}

/** Returns a node's own number; null where it has none, or one that counts in every part of the report anew. */
function readNumber(node: GraphNode): PrintedNumber | null {
  if (node.kind === 'term') {
    const { number, entrySpan } = node
    const read = number === null ? null : (parseWantedNumber(number) ?? readNumeral(number))
    return read && { id: read.value, text: number ?? '', block: entrySpan }
  }
  if (!isBlock(node) || node.marker === null) return null
  const { marker, address, span } = node
  const read = parseWantedNumber(marker)
  // 第三条 is one in its report; of clauses the one whose whole number it is.
  if (read === null || (read.unit === null && address !== read.value)) return null
  const block = node.kind === 'section' ? node.headingSpan : span
  return { id: read.value + (read.unit ?? ''), text: marker, block }
}

function readNumeral(text: string): WantedNumber | null {
  const value = parseNumeral(text)
  return value === null ? null : { value: String(value), unit: null }
}
