import type { GraphPart } from '../../../formats/attributes.ts'
import { formatEdgesCsv, formatNodesCsv } from '../../../formats/csv.ts'
import { formatGexf } from '../../../formats/gexf.ts'
import { formatGraphml } from '../../../formats/graphml.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import type { SavedForm } from '../explore-model.ts'

/** Returns a part of the graph in a form for other programs. */
export function formatGraph(
  form: Exclude<SavedForm, 'png' | 'svg'>,
  graph: TermGraph,
  part: GraphPart,
): string {
  switch (form) {
    case 'gexf':
      return formatGexf(graph, part)
    case 'graphml':
      return formatGraphml(graph, part)
    case 'nodes.csv':
      return formatNodesCsv(graph, part)
    case 'edges.csv':
      return formatEdgesCsv(graph, part)
  }
}
