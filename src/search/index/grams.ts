/** Mark the beginning and the end of a name in its grams; no text holds them. */
export const START = '\u0001'
export const END = '\u0002'

/** Returns the gram of two neighbouring code units. */
export function gramOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0
}

/** Returns the grams of a text's neighbours; of a single code unit, its own. */
export function gramsOf(text: string): number[] {
  if (text.length === 1) return [text.charCodeAt(0)]
  const grams: number[] = []
  for (let at = 1; at < text.length; at++) grams.push(gramOf(text.charCodeAt(at - 1), text.charCodeAt(at)))
  return grams
}

/** Returns the gram of each code unit by itself. */
export function unitGramsOf(text: string): number[] {
  const grams: number[] = []
  for (let at = 0; at < text.length; at++) grams.push(text.charCodeAt(at))
  return grams
}

/** A bit that sets the grams of syllables apart from those of initials, which are ASCII. */
const SYLLABLES = 0x40000000

/** Returns the gram of two neighbouring syllables, or of one and an end of the name: a hash, which others rarely share. */
export function syllablesGram(first: string, second: string): number {
  let hash = 7
  const pair = `${first} ${second}`
  for (let at = 0; at < pair.length; at++) hash = Math.imul(hash, 31) + pair.charCodeAt(at)
  return (SYLLABLES | (hash & (SYLLABLES - 1))) >>> 0
}
