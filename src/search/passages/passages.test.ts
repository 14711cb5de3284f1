import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { END, gramOf } from '../index/grams.ts'
import { listOf } from '../index/postings.ts'
import { type SketchedNode, sketchPassages, spanIn } from '../testing/sketch.ts'
import { isSection, NO_PASSAGES, type Region, regionAround } from './passages.ts'

const SOURCE = [
  '一、抓好“项目”',
  '加力推进。一是建设园区。二是做好服务。',
  '过渡的话。',
  '二、其他',
  '附：',
  '1.“两重”“两新”：两重指重大战略，两新指设备更新。',
  '2.新园：新的园区。',
].join('\n')
const SECTION = SOURCE.slice(0, SOURCE.indexOf('\n二、'))
const ENTRY = '1.“两重”“两新”：两重指重大战略，两新指设备更新。'
const entrySpan = spanIn(SOURCE, ENTRY)
const joined = (label: string, part: string): SketchedNode => ({
  ...{ key: `term/${label}`, kind: 'term', label, words: ENTRY },
  more: { entrySpan, labelSpan: spanIn(SOURCE, label, entrySpan.start), partSpan: spanIn(SOURCE, part) },
})

// Not in the order of the source.
const NODES: readonly SketchedNode[] = [
  joined('“两新”', '两新指设备更新'),
  joined('“两重”', '两重指重大战略'),
  {
    ...{ key: 'term/新园', kind: 'term', label: '新园', words: '新的园区。' },
    more: {
      entrySpan: spanIn(SOURCE, '2.新园：新的园区。'),
      labelSpan: spanIn(SOURCE, '新园：'),
    },
  },
  { key: 'p/1.2', kind: 'task', label: '做好服务', words: '二是做好服务。' },
  { key: 'p/1.1', kind: 'task', label: '建设园区', words: '一是建设园区。' },
  { key: 'p/1.p1', kind: 'paragraph', label: '加力推进', words: '加力推进。一是建设园区。二是做好服务。' },
  { key: 's/2', kind: 'section', label: '其他', words: '二、其他' },
  { key: 's/1', kind: 'section', label: '抓好项目', words: SECTION },
]

const build = () => sketchPassages(SOURCE, NODES).passages
const keysOf = (region: Region | null) => region?.owners.map(({ document }) => document.key) ?? null

describe('the passages of a report', () => {
  it('are blocks with their items, entries, and what sections have between, the best in rank first', () => {
    const { list, folded } = build()
    expect(list.map(({ folded: part, region }) => [sliceSpan(folded.text, part), keysOf(region)])).toEqual([
      // Two names of one entry are one passage, from the first name on.
      ['两重两新:两重指重大战略,两新指设备更新。', ['term/“两新”', 'term/“两重”']],
      ['新园:新的园区。', ['term/新园']],
      // A paragraph comes with its items, of which the first is better in rank than the sections.
      ['加力推进。一是建设园区。二是做好服务。', ['p/1.p1']],
      ['一、抓好项目', ['s/1']],
      ['过渡的话。', ['s/1']],
      ['二、其他', ['s/2']],
    ])
  })

  it('are nested as blocks are, in whatever order these are told', () => {
    const [, , paragraph] = build().list
    const { region } = paragraph!
    expect(keysOf(region.parent)).toEqual(['s/1'])
    expect(region.parent?.parent).toBeNull()
    expect(region.parent?.children).toEqual([region])
    expect(region.children.map(keysOf)).toEqual([['p/1.1'], ['p/1.2']])
    expect(region.children.every((child) => child.parent === region)).toBe(true)
    expect(region.children.flatMap(({ children }) => children)).toEqual([])
    expect([isSection(region), isSection(region.parent!)]).toEqual([false, true])
  })

  it('know the part of an entry that is a name’s own', () => {
    const parts = build().list[0]!.region.owners.map(({ part }) => part && sliceSpan(SOURCE, part))
    expect(parts).toEqual(['两新指设备更新', '两重指重大战略'])
    expect(build().list[2]!.region.owners.map(({ part }) => part)).toEqual([null])
  })

  it('lead back from the folded text into the source', () => {
    const { folded, level, spanOf, list } = build()
    const at = folded.text.indexOf('项目')
    expect(sliceSpan(SOURCE, spanOf({ start: at - 1, end: at + 2 }))).toBe('好“项目')
    expect(sliceSpan(SOURCE, list[0]!.region.span)).toBe(ENTRY.slice(2))
    expect(level).toContain('2重2新:2重指')
    expect(level).toHaveLength(folded.text.length)
  })

  it('are indexed by neighbours, the last character with their end', () => {
    const { postings } = build()
    const holders = (first: string, second: string) => {
      const list = listOf(postings, gramOf(first.charCodeAt(0), second.charCodeAt(0)))
      const units: number[] = []
      while (list && list.next() < Number.POSITIVE_INFINITY) units.push(list.unit)
      return units
    }
    expect(holders('园', '区')).toEqual([1, 2])
    expect(holders('目', END)).toEqual([3])
    expect(holders('目', '加')).toEqual([])
  })

  it('are none between blocks that follow upon each other', () => {
    const source = '一、抓好项目\n加力推进。\n做好服务。'
    const { list, folded } = sketchPassages(source, [
      { key: 's/1', kind: 'section', label: '抓好项目', words: source },
      { key: 'p/1.p1', kind: 'paragraph', label: '加力推进', words: '加力推进。' },
      { key: 'p/1.p2', kind: 'paragraph', label: '做好服务', words: '做好服务。' },
    ]).passages
    const texts = list.map((passage) => sliceSpan(folded.text, passage.folded))
    expect(texts).toEqual(['一、抓好项目', '加力推进。', '做好服务。'])
  })

  it('begin with the definition where the name of a note stands in the body', () => {
    const note: SketchedNode = {
      ...{ key: 'term/note', kind: 'term', label: '园区', words: '新的园区。' },
      more: { entrySpan: spanIn(SOURCE, '2.新园：新的园区。'), labelSpan: spanIn(SOURCE, '园区') },
    }
    const { list, folded } = sketchPassages(SOURCE, [note]).passages
    expect(list.map((passage) => sliceSpan(folded.text, passage.folded))).toEqual(['新的园区。'])
  })

  it('are none for what is found by its names alone', () => {
    expect([NO_PASSAGES.list, NO_PASSAGES.level, NO_PASSAGES.folded.text]).toEqual([[], '', ''])
    expect(listOf(NO_PASSAGES.postings, 0)).toBeNull()
    expect(NO_PASSAGES.spanOf({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 })
  })
})

describe('the region around a place', () => {
  const around = (words: string, near: string) => {
    const { list, folded } = build()
    const passage = list.find((one) => keysOf(one.region)?.[0] === near)!
    return keysOf(regionAround(passage.region, spanIn(folded.text, words)))
  }

  it('is the innermost block that holds all of it', () => {
    expect(around('建设园区', 'p/1.p1')).toEqual(['p/1.1'])
    expect(around('推进。', 'p/1.p1')).toEqual(['p/1.p1'])
    expect(around('园区。二是', 'p/1.p1')).toEqual(['p/1.p1'])
    expect(around('一是建设园区。', 'p/1.p1')).toEqual(['p/1.1'])
  })

  it('is looked for outwards, and inwards again', () => {
    expect(around('项目加力', 'p/1.p1')).toEqual(['s/1'])
    expect(around('服务。过渡', 'p/1.p1')).toEqual(['s/1'])
    expect(around('建设园区', 's/1')).toEqual(['p/1.1'])
  })

  it('is none where no block holds all of it', () => {
    expect(around('的话。二、', 'p/1.p1')).toBeNull()
    expect(around('重大战略', 'p/1.p1')).toBeNull()
  })
})
