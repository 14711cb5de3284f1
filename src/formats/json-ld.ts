import type { Published } from './describe-term.ts'
import { buildVocabulary, type Concept, type LangText, wellFormed } from './skos.ts'

const ID = { '@type': '@id' } as const
const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  inScheme: { '@id': 'skos:inScheme', ...ID },
  topConceptOf: { '@id': 'skos:topConceptOf', ...ID },
  hasTopConcept: { '@id': 'skos:hasTopConcept', ...ID },
  broader: { '@id': 'skos:broader', ...ID },
  narrower: { '@id': 'skos:narrower', ...ID },
  related: { '@id': 'skos:related', ...ID },
  isReferencedBy: { '@id': 'dct:isReferencedBy', ...ID },
  source: { '@id': 'dct:source', ...ID },
  prefLabel: 'skos:prefLabel',
  altLabel: 'skos:altLabel',
  notation: 'skos:notation',
  definition: 'skos:definition',
  title: 'dct:title',
  creator: 'dct:creator',
  date: 'dct:date',
} as const

/** Formats a report's vocabulary as JSON-LD 1.1 (W3C Recommendation, 2020): the same statements as the Turtle. */
export function formatJsonLd(published: Published): string {
  const { id, title, creator, date, source, concepts } = buildVocabulary(published)
  const scheme = {
    '@id': id,
    '@type': 'skos:ConceptScheme',
    ...(title.text === '' ? {} : { title: langText(title) }),
    ...(creator === null ? {} : { creator }),
    ...(date === null ? {} : { date }),
    source,
    hasTopConcept: concepts.filter(({ isTop }) => isTop).map((concept) => concept.id),
  }
  const base = published.base === '' ? {} : { '@base': published.base }
  const graph = [scheme, ...concepts.map((concept) => conceptOf(concept, id))]
  return `${JSON.stringify({ '@context': { ...base, ...CONTEXT }, '@graph': graph }, null, 1)}\n`
}

function conceptOf(concept: Concept, scheme: string): Record<string, unknown> {
  const { id, prefLabel, altLabels, notation, definition, broader, narrower, related } = concept
  const lists = { broader, narrower, related, isReferencedBy: concept.referencedBy }
  return {
    '@id': id,
    '@type': 'skos:Concept',
    inScheme: scheme,
    ...(concept.isTop ? { topConceptOf: scheme } : {}),
    prefLabel: langText(prefLabel),
    ...(altLabels.length === 0 ? {} : { altLabel: altLabels.map(langText) }),
    ...(notation === null ? {} : { notation }),
    ...(definition === null ? {} : { definition: langText(definition) }),
    ...Object.fromEntries(Object.entries(lists).filter(([, ids]) => ids.length > 0)),
  }
}

function langText({ text, lang }: LangText): Record<string, string> {
  return { '@value': wellFormed(text), '@language': lang }
}
