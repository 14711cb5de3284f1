import { shardOf } from '../../model/library-files.ts'
import { gramOf } from '../../search/index/grams.ts'

/** Returns the gram of the two neighbouring code units at an offset of a text. */
export function gramAt(text: string, at: number): number {
  return gramOf(text.charCodeAt(at), text.charCodeAt(at + 1))
}

/** Returns in which of some files the places of a gram lie. */
export function fileOfGram(gram: number, files: number): number {
  return shardOf(String.fromCharCode(gram >>> 16, gram & 0xffff), files)
}

/** Returns the offsets of a text at which so many grams cover it; of one that is too long its first, its last and between. */
export function coverGrams(length: number, most: number): number[] {
  const last = length - 2
  if (last < 0) return []
  const wanted = Math.min(most, gramsToCover(length))
  if (wanted === 1) return [0]
  const isCovered = wanted === gramsToCover(length)
  return Array.from({ length: wanted }, (_, at) =>
    isCovered ? Math.min(2 * at, last) : Math.round((at * last) / (wanted - 1)),
  )
}

/** Returns how many grams cover a text of so many code units. */
export function gramsToCover(length: number): number {
  return Math.ceil(length / 2)
}
