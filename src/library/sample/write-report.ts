import { type Dice, makeDice, shuffle } from '../../text/dice.ts'
import { wordDefinition } from './define.ts'
import { Draft } from './draft.ts'
import { NamePrinter, type UsedName } from './name-printer.ts'
import type { Trap } from './name-stock.ts'
import { makeOutline } from './outline.ts'
import type { PlannedReport } from './plan-reports.ts'
import type { SpreadConcept } from './spread.ts'
import { BodyWriter } from './write-body.ts'
import { chooseMake, type WrittenEntry, writeGlossary } from './write-glossary.ts'
import { type SampleHead, writeHead } from './write-head.ts'

/** What a report is written from. */
export interface ReportOrder {
  readonly planned: PlannedReport
  /** What is written above it: another place's for a report that is attributed wrongly. */
  readonly opening: PlannedReport
  /** The report's position in the library, by which concepts name it. */
  readonly at: number
  /** What it uses. */
  readonly used: readonly SpreadConcept[]
  /** Words that contain a name of the library by chance. */
  readonly traps: readonly Trap[]
  readonly seed: number
  /** Written as another edition of the same text: one line and one sentence differ. */
  readonly isCopy: boolean
}

/** A report as it was written. */
export interface WrittenReport {
  /** What the catalogue says of it. */
  readonly head: SampleHead
  readonly draft: Draft
  /** Where its appendix begins; the length of the text where it has none. */
  readonly bodyEnd: number
  /** The names that its appendix defines, with the position of the meaning. */
  readonly entries: ReadonlyMap<string, number>
}

/** A name is used once to so many times in a report. */
const MOST_MENTIONS = 3
/** One in so many reports has a word that contains a name by chance. */
const TRAP_EVERY = 8

/** Writes a report: head, body, appendix. The same order gives the same text. */
export function writeReport(order: ReportOrder): WrittenReport {
  const { planned, opening, at, used, traps, seed, isCopy } = order
  const dice = makeDice(seed)
  const head = writeHead(planned, makeDice(seed))
  const printed = writeHead(opening, makeDice(seed))
  const defining = used.filter(({ definers }) => definers.has(at))
  const make = chooseMake(defining.length, dice)
  const draft = new Draft()
  const printer = new NamePrinter(draft, dice, defining.length > 0 && make === 'markers')
  draft.write(headText(printed, isCopy))
  const style = { isHeadingAlone: dice(3) === 0, isItemAlone: dice(3) === 0 }
  new BodyWriter(draft, printer, { dice, style }).write({
    parts: makeOutline(planned, dice),
    mentions: mentionsOf(used, at, dice),
    traps: traps.filter(() => dice(TRAP_EVERY) === 0),
  })
  if (printed.closing !== '') draft.write(`${printed.closing}\n`)
  if (isCopy) draft.write('本稿据会议现场记录整理，文字略有校订。\n')
  const bodyEnd = draft.text().length
  const byName = new Map(defining.map((concept) => [concept.made.name, concept]))
  const written = printer.defined.flatMap(({ name }) => byName.get(name) ?? [])
  if (written.length > 0)
    writeGlossary(
      draft,
      written.map((one) => defineIn(one, at, dice)),
      { make, dice },
    )
  return {
    head,
    draft,
    bodyEnd,
    entries: new Map(written.map(({ made, definers }) => [made.name, definers.get(at) ?? 0])),
  }
}

function headText({ lines, opening }: SampleHead, isCopy: boolean): string {
  const [title = '', ...rest] = lines
  return `${[title, ...(isCopy ? ['来源：会务组'] : []), ...rest, opening].join('\n')}\n`
}

function mentionsOf(used: readonly SpreadConcept[], at: number, dice: Dice): UsedName[] {
  const mentions = used.flatMap(({ made, definers, isNeverDefined }) =>
    Array.from({ length: 1 + dice(MOST_MENTIONS) }, () => ({
      made,
      isNeverDefined,
      isDefined: definers.has(at),
    })),
  )
  return shuffle(mentions, dice)
}

function defineIn({ made, meanings, definers }: SpreadConcept, at: number, dice: Dice): WrittenEntry {
  const meaning = meanings[definers.get(at) ?? 0]
  return { made, definition: meaning ? wordDefinition(meaning, dice) : '' }
}
