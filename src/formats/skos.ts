import { citationsOf, componentsOf, termOf } from '../model/concordance.ts'
import type { NodeOf } from '../model/graph.ts'
import { titleOfReport } from '../model/report-name.ts'
import { addressOf, type Published, relatedOf } from './describe-term.ts'

/** A text in a language (BCP 47). */
export interface LangText {
  readonly text: string
  readonly lang: string
}

/** The address of the vocabulary, from the report's folder: the page that lists its terms. */
const SCHEME = 'terms/'
const HAN = 'zh-Hans'
const PINYIN = 'zh-Latn-pinyin'

/** A concept of the vocabulary: a term or one of its parts. Addresses are relative to the report's folder. */
export interface Concept {
  readonly id: string
  readonly prefLabel: LangText
  readonly altLabels: readonly LangText[]
  readonly notation: string | null
  readonly definition: LangText | null
  readonly isTop: boolean
  readonly broader: readonly string[]
  readonly narrower: readonly string[]
  readonly related: readonly string[]
  readonly referencedBy: readonly string[]
}

/** A report's terms as a concept scheme of SKOS (W3C Recommendation, 2009). */
export interface Vocabulary {
  readonly id: string
  readonly title: LangText
  readonly creator: string | null
  readonly date: string | null
  readonly source: string
  readonly concepts: readonly Concept[]
}

/** Builds the vocabulary of a report's terms and their parts; no label is both preferred and alternative (SKOS S13). */
export function buildVocabulary(published: Published): Vocabulary {
  const { graph } = published
  const { report } = graph.attributes
  const { issuer, date } = report
  const terms = graph.nodesOf('term')
  return {
    id: SCHEME,
    title: { text: titleOfReport(report) ?? '', lang: HAN },
    creator: issuer,
    date,
    source: graph.attributes.source.file,
    concepts: terms.flatMap((term) => [
      conceptOfTerm(published, term),
      ...componentsOf(graph, term.key).map((part) => conceptOfPart(published, part)),
    ]),
  }
}

function conceptOfTerm(published: Published, term: NodeOf<'term'>): Concept {
  const { graph } = published
  const written = [...new Set([term.name, ...term.aliases])].filter((form) => form !== term.label)
  return {
    id: addressOf(term.key),
    prefLabel: { text: term.label, lang: HAN },
    altLabels: [
      ...written.map((text) => ({ text, lang: HAN })),
      ...(term.pinyin === '' ? [] : [{ text: term.pinyin, lang: PINYIN }]),
    ],
    notation: term.number,
    definition: { text: term.definition, lang: HAN },
    isTop: true,
    broader: [],
    narrower: componentsOf(graph, term.key).map(({ key }) => addressOf(key)),
    related: relatedOf(graph, term.key).map(({ key }) => addressOf(key)),
    referencedBy: referencesTo(published, term),
  }
}

function conceptOfPart(published: Published, part: NodeOf<'component'>): Concept {
  const owner = termOf(published.graph, part.key)
  return {
    id: addressOf(part.key),
    prefLabel: { text: part.label, lang: HAN },
    altLabels: [],
    notation: null,
    definition: null,
    isTop: false,
    broader: owner === undefined ? [] : [addressOf(owner)],
    narrower: [],
    related: [],
    referencedBy: referencesTo(published, part),
  }
}

function referencesTo({ graph }: Published, { key }: NodeOf<'term' | 'component'>): string[] {
  return [...new Set(citationsOf(graph, key).map(({ block }) => addressOf(block.key)))]
}

/** Replaces lone surrogates, which UTF-8 cannot hold. */
export function wellFormed(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))
}
