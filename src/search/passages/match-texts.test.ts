import { describe, expect, it } from 'vitest'
import { buildSearchKeys } from '../../compile/names/search-keys.ts'
import type { NodeAttributes, SerializedTermGraph } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { groupHits } from '../hit.ts'
import { nearByFuse } from '../near/near-by-fuse.ts'
import { buildSearch } from '../search.ts'

const source = [
  '一、抓好项目',
  '加力推进两重两新，用好两新政策。一是建设园区。园区有园。二是“两新”补贴到位。',
  '附：',
  '1.“两重”“两新”：两重指重大战略，两新指设备更新。',
  '2.“新园”：新园区。',
].join('\n')

const spanOf = (text: string, from = 0) => {
  const start = source.indexOf(text, from)
  return { start, end: start + text.length }
}
const place = { x: 0, y: 0, size: 1 }
const block = { side: 'plan', marker: null } as const
const line = spanOf('加力推进两重两新，用好两新政策。一是建设园区。园区有园。二是“两新”补贴到位。')
const entry = spanOf('1.“两重”“两新”：两重指重大战略，两新指设备更新。')
const joined = { span: spanOf('两重指重大战略，两新指设备更新。'), entrySpan: entry, number: '1' }

const nodes: Record<string, unknown> = {
  'term/liangzhong': {
    ...{ kind: 'term', label: '“两重”', name: '两重', aliases: [], ...joined },
    ...{ labelSpan: spanOf('“两重”'), partSpan: spanOf('两重指重大战略') },
  },
  'term/liangxin': {
    ...{ kind: 'term', label: '“两新”', name: '两新', aliases: ['两新政策'], ...joined },
    ...{ labelSpan: spanOf('“两新”', entry.start), partSpan: spanOf('两新指设备更新') },
  },
  'term/xinyuan': {
    ...{ kind: 'term', label: '“新园”', name: '新园', aliases: [], number: '2', span: spanOf('新园区。') },
    ...{ labelSpan: spanOf('“新园”'), entrySpan: spanOf('2.“新园”：新园区。') },
  },
  'coinage/yuanqu': { kind: 'coinage', label: '园区', span: spanOf('园区') },
  's/1': {
    ...block,
    kind: 'section',
    label: '抓好项目',
    heading: '抓好项目',
    span: { start: 0, end: line.end },
  },
  'p/1.p1': { ...block, kind: 'paragraph', label: '加力推进', span: line },
  'p/1.p1.1': {
    ...block,
    kind: 'task',
    label: '建设园区',
    title: '建设园区',
    span: spanOf('一是建设园区。园区有园。'),
  },
  'p/1.p1.2': {
    ...block,
    kind: 'task',
    label: '“两新”补贴到位',
    title: '“两新”补贴到位',
    span: spanOf('二是“两新”补贴到位。'),
  },
}
const mention = { ...spanOf('两新政策'), surface: '两新政策', match: 'reworded' } as const
const serialized: SerializedTermGraph = {
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: {} as SerializedTermGraph['attributes'],
  nodes: Object.entries(nodes).map(([key, attributes]) => ({
    key: key as NodeKey,
    attributes: { ...place, ...(attributes as object) } as NodeAttributes,
  })),
  edges: [
    {
      key: 'cites:p/1.p1>term/liangxin',
      source: 'p/1.p1' as NodeKey,
      target: 'term/liangxin' as NodeKey,
      attributes: { kind: 'cites', mentions: [mention] },
    },
  ],
}
const engine = buildSearch({
  graph: indexGraph(serialized),
  source,
  keys: buildSearchKeys(serialized, source),
  near: nearByFuse,
})
const keys = (query: string) => engine.search(query).map((hit) => hit.key)

describe('within a class', () => {
  it('terms come before coinages before items', () => {
    expect(engine.search('园').map((hit) => [hit.match, hit.key])).toEqual([
      ['prefix', 'coinage/yuanqu'],
      ['infix', 'term/xinyuan'],
      ['infix', 'p/1.p1.1'],
    ])
  })

  it('what is cited comes before what stands earlier', () => {
    expect(keys('两').slice(0, 2)).toEqual(['term/liangxin', 'term/liangzhong'])
  })
})

describe('a joined entry', () => {
  it('is found by each of its names', () => {
    expect(keys('两重')[0]).toBe('term/liangzhong')
    expect(keys('两新')[0]).toBe('term/liangxin')
  })

  it('answers with the name whose own part holds the words', () => {
    expect(keys('重大战略')).toEqual(['term/liangzhong'])
    expect(keys('设备更新')).toEqual(['term/liangxin'])
  })

  it('answers with all its names where the words belong to none', () => {
    expect(keys('战略，两新')).toEqual(['term/liangxin', 'term/liangzhong'])
  })
})

describe('a place in the text', () => {
  it('belongs to the innermost block that holds it whole', () => {
    expect(keys('园区有园')).toEqual(['p/1.p1.1'])
    expect(keys('加力推进')).toEqual(['p/1.p1'])
    expect(keys('有园。二是“两新”')).toEqual(['p/1.p1'])
    expect(keys('项目加力')).toEqual(['s/1'])
  })

  it('does not bring a section for words that only meet in it', () => {
    expect(keys('抓好 加力')).toEqual([])
  })

  it('brings the block in which words meet', () => {
    expect(keys('补贴 园区')).toEqual(['p/1.p1'])
    expect(keys('有园 建设')).toEqual(['p/1.p1.1'])
  })

  it('is quoted where another written form than the label was met', () => {
    const [hit] = engine.search('两新政策')
    expect(hit).toMatchObject({ key: 'term/liangxin', match: 'exact', marks: [] })
    expect(hit?.snippet?.marks).toEqual([spanOf('两新政策')])
  })
})

describe('groups', () => {
  it('stand in the order of their best hits and keep the order within', () => {
    const hits = engine.search('园')
    expect(groupHits(hits).map(({ group, hits: own }) => [group, own.length])).toEqual([
      ['coinage', 1],
      ['term', 1],
      ['item', 1],
    ])
    expect(groupHits(hits).flatMap((group) => group.hits)).toEqual(hits)
  })
})
