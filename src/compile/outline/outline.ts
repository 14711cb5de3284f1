/** This room reads the lines of a report into blocks, divides them and builds the tree of its sections and items. */

import type { Diagnostic } from '../../model/graph.ts'
import { type Address, type NodeKey, passageKey, sectionKey } from '../../model/ids.ts'
import type { BlockKind, Side } from '../../model/kinds.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import { trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import { ARTICLE_RANK, type Heading } from './headings.ts'
import { findItems, type Item, type ItemList, readBullet } from './items.ts'
import { followsOn, type Numbering } from './numbering.ts'
import type { LineHeading } from './region-headings.ts'
import type { Region, Regions } from './regions.ts'
import { itemKind, saysNoSide, sideOfPassage, sideOfSection, type Years } from './sides.ts'

/** One block of the outline. */
export interface OutlineBlock {
  /** The key of its node: one string, shared by everything that refers to the block. */
  readonly key: NodeKey
  readonly kind: BlockKind
  readonly address: Address
  readonly side: Side
  readonly marker: string | null
  readonly span: Span
  /** A section's heading: the span of its text without the number, and the span with it. */
  readonly heading?: { readonly text: Span; readonly span: Span }
  /** An item's title. */
  readonly title?: Span
  /** Depth of a section, from 1. */
  readonly level: number
  /** Position in the outline of the block that contains it, or null at the top. */
  readonly parent: number | null
}

/** The blocks of a report, each before what it contains. */
export interface Outline {
  readonly blocks: readonly OutlineBlock[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What contains blocks: a section, a paragraph or the report itself. */
interface Holder {
  readonly index: number | null
  readonly address: string
  readonly side: Side
  readonly rank: number
  readonly level: number
  /** Whether its heading runs on into a paragraph: then a later unnumbered line is not part of it. */
  readonly runsOn: boolean
  readonly numbers: Set<number>
  /** The last number of each rank. */
  readonly last: Map<number, { readonly value: number; readonly marker: string }>
  highest: number
  unnumbered: number
}

type Draft = { -readonly [K in keyof OutlineBlock]: OutlineBlock[K] }

/** Reads the body and the other appendices into the tree of sections, paragraphs and items. */
export function buildOutline(source: LevelledText, { regions, numbering }: Regions, years: Years): Outline {
  const builder = new OutlineBuilder(source, numbering, years)
  for (const region of regions) builder.readRegion(region)
  builder.closeAll()
  return { blocks: builder.blocks, diagnostics: builder.diagnostics }
}

/** How much of a heading, in code units, tells its side: a paragraph may run on from it without a stop. */
const LONGEST_HEADING = 40

class OutlineBuilder {
  readonly blocks: Draft[] = []
  readonly diagnostics: Diagnostic[] = []
  private readonly source: LevelledText
  private readonly numbering: Numbering
  private readonly years: Years
  /** Whether the document speaks of years reported on and planned: a law and a standard do not. */
  private readonly hasSides: boolean
  private readonly root: Holder
  private open: Holder[] = []
  /** Whether the region is an appendix. */
  private isAppendix = false
  /** The side of the part before. */
  private sideBefore: Side = 'none'
  /** The last number of each rank, wherever it stands: articles, and chapters often, count on. */
  private readonly counted = new Map<number, number>()
  /** The rank of the outermost numbers within the article. */
  private clauseRank: number | null = null
  /** Where the last block ends that was read: an open section reaches to here. */
  private lastEnd = 0
  /** Whether lines of the region count in words (首先…, 其次…). */
  private countsInWords = false
  /** Whether parts of the region come after the line: items before them leave them their numbers. */
  private partsFollow = false
  /** The side of the last paragraph if it ends in a colon: the items after it have it too. */
  private announced: Side | null = null

  constructor(source: LevelledText, numbering: Numbering, years: Years) {
    this.source = source
    this.numbering = numbering
    this.years = years
    this.hasSides = !numbering.hasArticles && !numbering.isDecimal
    this.root = newHolder({ index: null, address: '', side: 'none', rank: 0, level: 0, runsOn: false })
  }

  /** Reads the blocks of one region; no section reaches from one region into the next, but where it goes on with it. */
  readRegion({ lines, headings, isAppendix }: Region): void {
    const goesOn = isAppendix && this.goesOn(headings[0] ?? null)
    if (!goesOn) this.closeAll()
    if (this.open.length === 0) this.open = [this.root]
    this.isAppendix = isAppendix && !goesOn
    this.countsInWords = ['首先', '其次'].every((word) => lines.some(({ text }) => text.startsWith(word)))
    this.partsFollow = headings.some((heading) => heading !== null && heading.value > 0)
    for (let i = 0; i < lines.length; i++) {
      const { span } = lines[i] as Region['lines'][number]
      const heading = headings[i]
      if (heading?.isJoined) i++
      const end = lines[i]?.span.end ?? span.end
      if (heading && this.isClause(heading)) this.addClause(span, heading)
      else if (heading) this.addSection({ start: span.start, end }, heading)
      else if (!this.addBullet(span, [lines[i - 1]?.text, lines[i + 1]?.text])) this.addLine(span)
      this.lastEnd = end
    }
  }

  /** Closes all that is open. */
  closeAll(): void {
    while (this.open.length > 0) this.close()
  }

  /** Tells whether a region that begins with a heading goes on with what is open: its number follows. */
  private goesOn(heading: Heading | null): boolean {
    if (!heading || heading.value === 0 || heading.rank === 3 || heading.rank > 4) return false
    if (heading.rank === 4 && !this.numbering.isDecimal) return false
    const last = this.counted.get(heading.rank)
    return last !== undefined && followsOn(heading, last, this.numbering.taken)
  }

  /** Tells whether a heading is a number within an article: （一）, 1. */
  private isClause({ rank }: Heading): boolean {
    return rank > 2 && this.open.some((holder) => holder.rank === ARTICLE_RANK)
  }

  /** Adds a numbered line of an article as a paragraph with that number; those within it are without. */
  private addClause(span: Span, { rank, value, marker }: LineHeading): void {
    const parent = this.top()
    this.clauseRank ??= rank
    if (rank > this.clauseRank) {
      this.addParagraph(parent, span, this.itemsOf(span))
      return
    }
    this.clauseRank = rank
    this.announced = null
    const address = this.number(parent, { rank, value, marker, span })
    this.add(parent, { kind: 'paragraph', address, side: parent.side, marker, span, level: 0 })
  }

  private itemsOf(span: Span): ItemList[] {
    return findItems(this.source, span).filter(({ isLoneWord }) => !isLoneWord || this.countsInWords)
  }

  private addSection(span: Span, heading: Heading): void {
    this.announced = null
    this.partsFollow = false
    while (this.top().rank >= heading.rank) this.close()
    const parent = this.top()
    const textSpan = { start: span.start + heading.textStart, end: span.start + heading.textEnd }
    const text = trimSpan(this.source, textSpan)
    const headingSpan = { start: span.start, end: span.start + heading.end }
    // The number of an article without a title is its heading.
    const marker = heading.marker === '' ? sliceSpan(this.source, text) : heading.marker
    const address = this.number(parent, { ...heading, marker, span: headingSpan })
    const side = this.sideOf(parent, text)
    const level = parent.level + 1
    const index = this.add(parent, {
      kind: 'section',
      address,
      side,
      marker: heading.marker === '' ? null : heading.marker,
      span,
      heading: { text, span: headingSpan },
      level,
    })
    const rest = trimSpan(this.source, { start: headingSpan.end, end: span.end })
    // All lines of an article are its own.
    const isArticle = heading.rank === ARTICLE_RANK
    if (isArticle) this.clauseRank = null
    const hasText = rest.start < rest.end
    const runsOn = hasText && !isArticle
    const holder = newHolder({ index, address, side, rank: heading.rank, level, runsOn })
    this.open.push(holder)
    if (hasText) this.addText(holder, rest)
  }

  /** Returns the side of a section; a part after the plan that says nothing else goes on with it. */
  private sideOf(parent: Holder, heading: Span): Side {
    if (!this.hasSides) return 'none'
    const words = this.source.slice(heading.start, Math.min(heading.end, heading.start + LONGEST_HEADING))
    const own = sideOfSection(words, parent.side, this.years)
    if (parent !== this.root) return own
    const goesOn = own === 'none' && this.sideBefore === 'plan' && !this.isAppendix && saysNoSide(words)
    this.sideBefore = goesOn ? 'plan' : own
    return this.sideBefore
  }

  private sideWithin(text: string, around: Side): Side {
    return this.hasSides ? sideOfPassage(text, around) : 'none'
  }

  /** An unnumbered line belongs to the nearest section whose heading stands alone; a numbered item to the last. */
  private addLine(span: Span): void {
    const lists = this.itemsOf(span)
    const isBeforeParts = this.partsFollow && this.top() === this.root
    if (isBeforeParts || lists[0]?.items[0]?.span.start !== span.start) {
      while (this.top().runsOn) this.close()
      this.addParagraph(this.top(), span, lists)
    } else this.addText(this.top(), span, lists)
  }

  /** Adds a line as an item if it and a line beside it open with the same bullet; returns whether it did. */
  private addBullet(span: Span, beside: readonly (string | undefined)[]): boolean {
    const bullet = readBullet(this.source, span)
    if (!bullet || !beside.some((line) => line?.startsWith(bullet.marker))) return false
    if (this.itemsOf(span).length > 0 || bullet.title.start >= bullet.title.end) return false
    while (this.top().runsOn) this.close()
    const holder = this.top()
    const { address, side } = this.nextUnnumbered(holder, span)
    this.add(holder, {
      kind: itemKind(side),
      address,
      side,
      marker: bullet.marker,
      span,
      title: bullet.title,
      level: 0,
    })
    return true
  }

  private nextUnnumbered(holder: Holder, span: Span): { address: Address; side: Side } {
    holder.unnumbered++
    const side = this.sideWithin(sliceSpan(this.source, span), this.announced ?? holder.side)
    return { address: join(holder.address, `p${holder.unnumbered}`), side }
  }

  /** Reads text that stands directly in a section: a lead and then items, or a paragraph. */
  private addText(holder: Holder, span: Span, lists = this.itemsOf(span)): void {
    const list = lists[0]
    const first = list?.items[0]
    const alone = first !== undefined && first.span.start === span.start
    if (!list || !first || (list.inSentence && !alone)) {
      this.addParagraph(holder, span, lists)
      return
    }
    const lead = { start: span.start, end: first.span.start }
    if (lead.start < lead.end) this.addParagraph(holder, lead, [])
    const around = this.sideWithin(sliceSpan(this.source, lead), this.announced ?? holder.side)
    for (const item of list.items) this.addItem(holder, item, around)
    const rest = trimSpan(this.source, { start: list.items.at(-1)?.span.end ?? span.end, end: span.end })
    if (rest.start < rest.end) this.addParagraph(holder, rest, this.itemsOf(rest))
  }

  private addParagraph(parent: Holder, span: Span, lists: readonly ItemList[]): void {
    this.announced = null
    const { address, side } = this.nextUnnumbered(parent, span)
    const index = this.add(parent, { kind: 'paragraph', address, side, marker: null, span, level: 0 })
    const holder = newHolder({ index, address, side, rank: 99, level: parent.level, runsOn: true })
    for (const { items } of lists) for (const item of items) this.addItem(holder, item, side)
    if ('：:'.includes(this.source[span.end - 1] ?? ' ')) this.announced = side
  }

  private addItem(parent: Holder, item: Item, side: Side): void {
    const { marker, value, span, title } = item
    const address = this.number(parent, { rank: ITEM_RANK, value, marker, span })
    this.add(parent, { kind: itemKind(side), address, side, marker, span, title, level: 0 })
  }

  private add(parent: Holder, block: Omit<OutlineBlock, 'key' | 'parent'>): number {
    const { kind, address } = block
    const key = kind === 'section' ? sectionKey(address) : passageKey(address)
    this.blocks.push({ ...block, key, parent: parent.index })
    return this.blocks.length - 1
  }

  /** Returns the address with a block's own number or, if that is missing or taken, with the next free one. */
  private number(parent: Holder, { rank, value, marker, span }: Numbered): Address {
    const free = value > 0 && !parent.numbers.has(value) ? value : parent.highest + 1
    if (value > 0) {
      const before = this.numberBefore(parent, rank)
      if (value > 1 && before && !followsOn({ rank, value }, before.value, this.numbering.taken)) {
        const message = `编号“${marker}”没有接在“${before.marker}”之后`
        const suggestion = '请检查是否有遗漏或重复'
        this.diagnostics.push({ code: 'numbering-gap', severity: 'warning', message, suggestion, span })
      }
      parent.last.set(rank, { value, marker })
      this.counted.set(rank, value)
    }
    parent.numbers.add(free)
    parent.highest = Math.max(parent.highest, free)
    return join(parent.address, String(free))
  }

  /** Returns the number that a new one of this rank follows: the last within `parent`; null where it is the first. */
  private numberBefore(parent: Holder, rank: number): { value: number; marker: string } | null {
    const counted = this.counted.get(rank)
    const countsOn = rank === ARTICLE_RANK && counted !== undefined
    return parent.last.get(rank) ?? (countsOn ? { value: counted, marker: `第${counted}条` } : null)
  }

  private top(): Holder {
    return this.open.at(-1) ?? this.root
  }

  /** Closes the innermost section: it ends where its last block ends. */
  private close(): void {
    const index = this.open.pop()?.index ?? null
    const section = index === null ? undefined : this.blocks[index]
    if (!section) return
    section.span = { start: section.span.start, end: Math.max(section.span.end, this.lastEnd) }
  }
}

/** The number of a block, as printed and as an integer, and the block. */
interface Numbered {
  readonly rank: number
  readonly value: number
  readonly marker: string
  readonly span: Span
}

/** The rank of an item, which is one of no heading. */
const ITEM_RANK = 98

function newHolder(holder: Omit<Holder, 'numbers' | 'last' | 'highest' | 'unnumbered'>): Holder {
  return { ...holder, numbers: new Set(), last: new Map(), highest: 0, unnumbered: 0 }
}

function join(parent: string, last: string): Address {
  return (parent === '' ? last : `${parent}.${last}`) as Address
}
