/** This room reads the lines of a report into blocks, divides them and builds the tree of its sections and items. */

import type { Diagnostic } from '../../model/graph.ts'
import { type Address, type NodeKey, passageKey, sectionKey } from '../../model/ids.ts'
import type { BlockKind, Side } from '../../model/kinds.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import type { Form } from '../form.ts'
import { APPENDIX_LINE } from '../patterns.ts'
import { trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import { type Heading, hasBareParts, headingOf, isBareHeading } from './headings.ts'
import { findItems, type Item, type ItemList, readBullet } from './items.ts'
import { itemKind, sideOfPassage, sideOfSection, type Years } from './sides.ts'

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
  highest: number
  unnumbered: number
}

type Draft = { -readonly [K in keyof OutlineBlock]: OutlineBlock[K] }

/** Reads the body and the other appendices into the tree of sections, paragraphs and items. */
export function buildOutline(
  source: LevelledText,
  regions: readonly (readonly Span[])[],
  _form: Form,
  years: Years,
): Outline {
  const builder = new OutlineBuilder(source, years)
  for (const region of regions) builder.readRegion(region)
  return { blocks: builder.blocks, diagnostics: builder.diagnostics }
}

/** How much of a heading, in code units, tells its side: a paragraph may run on from it without a stop. */
const LONGEST_HEADING = 40

class OutlineBuilder {
  readonly blocks: Draft[] = []
  readonly diagnostics: Diagnostic[] = []
  private readonly source: LevelledText
  private readonly years: Years
  private readonly root: Holder
  private open: Holder[] = []
  /** Where the last block ends that was read: an open section reaches to here. */
  private lastEnd = 0
  /** Whether lines of the region count in words (首先…, 其次…). */
  private countsInWords = false
  /** The side of the last paragraph if it ends in a colon: the items after it have it too. */
  private announced: Side | null = null

  constructor(source: LevelledText, years: Years) {
    this.source = source
    this.years = years
    this.root = newHolder({ index: null, address: '', side: 'none', rank: 0, level: 0, runsOn: false })
  }

  /** Reads the blocks of one region; no section reaches from one region into the next. */
  readRegion(region: readonly Span[]): void {
    this.open = [this.root]
    const lines = region.map((span) => sliceSpan(this.source, span))
    this.countsInWords = ['首先', '其次'].every((word) => lines.some((line) => line.startsWith(word)))
    const bare = hasBareParts(lines[0] !== undefined && APPENDIX_LINE.test(lines[0]) ? lines.slice(1) : lines)
    for (let i = 0; i < region.length; i++) {
      const span = region[i] as Span
      const title = region[i + 1]
      if (title && bare && APPENDIX_LINE.test(lines[i] as string) && isBareHeading(lines[i + 1] as string)) {
        this.addAppendix(span, title)
        this.lastEnd = title.end
        i++
        continue
      }
      const heading = headingOf(lines[i] as string, lines[i + 1], bare)
      if (heading) this.addSection(span, heading)
      else if (!this.addBullet(span, [lines[i - 1], lines[i + 1]])) this.addLine(span)
      this.lastEnd = span.end
    }
    while (this.open.length > 0) this.close()
  }

  private itemsOf(span: Span): ItemList[] {
    return findItems(this.source, span).filter(({ isLoneWord }) => !isLoneWord || this.countsInWords)
  }

  private addAppendix(line: Span, title: Span): void {
    const textStart = title.start - line.start
    const end = title.end - line.start
    const marker = sliceSpan(this.source, line)
    const heading = { rank: 1, value: 0, marker, textStart, textEnd: end, end }
    this.addSection({ start: line.start, end: title.end }, heading)
  }

  private addSection(span: Span, heading: Heading): void {
    this.announced = null
    while (this.top().rank >= heading.rank) this.close()
    const parent = this.top()
    const textSpan = { start: span.start + heading.textStart, end: span.start + heading.textEnd }
    const text = trimSpan(this.source, textSpan)
    const headingSpan = { start: span.start, end: span.start + heading.end }
    const address = this.number(parent, heading.value, headingSpan)
    const words = this.source.slice(text.start, Math.min(text.end, text.start + LONGEST_HEADING))
    const side = sideOfSection(words, parent.side, this.years)
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
    const runsOn = rest.start < rest.end
    const holder = newHolder({ index, address, side, rank: heading.rank, level, runsOn })
    this.open.push(holder)
    if (runsOn) this.addText(holder, rest)
  }

  /** An unnumbered line belongs to the nearest section whose heading stands alone; a numbered item to the last. */
  private addLine(span: Span): void {
    const lists = this.itemsOf(span)
    if (lists[0]?.items[0]?.span.start !== span.start) {
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
    const side = sideOfPassage(sliceSpan(this.source, span), this.announced ?? holder.side)
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
    const around = sideOfPassage(sliceSpan(this.source, lead), this.announced ?? holder.side)
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
    const address = this.number(parent, item.value, item.span)
    const { marker, span, title } = item
    this.add(parent, { kind: itemKind(side), address, side, marker, span, title, level: 0 })
  }

  private add(parent: Holder, block: Omit<OutlineBlock, 'key' | 'parent'>): number {
    const { kind, address } = block
    const key = kind === 'section' ? sectionKey(address) : passageKey(address)
    this.blocks.push({ ...block, key, parent: parent.index })
    return this.blocks.length - 1
  }

  /** Returns the address with a block's own number or, if that is missing or taken, with the next free one. */
  private number(parent: Holder, value: number, span: Span): Address {
    const free = value > 0 && !parent.numbers.has(value) ? value : parent.highest + 1
    if (value > 1 && parent.highest > 0 && value !== parent.highest + 1) {
      const message = `编号${value}没有接在${parent.highest}之后`
      const suggestion = '请检查是否有遗漏或重复'
      this.diagnostics.push({ code: 'numbering-gap', severity: 'warning', message, suggestion, span })
    }
    parent.numbers.add(free)
    parent.highest = Math.max(parent.highest, free)
    return join(parent.address, String(free))
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

function newHolder(holder: Omit<Holder, 'numbers' | 'highest' | 'unnumbered'>): Holder {
  return { ...holder, numbers: new Set(), highest: 0, unnumbered: 0 }
}

function join(parent: string, last: string): Address {
  return (parent === '' ? last : `${parent}.${last}`) as Address
}
