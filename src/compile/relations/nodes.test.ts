import { describe, expect, it } from 'vitest'
import type { NodeKey, TermKey } from '../../model/ids.ts'
import { ITEM_KINDS } from '../../model/kinds.ts'
import type { Citation } from '../citations/citations.ts'
import type { Coinage } from '../coinages/coinages.ts'
import type { Term } from '../glossary/terms.ts'
import type { OutlineBlock } from '../outline/outline.ts'
import { printedText } from '../texts.ts'
import { blockNode, coinageNodes, termNodes } from './nodes.ts'

const TEXT =
  '1.「雙碳」 行动（简称双碳、双控）：\n  碳达峰、\n  碳中和。抓好“三保”。\n第一章　总则\n（一）修路。'
const SOURCE = printedText(TEXT)

/** Returns where these words first stand. */
function place(words: string) {
  const start = TEXT.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return { start, end: start + words.length }
}

const PLACED = { x: 0, y: 0, size: 0 }
const KEY = 'term/shuangtan' as TermKey
const GROUP = { head: '碳', count: 2, index: 0 }

function termOf(entry: object = {}, rest: object = {}): Term {
  return {
    key: KEY,
    name: '双碳行动',
    labelSpan: place('「雙碳」 行动'),
    partSpan: null,
    components: [],
    entry: {
      number: '1',
      definition: place('碳达峰、\n  碳中和。'),
      entrySpan: { start: 0, end: 40 },
      ...entry,
    },
    ...rest,
  } as unknown as Term
}

function citation(surface: string, match: string, target: string = KEY): Citation {
  return { target, mention: { start: 0, end: 1, surface, match } } as unknown as Citation
}

describe('the node of a term', () => {
  it('has its label as printed, its name without marks, its definition in one line', () => {
    expect(termNodes(SOURCE, [termOf()], [])).toEqual([
      {
        key: KEY,
        attributes: {
          kind: 'term',
          label: '「雙碳」 行动',
          name: '雙碳行动',
          number: '1',
          definition: '碳达峰、碳中和。',
          pinyin: 'shuāng tàn xíng dòng',
          aliases: [],
          span: place('碳达峰、\n  碳中和。'),
          labelSpan: place('「雙碳」 行动'),
          entrySpan: { start: 0, end: 40 },
          ...PLACED,
        },
      },
    ])
  })

  it('has the part of a joined definition that is its own', () => {
    const part = place('碳达峰')
    expect(termNodes(SOURCE, [termOf({}, { partSpan: part })], [])[0]?.attributes).toMatchObject({
      partSpan: part,
    })
  })

  it('has the other names of its label and the other wordings by which it is cited, each once', () => {
    const term = termOf({ aliasSpans: [place('双碳'), place('双控')] })
    const cited = [
      citation('双碳专项行动', 'reworded'),
      citation('双控', 'reworded'),
      citation('双碳专项行动', 'reworded'),
      citation('双碳行动计划', 'reworded'),
      citation('双碳行动', 'exact'),
      citation('三保专项行动', 'reworded', 'term/sanbao'),
    ]
    const [node] = termNodes(SOURCE, [term], cited)
    expect(node?.attributes).toMatchObject({ aliases: ['双碳', '双控', '双碳专项行动', '双碳行动计划'] })
  })

  it('is followed by those of its components, before the next term', () => {
    const components = ['碳达峰', '碳中和'].map((words, n) => ({
      key: `${KEY}/${n + 1}`,
      span: place(words),
      group: GROUP,
    }))
    const other = termOf({}, { key: 'term/other' })
    const nodes = termNodes(SOURCE, [termOf({}, { components }), other], [])
    expect(nodes.map(({ key }) => key)).toEqual([KEY, `${KEY}/1`, `${KEY}/2`, 'term/other'])
    expect(nodes[2]?.attributes).toEqual({
      kind: 'component',
      label: '碳中和',
      group: GROUP,
      span: place('碳中和'),
      ...PLACED,
    })
  })
})

describe('the node of a coinage', () => {
  it('stands where it is first used', () => {
    const key = 'coinage/sanbao' as NodeKey
    const uses = [20, 10].map((start) => ({
      mention: { start, end: start + 2, surface: '三保', match: 'exact' },
    }))
    const coinage = {
      key,
      name: '三保',
      score: 9,
      reasons: ['numeral', 'quoted'],
      uses,
    } as unknown as Coinage
    expect(coinageNodes([coinage, { ...coinage, uses: [] }])).toEqual([
      {
        key,
        attributes: {
          kind: 'coinage',
          label: '三保',
          score: 9,
          reasons: ['numeral', 'quoted'],
          span: { start: 20, end: 22 },
          ...PLACED,
        },
      },
    ])
  })
})

describe('the node of a block', () => {
  const block = (rest: object) =>
    ({
      key: 's/1',
      address: '1',
      side: 'plan',
      marker: '第一章',
      level: 2,
      parent: null,
      ...rest,
    }) as OutlineBlock
  const shared = { address: '1', side: 'plan', marker: '第一章', ...PLACED }
  const span = place('第一章　总则\n（一）修路。')

  it('is named by its heading, if it is a section', () => {
    const heading = { text: place('总则'), span: place('第一章　总则') }
    expect(blockNode(SOURCE, block({ kind: 'section', span, heading }))).toEqual({
      key: 's/1',
      attributes: {
        kind: 'section',
        label: '总则',
        heading: '总则',
        headingSpan: heading.span,
        level: 2,
        span,
        ...shared,
      },
    })
  })

  it('is named by all its words, if it is a section without heading', () => {
    expect(blockNode(SOURCE, block({ kind: 'section', span: place('总则') })).attributes).toMatchObject({
      label: '总则',
      heading: '总则',
      headingSpan: place('总则'),
    })
  })

  it.each(ITEM_KINDS)('is named by its title, if it is an item: %s', (kind) => {
    const words = place('（一）修路。')
    const item = block({ kind, span: words, title: place('修路') })
    expect(blockNode(SOURCE, item).attributes).toEqual({
      kind,
      label: '修路',
      title: '修路',
      span: words,
      ...shared,
    })
    expect(blockNode(SOURCE, block({ kind, span: words })).attributes).toMatchObject({
      title: '（一）修路。',
    })
  })

  it('is named by its first words, if it is a paragraph', () => {
    const words = place('抓好“三保”。')
    expect(blockNode(SOURCE, block({ kind: 'paragraph', span: words }))).toEqual({
      key: 's/1',
      attributes: { kind: 'paragraph', label: '抓好“三保”', span: words, ...shared },
    })
  })
})
