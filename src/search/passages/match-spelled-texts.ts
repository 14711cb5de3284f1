import type { Span } from '../../model/span.ts'
import { append, appendAll } from '../../text/collect.ts'
import type { Alphabet } from '../alphabet.ts'
import { gramOf } from '../index/grams.ts'
import { firstUnits, listOf, type PostingList } from '../index/postings.ts'
import { cutIntoSyllables } from '../names/letters.ts'
import type { Spellings } from '../names/match-spelled-names.ts'
import type { Query } from '../query.ts'
import { type Met, type TextMatch, textMatches } from './match-texts.ts'
import { type Passages, type Region, regionAround } from './passages.ts'

/** The most ways of cutting the letters that are tried, the passages tried for each, and the pairs of syllables compared. */
const MOST = { ways: 4, tried: 200, pairs: 6 } as const

interface SpelledTexts extends Pick<Spellings, 'alphabet' | 'syllabary'> {
  readonly passages: Passages
}

/**
 * Finds the passages with a phrase that the query spells in two or more whole syllables; an incomplete last syllable is
 * ignored.
 */
export function matchSpelledTexts(texts: SpelledTexts, query: Query): TextMatch[] {
  if (query.letters === null) return []
  const found: TextMatch[] = []
  for (const way of cutIntoSyllables(query.letters, texts.syllabary).slice(0, MOST.ways)) {
    const spelled = charsOfWay(texts, way)
    if (spelled === null) continue
    for (const met of findSpelled(texts.passages, spelled))
      appendAll(found, textMatches(texts.passages, query, met))
    if (found.length > 0) break
  }
  return found
}

/** Returns the characters that each syllable may stand for; null where one is none, or there are too few. */
function charsOfWay({ alphabet, syllabary }: SpelledTexts, way: readonly string[]): string[] | null {
  const isLastBegun = !syllabary.typed.has(way.at(-1) ?? '')
  const chars = (isLastBegun ? way.slice(0, -1) : way).map((part) =>
    /^[a-z]/.test(part) ? alphabet.level(charsReadAs(alphabet, part)) : part,
  )
  return chars.length > 1 && chars.every((some) => some !== '') ? chars : null
}

function charsReadAs(alphabet: Alphabet, part: string): string {
  return alphabet.charsOf(part) + (/^[ln]y?u/.test(part) ? alphabet.charsOf(part.replace(/y?u/, 'v')) : '')
}

function findSpelled(passages: Passages, chars: readonly string[]): Met[] {
  const places = new Map<Region, Span[]>()
  // No character with a reading is special within brackets, but what is typed between syllables may be.
  const pattern = new RegExp(chars.map((some) => `[${some.replace(/[\\\]^-]/g, '\\$&')}]`).join(''), 'g')
  for (const unit of passagesWithPair(passages, chars)) {
    const passage = passages.list[unit]
    if (passage === undefined) continue
    const { start, end } = passage.folded
    for (const { index } of passages.level.slice(start, end).matchAll(pattern)) {
      const place = { start: start + index, end: start + index + chars.length }
      const region = regionAround(passage.region, place)
      if (region !== null) append(places, region, place)
    }
  }
  return [...places].map(([region, found]) => ({ region, places: found }))
}

/** Returns the first passages that hold the rarest pair of neighbours, in the order of rank. */
function passagesWithPair({ postings }: Passages, chars: readonly string[]): number[] {
  let rarest: PostingList[] = []
  let least = Number.POSITIVE_INFINITY
  for (let at = 1; at < chars.length && at <= MOST.pairs; at++) {
    const lists = [...(chars[at - 1] ?? '')].flatMap((first) =>
      [...(chars[at] ?? '')]
        .map((second) => listOf(postings, gramOf(first.charCodeAt(0), second.charCodeAt(0))))
        .filter((list) => list !== null),
    )
    const length = lists.reduce((sum, list) => sum + list.length, 0)
    if (length < least) [rarest, least] = [lists, length]
  }
  return firstUnits(rarest, MOST.tried).slice(0, MOST.tried)
}
