import { describe, expect, it } from 'vitest'
import type { TermKey } from '../model/ids.ts'
import { sliceSpan } from '../model/span.ts'
import { buildAlphabet } from './alphabet.ts'
import { buildDocuments, listDocuments } from './documents.ts'
import { type SketchedMention, type SketchedNode, sketchReport, spanIn } from './testing/sketch.ts'

const SOURCE = [
  '一、抓好项目',
  '用好两新政策，推进两重建设，两新落到实处。',
  '一是建设园区。二是做好服务。',
  '1.“两重”：重大战略。',
  '2.“两新”：设备更新。',
  '3.三重：三项重点。',
].join('\n')
const POLICY = '用好两新政策，推进两重建设，两新落到实处。'

// In another order than that of the hits and of the source.
const NODES: readonly SketchedNode[] = [
  { key: 'p/1.p1', kind: 'paragraph', label: '用好两新政策', words: POLICY },
  { key: 's/1', kind: 'section', label: '抓好项目', words: SOURCE.slice(0, SOURCE.indexOf('1.')) },
  { key: 'p/1.2', kind: 'problem', label: '做好服务', words: '二是做好服务。' },
  { key: 'p/1.1', kind: 'task', label: '建设园区', words: '一是建设园区。' },
  { key: 'coinage/yuanqu', kind: 'coinage', label: '园区', words: '园区' },
  { key: 'term/sanzhong', kind: 'term', label: '三重', words: '三重：三项重点。' },
  {
    ...{ key: 'term/liangxin', kind: 'term', label: '“两新”', words: '“两新”：设备更新。' },
    more: { aliases: ['两新政策', '“两 新”', '两新工作'] },
  },
  { key: 'term/liangzhong', kind: 'term', label: '“两重”', words: '“两重”：重大战略。' },
  { key: 'component/zhanlue', kind: 'component', label: '重大战略', words: '重大战略' },
]
const MENTIONS: readonly SketchedMention[] = [
  ['p/1.p1', 'term/liangxin', '两新政策'],
  ['p/1.p1', 'term/sanzhong', '两重'],
  ['p/1.p1', 'term/liangxin', '两新落'],
]

const build = (nodes = NODES) => {
  const { graph, keys } = sketchReport(SOURCE, nodes, MENTIONS)
  return buildDocuments(graph, buildAlphabet(keys))
}
const find = (key: string) => build().find((document) => document.key === key)!

describe('the documents of a report', () => {
  it('stand in the order of their kinds, of how often they are cited, and of the source', () => {
    expect(build().map(({ key }) => key)).toEqual([
      'term/liangxin',
      'term/sanzhong',
      'term/liangzhong',
      'component/zhanlue',
      'coinage/yuanqu',
      'p/1.1',
      'p/1.2',
      's/1',
      'p/1.p1',
    ])
    expect(build().map(({ rank }) => rank)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('know their kind, their label, their place and how often they are cited', () => {
    const at = spanIn(SOURCE, '“两新”：设备更新。').start
    expect(find('term/liangxin')).toMatchObject({ kind: 'term', label: '“两新”', citations: 2, at })
    expect(find('s/1')).toMatchObject({ kind: 'section', label: '抓好项目', citations: 0, at: 0 })
  })

  it('are found by each of their written forms once, quotation marks and blanks apart', () => {
    expect(find('term/liangxin').names.map(({ text, level }) => [text, level])).toEqual([
      ['两新', '2新'],
      ['两新政策', '2新政策'],
      ['两新工作', '2新工作'],
    ])
    expect(find('term/liangxin').names.every(({ document }) => document.key === 'term/liangxin')).toBe(true)
  })

  it('show where the report writes a form that is not their own', () => {
    const [own, written, unwritten] = find('term/liangxin').names.map(({ place }) => place)
    expect(own).toBeNull()
    expect(sliceSpan(SOURCE, written!.mention)).toBe('两新政策')
    expect(sliceSpan(SOURCE, written!.block)).toBe(POLICY)
    expect(unwritten).toBeNull()
  })

  it('have no name where nothing but signs is left of it, and none for a paragraph', () => {
    const signs = { key: 'coinage/signs', kind: 'coinage', label: '“”', words: '“' } as const
    const documents = build([...NODES, signs])
    expect(documents.find(({ key }) => key === 'coinage/signs')?.names).toEqual([])
    expect(find('p/1.p1').names).toEqual([])
  })
})

describe('the documents of names outside of any report', () => {
  const { keys } = sketchReport(SOURCE, NODES)
  const listed = [
    { key: 'term/sanzhong' as TermKey, name: '“三重”', uses: 3 },
    { key: 'term/signs' as TermKey, name: '“ ”', uses: 2 },
  ]

  it('keep their order, and are used as often as is said', () => {
    const [first, second] = listDocuments(listed, buildAlphabet(keys))
    expect(first).toMatchObject({
      ...{ key: 'term/sanzhong', kind: 'term', label: '“三重”', citations: 3, at: 0, rank: 0 },
      names: [{ text: '三重', level: '3重', place: null }],
    })
    expect(first?.names[0]?.document).toBe(first)
    expect(second).toMatchObject({ citations: 2, at: 1, rank: 1, names: [] })
  })
})
