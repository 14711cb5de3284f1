/** This room answers what a person types by ranked hits; it needs no DOM. */

import type { NodeKey } from '../model/ids.ts'
import type { TermGraph } from '../model/read-graph.ts'
import type { SearchKeys } from '../model/search-keys.ts'
import { type Alphabet, buildAlphabet } from './alphabet.ts'
import { type Corpus, findAnswers, type NearMisses } from './answers.ts'
import { buildDocuments, type ListedName, listDocuments } from './documents.ts'
import { hitFormer } from './form-hit.ts'
import type { SearchHit } from './hit.ts'
import type { Postings } from './index/postings.ts'
import { buildSyllabary, type Syllabary } from './names/letters.ts'
import { indexNames, type NamePostings } from './names/name-index.ts'
import { indexNumbers } from './numbers.ts'
import { buildPassages, NO_PASSAGES } from './passages/passages.ts'
import { parseQuery } from './query.ts'

/** A search engine: what a person types is answered by ranked hits. */
export interface SearchEngine {
  /** Returns the nodes that the query means, best first; none for a blank query. Never throws. */
  search(query: string, wish?: SearchWish): SearchHit[]
  /** Returns the nearest term where `search` finds nothing, to be offered as a question; else null. */
  suggest(query: string): SearchHit | null
}

/** What answers are wanted. */
export interface SearchWish {
  /** The most hits that are returned; 50 unless told. */
  readonly limit?: number
  /** Tells which nodes may be found by name; any unless told. */
  readonly wants?: (key: NodeKey) => boolean
}

/** The postings of a report: of names as written, of names as read, and of passages. */
export type SearchPostings = NamePostings & { readonly passages: Postings }

/** What a search engine is built from. */
export interface SearchParts {
  readonly graph: TermGraph
  /** The text that the graph's spans point into. */
  readonly source: string
  readonly keys: SearchKeys
  /** Finds near misses: `nearByFuse`. */
  readonly near: NearMisses
  /** Of this very graph, source and keys; built where they are left out. */
  readonly postings?: SearchPostings
}

/** What a search engine of names is built from; `keys` tell how these very names are read. */
export interface NameSearchParts extends Pick<SearchParts, 'keys' | 'near'> {
  /** In the order in which names are shown that match and weigh alike. */
  readonly names: readonly ListedName[]
}

/** Names, and how they are read. */
export interface KnownNames extends Pick<NameSearchParts, 'names' | 'near'> {
  readonly alphabet: Alphabet
  readonly syllabary: Syllabary
}

/** Builds the search engine of a report. */
export function buildSearch({ graph, source, keys, near, postings }: SearchParts): SearchEngine {
  return engineOf(indexReport({ graph, source, keys }, postings), { source, near })
}

/** Builds the search engine of names alone: they are found as the terms of a report are, without any text. */
export function buildNameSearch({ names, keys, near }: NameSearchParts): SearchEngine {
  const alphabet = buildAlphabet(keys)
  return searchNames({ names, alphabet, syllabary: buildSyllabary(alphabet.syllables), near })
}

/** Builds the search engine of names of which an alphabet is at hand; see `buildNameSearch`. */
export function searchNames({ names, alphabet, syllabary, near }: KnownNames): SearchEngine {
  const corpus: Corpus = {
    index: indexNames(listDocuments(names, alphabet), alphabet),
    alphabet,
    syllabary,
    findNumbered: () => [],
    passages: NO_PASSAGES,
  }
  return engineOf(corpus, { source: '', near })
}

function engineOf(
  corpus: Corpus,
  { source, near }: { readonly source: string; readonly near: NearMisses },
): SearchEngine {
  const { alphabet } = corpus
  const form = hitFormer(source, alphabet)
  return {
    search(text, { limit = 50, wants = () => true } = {}) {
      const query = parseQuery(text, alphabet)
      if (query === null) return []
      const answers = findAnswers(corpus, query, { limit, near, wants: ({ key }) => wants(key) })
      return answers.slice(0, limit).map((answer) => form(answer, query))
    },
    suggest(text) {
      const query = parseQuery(text, alphabet)
      if (query === null || findAnswers(corpus, query, { limit: 1, near, wants: () => true }).length > 0)
        return null
      const nearest = near.suggest(corpus, query)
      return nearest && form(nearest, query)
    },
  }
}

/** Builds the postings of a report, which are kept beside a graph too large for a browser to build them. */
export function buildPostings(parts: Pick<SearchParts, 'graph' | 'source' | 'keys'>): SearchPostings {
  const { index, passages } = indexReport(parts)
  return { written: index.written, spelled: index.spelled, passages: passages.postings }
}

function indexReport(
  { graph, source, keys }: Pick<SearchParts, 'graph' | 'source' | 'keys'>,
  postings?: SearchPostings,
): Corpus {
  const alphabet = buildAlphabet(keys)
  const documents = buildDocuments(graph, alphabet)
  return {
    index: indexNames(documents, alphabet, postings),
    alphabet,
    syllabary: buildSyllabary(alphabet.syllables),
    findNumbered: indexNumbers(graph, source, documents),
    passages: buildPassages({ graph, source, documents, alphabet }, postings?.passages),
  }
}
