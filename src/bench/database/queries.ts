import { syllablesOf } from '../../compile/names/readings.ts'
import { fold } from '../../text/fold.ts'
import { levelNumerals } from '../../text/level-numerals.ts'
import { seededRandom } from '../../text/random.ts'
import { simplify } from '../../text/traditional.ts'
import type { BenchName } from './names.ts'

/** What is asked, by what of a name the query holds. */
export const QUERY_KINDS = ['exact', 'infix2', 'infix3', 'infix4', 'slip', 'pinyin', 'initials'] as const
export type QueryKind = (typeof QUERY_KINDS)[number]

/** A query with the name that it was made of. */
export interface BenchQuery {
  readonly kind: QueryKind
  readonly text: string
  readonly truth: BenchName
  /** How many slips are in it. */
  readonly slips: number
}

/** Names with slips in them have so many characters; from the third number on two slips may be in one. */
const SLIPS = { least: 4, most: 12, two: 6 }
/** So many syllables of a name are typed. */
const TYPED = { least: 2, most: 4 }

/** Makes so many queries of each kind out of names at random, the same for a seed. */
export function makeBenchQueries(
  names: readonly BenchName[],
  { count, seed }: { readonly count: number; readonly seed: number },
): BenchQuery[] {
  const maker = new QueryMaker(names, seed)
  return QUERY_KINDS.flatMap((kind) => Array.from({ length: count }, () => maker.make(kind)))
}

/** Returns a name as it is compared: folded, simplified, with numerals as digits. */
export function levelName(name: string): string {
  return levelNumerals(simplify(fold(name)))
}

class QueryMaker {
  private readonly names: readonly BenchName[]
  private readonly random: () => number
  private readonly levels: ReadonlySet<string>

  constructor(names: readonly BenchName[], seed: number) {
    this.names = names
    this.random = seededRandom(seed)
    this.levels = new Set(names.map(({ name }) => levelName(name)))
  }

  /** Makes a query of a name that has what its kind needs. */
  make(kind: QueryKind): BenchQuery {
    for (;;) {
      const truth = this.names[this.below(this.names.length)]
      const query = truth && this.tryMake(kind, truth)
      if (query) return query
    }
  }

  private tryMake(kind: QueryKind, truth: BenchName): BenchQuery | null {
    const plain = simplify(fold(truth.name))
    if (kind === 'slip') return this.withSlips(plain, truth)
    const text = this.textOf(kind, plain)
    return text === null ? null : { kind, text, truth, slips: 0 }
  }

  private textOf(kind: Exclude<QueryKind, 'slip'>, plain: string): string | null {
    if (kind === 'exact') return plain
    if (kind === 'pinyin' || kind === 'initials') return this.spell(kind, plain)
    const length = Number(kind.slice(-1))
    if (plain.length <= length) return null
    const at = this.below(plain.length - length + 1)
    return plain.slice(at, at + length)
  }

  /** Spells a name, or some neighbouring characters of it. */
  private spell(kind: 'pinyin' | 'initials', plain: string): string | null {
    const syllables = syllablesOf(plain).map(([first]) => first ?? '')
    if (syllables.length < TYPED.least || syllables.includes('')) return null
    const wanted =
      this.below(2) === 0 ? syllables.length : TYPED.least + this.below(TYPED.most - TYPED.least + 1)
    const at = this.below(Math.max(1, syllables.length - wanted + 1))
    const typed = syllables.slice(at, at + wanted)
    return typed.map((syllable) => (kind === 'pinyin' ? syllable : syllable.charAt(0))).join('')
  }

  /** Puts slips into a name; null where the name is too short or long, or another name comes of it. */
  private withSlips(plain: string, truth: BenchName): BenchQuery | null {
    if (plain.length < SLIPS.least || plain.length > SLIPS.most) return null
    const slips = plain.length < SLIPS.two ? 1 : 1 + this.below(2)
    let text = plain
    for (let slip = 0; slip < slips; slip++) text = this.slip(text)
    const isName = this.levels.has(levelName(text))
    return isName ? null : { kind: 'slip', text, truth, slips }
  }

  /** Puts another character in place of one, leaves one out, adds one, or swaps two. */
  private slip(text: string): string {
    const at = this.below(text.length)
    const chars = this.names[this.below(this.names.length)]?.name ?? ''
    const other = simplify(fold(chars)).charAt(this.below(chars.length)) || '的'
    const before = text.slice(0, at)
    switch (this.below(4)) {
      case 0:
        return text.charAt(at) === other ? this.slip(text) : before + other + text.slice(at + 1)
      case 1:
        return before + text.slice(at + 1)
      case 2:
        return before + other + text.slice(at)
      default:
        return at + 1 < text.length && text.charAt(at) !== text.charAt(at + 1)
          ? before + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
          : this.slip(text)
    }
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit)
  }
}
