import type { TermGraph } from '../model/read-graph.ts'
import { titleOfReport } from '../model/report-name.ts'
import {
  type Attribute,
  EDGE_ATTRIBUTES,
  type GraphPart,
  linksOf,
  NODE_ATTRIBUTES,
  valuesOf,
} from './attributes.ts'
import { element, escapeXml, xmlFile } from './xml.ts'

/**
 * Formats a part of a graph as GEXF 1.3 (gexf.net), for Gephi and others.
 *
 * Positions are those of the concept map, y upwards as in the format; nothing depends on the clock.
 */
export function formatGexf(graph: TermGraph, part: GraphPart): string {
  const meta = element('meta', {}, [
    element('creator', {}, `policy-term-graph ${escapeXml(graph.attributes.compiler)}`),
    element('description', {}, escapeXml(titleOfReport(graph.attributes.report) ?? '')),
  ])
  const nodeElements = part.nodes.map((node) =>
    element('node', { id: node.key, label: node.label }, [
      values(NODE_ATTRIBUTES, node, graph),
      element('viz:position', { x: node.x, y: -node.y, z: 0 }),
      element('viz:size', { value: node.size }),
    ]),
  )
  const edgeElements = linksOf(part).map((edge) =>
    element(
      'edge',
      {
        id: edge.key,
        source: edge.source,
        target: edge.target,
        weight: edge.kind === 'related' ? edge.weight : 1,
      },
      values(EDGE_ATTRIBUTES, edge, graph),
    ),
  )
  const body = element('graph', { defaultedgetype: 'directed', mode: 'static' }, [
    declare('node', NODE_ATTRIBUTES),
    declare('edge', EDGE_ATTRIBUTES),
    element('nodes', {}, nodeElements),
    element('edges', {}, edgeElements),
  ])
  const spaces = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' }
  return xmlFile(element('gexf', spaces, [meta, body]))
}

function declare<T>(of: 'node' | 'edge', attributes: readonly Attribute<T>[]): string {
  return element(
    'attributes',
    { class: of },
    attributes.map(({ id, type }) => element('attribute', { id, title: id, type })),
  )
}

function values<T>(attributes: readonly Attribute<T>[], of: T, graph: TermGraph): string {
  const told = valuesOf(attributes, of, graph)
  return element(
    'attvalues',
    {},
    told.map(([id, value]) => element('attvalue', { for: id, value })),
  )
}
