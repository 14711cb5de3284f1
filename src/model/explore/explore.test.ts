import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlock, parentOf, termOf } from '../concordance.ts'
import type { NodeKey } from '../ids.ts'
import { NODE_KINDS, type NodeKind } from '../kinds.ts'
import { parseGraph } from '../read-graph.ts'
import { sliceSpan } from '../span.ts'
import { evidenceOf } from './evidence.ts'
import { findPaths, MOST_PATHS } from './paths.ts'
import { reachOf, stepsFrom } from './reach.ts'
import { type Choice, findBridges, shownNodes, shownPart } from './shown.ts'

const folder = new URL('../../../graph-data/lingling-2024-plan/', import.meta.url)
const graph = parseGraph(readFileSync(new URL('graph.json', folder), 'utf8'))
const source = readFileSync(new URL('source.txt', folder), 'utf8')
const keyOf = (text: string) => text as NodeKey
const anyKey = fc.constantFrom(...graph.nodes.map(({ key }) => key))
const EVERYTHING: Choice = {
  layout: 'map',
  hidden: [],
  chosen: null,
  depth: 0,
  kept: new Set(),
  within: null,
}

/** Returns the distance of two nodes by looking at every edge again and again, over edges that explain a step. */
function naiveDistance(from: NodeKey, to: NodeKey): number {
  const edges = graph.edges.filter(
    (edge) => edge.kind !== 'related' || edge.because.some(({ kind }) => kind === 'definition'),
  )
  let reached = new Set<NodeKey>([from])
  for (let far = 0; far <= graph.nodes.length; far++) {
    if (reached.has(to)) return far
    const more = edges.flatMap(({ source: a, target: b }) =>
      reached.has(a) ? [b] : reached.has(b) ? [a] : [],
    )
    const next = new Set([...reached, ...more])
    if (next.size === reached.size) return Infinity
    reached = next
  }
  return Infinity
}

describe('the steps from a node', () => {
  it('are every edge that leaves or arrives, once', () => {
    for (const { key } of graph.nodes) {
      const own = graph.edges.filter((edge) => edge.source === key || edge.target === key)
      expect(
        stepsFrom(graph, key)
          .map(({ edge }) => edge.key)
          .sort(),
      ).toEqual(own.map((edge) => edge.key).sort())
    }
  })

  it('reach no farther than the depth that is asked for', () => {
    const term = keyOf('term/baojiaolou')
    expect([...reachOf(graph, term, 1)].sort()).toEqual(['p/1.6.1', 'p/2.8.1', 'term/baojiaolou'])
    const two = reachOf(graph, term, 2)
    expect(two.has(keyOf('s/1.6'))).toBe(true)
    expect(two.has(keyOf('s/1'))).toBe(false)
  })
})

describe('paths', () => {
  it('are the shortest there are, and each hop joins its two nodes', () => {
    fc.assert(
      fc.property(anyKey, anyKey, (from, to) => {
        const paths = findPaths(graph, from, to)
        const far = naiveDistance(from, to)
        if (from === to || far === Infinity) {
          expect(paths).toEqual([])
          return
        }
        expect(paths.length).toBeGreaterThan(0)
        expect(paths.length).toBeLessThanOrEqual(MOST_PATHS)
        for (const path of paths) {
          expect(path.length).toBe(far)
          expect([path[0]?.from, path.at(-1)?.to]).toEqual([from, to])
          path.forEach((hop, index) => {
            expect(new Set([hop.edge.source, hop.edge.target])).toEqual(new Set([hop.from, hop.to]))
            if (index > 0) expect(hop.from).toBe(path[index - 1]?.to)
          })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('lead through the block that cites both terms', () => {
    const [path] = findPaths(graph, keyOf('term/2614-gongzuofa'), keyOf('term/sanguan-sanbixu'))
    expect(path?.map(({ to }) => to)).toEqual(['p/2.8.2', 'term/sanguan-sanbixu'])
  })

  it('quote at every hop words of the report that stand where they say', () => {
    fc.assert(
      fc.property(anyKey, anyKey, (from, to) => {
        for (const hop of findPaths(graph, from, to).flat()) {
          const evidence = evidenceOf(graph, source, hop.edge)
          expect(evidence.length).toBeGreaterThan(0)
          for (const { node: key, span } of evidence) {
            const node = graph.node(key)!
            expect(span.start).toBeGreaterThanOrEqual(node.span.start)
            expect(span.end).toBeLessThanOrEqual(node.span.end)
            expect(sliceSpan(source, span).trim()).not.toBe('')
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('evidence', () => {
  it('is there for every edge, and marks the name of a citation within its quotation', () => {
    for (const edge of graph.edges) {
      const evidence = evidenceOf(graph, source, edge)
      expect(evidence.length, edge.key).toBeGreaterThan(0)
      if (edge.kind !== 'cites') continue
      const marked = evidence.flatMap((one) => one.marked)
      expect(marked.map((words) => sliceSpan(source, words))).toEqual(
        edge.mentions.map(({ surface }) => surface),
      )
      for (const { span, marked: words } of evidence)
        expect(words.every(({ start, end }) => start >= span.start && end <= span.end)).toBe(true)
    }
  })
})

describe('what is shown', () => {
  it('is everything on the map when nothing is asked for, and there is nothing to bridge', () => {
    const shown = shownNodes(graph, EVERYTHING)
    expect(shown.size).toBe(graph.nodes.length)
    expect(findBridges(graph, shown)).toEqual([])
  })

  it('has no component and no coinage in rows', () => {
    for (const layout of ['compare', 'outline'] as const) {
      const kinds = new Set(
        shownPart(graph, { page: { kind: 'home' }, layout, hidden: [], depth: 0, to: null }).nodes.map(
          ({ kind }) => kind,
        ),
      )
      expect(kinds.has('component') || kinds.has('coinage')).toBe(false)
      expect(kinds.has('term') && kinds.has('task')).toBe(true)
    }
  })

  it('keeps a path though its kinds are hidden', () => {
    const page = { kind: 'node', key: keyOf('term/2614-gongzuofa') }
    const { nodes } = shownPart(graph, {
      page,
      layout: 'map',
      hidden: ['task'],
      depth: 1,
      to: keyOf('term/sanguan-sanbixu'),
    })
    expect(nodes.some(({ key }) => key === 'p/2.8.2')).toBe(true)
  })
})

describe('bridges', () => {
  const hiddenKinds = fc.subarray<NodeKind>([...NODE_KINDS])

  it('keep a term linked with the section that holds a hidden paragraph', () => {
    const shown = shownNodes(graph, { ...EVERYTHING, hidden: ['paragraph'] })
    const bridges = findBridges(graph, shown)
    const bridge = bridges.find(({ source: a, target: b }) => a === 's/1' && b === 'term/siqu-liangcheng')
    expect(bridge?.via).toEqual(['cites:p/1.p1>term/siqu-liangcheng'])
  })

  it('join only what is shown and no edge joins, each pair once, by edges of the graph', () => {
    fc.assert(
      fc.property(hiddenKinds, (hidden) => {
        const shown = shownNodes(graph, { ...EVERYTHING, hidden })
        const bridges = findBridges(graph, shown)
        const keys = new Set(graph.edges.map(({ key }) => key))
        for (const { source: a, target: b, via } of bridges) {
          expect(shown.has(a) && shown.has(b)).toBe(true)
          expect(
            graph.edges.some((edge) => [edge.source, edge.target].sort().join() === [a, b].sort().join()),
          ).toBe(false)
          expect(via.length > 0 && via.every((key) => keys.has(key))).toBe(true)
        }
        expect(new Set(bridges.map(({ key }) => key)).size).toBe(bridges.length)
      }),
      { numRuns: 40 },
    )
  })

  it('leave no shown term without the blocks around its citations', () => {
    fc.assert(
      fc.property(hiddenKinds, (hidden) => {
        const shown = shownNodes(graph, { ...EVERYTHING, hidden })
        const bridges = findBridges(graph, shown)
        const joins = (a: NodeKey, b: NodeKey) =>
          [...graph.edges, ...bridges].some(
            (edge) => (edge.source === a && edge.target === b) || (edge.source === b && edge.target === a),
          )
        for (const edge of graph.edges) {
          if (edge.kind !== 'cites') continue
          const name = shown.has(edge.target) ? edge.target : termOf(graph, edge.target)
          let block: NodeKey | undefined = edge.source
          while (block !== undefined && !shown.has(block)) block = parentOf(graph, block)?.key
          const node = block && graph.node(block)
          if (name === undefined || !shown.has(name) || !node || !isBlock(node)) continue
          expect(joins(node.key, name), `${edge.key} without ${hidden.join()}`).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
})
