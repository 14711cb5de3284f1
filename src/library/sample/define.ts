import { type Dice, pick, shuffle } from '../../text/dice.ts'
import { DEEDS, DOERS, ENDS, EXTRAS, MEASURES, PART_STEMS } from './name-stock.ts'
import type { MadeName } from './names.ts'

/** What a name means to some of the reports: the content of a definition, without its wording. */
export interface Meaning {
  /** The parts that a counted name counts, or what is done and by whom. */
  readonly content: string
  /** Whether the content is a list of parts, which a further clause may not run on from. */
  readonly isList: boolean
  /** Clauses that a definition may have besides, with # for a number. */
  readonly extras: readonly string[]
}

/** The most meanings of a name. */
export const MOST_MEANINGS = 2

/** Makes the meanings of a name, so many as may be; no two share a part, a doer or a deed. */
export function makeMeanings(made: MadeName, dice: Dice): Meaning[] {
  const stock = {
    stems: shuffle(PART_STEMS, dice),
    measures: shuffle(MEASURES, dice),
    doers: shuffle(DOERS, dice),
    deeds: shuffle(DEEDS, dice),
    ends: shuffle(ENDS, dice),
    extras: shuffle(EXTRAS, dice),
  }
  return Array.from({ length: MOST_MEANINGS }, (_, at) => {
    const share = <T>(list: readonly T[]): T[] => {
      const half = Math.floor(list.length / MOST_MEANINGS)
      return list.slice(at * half, (at + 1) * half)
    }
    const [end = '', doer = ''] = [share(stock.ends)[0], share(stock.doers)[0]]
    const stems = share(stock.stems)
    const measures = share(stock.measures)
    const content =
      made.counts.length === 0
        ? `由${doer}${share(stock.deeds).slice(0, 2).join('、')}的${end}`
        : made.counts
            .map((one, group) => listParts(one, { stems, measure: measures[group] ?? '' }))
            .join('、')
    return { content, isList: made.counts.length > 0, extras: share(stock.extras) }
  })
}

function listParts(
  { count, counted }: MadeName['counts'][number],
  { stems, measure }: { readonly stems: readonly string[]; readonly measure: string },
): string {
  if (counted === '') return `${count}${measure}`
  return stems
    .slice(0, count)
    .map((stem) => stem + counted)
    .join('、')
}

const PREFIXES = ['', '', '指', '是指', '即']

/** Words a definition as one report does: with a prefix or none, with its own numbers, with a clause more or less. */
export function wordDefinition({ content, isList, extras }: Meaning, dice: Dice): string {
  const more = extras
    .filter((_, at) => dice(3) > at)
    .map((extra) => extra.replaceAll('#', () => String(2 + dice(28))))
  const joint = isList ? '。' : '，'
  return `${[`${pick(PREFIXES, dice)}${content}`, ...more].join(joint)}。`
}
