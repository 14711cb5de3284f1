/** Stand before the first and behind the last character of a whole name; no text holds them. */
export const START = '\u0001'
export const END = '\u0002'

/** Gives the gram of two neighbouring code units. */
export function gramOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0
}

/** Gives the grams of a text's neighbours; of a single code unit, its own. */
export function gramsOf(text: string): number[] {
  if (text.length === 1) return [text.charCodeAt(0)]
  const grams: number[] = []
  for (let at = 1; at < text.length; at++) grams.push(gramOf(text.charCodeAt(at - 1), text.charCodeAt(at)))
  return grams
}

/** Gives the gram of each code unit by itself. */
export function unitGramsOf(text: string): number[] {
  const grams: number[] = []
  for (let at = 0; at < text.length; at++) grams.push(text.charCodeAt(at))
  return grams
}

/** Sets the grams of syllables apart from those of neighbouring initials, which are ASCII. */
const SYLLABLES = 0x40000000

/** Gives the gram of two neighbouring syllables, or of one and an end of the name; others may have it too, but hardly do. */
export function syllablesGram(first: string, second: string): number {
  let hash = 7
  const pair = `${first} ${second}`
  for (let at = 0; at < pair.length; at++) hash = Math.imul(hash, 31) + pair.charCodeAt(at)
  return (SYLLABLES | (hash & (SYLLABLES - 1))) >>> 0
}
