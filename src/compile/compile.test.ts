import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SerializedTermGraph } from '../model/graph.ts'
import { indexGraph } from '../model/read-graph.ts'
import { readReport } from './compile.ts'
import { findCommunities } from './relations/communities.ts'

const folder = new URL('../../graph-data/lingling-2024-plan/', import.meta.url)
const shipped: SerializedTermGraph = JSON.parse(readFileSync(new URL('graph.json', folder), 'utf8'))

describe('the shipped report', () => {
  const { sha256, format, encoding } = shipped.attributes.source
  const text = readFileSync(new URL('source.txt', folder), 'utf8')
  const read = () => readReport(text, [], { sha256, format, encoding })

  it('is read as the graph that is committed beside it, but for places and communities', () => {
    const { graph, diagnostics } = read()
    const { communities: _, frame: __, frames: ___, ...attributes } = shipped.attributes
    expect(graph?.attributes).toEqual(attributes)
    expect(diagnostics).toEqual(attributes.diagnostics)
    expect(graph?.edges).toEqual(shipped.edges)
    expect(graph?.nodes.map(unplaced)).toEqual(shipped.nodes.map(unplaced))
  })

  it('has the communities that are committed', () => {
    expect(findCommunities(indexGraph(shipped))).toEqual(shipped.attributes.communities)
  })
})

/** Returns what is known of a node before it is placed. */
function unplaced({ key, attributes }: SerializedTermGraph['nodes'][number]) {
  const { x: _, y: __, size: ___, labelSide: ____, places: _____, ...read } = attributes
  if (read.kind === 'term') delete read.onlySide
  return { key, attributes: read }
}
