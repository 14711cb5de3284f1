import type { Published } from './describe-term.ts'
import { buildVocabulary, type Concept, type Vocabulary } from './skos.ts'
import { iri, PREFIXES, plain, subject, text, values } from './turtle-parts.ts'

/**
 * Formats a report's vocabulary as Turtle (W3C Recommendation, 2014).
 *
 * Its addresses are relative to the file's own, or to `@base` where the site names its host.
 */
export function formatTurtle(published: Published): string {
  const vocabulary = buildVocabulary(published)
  const head = published.base === '' ? PREFIXES : [`@base ${iri(published.base)} .`, ...PREFIXES]
  const concepts = vocabulary.concepts.map((concept) => formatConcept(concept, vocabulary))
  return [head.join('\n'), formatScheme(vocabulary), ...concepts].join('\n\n').concat('\n')
}

function formatScheme({ id, title, creator, date, source, concepts }: Vocabulary): string {
  return subject(id, [
    'a skos:ConceptScheme',
    ...values('dct:title', title.text === '' ? [] : [text(title)]),
    ...values('dct:creator', creator === null ? [] : [plain(creator)]),
    ...values('dct:date', date === null ? [] : [plain(date)]),
    ...values('dct:source', [iri(source)]),
    ...values(
      'skos:hasTopConcept',
      concepts.filter(({ isTop }) => isTop).map((concept) => iri(concept.id)),
    ),
  ])
}

function formatConcept(concept: Concept, scheme: Vocabulary): string {
  const { id, prefLabel, altLabels, notation, definition } = concept
  return subject(id, [
    'a skos:Concept',
    ...values('skos:inScheme', [iri(scheme.id)]),
    ...values('skos:topConceptOf', concept.isTop ? [iri(scheme.id)] : []),
    ...values('skos:prefLabel', [text(prefLabel)]),
    ...values('skos:altLabel', altLabels.map(text)),
    ...values('skos:notation', notation === null ? [] : [plain(notation)]),
    ...values('skos:definition', definition === null ? [] : [text(definition)]),
    ...values('skos:broader', concept.broader.map(iri)),
    ...values('skos:narrower', concept.narrower.map(iri)),
    ...values('skos:related', concept.related.map(iri)),
    ...values('dct:isReferencedBy', concept.referencedBy.map(iri)),
  ])
}
