import { TRADITIONAL_FORMS } from '#traditional-forms'
import { translate } from './fold.ts'

let known: ReadonlyMap<string, string> | null = null
let table: Uint16Array | null = null

/**
 * Returns every traditional character with the simplified one that it stands for, after OpenCC; one that stands for
 * itself is left out.
 */
export function simplifiedForms(): ReadonlyMap<string, string> {
  known ??= new Map(TRADITIONAL_FORMS.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]))
  return known
}

/** Returns the simplified form of each code unit, or 0. */
function simplifiedUnits(): Uint16Array {
  if (table) return table
  const units = new Uint16Array(0x10000)
  for (const [char, simple] of simplifiedForms()) units[char.charCodeAt(0)] = simple.charCodeAt(0)
  table = units
  return units
}

/**
 * The share of its Han characters that are traditional in a traditional text. They are a third of them in one; in a
 * simplified text no more than some old name (乾隆, 著名) or a quotation.
 */
const LEAST_SHARE = 0.12

/** Tells whether a text is written in traditional characters. */
export function isTraditional(text: string): boolean {
  const units = simplifiedUnits()
  let han = 0
  let traditional = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x3400 || unit > 0x9fff) continue
    han++
    if (units[unit] !== 0) traditional++
  }
  return traditional > 0 && traditional >= han * LEAST_SHARE
}

/** Returns a text with simplified characters in place of traditional ones, equally long. */
export function simplify(text: string): string {
  return translate(text, simplifiedUnits())
}
