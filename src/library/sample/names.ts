import { type Dice, pick, shuffle } from '../../text/dice.ts'
import { fold, stripQuotes } from '../../text/fold.ts'
import {
  COUNTED,
  JOINED,
  KEPT,
  LATIN,
  LONGER,
  METHODS,
  NUMERALS,
  PLAIN_END,
  PLAIN_FIRST,
  PLAIN_SECOND,
  TRAPS,
  type Trap,
} from './name-stock.ts'

/** How a name is made, which decides how it is quoted and defined. */
export const NAME_MAKES = ['counted', 'inner', 'digits', 'plain', 'latin', 'short', 'longer', 'trap'] as const
export type NameMake = (typeof NAME_MAKES)[number]

/** A name as it is made. */
export interface MadeName {
  /** Without quotation marks. */
  readonly name: string
  /** As it is printed with care: “四优社区”, “四优”社区, 街巷管家制. */
  readonly label: string
  readonly make: NameMake
  /** The numbers that it counts, with what: 四优社区 counts 4 of 优, a digit of “2614” counts nothing named. */
  readonly counts: readonly { readonly count: number; readonly counted: string }[]
  /** Where the name stands within another word by chance; null for most. */
  readonly trap: Trap | null
}

/** How often, of 20, names are of each make; traps come first, longer ones are made of others. */
const SHARES = { counted: 6, inner: 3, digits: 3, plain: 5, latin: 2, short: 1 } as const
/** One longer name follows so many others. */
const LONGER_EVERY = 11
/** One name in so many is a trap while there are traps left. */
const TRAP_EVERY = 6
/** How often in vain a name is tried before the stock is called too small. */
const MOST_TRIES = 2000

/**
 * Makes distinct names. None contains another, but for the longer ones that are made so, and none stands in `words`.
 *
 * @throws If the stock has no more names.
 */
export function makeNames(count: number, words: readonly string[], dice: Dice): MadeName[] {
  const taken = new NameTable(words)
  const names: MadeName[] = []
  const traps = TRAPS.map(makeTrap)
  for (const trap of traps) taken.add(trap.name)
  for (let tries = 0; names.length < count; tries++) {
    if (tries > MOST_TRIES)
      throw new Error(`the stock of words makes only ${names.length} names; add words to it`)
    const trap = names.length % TRAP_EVERY === TRAP_EVERY - 1 ? traps.shift() : undefined
    const longer = names.length % LONGER_EVERY === LONGER_EVERY - 1 ? makeLonger(names, dice) : null
    const made = trap ?? longer ?? makeName(dice)
    if (made !== trap && !taken.isFree(made.name, longer !== null)) continue
    taken.add(made.name)
    names.push(made)
    tries = 0
  }
  return names
}

/** Which names are taken, with their parts, so that no name contains another by chance. */
class NameTable {
  private readonly names = new Set<string>()
  private readonly parts = new Set<string>()
  private readonly words: string

  constructor(words: readonly string[]) {
    this.words = fold(words.join('|'))
  }

  add(name: string): void {
    const folded = fold(name)
    this.names.add(folded)
    for (const part of partsOf(folded)) this.parts.add(part)
  }

  isFree(name: string, mayContain: boolean): boolean {
    const folded = fold(name)
    if (this.parts.has(folded) || this.words.includes(folded)) return false
    return mayContain || !partsOf(folded).some((part) => this.names.has(part))
  }
}

function partsOf(name: string): string[] {
  const parts: string[] = []
  for (let start = 0; start < name.length; start++)
    for (let end = start + 2; end <= name.length; end++) parts.push(name.slice(start, end))
  return parts
}

function makeTrap(trap: Trap): MadeName {
  const { name } = trap
  const isShort = NUMERALS.includes(name.charAt(0))
  const counts = isShort ? [{ count: NUMERALS.indexOf(name.charAt(0)) + 1, counted: name.slice(1) }] : []
  return { name, label: isShort ? `“${name}”` : name, make: isShort ? 'short' : 'trap', counts, trap }
}

function makeLonger(names: readonly MadeName[], dice: Dice): MadeName | null {
  const bases = names.filter(({ make, name }) => (make === 'counted' || make === 'plain') && name.length <= 6)
  const base = bases[dice(bases.length)]
  if (base === undefined) return null
  const name = base.name + pick(LONGER, dice)
  return { ...base, name, label: `“${name}”`, make: 'longer', counts: [], trap: null }
}

function makeName(dice: Dice): MadeName {
  let rest = dice(20)
  for (const [make, share] of Object.entries(SHARES) as [keyof typeof SHARES, number][]) {
    rest -= share
    if (rest < 0) return MAKERS[make](dice)
  }
  return MAKERS.plain(dice)
}

const MAKERS: Readonly<Record<keyof typeof SHARES, (dice: Dice) => MadeName>> = {
  counted: (dice) => {
    const { text, counts } = count(dice)
    return made('counted', `“${text}${pick(KEPT, dice)}”`, counts)
  },
  inner: (dice) => {
    const { text, counts } = count(dice)
    const [kept, method] = [pick(KEPT, dice), pick(METHODS, dice)]
    return made('inner', dice(2) === 0 ? `“${text}”${kept}${method}` : `${kept}“${text}”${method}`, counts)
  },
  digits: (dice) => {
    const digits = Array.from({ length: 3 + dice(2) }, () => 1 + dice(8))
    const counts = digits.map((digit) => ({ count: digit, counted: '' }))
    return made('digits', `“${digits.join('')}”${pick(METHODS, dice)}`, counts)
  },
  plain: (dice) =>
    made('plain', `${pick(PLAIN_FIRST, dice)}${pick(PLAIN_SECOND, dice)}${pick(PLAIN_END, dice)}`, []),
  latin: (dice) => made('latin', `“${pick(LATIN, dice)}+${pick(JOINED, dice)}”`, []),
  short: (dice) => {
    const { text, counts } = count(dice, 1)
    return made('short', `“${text}”`, counts)
  },
}

function made(make: NameMake, label: string, counts: MadeName['counts']): MadeName {
  return { name: stripQuotes(label), label, make, counts, trap: null }
}

/** Counts one thing, or two: 四优, 三新两稳. */
function count(dice: Dice, groups = 1 + Number(dice(3) === 0)): { text: string; counts: MadeName['counts'] } {
  const counted = shuffle(COUNTED, dice).slice(0, groups)
  const counts = counted.map((one) => ({ count: 2 + dice(6), counted: one }))
  return { text: counts.map((one) => `${NUMERALS[one.count - 1]}${one.counted}`).join(''), counts }
}
