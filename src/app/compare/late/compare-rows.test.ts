import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../../address/view.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { parseGraph } from '../../../model/read-graph.ts'
import { findLit } from '../../explore/late/rows/lit.ts'
import { compareRows, openGroups, sidesIn } from './compare-rows.ts'

const graph = parseGraph(readFileSync('graph-data/lingling-2024-plan/graph.json', 'utf8'))
const view: View = {
  ...DEFAULT_VIEW,
  report: 'lingling-2024-plan',
  page: { kind: 'home' },
  layout: 'compare',
}
const on = (key: string): View => ({ ...view, page: { kind: 'node', key: key as NodeKey } })
const rowsOf = (asked: View) => compareRows(graph, asked, findLit(graph, asked))

describe('compareRows', () => {
  const rows = rowsOf(view)

  it('has every placed block on its side, under the block that holds it', () => {
    const placed = graph.nodes.filter(({ places, kind }) => places?.compare && kind !== 'term')
    expect(rows.review.blocks + rows.plan.blocks).toBe(placed.length)
    const group = rows.plan.groups.find(({ key }) => key === 's/2.8')
    expect(group?.blocks.map(({ key }) => key)).toEqual(['p/2.8.1', 'p/2.8.2', 'p/2.8.3'])
    expect(rows.review.groups.at(-1)?.head?.key).toBe('p/1.p4')
  })

  it('begins a group with a heading that cites a term itself', () => {
    const group = rows.plan.groups.find(({ key }) => key === 's/2.2')
    expect(group?.isHeadShown).toBe(true)
    expect(group?.blocks).toHaveLength(3)
  })

  it('keeps the order of terms that the report was compiled with', () => {
    const ys = rows.terms.map(({ node }) => node.places?.compare?.y ?? 0)
    expect(ys).toEqual([...ys].sort((a, b) => a - b))
  })

  it('counts what each side comes to', () => {
    expect([rows.review.only, rows.plan.only]).toEqual([9, 4])
    expect([rows.review.citing, rows.plan.citing]).toEqual([14, 10])
  })

  it('joins a term with the blocks that cite it or a part of it', () => {
    const row = rows.terms.find(({ node }) => node.key === 'term/yiqu-sanyuan')
    expect(row?.review.map(({ key }) => key)).toEqual(['p/1.1.1', 'p/1.2.1'])
    expect(row?.plan.map(({ key }) => key)).toEqual(['s/2.2', 'p/2.2.1', 'p/2.2.2', 'p/2.2.3'])
  })

  it('leaves out what the legend hides', () => {
    const hidden = rowsOf({ ...view, hidden: ['task'] })
    expect(hidden.plan.groups.flatMap(({ blocks }) => blocks).every(({ kind }) => kind !== 'task')).toBe(true)
    expect(rowsOf({ ...view, hidden: ['section'] }).review.groups).toHaveLength(1)
  })
})

describe('openGroups', () => {
  it('opens all of a short side', () => {
    const rows = rowsOf(view)
    expect(openGroups(rows.plan, rows).size).toBe(rows.plan.groups.length)
  })

  it('gathers the sections that a chosen term is cited in', () => {
    const rows = rowsOf(on('term/baojiaolou'))
    expect([...openGroups(rows.review, rows)]).toEqual(['s/1.6'])
    expect([...openGroups(rows.plan, rows)]).toEqual(['s/2.8'])
  })
})

describe('sidesIn', () => {
  it('tells which sides a report has', () => {
    expect(sidesIn(graph)).toEqual(['review', 'plan'])
    expect(sidesIn({ ...graph, nodes: graph.nodesOf('term') })).toEqual([])
  })
})
