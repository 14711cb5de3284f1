import { translate } from './fold.ts'

/** Numerals that stand for one digit each. */
const NUMERALS = '零〇一二两三四五六七八九'
const DIGITS = '001223456789'

let table: Uint16Array | null = null

/** Writes the numerals of a folded text as digits, one for one (四区两城 becomes 4区2城). */
export function levelNumerals(folded: string): string {
  table ??= digitUnits()
  return translate(folded, table)
}

function digitUnits(): Uint16Array {
  const units = new Uint16Array(0x10000)
  for (let at = 0; at < NUMERALS.length; at++) units[NUMERALS.charCodeAt(at)] = DIGITS.charCodeAt(at)
  return units
}
