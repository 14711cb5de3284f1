import type { Library } from '../../library/library.ts'
import { reportsOf } from '../../library/reports-of.ts'
import type { Concept, ConceptEntry } from '../../model/library.ts'
import { iri, PREFIXES, plain, subject, text, values } from '../turtle-parts.ts'

/** The address of the vocabulary, from the site's root: the page that lists the concepts. */
const SCHEME = 'concepts/'
const HAN = 'zh-Hans'

/**
 * Formats a library's concepts as SKOS in Turtle: a concept for each sense of a name, with the terms of the reports.
 *
 * Only terms of one sense are an exact match of it; the senses of one name are close matches, and no more is said.
 *
 * @param base The absolute address of the site's root with its closing slash; empty for addresses relative to the file's
 *   folder, which must be the root then.
 */
export function formatLibraryTurtle({ concepts, entries }: Library, base: string): string {
  const head = base === '' ? PREFIXES : [`@base ${iri(base)} .`, ...PREFIXES]
  const scheme = subject(SCHEME, [
    'a skos:ConceptScheme',
    ...values(
      'dct:source',
      entries.map(({ id }) => iri(`${encodeURIComponent(id)}/`)),
    ),
  ])
  return [head.join('\n'), scheme, ...concepts.flatMap(formatConcept)].join('\n\n').concat('\n')
}

function formatConcept(concept: Concept): string[] {
  const { slug, name, entries, senses } = concept
  const page = `concept/${slug}/`
  const idOf = (sense: number) => (senses > 1 ? `${page}#sense-${sense + 1}` : page)
  return Array.from({ length: Math.max(1, senses) }, (_, sense) => {
    const own = entries.filter((entry) => entry.sense === sense)
    const others = Array.from({ length: senses }, (_, other) => other).filter((other) => other !== sense)
    return subject(idOf(sense), [
      'a skos:Concept',
      ...values('skos:inScheme', [iri(SCHEME)]),
      ...values('skos:prefLabel', [text({ text: name, lang: HAN })]),
      ...values(
        'skos:definition',
        own.slice(0, 1).map(({ definition }) => text({ text: definition, lang: HAN })),
      ),
      ...values('skos:exactMatch', own.map(termAddress).map(iri)),
      ...values(
        'skos:closeMatch',
        others.map((other) => iri(idOf(other))),
      ),
      ...values('dct:date', concept.firstUse === null ? [] : [plain(String(concept.firstUse.year))]),
      // Which sense a report means that does not say it is not known.
      ...values(
        'dct:isReferencedBy',
        senses > 1 ? [] : reportsOf(concept).map((id) => iri(`${encodeURIComponent(id)}/`)),
      ),
    ])
  })
}

function termAddress({ report, term }: ConceptEntry): string {
  return `${encodeURIComponent(report)}/${term}/`
}
