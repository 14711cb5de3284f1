import { describe, expect, it } from 'vitest'
import { keyOf, sampleGraph } from '../testing/sample-graph.ts'
import { neighbourhoodOf } from './neighbourhood.ts'

const graph = sampleGraph()
const around = (key: string) => Object.fromEntries(neighbourhoodOf(graph, keyOf(key)).roles)

describe('neighbourhoodOf', () => {
  it('lights up a term with its parts, the blocks that cite either, and the names cited there', () => {
    expect(around('term/wang')).toEqual({
      'term/wang': 'centre',
      'term/wang/1': 'petal',
      'term/wang/2': 'petal',
      'p/1.1.1': 'block',
      'p/2.1.1': 'block',
      'term/lou': 'term',
      'term/san': 'term',
      's/1.1': 'joint',
    })
  })

  it('takes as links of a term its stalks, its citations and the ties that no block shows', () => {
    expect([...neighbourhoodOf(graph, keyOf('term/wang')).links].sort()).toEqual([
      'cites:p/1.1.1>term/wang',
      'cites:p/2.1.1>term/wang/1',
      'component:term/wang>term/wang/1',
      'component:term/wang>term/wang/2',
      'related:term/san>term/wang',
    ])
  })

  it('lights up a component with its flower and its own citations only', () => {
    expect(around('term/wang/1')).toEqual({
      'term/wang/1': 'centre',
      'term/wang': 'term',
      'term/wang/2': 'petal',
      'p/2.1.1': 'block',
    })
  })

  it('lights up a block with all it cites and what continues it', () => {
    expect(around('p/1.1.1')).toEqual({
      'p/1.1.1': 'centre',
      'term/wang': 'term',
      'term/lou': 'term',
      'p/2.1.1': 'block',
      's/1.1': 'joint',
    })
  })

  it('lights up a section with its blocks and the names they cite', () => {
    expect(around('s/1.1')).toEqual({
      's/1.1': 'centre',
      'p/1.1.1': 'joint',
      'term/wang': 'term',
      'term/lou': 'term',
    })
  })

  it('leaves an unknown key alone', () => {
    expect(around('term/none')).toEqual({ 'term/none': 'centre' })
  })
})
