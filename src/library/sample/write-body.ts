import { type Dice, shuffle } from '../../text/dice.ts'
import { formatNumeral } from '../../text/numerals.ts'
import type { Draft } from './draft.ts'
import { type FillerSector, makeSectors } from './filler.ts'
import type { NamePrinter, UsedName } from './name-printer.ts'
import type { Trap } from './name-stock.ts'
import type { OutlinePart, OutlineSection } from './outline.ts'

/** What is written into the body of a report besides plain sentences. */
export interface BodyContent {
  readonly parts: readonly OutlinePart[]
  /** The names to be used, one for each use. */
  readonly mentions: readonly UsedName[]
  /** Words that only contain a name. */
  readonly traps: readonly Trap[]
}

/** How a report sets its headings and items. */
export interface BodyStyle {
  /** A section's heading has its line to itself. */
  readonly isHeadingAlone: boolean
  /** Every item has its line to itself. */
  readonly isItemAlone: boolean
}

/** What leads to a name in a sentence and what follows it. */
const LEADS: readonly (readonly [before: string, after: string])[] = [
  ['扎实推进', '建设，'],
  ['深入开展', '，'],
  ['以', '为抓手，'],
  ['用好', '的经验，'],
  ['逐步推广', '，'],
  ['围绕', '，'],
  ['健全', '的配套措施，'],
  ['依托', '，'],
]

/** Writes bodies: parts, sections and items with the names at places chosen by the dice. */
export class BodyWriter {
  private readonly draft: Draft
  private readonly printer: NamePrinter
  private readonly dice: Dice
  private readonly style: BodyStyle
  private slots: UsedName[][] = []
  private traps: Trap[] = []

  constructor(draft: Draft, printer: NamePrinter, { dice, style }: { dice: Dice; style: BodyStyle }) {
    this.draft = draft
    this.printer = printer
    this.dice = dice
    this.style = style
  }

  write({ parts, mentions, traps }: BodyContent): void {
    this.slots = fillSlots(countSlots(parts), mentions, this.dice)
    this.traps = shuffle(traps, this.dice)
    const sections = parts.reduce((sum, part) => sum + part.sections.length, 0)
    const trapEvery = Math.max(1, Math.floor(sections / Math.max(1, traps.length)))
    let section = 0
    parts.forEach((part, at) => {
      this.draft.write(`${formatNumeral(at + 1)}、${part.heading}\n`)
      const sectors = makeSectors(this.dice)
      part.sections.forEach((one, number) => {
        const sector = sectors[number % sectors.length]
        if (sector)
          this.writeSection(one, { sector, number: number + 1, hasTrap: section++ % trapEvery === 0 })
        this.draft.write('\n')
      })
    })
    if (this.traps.length === 0) return
    this.draft.write('同时，')
    this.writeTraps(this.traps)
    this.draft.write('有关工作同步进行。\n')
  }

  private writeSection(
    { hasHeading, items, sentences }: OutlineSection,
    { sector, number, hasTrap }: { sector: FillerSector; number: number; hasTrap: boolean },
  ): void {
    if (hasHeading) {
      this.draft.write(`（${formatNumeral(number)}）`)
      this.writeAround(this.slots.shift()?.[0], sector.heading)
      this.draft.write(this.style.isHeadingAlone ? '\n' : '。')
    }
    for (let left = sentences; left > 0; left--) this.writeSentence(sector)
    const trap = hasTrap ? this.traps.shift() : undefined
    if (trap) {
      this.writeTraps([trap])
      this.draft.write(`${sector.clause()}。`)
    }
    items.forEach((length, at) => {
      this.draft.write(`${this.style.isItemAlone ? '\n' : ''}${formatNumeral(at + 1)}是`)
      this.writeAround(this.slots.shift()?.[0], (name) =>
        name === null ? sector.itemTitle() : `推行${name}`,
      )
      this.draft.write('。')
      for (let left = length; left > 0; left--) this.writeSentence(sector)
    })
  }

  /** Writes a phrase that may have a name in it. */
  private writeAround(used: UsedName | undefined, phrase: (name: string | null) => string): void {
    if (used === undefined) {
      this.draft.write(phrase(null))
      return
    }
    const [before = '', after = ''] = phrase(HOLE).split(HOLE)
    this.draft.write(before)
    this.printer.write(used)
    this.draft.write(after)
  }

  private writeSentence(sector: FillerSector): void {
    const names = this.slots.shift() ?? []
    const [before, after] =
      names.length > 1 ? ['统筹', '等工作，'] : (LEADS[this.dice(LEADS.length)] ?? ['', ''])
    names.forEach((used, at) => {
      this.draft.write(at === 0 ? before : '、')
      this.printer.write(used)
    })
    if (names.length > 0) this.draft.write(after)
    this.draft.write(sector.sentence())
  }

  private writeTraps(traps: readonly Trap[]): void {
    for (const { name, before, word, after } of traps) {
      this.draft.write(before)
      this.draft.trap(name, word)
      this.draft.write(`${after}，`)
    }
  }
}

/** Stands in a phrase for the name; no report has it. */
const HOLE = '\u0000'

/** Whether each slot, in the order of writing, has room for several names: headings and titles have none. */
function countSlots(parts: readonly OutlinePart[]): boolean[] {
  const many = (count: number) => Array.from({ length: count }, () => true)
  return parts.flatMap(({ sections }) =>
    sections.flatMap(({ hasHeading, items, sentences }) => [
      ...(hasHeading ? [false] : []),
      ...many(sentences),
      ...items.flatMap((length) => [false, ...many(length)]),
    ]),
  )
}

/** The most names of a sentence. */
const MOST_NAMES = 3

/** Puts every mention into a slot with room for it, none twice into one. */
function fillSlots(rooms: readonly boolean[], mentions: readonly UsedName[], dice: Dice): UsedName[][] {
  const slots: UsedName[][] = rooms.map(() => [])
  for (const used of mentions) {
    const fits = (at: number) => {
      const most = rooms[at] ? MOST_NAMES : 1
      const slot = slots[at] ?? []
      return slot.length < most && !slot.some(({ made }) => made.name === used.made.name)
    }
    const from = dice(rooms.length)
    for (let step = 0; step < rooms.length; step++) {
      const at = (from + step) % rooms.length
      if (!fits(at)) continue
      slots[at]?.push(used)
      break
    }
  }
  return slots
}
