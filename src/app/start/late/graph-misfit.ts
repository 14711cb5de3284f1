import { findMisfit } from '../../../model/schema/find-misfit.ts'
import { GRAPH_SCHEMA } from '../../../model/schema/graph-schema.ts'

/** Returns the way to the first place of a graph.json that is not as its schema says; null where there is none. */
export function findGraphMisfit({ edges, ...rest }: { readonly edges?: unknown }): string | null {
  // A library's site leaves the keys of edges out.
  const keyed = Array.isArray(edges) ? edges.map((edge: object) => ({ key: '', ...edge })) : edges
  return findMisfit(GRAPH_SCHEMA, { ...rest, edges: keyed })
}
