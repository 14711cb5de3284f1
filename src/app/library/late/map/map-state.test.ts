import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../../address/view.ts'
import { NO_FACETS } from '../../../../model/library.ts'
import { indexGraph } from '../../../../model/read-graph.ts'
import { keyOf, sampleData } from '../../../canvas/testing/sample-graph.ts'
import { shownConcepts, shownYear } from './map-state.ts'

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

describe('the year up to which the map counts uses', () => {
  const coverage = { reports: 9, years: [2020, 2025] as const }
  it.each([
    [null, null],
    [2024, 2024],
    [2025, null],
    [2031, null],
    [1999, 2020],
  ])('is for %s in the address %s', (year, shown) => {
    expect(shownYear({ ...DEFAULT_VIEW, facets: { ...NO_FACETS, year } }, { coverage })).toBe(shown)
  })
})
