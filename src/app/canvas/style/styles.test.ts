import { describe, expect, it } from 'vitest'
import { neighbourhoodOf } from '../state/neighbourhood.ts'
import { keyOf, sampleGraph, sampleState } from '../testing/sample-graph.ts'
import { mixColors } from './color.ts'
import { edgeStyle } from './edge-style.ts'
import { nodeStyle } from './node-style.ts'
import { blendStyles, stylesOf } from './styles.ts'

const graph = sampleGraph()
const rest = sampleState()
const chosen = sampleState({ chosen: neighbourhoodOf(graph, keyOf('term/wang')) })
const node = (key: string) => graph.node(key)!
const edge = (key: string) => graph.edges.find((candidate) => candidate.key === key)!

describe('nodeStyle', () => {
  it('gives each kind its shape, so that items are told apart without colour', () => {
    const shapes = ['achievement', 'task', 'problem', 'term', 'component', 'coinage'].map(
      (kind) => nodeStyle(rest, { ...node('p/1.1.1'), kind } as never).shape,
    )
    expect(new Set(shapes).size).toBe(shapes.length)
  })

  it('dims to a quarter toward the ground what has no part in the chosen', () => {
    const { term, ground } = rest.palette
    expect(nodeStyle(chosen, node('term/far')).color).toEqual(mixColors(term, ground, 0.25))
    expect(nodeStyle(chosen, node('term/lou')).color).toEqual(term)
  })

  it('dims less what a focus shows beside the lit', () => {
    const { term, ground } = rest.palette
    const focus = { ...chosen, depth: 2 }
    expect(nodeStyle(focus, node('term/far')).color).toEqual(mixColors(term, ground, 0.5))
  })

  it('puts a halo around the chosen node alone', () => {
    const haloed = graph.nodes.filter((each) => nodeStyle(chosen, each).halo > 0)
    expect(haloed.map(({ key }) => key)).toEqual(['term/wang'])
  })

  it('hides what is not shown and nothing else', () => {
    const state = sampleState({ shown: new Set([keyOf('term/wang')]) })
    for (const each of graph.nodes) expect(nodeStyle(state, each).hidden).toBe(each.key !== 'term/wang')
  })
})

describe('edgeStyle', () => {
  it('draws at rest only what blocks contain and cite', () => {
    const drawn = graph.edges.filter((each) => edgeStyle(rest, each).width > 0)
    expect(new Set(drawn.map(({ kind }) => kind))).toEqual(new Set(['contains', 'cites']))
  })

  it('draws the ties of a library at rest: no block joins its terms', () => {
    const tie = { ...edge('related:term/lou>term/wang'), because: [{ kind: 'library', reports: 2 }] } as never
    expect(edgeStyle(rest, edge('related:term/lou>term/wang')).width).toBe(0)
    expect(edgeStyle(rest, tie).width).toBe(1)
  })

  it('draws the citations of the chosen two pixels wide in the colour of terms', () => {
    expect(edgeStyle(chosen, edge('cites:p/1.1.1>term/wang'))).toEqual({ color: rest.palette.term, width: 2 })
  })

  it('joins petals to the chosen term by hairlines', () => {
    expect(edgeStyle(rest, edge('component:term/wang>term/wang/1')).width).toBe(0)
    expect(edgeStyle(chosen, edge('component:term/wang>term/wang/1')).width).toBe(1)
  })

  it('keeps the lines between lit nodes and dims the others', () => {
    const lit = edge('cites:p/1.1.1>term/lou')
    const dimmed = edge('cites:p/p1>coinage/xin')
    expect(edgeStyle(chosen, lit)).toEqual(edgeStyle(rest, lit))
    expect(edgeStyle(chosen, dimmed)).not.toEqual(edgeStyle(rest, dimmed))
  })

  it('lights up the same links under the pointer', () => {
    const hovered = sampleState({ hovered: chosen.chosen })
    expect(edgeStyle(hovered, edge('cites:p/1.1.1>term/wang')).width).toBe(2)
  })
})

describe('blendStyles', () => {
  const from = stylesOf(graph, rest)
  const to = stylesOf(graph, chosen)

  it('ends in the new styles', () => {
    expect(blendStyles(from, to, 1)).toEqual(to)
  })

  it('lets a link grow from nothing', () => {
    const key = 'component:term/wang>term/wang/1'
    expect(blendStyles(from, to, 0.5).edges.get(key)?.width).toBe(0.5)
  })
})
