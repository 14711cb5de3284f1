import { charAfter, charBefore } from './found-names.ts'
import { isDigit, isHanNumeral } from './numerals.ts'
import type { Stretch } from './stretch.ts'
import { isCommonWord } from './word-edges.ts'

const WORD_CHAR = /[\p{L}\p{N}]/u
/**
 * Words of one character that stand beside names and make no word with them: prepositions, conjunctions, particles, and
 * 好, which closes verbs (用好, 办好).
 */
const FUNCTION_WORDS = '好的地得了着过和与及或并等为以对在将把被让使从向由于按依据是有也都又再并不就各该本'

/**
 * Tells on which sides of a place another word surely ends or begins: there is no letter, a function word, a measure word
 * after its numeral (一批), or a letter that makes a common word with the one beyond it (健全 before, 建设 after). Elsewhere
 * the letter may belong to what stands in the place: 白 in 白云仓储.
 */
export function partedSides(source: string, { start, end }: Stretch): { before: boolean; after: boolean } {
  const before = charBefore(source, start)
  const after = charAfter(source, end)
  const beyond = source[start - 2] ?? ''
  return {
    before: isApart(before) || isHanNumeral(beyond) || isDigit(beyond) || isCommonWord(beyond + before),
    after: isApart(after) || isCommonWord(after + (source[end + 1] ?? '')),
  }
}

function isApart(char: string): boolean {
  return !WORD_CHAR.test(char) || FUNCTION_WORDS.includes(char)
}
