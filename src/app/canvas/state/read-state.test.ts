import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { indexGraph } from '../../../model/read-graph.ts'
import { keyOf, sampleData } from '../testing/sample-graph.ts'
import { StateReader } from './read-state.ts'

const [wang, lou, san] = [keyOf('term/wang'), keyOf('term/lou'), keyOf('term/san')]
const related = (source: typeof wang, target: typeof wang) => ({
  ...{ key: `related:${source}>${target}`, source, target },
  attributes: { kind: 'related' as const, weight: 1, because: [{ kind: 'library' as const, reports: 1 }] },
})
const graph = indexGraph({ ...sampleData(), edges: [related(wang, lou), related(lou, san)] })
const NOTHING = { node: null, edge: null }
const view = { chosen: wang, to: san, hidden: [], depth: 0, walked: null }

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: null })
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: () => '' }))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the state of a canvas that shows some nodes only', () => {
  it('has these nodes and no others', () => {
    const { shown } = new StateReader(graph).read({ ...view, to: null, only: new Set([wang, san]) }, NOTHING)
    expect(shown).toEqual(new Set([wang, san]))
  })

  it('leads no path through a node that is not among them', () => {
    const reader = new StateReader(graph)
    expect([...(reader.read(view, NOTHING).chosen?.roles.keys() ?? [])]).toEqual([wang, lou, san])
    const { chosen, shown } = reader.read({ ...view, only: new Set([wang, san]) }, NOTHING)
    expect(chosen?.halos).toEqual(new Set([wang]))
    expect(shown.has(lou)).toBe(false)
  })

  it('has nothing chosen where the chosen node is not among them', () => {
    expect(new StateReader(graph).read({ ...view, only: new Set([lou]) }, NOTHING).chosen).toBeNull()
  })
})
