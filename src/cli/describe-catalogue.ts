import type { CatalogueCode, CatalogueFinding } from '../library/catalogue/catalogue-finding.ts'
import { labelOfReport } from '../library/report-label.ts'
import type { DivisionLevel } from '../model/kinds.ts'
import type { CatalogueEntry } from '../model/library.ts'

const LEVELS: Readonly<Record<DivisionLevel, string>> = {
  nation: '国家',
  province: '省级',
  prefecture: '市级',
  county: '县级',
  township: '乡级',
}

/** Formats a library's reports, a line each, and what is wrong with them. */
export function describeCatalogue(
  entries: readonly CatalogueEntry[],
  findings: readonly CatalogueFinding[],
  file: string,
): string[] {
  return [...entries.map(describeEntry), ...findings.map((one) => describeFinding(one, file))]
}

/** Formats a report of a library in one line. */
export function describeEntry(entry: CatalogueEntry): string {
  const { id, within, place, level, year, terms } = entry
  const where = [...within, place].filter(Boolean).join('·') || '地区不详'
  const known = [where, level === null ? '级别不详' : LEVELS[level], year === null ? '年份不详' : `${year}年`]
  return `/${id}/　${labelOfReport(entry)}：${known.join('，')}，${terms} 个名词`
}

/** Formats one finding as a sentence with its remedy. */
function describeFinding({ code, report, column, value, other }: CatalogueFinding, file: string): string {
  const [what, remedy] = SENTENCES[code](
    { column: column ?? '', value: value ?? '', other: other ?? '' },
    file,
  )
  return `${report}：${what}，${remedy}。［${code}］`
}

interface Told {
  readonly column: string
  readonly value: string
  readonly other: string
}

const SENTENCES: Readonly<
  Record<CatalogueCode, (told: Told, file: string) => [what: string, remedy: string]>
> = {
  'missing-cell': ({ column }, file) => [
    `从原文读不出 ${column}，${file} 也没有写`,
    `请在 ${file} 里填写（可先用 --write 生成）`,
  ],
  'malformed-cell': ({ column, value }, file) => [
    `${file} 的 ${column} 一栏写着“${value}”，不是这一栏的写法，没有采用`,
    '请改正',
  ],
  'contradicted-cell': ({ column, value, other }, file) => [
    `${file} 的 ${column} 一栏是“${value}”，原文是“${other}”，按 ${file} 处理`,
    '请核对',
  ],
  'row-without-report': (_, file) => [`${file} 里有这一行，却没有这份报告`, '请核对 id，或删去这一行'],
  'repeated-row': (_, file) => [`${file} 里这一行出现了不止一次，只用第一次`, '请删去多余的行'],
  'duplicate-report': ({ other }) => [`与 ${other} 的文字几乎相同`, '请确认是不是同一份报告，删去其中一份'],
  'misattributed-report': ({ value, other }, file) =>
    value === ''
      ? [`与 ${other} 的文字几乎相同，两份却记在不同地方名下`, '请核对原文出自哪里']
      : [`${file} 说它是${value}的，开头却是${other}的`, '请核对是否放错了报告'],
}
