import type { CatalogueEntry } from '../model/library.ts'

/**
 * Returns the name by which a report is told from all others: its short title (零陵区2024年计划报告), led by the place
 * and the year where it does not say them (益阳市2024年政府工作报告).
 */
export function labelOfReport({
  id,
  title,
  shortTitle,
  place,
  year,
}: Pick<CatalogueEntry, 'id' | 'title' | 'shortTitle' | 'place' | 'year'>): string {
  const name = shortTitle ?? title ?? id
  const saysPlace = place === null || name.includes(place)
  const saysYear = year === null || name.includes(String(year))
  return `${saysPlace ? '' : place}${saysYear ? '' : `${year}年`}${name}`
}
