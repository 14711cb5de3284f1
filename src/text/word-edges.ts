import { COMMON_WORDS } from '#common-words'
import { charAfter, charBefore } from './found-names.ts'
import type { Stretch } from './stretch.ts'

const HAN = /^\p{Script=Han}$/u

/** Characters that follow a word to say where or when. */
const LOCATIVES = '内外中上下前后里间'

/** By first character, the second ones of common words; made when it is first asked for. */
let seconds: ReadonlyMap<string, string> | null = null

/** Tells whether two characters are a common word. */
export function isCommonWord(word: string): boolean {
  if (word.length !== 2) return false
  seconds ??= new Map(COMMON_WORDS.split(' ').map((group) => [group.charAt(0), group.slice(1)]))
  return seconds.get(word.charAt(0))?.includes(word.charAt(1)) ?? false
}

/**
 * Tells whether a place is cut out of other words: 河长 in 黄河长度, 双减 in 双减少.
 *
 * It is if its first or last character makes a common word with its neighbour, unless only one of them does and that
 * neighbour makes one with the character beyond it as well (网格 in 网格局长: 格局, but 局长).
 */
export function cutsWords(source: string, { start, end }: Stretch): boolean {
  const first = source[start] ?? ''
  const last = source[end - 1] ?? ''
  const [before, beyondBefore] = [hanAt(charBefore(source, start)), hanAt(source[start - 2])]
  const [after, beyondAfter] = [hanAt(charAfter(source, end)), hanAt(source[end + 1])]
  // Without the table only what is set off is sure to be no part of a word.
  if (COMMON_WORDS === '') return before !== '' || after !== ''
  const joinsBefore = isCommonWord(before + first)
  // 内 after 报告期 is a word of its own, though 期内 is one as well.
  const joinsAfter = !LOCATIVES.includes(after || ' ') && isCommonWord(last + after)
  if (joinsBefore && joinsAfter) return true
  if (joinsBefore) return !isCommonWord(beyondBefore + before)
  return joinsAfter && !isCommonWord(after + beyondAfter)
}

function hanAt(char: string | undefined): string {
  return char !== undefined && HAN.test(char) ? char : ''
}
