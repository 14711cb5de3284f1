import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../../address/view.ts'
import { isBlock } from '../../../model/concordance.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { parseGraph } from '../../../model/read-graph.ts'
import { findLit } from '../../explore/late/rows/lit.ts'
import { makeBook } from '../../page/context.ts'
import { foldable, type OutlineRow, openBlocks, outlineRows, outlineThreads } from './outline-rows.ts'

const read = (file: string) => readFileSync(`graph-data/lingling-2024-plan/${file}`, 'utf8')
const book = makeBook('lingling-2024-plan', parseGraph(read('graph.json')), read('source.txt'))
const view: View = { ...DEFAULT_VIEW, report: book.id, page: { kind: 'home' }, layout: 'outline' }
const on = (key: string): View => ({ ...view, page: { kind: 'node', key: key as NodeKey } })
const all = (rows: readonly OutlineRow[]): OutlineRow[] => rows.flatMap((row) => [row, ...all(row.children)])

describe('outlineRows', () => {
  it('has every block once, in the order of the report', () => {
    const blocks = book.graph.nodes.filter(isBlock).sort((a, b) => a.span.start - b.span.start)
    const rows = all(outlineRows(book, view, null).rows).map(({ block }) => block)
    expect(rows.map(({ key }) => key).sort()).toEqual(blocks.map(({ key }) => key).sort())
    expect(rows.map(({ span }) => span.start)).toEqual(
      [...rows.map(({ span }) => span.start)].sort((a, b) => a - b),
    )
  })

  it('has each term beside the block that cites it first, and counts the others', () => {
    const rows = all(outlineRows(book, view, null).rows)
    expect(rows.flatMap(({ terms }) => terms).length).toBe(22)
    const row = rows.find(({ block }) => block.key === 'p/2.p2')
    expect([row?.terms.length, row?.others]).toEqual([0, 2])
  })

  it('gives the children of a hidden block to the one above', () => {
    const { rows } = outlineRows(book, { ...view, hidden: ['section'] }, null)
    expect(all(rows).some(({ block }) => block.kind === 'section')).toBe(false)
    expect(rows.some(({ block }) => block.key === 'p/2.8.2')).toBe(true)
  })
})

describe('openBlocks', () => {
  it('opens as many levels as fit', () => {
    const { rows } = outlineRows(book, view, null)
    expect([...openBlocks(rows, null)].sort()).toEqual(['s/1', 's/2'])
    expect(foldable(rows).length).toBeGreaterThan(10)
  })

  it('opens the way to what is chosen', () => {
    const asked = on('p/1.p4.2')
    const lit = findLit(book.graph, asked)
    expect(openBlocks(outlineRows(book, asked, lit).rows, lit).has('p/1.p4')).toBe(true)
  })
})

describe('outlineThreads', () => {
  it('are the hops of the paths that are asked for', () => {
    const asked = { ...on('term/2614-gongzuofa'), to: 'term/sanguan-sanbixu' as NodeKey }
    const threads = outlineThreads(book, findLit(book.graph, asked))
    expect(threads.map(({ key }) => key)).toContain('cites:p/2.8.2>term/2614-gongzuofa')
    expect(outlineThreads(book, null)).toEqual([])
  })
})
