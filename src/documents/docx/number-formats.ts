import {
  formatCircled,
  formatCycle,
  formatFullWidth,
  formatHan,
  formatHanDigits,
  formatLegalHan,
  formatLetter,
  formatRoman,
} from '../list-numbers.ts'

const enclosed = (first: number) => (value: number) =>
  value >= 1 && value <= 20 ? String.fromCharCode(first - 1 + value) : String(value)

/** How each number format of a Word document writes a number; formats that are not named write digits. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: formatFullWidth,
  decimalFullWidth2: formatFullWidth,
  decimalEnclosedCircle: formatCircled,
  decimalEnclosedCircleChinese: formatCircled,
  decimalEnclosedParen: enclosed(0x2474),
  decimalEnclosedFullstop: enclosed(0x2488),
  chineseCounting: formatHan,
  chineseCountingThousand: formatHan,
  japaneseCounting: formatHan,
  taiwaneseCounting: formatHan,
  taiwaneseCountingThousand: formatHan,
  chineseLegalSimplified: formatLegalHan,
  ideographLegalTraditional: formatLegalHan,
  japaneseLegal: formatLegalHan,
  ideographDigital: formatHanDigits,
  japaneseDigitalTenThousand: formatHanDigits,
  taiwaneseDigital: formatHanDigits,
  ideographTraditional: (value) => formatCycle(value, 'stems'),
  ideographZodiac: (value) => formatCycle(value, 'branches'),
  ideographEnclosedCircle: (value) =>
    value >= 1 && value <= 10 ? String.fromCharCode(0x327f + value) : String(value),
  lowerLetter: formatLetter,
  upperLetter: (value) => formatLetter(value).toUpperCase(),
  lowerRoman: formatRoman,
  upperRoman: (value) => formatRoman(value).toUpperCase(),
}

/** Writes a number as the format of that name (`w:numFmt`) does. */
export function formatNumber(value: number, format: string): string {
  return Object.hasOwn(FORMATS, format) ? (FORMATS[format]?.(value) ?? '') : String(value)
}
