import type { Dice } from '../../text/dice.ts'
import type { Draft } from './draft.ts'
import type { MadeName } from './names.ts'

/** A name that a report uses. */
export interface UsedName {
  readonly made: MadeName
  /** Whether the report's own appendix defines it. */
  readonly isDefined: boolean
  /** Nobody defines it: it is always quoted. */
  readonly isNeverDefined: boolean
}

/** Writes names into a draft: with care the first time, later often without quotation marks. */
export class NamePrinter {
  /** The defined names in the order of their first uses. */
  readonly defined: MadeName[] = []
  private readonly seen = new Set<string>()
  private readonly draft: Draft
  private readonly dice: Dice
  private readonly hasMarkers: boolean

  /** @param hasMarkers Whether a defined name has the number of its entry behind its first use. */
  constructor(draft: Draft, dice: Dice, hasMarkers: boolean) {
    this.draft = draft
    this.dice = dice
    this.hasMarkers = hasMarkers
  }

  write(used: UsedName): void {
    const { made, isDefined } = used
    const isFirst = !this.seen.has(made.name)
    this.seen.add(made.name)
    this.draft.use(made, this.print(used, isFirst))
    if (!isFirst || !isDefined) return
    this.defined.push(made)
    if (this.hasMarkers) this.draft.write(`[${this.defined.length}]`)
  }

  private print({ made, isDefined, isNeverDefined }: UsedName, isFirst: boolean): string {
    const { make, name, label } = made
    if (make === 'plain' || make === 'trap') {
      const isQuoted = isNeverDefined || (!isDefined && isFirst && this.dice(2) === 0)
      return isQuoted ? `“${name}”` : name
    }
    // Two characters, and digits, are taken for names by their marks alone.
    const isBare = !isNeverDefined && !isFirst && make !== 'short' && make !== 'digits' && this.dice(3) === 0
    return isBare ? name : label
  }
}
