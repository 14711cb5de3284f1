const ONES = '一二三四五六七八九'
const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...ONES].map((char, at) => [char, at + 1])),
  ...{ 零: 0, 〇: 0, 两: 2, 双: 2 },
}
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10000 }

/** Every Chinese numeral that may open a counted group; not 零, which ends names (六零) and occurs in place names. */
export const HAN_NUMERALS = '一二两三四五六七八九十百千万'

/** Tells whether `char` is a Chinese numeral that counts (零 does not). */
export function isHanNumeral(char: string | undefined): boolean {
  return char !== undefined && char !== '' && HAN_NUMERALS.includes(char)
}

/** Tells whether `char` is a digit 0–9 of either width. */
export function isDigit(char: string | undefined): boolean {
  return char !== undefined && ((char >= '0' && char <= '9') || (char >= '０' && char <= '９'))
}

/**
 * Reads a whole number written in Chinese numerals (二十三) or digits of either width (23).
 *
 * @returns The number, or null where the text is no well-formed numeral (千百十).
 */
export function parseNumeral(text: string): number | null {
  const plain = text.normalize('NFKC')
  if (/^\d{1,9}$/.test(plain)) return Number(plain)
  let total = 0
  let digit: number | null = null
  let lastUnit = Number.POSITIVE_INFINITY
  for (const char of plain) {
    const unit = UNITS[char]
    const value = DIGITS[char]
    if (unit !== undefined) {
      if (unit >= lastUnit || (digit === null && total > 0)) return null
      total += (digit ?? 1) * unit
      lastUnit = unit
      digit = null
    } else if (value !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = value
    } else return null
  }
  return digit === null && lastUnit === Number.POSITIVE_INFINITY ? null : total + (digit ?? 0)
}

/** Returns a whole number from 1 to 99 in Chinese numerals (十五, 二十); null for another. */
export function formatNumeral(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const head = tens === 0 ? '' : `${tens > 1 ? ONES[tens - 1] : ''}十`
  return head + (ones === 0 ? '' : ONES[ones - 1])
}
