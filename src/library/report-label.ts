import type { CatalogueEntry } from '../model/library.ts'

/** The nation's reports name no place: theirs is all of it. */
const NATION = '全国'

/**
 * Returns the name by which a report is told from all others: its short title (零陵区2024年计划报告), led by the place
 * and the year where it does not say them (益阳市2024年政府工作报告).
 */
export function labelOfReport({
  id,
  title,
  shortTitle,
  place,
  level,
  year,
}: Pick<CatalogueEntry, 'id' | 'title' | 'shortTitle' | 'place' | 'level' | 'year'>): string {
  const name = shortTitle ?? title ?? id
  const shown = place ?? (level === 'nation' ? NATION : '')
  const saysPlace = name.includes(shown)
  const saysYear = year === null || name.includes(String(year))
  return `${saysPlace ? '' : shown}${saysYear ? '' : `${year}年`}${name}`
}
