import {
  COUNTED,
  JOINED,
  KEPT,
  LATIN,
  METHODS,
  NUMERALS,
  PART_STEMS,
  PLAIN_END,
  PLAIN_FIRST,
  PLAIN_SECOND,
} from '../../library/sample/name-stock.ts'
import { COMMON_WORDS } from '../../text/common-words.ts'
import { fold } from '../../text/fold.ts'
import { seededRandom } from '../../text/random.ts'
import { simplifiedForms, simplify } from '../../text/traditional.ts'

/** A name as a library of many reports has it. */
export interface BenchName {
  readonly slug: string
  readonly name: string
  /** How many reports use it, and how many explain it. */
  readonly reports: number
  readonly entries: number
}

/** Characters in a name. */
const LENGTHS = { least: 2, most: 12 }
/** So many reports use the name that most do, of a nation's 60,000. */
const MOST_REPORTS = 20_000
/** The greater, the more the first parts of a list prevail. */
const SKEW = { words: 3, counted: 2, tails: 2, numerals: 1.5 }
const TAILS = [
  ...METHODS,
  ...KEPT,
  ...PLAIN_END,
  '基地',
  '示范区',
  '项目',
  '品牌',
  '长制',
  '网格',
  '法',
  '链',
  '圈',
  '站',
  '云',
]
/** One name in so many is written in traditional characters. */
const TRADITIONAL = 60

/** What names are made of: the words of policy first, then what else is common. */
interface Parts {
  readonly words: readonly string[]
  readonly random: () => number
}

/**
 * Makes distinct names in the manner of policy coinages (四区两城, “2614”工作法, 数字茶园), the same for a seed: some of
 * their parts stand in tens of thousands of them, most in few. Those that most reports use come first.
 */
export function makeBenchNames(count: number, seed: number): BenchName[] {
  const parts = { words: wordsOf(), random: seededRandom(seed) }
  const traditional = new Map([...simplifiedForms()].map(([form, simple]) => [simple, form]))
  const known = new Set<string>()
  const names: string[] = []
  for (let tries = 0; names.length < count; tries++) {
    const made = makeName(parts)
    const name =
      tries % TRADITIONAL === 0 ? [...made].map((char) => traditional.get(char) ?? char).join('') : made
    const folded = simplify(fold(name))
    if (folded.length < LENGTHS.least || folded.length > LENGTHS.most || known.has(folded)) continue
    known.add(folded)
    names.push(name)
  }
  return names
    .map((name) => ({ name, ...countsOf(parts.random) }))
    .sort((a, b) => b.reports - a.reports || b.entries - a.entries)
    .map((one, at) => ({ slug: `n${at.toString(36)}`, ...one }))
}

/** Lists the words of policy, then the common words of two characters in an order of their own. */
function wordsOf(): string[] {
  const own = [...PART_STEMS, ...PLAIN_FIRST, ...PLAIN_SECOND, ...JOINED, ...KEPT]
  const common = COMMON_WORDS.split(' ').flatMap((group) => {
    const [first = '', ...seconds] = group
    return seconds.map((second) => first + second)
  })
  const random = seededRandom(common.length)
  const mixed = common.map((word) => ({ word, at: random() })).sort((a, b) => a.at - b.at)
  return [...new Set([...own, ...mixed.map(({ word }) => word)])]
}

/** How often, of 20, a name is of each make; the rest are two words, with a tail or none. */
const SHARES = { short: 1, pair: 3, triple: 2, digits: 1, latin: 1, headed: 2, long: 4 }

function makeName(parts: Parts): string {
  const { words, random } = parts
  const word = () => pick(parts, words, SKEW.words)
  const tail = () => pick(parts, TAILS, SKEW.tails)
  const coin = () =>
    pick(parts, [...NUMERALS], SKEW.numerals) +
    (random() < 0.4 ? word().charAt(0) : pick(parts, COUNTED, SKEW.counted))
  const maybe = (text: () => string, share: number) => (random() < share ? text() : '')
  let make = random() * 20
  const is = (share: number) => {
    make -= share
    return make < 0
  }
  if (is(SHARES.short)) return random() < 0.3 ? coin() + maybe(tail, 0.7) : word() + pick(parts, COUNTED, 1)
  if (is(SHARES.pair)) return coin() + coin() + maybe(word, 0.4) + maybe(tail, 0.6)
  if (is(SHARES.triple))
    return maybe(word, 0.1) + coin() + coin() + coin() + maybe(word, 0.3) + maybe(tail, 0.6)
  if (is(SHARES.digits)) return `“${1 + Math.floor(random() * 9999)}”${maybe(word, 0.8)}${tail()}`
  if (is(SHARES.latin))
    return pick(parts, LATIN, SKEW.counted) + maybe(() => '+', 0.3) + word() + maybe(tail, 0.7)
  if (is(SHARES.headed)) return word() + coin() + maybe(coin, 0.6) + maybe(tail, 0.4)
  if (is(SHARES.long)) return word() + word() + word() + maybe(tail, 0.7)
  return word() + word() + maybe(tail, 0.6)
}

/** Picks a part, those that come first the more often the greater `skew` is. */
function pick({ random }: Parts, list: readonly string[], skew: number): string {
  return list[Math.floor(list.length * random() ** skew)] ?? ''
}

/** Makes up how many reports use and explain a name: most are of one report, few of many. */
function countsOf(random: () => number): Pick<BenchName, 'reports' | 'entries'> {
  const reports = Math.min(MOST_REPORTS, Math.floor(random() ** (-1 / 1.4)))
  return { reports, entries: random() < 0.4 ? 1 + Math.floor((reports - 1) * random() ** 3) : 0 }
}
