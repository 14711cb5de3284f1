import type { SerializedTermGraph } from '../model/graph.ts'
import { edgeKey } from '../model/ids.ts'
import type { Edition } from '../model/site-data.ts'

/** Returns a data file of a report as its site serves it: byte for byte, or in a library as small as it gets. */
export function formDataFile(name: string, bytes: Uint8Array, edition: Edition): string | Uint8Array {
  if (edition === 'report' || !name.endsWith('.json')) return bytes
  const text = Buffer.from(bytes).toString('utf8')
  return name === 'graph.json' ? formatSlimGraph(JSON.parse(text)) : ofEdition(text, edition)
}

/** Returns a JSON file as a site of this edition has it: a library's without the white space that only people need. */
export function ofEdition(json: string, edition: Edition): string {
  return edition === 'report' ? json : formatShort(JSON.parse(json))
}

/**
 * Formats a graph without white space and without what no page reads: the keys of edges that their kind and ends say, the
 * places on the drawn outline, the list of what was skipped.
 */
function formatSlimGraph({ edges, nodes, attributes, ...graph }: SerializedTermGraph): string {
  const slimEdges = edges.map(({ key, ...edge }) => {
    const isSaid = key === edgeKey(edge.attributes.kind, edge.source, edge.target)
    return isSaid ? edge : { key, ...edge }
  })
  const slimNodes = nodes.map((node) => {
    if (node.attributes.places?.outline === undefined) return node
    const { outline: _, ...places } = node.attributes.places
    return { ...node, attributes: { ...node.attributes, places } }
  })
  return formatShort({
    ...graph,
    attributes: { ...attributes, skipped: [] },
    nodes: slimNodes,
    edges: slimEdges,
  })
}

function formatShort(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
