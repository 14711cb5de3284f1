import { formatEdgesCsv, formatNodesCsv } from '../../../formats/csv.ts'
import { formatGexf } from '../../../formats/gexf.ts'
import { formatGraphml } from '../../../formats/graphml.ts'

/** Writes a part of the graph for other programs, by the name of the form. */
export const FORMATTERS = {
  gexf: formatGexf,
  graphml: formatGraphml,
  'nodes.csv': formatNodesCsv,
  'edges.csv': formatEdgesCsv,
} as const
