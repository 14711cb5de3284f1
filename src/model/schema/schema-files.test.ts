import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MOVED_FILE_SCHEMA } from '../../address/moved-schema.ts'
import { TERMS_SCHEMA } from '../../formats/terms-schema.ts'
import { CATALOGUE_SCHEMA, SEARCH_KEYS_SCHEMA, SUMS_FILE_SCHEMA } from './data-schemas.ts'
import { findMisfit } from './find-misfit.ts'
import { GRAPH_SCHEMA } from './graph-schema.ts'
import { COUNT, object, only, text } from './schema.ts'

const FILES = {
  graph: GRAPH_SCHEMA,
  keys: SEARCH_KEYS_SCHEMA,
  sums: SUMS_FILE_SCHEMA,
  moved: MOVED_FILE_SCHEMA,
  terms: TERMS_SCHEMA,
  catalogue: CATALOGUE_SCHEMA,
}
const TITLES = {
  graph: 'graph.json of a compiled report',
  keys: 'keys.json of a compiled report',
  sums: 'sums.json of a compiled report, and of a built site',
  moved: 'moved.json of a compiled report',
  terms: '<report>/terms.json of a built site',
  catalogue: 'library/index.json of a built library: its catalogue',
}
const shipped = (file: string) =>
  JSON.parse(readFileSync(`graph-data/lingling-2024-plan/${file}.json`, 'utf8'))

describe('the schemas', () => {
  it.each(Object.keys(FILES) as (keyof typeof FILES)[])(
    'stand in docs/schema as they are: %s',
    async (name) => {
      const schema = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: TITLES[name],
        ...FILES[name],
      }
      await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
        `../../../docs/schema/${name}.schema.json`,
      )
    },
  )

  it.each(['graph', 'keys', 'sums'] as const)('fit the files of the shipped report: %s', (name) => {
    expect(findMisfit(FILES[name], shipped(name))).toBeNull()
  })

  it('are of their types, or do not compile', () => {
    interface Sample {
      readonly kind: 'a'
      readonly size?: number
    }
    object<Sample>({ kind: only('a') }, { size: COUNT })
    // @ts-expect-error a property is missing
    object<Sample>({ kind: only('a') }, {})
    // @ts-expect-error one is of another type
    object<Sample>({ kind: text() }, { size: COUNT })
    // @ts-expect-error one may be left out
    object<Sample>({ kind: only('a'), size: COUNT }, {})
    // @ts-expect-error one is too many
    object<Sample>({ kind: only('a') }, { size: COUNT, other: COUNT })
  })
})

describe('findMisfit', () => {
  const graph = shipped('graph')
  const changed = (change: (copy: typeof graph) => void) => {
    const copy = structuredClone(graph)
    change(copy)
    return findMisfit(GRAPH_SCHEMA, copy)
  }

  it.each([
    ['/nodes/3/key', (copy: typeof graph) => (copy.nodes[3].key = '../x')],
    [
      '/nodes/0/attributes/x',
      (copy: typeof graph) => (copy.nodes[0].attributes.x = Number.POSITIVE_INFINITY),
    ],
    ['/nodes/0/attributes/span/start', (copy: typeof graph) => (copy.nodes[0].attributes.span.start = -1)],
    ['/attributes/report/kind', (copy: typeof graph) => (copy.attributes.report.kind = 'dragon')],
    ['/attributes/more', (copy: typeof graph) => (copy.attributes.more = 1)],
    ['/attributes/source', (copy: typeof graph) => delete copy.attributes.source],
  ])('tells where a graph is not as its schema says: %s', (where, change) => {
    expect(changed(change)).toBe(where)
  })
})
