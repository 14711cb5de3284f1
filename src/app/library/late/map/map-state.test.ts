import { describe, expect, it } from 'vitest'
import { indexGraph } from '../../../../model/read-graph.ts'
import { keyOf, sampleData } from '../../../canvas/testing/sample-graph.ts'
import { shownConcepts } from './map-state.ts'

const graph = indexGraph({ ...sampleData(), edges: [] })
const years = { 'term/wang': 2023, 'term/lou': 2024, 'term/san': 0 }

describe('the concepts that the map shows', () => {
  it('are all where no year is asked for', () => {
    expect(shownConcepts({ graph, years }, null)).toBeNull()
  })

  it('are those used up to a year, without those of no known year', () => {
    expect(shownConcepts({ graph, years }, 2023)).toEqual(new Set([keyOf('term/wang')]))
    expect(shownConcepts({ graph, years }, 2030)).toEqual(new Set([keyOf('term/wang'), keyOf('term/lou')]))
  })
})
