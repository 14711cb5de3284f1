import type { Slug, TermKey } from '../../model/ids.ts'
import type { CatalogueEntry, Concept, ConceptEntry, ConceptUse } from '../../model/library.ts'

/** Makes what the catalogue says of a report; what is left out is not known. */
export function madeEntry(id: string, told: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    ...{ id, title: null, shortTitle: null, kind: 'work-report', issuer: null, place: null, placeCode: null },
    ...{ within: [], level: null, year: null, date: null, url: null, terms: 0 },
    ...told,
  }
}

/** Makes a concept; its slug is its name unless told. */
export function madeConcept(name: string, told: Partial<Concept> = {}): Concept {
  return {
    ...{ slug: name as Slug, name, entries: [], senses: 0, uses: [], firstUse: null, firstDefinition: null },
    ...{ years: [], levels: [], beside: [] },
    ...told,
  }
}

/** Makes what a report says that a name means. */
export function explainedBy(report: string, definition = '', sense = 0): ConceptEntry {
  return { report, term: `t/${report}` as TermKey, label: '', definition, sense, unlike: [] }
}

/** Makes the use of a name in blocks of a report. */
export function usedBy(report: string, blocks: ConceptUse['blocks'] = []): ConceptUse {
  return { report, node: null, blocks, quote: { text: '', mark: { start: 0, end: 0 } } }
}
