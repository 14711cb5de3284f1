import { type Dice, pick } from '../text/dice.ts'
import type { Stock } from './stock.ts'

/** A made-up term as its entry prints it. */
export interface SampleTerm {
  readonly label: string
  readonly definition: string
  /** The parts that the definition counts; empty where the name has no numeral. */
  readonly parts: readonly string[]
}

const NUMERALS = '一二三四五六七八九'
const TAILS = ['行动', '工程', '工作法', '机制', '计划', '改革', '园区', '清单', '模式', '体系']
/** How often, of 20, a name is of each make; the rest are plain words in quotation marks. */
const SHARE = { short: 1, pair: 7, triple: 2, digits: 2, headed: 3 }
/** How many names of one make are tried in vain before a word is added to make the next one new. */
const TRIES = 8

/** Makes distinct terms in the manner of the report's own: numeral coinages and quoted names of 2 to 12 characters. */
export function makeTerms(stock: Stock, count: number, dice: Dice): SampleTerm[] {
  const known = new Set<string>()
  const terms: SampleTerm[] = []
  for (let vain = 0; terms.length < count; ) {
    const { label, counts } = makeName(stock, dice, vain > TRIES)
    const name = label.replace(/[“”]/gu, '')
    if (known.has(name) || name.length > 12) {
      vain++
      continue
    }
    vain = 0
    known.add(name)
    terms.push({ label, ...defineName(stock, counts, dice) })
  }
  return terms
}

interface Name {
  readonly label: string
  /** The counts that its numerals announce. */
  readonly counts: readonly number[]
}

function makeName(stock: Stock, dice: Dice, longer: boolean): Name {
  const tail = dice(2) === 0 ? pick(TAILS, dice) : ''
  const word = longer ? pick(stock.words, dice) : ''
  let make = dice(20)
  const is = (share: number) => {
    make -= share
    return make < 0
  }
  if (is(SHARE.short)) return coin(stock, dice, 1, ['', word])
  if (is(SHARE.pair)) return coin(stock, dice, 2, ['', word + tail])
  if (is(SHARE.triple)) return coin(stock, dice, 3, ['', word + tail])
  if (is(SHARE.headed)) return coin(stock, dice, 1 + dice(2), [pick(stock.words, dice), word])
  if (is(SHARE.digits)) {
    const counts = [1 + dice(4), 1 + dice(6), 1 + dice(4), 1 + dice(4)].slice(dice(2))
    return { label: `“${counts.join('')}”${word}${tail === '' ? '工作法' : tail}`, counts }
  }
  return { label: `“${pick(stock.words, dice)}${pick(stock.words, dice)}${word}”${tail}`, counts: [] }
}

/** Makes “四区两城” with words before and after it. */
function coin(stock: Stock, dice: Dice, groups: number, [before, after]: readonly [string, string]): Name {
  const counts: number[] = []
  let core = ''
  for (let group = 0; group < groups; group++) {
    const numeral = dice(4)
    const counted = dice(4) === 0 ? pick(stock.words, dice).slice(0, 2) : pick(stock.counted, dice)
    counts.push(numeral + 1)
    core += `${NUMERALS[numeral]}${counted}`
  }
  return { label: `${before}“${core}”${after}`, counts }
}

function defineName(stock: Stock, counts: readonly number[], dice: Dice): Omit<SampleTerm, 'label'> {
  const promised = counts.reduce((sum, count) => sum + count, 0)
  if (promised < 2) return { definition: pick(stock.sentences, dice), parts: [] }
  const parts = Array.from({ length: promised }, () => pick(stock.words, dice) + pick(stock.words, dice))
  return { definition: `${parts.join('、')}。`, parts }
}
