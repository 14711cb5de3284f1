import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { SerializedTermGraph } from '../../../model/graph.ts'
import { formDataFile } from '../../../site/report-data.ts'
import { findGraphMisfit } from './graph-misfit.ts'

const bytes = readFileSync('graph-data/lingling-2024-plan/graph.json')
const read = (): SerializedTermGraph => JSON.parse(bytes.toString())

it('finds nothing amiss with a graph as the site of one report and as a library have it', () => {
  expect(findGraphMisfit(read())).toBeNull()
  expect(findGraphMisfit(JSON.parse(String(formDataFile('graph.json', bytes, 'library'))))).toBeNull()
})

it('finds the first attribute that is lost', () => {
  const graph = read()
  const at = graph.nodes.findIndex(({ attributes }) => attributes.kind === 'term')
  Reflect.deleteProperty(graph.nodes[at]!.attributes, 'name')
  expect(findGraphMisfit(graph)).toBe(`/nodes/${at}/attributes/name`)
  expect(findGraphMisfit({ ...graph, edges: null })).toMatch(/^\//)
})
