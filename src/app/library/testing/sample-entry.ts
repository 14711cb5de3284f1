import type { CatalogueEntry } from '../../../model/library.ts'

/** Returns a report of a catalogue of which little is known but what is given. */
export function sampleEntry(id: string, parts: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    id,
    title: null,
    shortTitle: null,
    kind: 'work-report',
    issuer: null,
    place: null,
    placeCode: null,
    within: [],
    level: null,
    year: 2024,
    date: null,
    url: null,
    terms: 1,
    ...parts,
  }
}
