import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stepsFrom } from '../../../model/explore/reach.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { parseGraph } from '../../../model/read-graph.ts'
import type { Walk } from '../explore-model.ts'
import { walkBy, walkedNode } from './walk.ts'

const graph = parseGraph(readFileSync('graph-data/lingling-2024-plan/graph.json', 'utf8'))
const order = graph.nodes.map(({ key }) => key)
const start: Walk = { at: 'term/baojiaolou' as NodeKey, relation: -1, trail: [] }
const press = (walk: Walk, ...keys: string[]) =>
  keys.reduce((at, key) => walkBy(graph, at, key, order) ?? at, walk)

describe('a walk by keyboard', () => {
  it('goes through the relations of a node and stays at both ends', () => {
    const steps = stepsFrom(graph, start.at)
    expect(walkedNode(graph, press(start, 'ArrowDown'))).toBe(steps[0]?.to)
    expect(walkedNode(graph, press(start, 'End'))).toBe(steps.at(-1)?.to)
    expect(press(start, 'End', 'ArrowDown')).toEqual(press(start, 'End'))
    expect(press(start, 'ArrowUp')).toEqual(start)
    expect(press(start, 'End', 'Home')).toEqual(start)
  })

  it('steps along a relation and back', () => {
    const there = press(start, 'ArrowDown', 'ArrowDown', 'ArrowRight')
    expect(there).toEqual({ at: 'p/2.8.1', relation: -1, trail: ['term/baojiaolou'] })
    expect(press(there, 'ArrowLeft')).toEqual(start)
  })

  it('comes to every node by the page keys, and to every edge by the arrows', () => {
    const seen = new Set<NodeKey>()
    const edges = new Set<string>()
    let walk: Walk = { at: order[0]!, relation: -1, trail: [] }
    for (let turn = 0; turn < order.length; turn++) {
      seen.add(walk.at)
      const steps = stepsFrom(graph, walk.at)
      for (let n = 0; n < steps.length; n++) {
        walk = press(walk, 'ArrowDown')
        edges.add(steps[walk.relation]!.edge.key)
      }
      walk = press(walk, 'PageDown')
    }
    expect(seen.size).toBe(graph.nodes.length)
    expect(edges.size).toBe(graph.edges.length)
  })

  it('leaves other keys to the browser', () => {
    expect(walkBy(graph, start, 'a', order)).toBeNull()
  })
})
