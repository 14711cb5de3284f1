import { DIGITS } from './patterns.ts'

const HAN_DIGITS = '〇一二三四五六七八九'
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖'
const HAN_UNITS = ['', '十', '百', '千']
const LEGAL_UNITS = ['', '拾', '佰', '仟']
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** Writes a whole number from 1 to 9999 in Chinese numerals (二十三); in digits beyond. */
export function formatHan(value: number): string {
  const text = spell(value, HAN_DIGITS, HAN_UNITS)
  return value >= 10 && value < 20 ? text.slice(1) : text
}

/** Writes a whole number from 1 to 9999 in the numerals of banknotes (贰拾叁); in digits beyond. */
export function formatLegalHan(value: number): string {
  return spell(value, LEGAL_DIGITS, LEGAL_UNITS)
}

function spell(value: number, digits: string, units: readonly string[]): string {
  if (value < 1 || value > 9999) return String(value)
  const figures = [...String(value)].map(Number)
  const words = figures.map((figure, i) =>
    figure === 0 ? digits.charAt(0) : digits.charAt(figure) + (units[figures.length - 1 - i] ?? ''),
  )
  const zero = digits.charAt(0)
  return words.filter((word, i) => word !== zero || (words[i + 1] ?? zero) !== zero).join('')
}

/** Writes a number digit by digit in Chinese (二〇二四). */
export function formatHanDigits(value: number): string {
  return String(value).replace(DIGITS, (digit) => HAN_DIGITS.charAt(Number(digit)))
}

/** Writes a number in full-width digits (１２). */
export function formatFullWidth(value: number): string {
  return String(value).replace(DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

/** Writes a number from 1 to 50 as one enclosed in a circle (①); in digits beyond. */
export function formatCircled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCharCode(0x245f + value)
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3251 + value - 21)
  if (value >= 36 && value <= 50) return String.fromCharCode(0x32b1 + value - 36)
  return String(value)
}

/** Writes a number as letters: a … z, then aa … zz, as word processors do. */
export function formatLetter(value: number): string {
  if (value < 1) return String(value)
  const letter = String.fromCharCode(0x61 + ((value - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(value / 26), 10))
}

/** Writes a number from 1 to 3999 in small Roman numerals; in digits beyond. */
export function formatRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [worth, letters] of ROMAN) for (; rest >= worth; rest -= worth) text += letters
  return text
}

/** Writes a number as heavenly stem (甲) or, of twelve, as earthly branch (子); in digits beyond. */
export function formatCycle(value: number, cycle: 'stems' | 'branches'): string {
  return (cycle === 'stems' ? STEMS : BRANCHES).charAt(value - 1) || String(value)
}
