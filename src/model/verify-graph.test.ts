import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SerializedTermGraph } from './graph.ts'
import { parseGraph } from './read-graph.ts'
import { verifyGraph } from './verify-graph.ts'

const folder = 'graph-data/lingling-2024-plan'
const json = readFileSync(`${folder}/graph.json`, 'utf8')
const source = readFileSync(`${folder}/source.txt`, 'utf8')

type Changed = { -readonly [K in keyof SerializedTermGraph]: SerializedTermGraph[K] }
/** Returns the faults of the shipped graph after a change: code and place. */
function faultsAfter(change: (graph: Changed) => void): string[] {
  const graph: Changed = JSON.parse(json)
  change(graph)
  return verifyGraph(parseGraph(JSON.stringify(graph)), source).map(({ code, where }) => `${code} ${where}`)
}
// biome-ignore lint/suspicious/noExplicitAny: what is changed has no such type any more
const attributesOf = (graph: Changed, kind: string): any =>
  [...graph.nodes, ...graph.edges].find((one) => one.attributes.kind === kind)!.attributes
const keyOf = (graph: Changed, kind: string) =>
  [...graph.nodes, ...graph.edges].find((one) => one.attributes.kind === kind)!.key
const term = parseGraph(json).nodesOf('term')[0]!
const AT_END = source.length
const beyond = { start: AT_END - 1, end: AT_END + 1 }

describe('a graph beside its text', () => {
  it('has no fault', () => {
    expect(faultsAfter(() => {})).toEqual([])
  })

  it.each(['span', 'labelSpan', 'entrySpan', 'partSpan'])(
    'has a term whose %s lies beyond the text',
    (name) => {
      const found = faultsAfter((graph) => {
        attributesOf(graph, 'term')[name] = beyond
      })
      expect(found[0]).toBe(`stray-span ${term.key} ${AT_END - 1}-${AT_END + 1}`)
    },
  )

  it.each([
    ['section', 'span'],
    ['section', 'headingSpan'],
    ['task', 'span'],
    ['component', 'span'],
  ])('has a %s whose %s ends before it begins', (kind, name) => {
    const found = faultsAfter((graph) => {
      attributesOf(graph, kind)[name] = { start: 5, end: 4 }
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^stray-span .* 5-4$/)
  })

  it('has a span that ends where the text ends, or is empty: no fault', () => {
    expect(
      faultsAfter((graph) => {
        attributesOf(graph, 'task').span = { start: AT_END, end: AT_END }
      }),
    ).toEqual([])
  })

  it.each(['from', 'to'])('continues %s words beyond the text', (name) => {
    let key = ''
    const found = faultsAfter((graph) => {
      key = keyOf(graph, 'continues')
      attributesOf(graph, 'continues')[name] = beyond
    })
    expect(found).toEqual([`stray-span ${key} ${AT_END - 1}-${AT_END + 1}`])
  })

  it('skips, and finds fault, beyond the text', () => {
    const found = faultsAfter((graph) => {
      graph.attributes = {
        ...graph.attributes,
        skipped: [{ ...beyond, reason: 'blank' }],
        diagnostics: [{ code: 'unused-term', severity: 'info', message: '', suggestion: '', span: beyond }],
      }
    })
    expect(found).toEqual([
      `stray-span skipped ${AT_END - 1}-${AT_END + 1}`,
      `stray-span unused-term ${AT_END - 1}-${AT_END + 1}`,
    ])
  })

  it('cites words that are not there', () => {
    let where = ''
    const found = faultsAfter((graph) => {
      const [mention] = attributesOf(graph, 'cites').mentions
      where = `${keyOf(graph, 'cites')} ${mention.start}-${mention.end}`
      mention.surface += '甲'
    })
    expect(found).toEqual([`other-surface ${where}`])
  })

  it('defines a term in words that are not there; breaks of lines do not count', () => {
    const withDefinition = (change: (definition: string) => string) =>
      faultsAfter((graph) => {
        const attributes = attributesOf(graph, 'term')
        attributes.definition = change(attributes.definition)
      })
    expect(withDefinition((text) => `${text}甲`)).toEqual([`other-definition ${term.key}`])
    expect(withDefinition((text) => `${text.slice(0, 2)}\n ${text.slice(2)}`)).toEqual([])
  })

  it('has two nodes, or two edges, of one key', () => {
    expect(
      faultsAfter((graph) => {
        graph.nodes = [...graph.nodes, graph.nodes[0]!]
      }),
    ).toEqual([`twice ${term.key}`])
    let key = ''
    const found = faultsAfter((graph) => {
      key = graph.edges[3]!.key
      graph.edges = [...graph.edges, graph.edges[3]!]
    })
    expect(found).toContain(`twice ${key}`)
  })

  it.each(['section', 'task', 'achievement', 'paragraph'])(
    'has a %s at another address than its key says',
    (kind) => {
      let key = ''
      const found = faultsAfter((graph) => {
        key = keyOf(graph, kind)
        attributesOf(graph, kind).address = '9.9.9'
      })
      expect(found).toEqual([`other-address ${key}`])
    },
  )
})
