import { describe, expect, it } from 'vitest'
import type { NodeKey } from '../../model/ids.ts'
import type { ConceptUse } from '../../model/library.ts'
import { usedBy } from '../testing/entries.ts'
import { findBeside } from './beside.ts'

/** Makes the uses of a name in blocks, each as its report and its key: `a p/1`. */
const usesIn = (...blocks: readonly string[]): ConceptUse[] =>
  blocks.map((block) => {
    const [report = '', key = ''] = block.split(' ')
    return usedBy(report, [{ block: key as NodeKey, places: [] }])
  })

describe('the names beside a name', () => {
  it('are those of the same blocks, counted by blocks and by reports', () => {
    const [road, city, river] = [
      usesIn('a p/1', 'a p/2', 'b p/1'),
      usesIn('a p/1', 'b p/1', 'a p/2'),
      usesIn('b p/1'),
    ]
    expect(findBeside([road, city, river])).toEqual([
      [
        { name: 1, blocks: 3, reports: 2 },
        { name: 2, blocks: 1, reports: 1 },
      ],
      [
        { name: 0, blocks: 3, reports: 2 },
        { name: 2, blocks: 1, reports: 1 },
      ],
      [
        { name: 0, blocks: 1, reports: 1 },
        { name: 1, blocks: 1, reports: 1 },
      ],
    ])
  })

  it('are not those of blocks that have the same number in another report', () => {
    expect(findBeside([usesIn('a p/1'), usesIn('b p/1'), usesIn('a p/2')])).toEqual([[], [], []])
    expect(findBeside([])).toEqual([])
  })

  it('come by reports, then by blocks, then in the order of the names', () => {
    const own = usesIn('a p/1', 'a p/2', 'a p/3', 'b p/1')
    const others = [
      usesIn('a p/3'),
      usesIn('a p/1'),
      usesIn('a p/1', 'a p/2', 'a p/3'),
      usesIn('a p/1', 'b p/1'),
    ]
    expect(findBeside([own, ...others])[0]).toEqual([
      { name: 4, blocks: 2, reports: 2 },
      { name: 3, blocks: 3, reports: 1 },
      { name: 1, blocks: 1, reports: 1 },
      { name: 2, blocks: 1, reports: 1 },
    ])
  })

  it('are twelve at most', () => {
    const names = Array.from({ length: 14 }, () => usesIn('a p/1'))
    expect(findBeside(names)[0]?.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })

  it('are not told by a block that lists more than forty names', () => {
    const names = (count: number) => Array.from({ length: count }, () => usesIn('a p/1'))
    expect(findBeside(names(40))[0]).toHaveLength(12)
    expect(findBeside(names(41))[0]).toEqual([])
  })
})
