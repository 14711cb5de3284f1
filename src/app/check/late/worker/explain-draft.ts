import { entryOfReport } from '../../../../library/catalogue/entry-of-report.ts'
import { findUnexplained, tellDefinitions } from '../../../../library/explained.ts'
import type { ExplainedName } from '../../../../model/finding.ts'
import type { SerializedTermGraph } from '../../../../model/graph.ts'
import {
  type ConceptShard,
  conceptFile,
  INDEX_FILE,
  type LibraryIndex,
  type LibraryNames,
  NAMES_FILE,
} from '../../../../model/library-files.ts'
import { indexGraph } from '../../../../model/read-graph.ts'

/** Fetches a file of the library by its path from the site's root; rejects where it cannot be had. */
export type FetchJson = (path: string) => Promise<unknown>

/** What a draft is called among a library's reports, none of which can have this name. */
const DRAFT = '/'
/** The place of a draft is told by its own text; where it lies is of no use here. */
const NO_DIVISIONS = { superiors: () => [], find: () => null }

/** Returns the function that fetches the files of the library whose site's root this is. */
export function fetchFrom(root: string): FetchJson {
  return async (path) => {
    const response = await fetch(new URL(path, root))
    if (!response.ok) throw new Error(`${path} is answered with ${response.status}`)
    return response.json()
  }
}

/**
 * Finds the names that a draft uses without explaining them and reports of the library explain, with how the nearest
 * ones do.
 */
export async function explainDraft(
  source: string,
  serialized: SerializedTermGraph,
  fetchJson: FetchJson,
): Promise<ExplainedName[]> {
  const [index, names] = (await Promise.all([fetchJson(INDEX_FILE), fetchJson(NAMES_FILE)])) as [
    LibraryIndex,
    LibraryNames,
  ]
  const graph = indexGraph(serialized)
  const draft = { entry: entryOfReport(DRAFT, graph, NO_DIVISIONS), graph, source }
  const listed = names.names.flatMap((name, at) => {
    const slug = names.slugs[at]
    return slug !== undefined && (names.entries[at] ?? 0) > 0 ? [{ name, slug }] : []
  })
  const entries = new Map(index.entries.map((entry) => [entry.id, entry]))
  const found = findUnexplained(
    draft,
    listed.map(({ name }) => name),
  )
  const shards = new Map<string, Promise<unknown>>()
  return Promise.all(
    found.map(async ({ at, ...name }): Promise<ExplainedName> => {
      const { slug } = listed[at] as (typeof listed)[number]
      const file = conceptFile(slug, index)
      shards.set(file, shards.get(file) ?? fetchJson(file))
      const concept = ((await shards.get(file)) as ConceptShard)[slug]
      return { ...name, told: concept ? tellDefinitions(draft.entry, concept, entries) : '' }
    }),
  )
}
