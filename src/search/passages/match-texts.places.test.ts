import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { type SketchedNode, sketchLines, sketchPassages } from '../testing/sketch.ts'
import { matchTexts, textMatches } from './match-texts.ts'

const match = (
  source: string,
  query: string,
  nodes: readonly SketchedNode[] = sketchLines(source),
  limit = 50,
) => {
  const { passages, read } = sketchPassages(source, nodes)
  return matchTexts(passages, read(query), limit)
}
const keys = (...given: Parameters<typeof match>) => match(...given).map(({ document }) => document.key)
const filling = (length: number) => '，加力推进'.repeat(40).slice(0, length)

describe('the place that a snippet shows', () => {
  /** The offset of the place, and what stands there. */
  const focus = (source: string, query: string) => {
    const [first] = match(source, query)
    return first && [first.focus.start, sliceSpan(source, first.focus)]
  }

  it('is the first of a phrase', () => {
    expect(focus('园区和园区', '园区')).toEqual([0, '园区'])
    expect(match('园区和园区', '园区')[0]?.places).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ])
  })

  it('is where the most words of a query stand together', () => {
    const source = `园区${filling(98)}补贴给园区`
    expect(focus(source, '园区 补贴')).toEqual([100, '补贴'])
    expect(focus(`${source}${filling(98)}补贴`, '园区 补贴')).toEqual([100, '补贴'])
  })

  it('is the first of several where as many words stand together', () => {
    const again = `补贴到园区${filling(95)}园区和园区给补贴`
    expect(focus(again, '园区 补贴')).toEqual([0, '补贴'])
    expect(focus(`园区${filling(98)}补贴`, '补贴 园区')).toEqual([0, '园区'])
  })

  it('counts a word that begins less than 48 characters behind, and none before', () => {
    const apart = (between: number) => `园区${filling(between - 2)}补贴${filling(98)}补贴给园区`
    expect(focus(apart(47), '园区 补贴')).toEqual([0, '园区'])
    expect(focus(apart(48), '园区 补贴')).toEqual([148, '补贴'])
  })

  it('counts each word once, however often it stands there', () => {
    const source = `园区园区园区补贴${filling(92)}补贴园区服务`
    expect(focus(source, '园区 补贴 服务')).toEqual([100, '补贴'])
  })
})

describe('a text that matches', () => {
  it('is told apart where its numerals are written otherwise', () => {
    const levelled = (query: string) =>
      match('推进五大战略，建设2个园区。', query).map(({ isLevelled }) => isLevelled)
    expect(levelled('五大战略')).toEqual([false])
    expect(levelled('5大战略')).toEqual([true])
    expect(levelled('五大 2个')).toEqual([false])
    expect(levelled('五大 两个')).toEqual([true])
  })

  it('has the numbers of a query, however these are written', () => {
    expect(keys('落实十五条措施\n落实15条规定', '十五条')).toEqual(['p/p0', 'p/p1'])
    expect(keys('落实十五条措施\n落实15条规定', '15条')).toEqual(['p/p1', 'p/p0'])
  })

  it('has the query in one piece, or its words apart', () => {
    const whole = (query: string) => match('建设园区，给予补贴。', query).map(({ isWhole }) => isWhole)
    expect(whole('建设园区')).toEqual([true])
    expect(whole('建设 园区')).toEqual([true])
    expect(whole('补贴 园区')).toEqual([false])
    expect(whole('补贴 建筑')).toEqual([])
  })

  it('marks the words in the order of the text', () => {
    const source = '建设园区，给予补贴，园区见效。'
    const places = match(source, '补贴 园区').flatMap((one) => one.places)
    expect(places.map((place) => sliceSpan(source, place))).toEqual(['园区', '补贴', '园区'])
  })

  it('is found by a single character wherever it stands in a block', () => {
    expect(keys('园区建设\n建设园\n建设', '园')).toEqual(['p/p0', 'p/p1'])
    expect(keys('园区建设', '圆')).toEqual([])
    expect(keys('园', '园')).toEqual(['p/p0'])
    expect(keys('建设园区\n新建园地', '园 建')).toEqual(['p/p0', 'p/p1'])
  })

  it('is found no more often than is wanted, the first in rank', () => {
    const source = Array.from({ length: 9 }, (_, at) => `建设园区${at}`).join('\n')
    expect(keys(source, '园区', undefined, 3)).toEqual(['p/p0', 'p/p1', 'p/p2'])
    expect(keys(source, '区 建', undefined, 3)).toHaveLength(3)
    expect(keys(source, '园', undefined, 3)).toHaveLength(3)
    // The words are not looked for apart where they have been met together.
    expect(keys('园区要建设\n建设园区', '建设 园区', undefined, 1)).toEqual(['p/p1'])
  })

  it('holds the query itself, not only its pairs of characters', () => {
    expect(keys('城建城市建城建\n城市城建城', '市城建')).toEqual(['p/p1'])
  })
})

describe('words that meet', () => {
  const SOURCE = '一、抓好园区\n加力推进补贴。一是建设园区。二是做好园区服务，办好补贴。'
  const nodes: readonly SketchedNode[] = [
    { key: 's/1', kind: 'section', label: '抓好园区', words: SOURCE },
    { key: 'p/1.p1', kind: 'paragraph', label: '加力', words: SOURCE.slice(SOURCE.indexOf('加力')) },
    { key: 'p/1.1', kind: 'task', label: '建设园区', words: '一是建设园区。' },
    { key: 'p/1.2', kind: 'task', label: '做好园区服务', words: '二是做好园区服务，办好补贴。' },
  ]

  it('bring the innermost block that holds them all', () => {
    expect(keys(SOURCE, '补贴 服务', nodes)).toEqual(['p/1.2'])
    expect(keys(SOURCE, '建设 补贴', nodes)).toEqual(['p/1.p1'])
    expect(keys(SOURCE, '补贴 园区', nodes)).toEqual(['p/1.2'])
  })

  it('bring no section, in which everything stands', () => {
    expect(keys(SOURCE, '抓好 服务', nodes)).toEqual([])
  })
})

describe('a region that matches', () => {
  it('answers with what the place shown belongs to, or with all that own it', () => {
    const source = '1.“两重”“两新”：两重指重大战略，两新指设备更新。'
    const name = (label: string, part: string): SketchedNode => {
      const start = source.indexOf(part)
      const partSpan = { start, end: start + part.length }
      const labelSpan = { start: source.indexOf(label), end: source.indexOf(label) + label.length }
      return { key: `term/${label}`, kind: 'term', label, words: source, more: { partSpan, labelSpan } }
    }
    const names = [name('“两重”', '两重指重大战略'), name('“两新”', '两新指设备更新')]
    const { passages, read } = sketchPassages(source, names)
    const { region } = passages.list[0]!
    const owners = (words: string, focus?: string) => {
      const spanOf = (text: string) => {
        const start = passages.folded.text.indexOf(text)
        return { start, end: start + text.length }
      }
      const met = { region, places: [spanOf(words)], ...(focus && { focus: spanOf(focus) }) }
      return textMatches(passages, read(words), met).map(({ document }) => document.label)
    }
    expect(owners('重大')).toEqual(['“两重”'])
    expect(owners('设备')).toEqual(['“两新”'])
    expect(owners('战略,两新')).toEqual(['“两重”', '“两新”'])
    expect(owners('重大', '设备')).toEqual(['“两新”'])
  })
})
