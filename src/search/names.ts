import type { Name, SearchDocument } from './documents.ts'
import { MATCH_CLASSES } from './hit.ts'
import type { Query } from './query.ts'

/** A document whose name a query meets as it is written. */
export interface NameMatch {
  readonly document: SearchDocument
  readonly match: 'exact' | 'prefix' | 'infix'
  readonly name: Name
}

/** Finds the documents whose names are, begin with or contain the query, or contain all of its words. */
export function matchNames(documents: readonly SearchDocument[], query: Query): NameMatch[] {
  const found: NameMatch[] = []
  for (const document of documents) {
    let best: NameMatch | null = null
    for (const name of document.names) {
      const match = classOf(name.text, query)
      if (match === null) continue
      if (best === null || MATCH_CLASSES.indexOf(match) < MATCH_CLASSES.indexOf(best.match)) {
        best = { document, match, name }
      }
    }
    if (best !== null) found.push(best)
  }
  return found
}

function classOf(name: string, { whole, words }: Query): NameMatch['match'] | null {
  const at = name.indexOf(whole)
  if (at === 0) return name.length === whole.length ? 'exact' : 'prefix'
  if (at > 0 || words.every((word) => name.includes(word))) return 'infix'
  return null
}
