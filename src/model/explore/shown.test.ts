import { describe, expect, it } from 'vitest'
import type { NodeKey } from '../ids.ts'
import { tinyGraph } from '../testing/tiny-graph.ts'
import { findPaths } from './paths.ts'
import { joinsByItself, reachOf, stepsFrom } from './reach.ts'
import { type Choice, findBridges, shownNodes, shownPart } from './shown.ts'

const key = (text: string) => text as NodeKey
const inRows = { places: { compare: { x: 0, y: 0 } } }
const graph = tinyGraph(
  [
    ['s/1', inRows],
    ['p/1.1', inRows],
    ['p/2'],
    ['term/a', inRows],
    ['term/a/1'],
    ['term/a/2'],
    ['coinage/c'],
    ['term/b'],
  ],
  [
    ['contains', 's/1', 'p/1.1'],
    ['component', 'term/a', 'term/a/1'],
    ['component', 'term/a', 'term/a/2'],
    ['cites', 'p/1.1', 'term/a'],
    ['cites', 'p/1.1', 'coinage/c'],
    ['cites', 'p/2', 'term/a/1'],
    ['related', 'term/a', 'term/b', { because: [{ kind: 'block', block: 'p/1.1' }] }],
    ['continues', 'p/1.1', 'p/2', { from: { start: 0, end: 1 }, to: { start: 1, end: 2 } }],
  ],
)
const EVERYTHING: Choice = {
  layout: 'map',
  hidden: [],
  chosen: null,
  depth: 0,
  kept: new Set(),
  within: null,
}
const shown = (choice: Partial<Choice>) => [...shownNodes(graph, { ...EVERYTHING, ...choice })].sort()
const ALL = graph.nodes.map((node) => node.key as string).sort()
/** Returns the bridges where only some nodes are shown: from, to, and by which edges. */
const bridges = (...keys: string[]) =>
  findBridges(graph, new Set(keys.map(key))).map(
    ({ source, target, via }) => `${source} ${target}: ${via.join()}`,
  )

describe('the nodes that are shown', () => {
  it('are all, but for the kinds that are switched off', () => {
    expect(shown({})).toEqual(ALL)
    expect(shown({ hidden: ['task', 'coinage'] })).toEqual([
      's/1',
      'term/a',
      'term/a/1',
      'term/a/2',
      'term/b',
    ])
  })

  it('are in rows only those that have a place there', () => {
    expect(shown({ layout: 'compare' })).toEqual(['p/1.1', 's/1', 'term/a'])
    expect(shown({ layout: 'outline' })).toEqual([])
  })

  it('lie within so many steps of the chosen one', () => {
    expect(shown({ chosen: key('coinage/c'), depth: 1 })).toEqual(['coinage/c', 'p/1.1'])
    expect(shown({ chosen: key('coinage/c'), depth: 2 })).toEqual([
      'coinage/c',
      'p/1.1',
      'p/2',
      's/1',
      'term/a',
    ])
    expect(shown({ chosen: key('coinage/c'), depth: 0 })).toEqual(ALL)
    expect(shown({ chosen: key('term/gone'), depth: 1 })).toEqual(ALL)
    expect(shown({ chosen: null, depth: 1 })).toEqual(ALL)
  })

  it('are kept on a path, whatever else is asked', () => {
    const kept = new Set([key('p/2')])
    expect(shown({ layout: 'outline', hidden: ['task'], kept })).toEqual(['p/2'])
  })

  it('are of a large graph only some, and the chosen one', () => {
    const within = new Set([key('term/b')])
    expect(shown({ within })).toEqual(['term/b'])
    expect(shown({ within, chosen: key('p/2') })).toEqual(['p/2', 'term/b'])
    expect(shown({ within, chosen: key('p/2'), hidden: ['task', 'term'] })).toEqual(['p/2'])
  })
})

describe('a bridge', () => {
  it('leads from the block that holds a hidden one, and from the term of a hidden part', () => {
    expect(bridges('s/1', 'term/a', 'p/2')).toEqual([
      's/1 term/a: cites:p/1.1>term/a',
      'p/2 term/a: cites:p/2>term/a/1',
    ])
  })

  it('leads past a hidden term to its parts', () => {
    expect(bridges('p/1.1', 'term/a/1', 'term/a/2', 's/1')).toEqual([
      'p/1.1 term/a/1: cites:p/1.1>term/a',
      'p/1.1 term/a/2: cites:p/1.1>term/a',
    ])
    expect(bridges('s/1', 'term/a/1')).toEqual(['s/1 term/a/1: cites:p/1.1>term/a'])
  })

  it('is none for words that continue others, for relatives, and where an end is not there', () => {
    expect(bridges('s/1', 'p/2')).toEqual([])
    expect(bridges('term/b', 's/1')).toEqual([])
    expect(bridges('coinage/c')).toEqual([])
  })

  it('is none between what is joined already, or within one', () => {
    expect(bridges('p/1.1', 'term/a', 's/1')).toEqual([])
    expect(bridges(...ALL)).toEqual([])
  })

  it('stands for all the edges it replaces', () => {
    const twice = tinyGraph(
      [['s/1'], ['p/1.1'], ['p/1.2'], ['term/a']],
      [
        ['contains', 's/1', 'p/1.1'],
        ['contains', 's/1', 'p/1.2'],
        ['cites', 'p/1.1', 'term/a'],
        ['cites', 'p/1.2', 'term/a'],
      ],
    )
    expect(findBridges(twice, new Set([key('s/1'), key('term/a')]))).toEqual([
      {
        key: 'bridge:s/1>term/a',
        kind: 'bridge',
        source: 's/1',
        target: 'term/a',
        via: ['cites:p/1.1>term/a', 'cites:p/1.2>term/a'],
      },
    ])
  })
})

describe('the part that a view shows', () => {
  it('has the edges between its nodes, bridges, and a path that is asked for', () => {
    const view = { page: { kind: 'node', key: key('coinage/c') }, layout: 'map', depth: 0, to: null } as const
    const part = shownPart(graph, { ...view, hidden: ['task'] })
    expect(part.edges.map((edge) => edge.key)).toEqual([
      'component:term/a>term/a/1',
      'component:term/a>term/a/2',
      'related:term/a>term/b',
    ])
    expect(part.bridges.map((bridge) => bridge.key)).toEqual(['bridge:s/1>term/a', 'bridge:coinage/c>s/1'])
    const path = shownPart(graph, { ...view, hidden: ['task'], to: key('term/a') })
    expect(path.nodes.map((node) => node.key)).toContain('p/1.1')
    const home = shownPart(graph, { ...view, page: { kind: 'home' }, hidden: ['task'], to: key('term/a') })
    expect(home.nodes.map((node) => node.key)).not.toContain('p/1.1')
  })
})

describe('steps and paths', () => {
  it('go by kind of edge, those that leave first', () => {
    expect(stepsFrom(graph, key('p/1.1')).map(({ to }) => to)).toEqual(['s/1', 'term/a', 'coinage/c', 'p/2'])
    expect(stepsFrom(graph, key('term/gone'))).toEqual([])
    expect([...reachOf(graph, key('s/1'), 1)]).toEqual(['s/1', 'p/1.1'])
    expect([...reachOf(graph, key('s/1'), 0)]).toEqual(['s/1'])
  })

  it('do not lead over relatives that only share a block', () => {
    const related = graph.edges.find(({ kind }) => kind === 'related')
    expect(related?.kind === 'related' && joinsByItself(related)).toBe(false)
    expect(findPaths(graph, key('term/a'), key('term/b'))).toEqual([])
    expect(findPaths(graph, key('term/a'), key('term/a'))).toEqual([])
    expect(findPaths(graph, key('term/a'), key('term/gone'))).toEqual([])
    expect(findPaths(graph, key('term/gone'), key('term/a'))).toEqual([])
  })

  it('that explain most come first of those that are equally long, five at most', () => {
    const nodes = ['s/1', 'p/1.1', 'term/a', 'term/b', ...[1, 2, 3, 4, 5].map((n) => `p/2.${n}`)]
    const many = tinyGraph(
      nodes.map((name) => [name]),
      [
        ['contains', 's/1', 'p/1.1'],
        ...[1, 2, 3, 4, 5].flatMap((n) => [
          ['cites', `p/2.${n}`, 'term/a'] as const,
          ['cites', `p/2.${n}`, 'term/b'] as const,
        ]),
        ['contains', 'term/a', 's/1'],
        ['contains', 's/1', 'term/b'],
      ],
    )
    const paths = findPaths(many, key('term/a'), key('term/b'))
    expect(paths.map(([first]) => first?.to)).toEqual(['p/2.1', 'p/2.2', 'p/2.3', 'p/2.4', 'p/2.5'])
  })
})
