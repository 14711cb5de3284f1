import type { CatalogueEntry, Facets } from '../../model/library.ts'

/** Tells whether answers are narrowed. */
export function isNarrowed({ level, place, year, kind }: Facets): boolean {
  return level !== null || place !== '' || year !== null || kind !== null
}

/** Tells whether a report is among those that answers are narrowed to. */
export function isWanted(entry: CatalogueEntry, { level, place, year, kind }: Facets): boolean {
  return (
    (level === null || entry.level === level) &&
    (year === null || entry.year === year) &&
    (kind === null || entry.kind === kind) &&
    isInPlace(entry, place)
  )
}

const CODE = /^\d{6}$/

/** Tells whether a report is of a place, or of one within it. */
function isInPlace({ place, placeCode, within }: CatalogueEntry, wanted: string): boolean {
  if (wanted === '') return true
  if (!CODE.test(wanted)) return place === wanted || within.includes(wanted)
  const stem = wanted.endsWith('0000')
    ? wanted.slice(0, 2)
    : wanted.endsWith('00')
      ? wanted.slice(0, 4)
      : wanted
  return placeCode?.startsWith(stem) === true
}
