import type { ExplainedName } from '../model/finding.ts'
import type { CatalogueEntry, Concept } from '../model/library.ts'
import type { ElsewhereDefinition } from '../model/library-files.ts'
import { nearestDefinitions } from './borrowed.ts'
import { type OwnNode, type SoughtName, useFinder } from './concepts/find-uses.ts'
import { nameKey } from './concepts/name-key.ts'
import type { LibraryReport } from './library-report.ts'

/** A name that a draft uses and does not explain. */
export interface UnexplainedName extends Omit<ExplainedName, 'told'> {
  /** Its position among the names that were looked for. */
  readonly at: number
}

/** A definition of more code units is told by its beginning. */
const LONGEST_TOLD = 80

/**
 * Finds which of some names, which a library explains, a draft uses without explaining them itself.
 *
 * @returns Where each is used first, in the order of the names.
 */
export function findUnexplained(draft: LibraryReport, names: readonly string[]): UnexplainedName[] {
  const nodes = new Map<string, OwnNode>()
  for (const node of [...draft.graph.nodesOf('coinage'), ...draft.graph.nodesOf('term')])
    nodes.set(nameKey(node.kind === 'term' ? node.name : node.label), {
      key: node.key,
      isTerm: node.kind === 'term',
    })
  const sought = names.map((name): SoughtName => {
    const key = nameKey(name)
    const own = nodes.get(key)
    const ownNodes = new Map(own ? [[draft.entry.id, own]] : [])
    return { key, name, isDoubtful: false, nodes: ownNodes }
  })
  const uses = useFinder(sought)(draft)
  return sought.flatMap((_, at) => {
    const use = uses.get(at)
    const [span] = use?.blocks[0]?.places ?? []
    if (!use || !span || sought[at]?.nodes.get(draft.entry.id)?.isTerm) return []
    return [{ at, name: names[at] ?? '', node: use.node, span }]
  })
}

/** Says how the reports of a library explain a name, those nearest to the draft first. */
export function tellDefinitions(
  draft: CatalogueEntry,
  concept: Concept,
  entries: ReadonlyMap<string, CatalogueEntry>,
): string {
  const definitions = nearestDefinitions(draft, concept, entries)
  if (concept.senses > 1) return `各报告的解释不一，${definitions.map(tell).join('；')}`
  const [first] = definitions
  return first === undefined ? '' : `可参照${tell(first)}`
}

function tell({ named, definition }: ElsewhereDefinition): string {
  const isLong = definition.length > LONGEST_TOLD
  return `${named}的解释：${isLong ? `${definition.slice(0, LONGEST_TOLD)}……` : definition.replace(/[。；]$/u, '')}`
}

/** Finds the names that a draft uses without explaining them and a library explains, and says how. */
export function explainDraft(
  draft: LibraryReport,
  {
    concepts,
    entries,
  }: { readonly concepts: readonly Concept[]; readonly entries: readonly CatalogueEntry[] },
): ExplainedName[] {
  const explained = concepts.filter(({ entries: own }) => own.length > 0)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const names = explained.map(({ name }) => name)
  return findUnexplained(draft, names).flatMap(({ at, ...name }) => {
    const concept = explained[at]
    return concept ? [{ ...name, told: tellDefinitions(draft.entry, concept, byId) }] : []
  })
}
