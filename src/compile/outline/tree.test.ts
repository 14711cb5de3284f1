import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { readSample } from '../testing/samples.ts'

/** Returns the blocks of a report: address, kind, side and marker, and the whole text of each. */
function treeOf(...lines: readonly string[]) {
  const text = lines.join('\n')
  const { graph, diagnostics } = readSample(text)
  const blocks = graph.nodes.flatMap((node) => ('address' in node ? [node] : []))
  return {
    blocks: blocks.map(({ address, kind, side, marker }) => `${address} ${kind} ${side} ${marker ?? '-'}`),
    texts: blocks.map(({ address, span }) => `${address} ${sliceSpan(text, span).replaceAll('\n', '/')}`),
    sections: graph.nodesOf('section').map(({ address, level, heading }) => `${address} ${level} ${heading}`),
    gaps: diagnostics.filter(({ code }) => code === 'numbering-gap'),
    sliced: (span: { start: number; end: number }) => sliceSpan(text, span),
  }
}

describe('the tree of a report', () => {
  it('has sections that reach to the end of what they hold, and know their depth', () => {
    const { texts, sections } = treeOf(
      '一、今年工作安排',
      '（一）抓产业',
      '1.抓园区',
      '建好。',
      '二、保障',
      '抓好。',
    )
    expect(sections).toEqual(['1 1 今年工作安排', '1.1 2 抓产业', '1.1.1 3 抓园区', '2 1 保障'])
    expect(texts).toEqual([
      '1 一、今年工作安排/（一）抓产业/1.抓园区/建好。',
      '1.1 （一）抓产业/1.抓园区/建好。',
      '1.1.1 1.抓园区/建好。',
      '1.1.1.p1 建好。',
      '2 二、保障/抓好。',
      '2.p1 抓好。',
    ])
  })

  it('goes on with the plan in a part that says no side, and ends with it elsewhere', () => {
    const sides = (...lines: readonly string[]) =>
      treeOf(...lines).blocks.flatMap((row) => (row.includes('section') ? [row.split(' ')[2]] : []))
    expect(sides('一、今年工作安排', '抓好。', '二、保障措施', '抓好。')).toEqual(['plan', 'plan'])
    expect(sides('一、去年工作回顾', '抓好。', '二、保障措施', '抓好。')).toEqual(['review', 'none'])
    expect(sides('一、今年工作安排', '抓好。', '二、去年工作回顾', '抓好。')).toEqual(['plan', 'review'])
    expect(sides('一、今年工作安排', '抓好。', '附件1', '重点项目', '一、甲项目。', '抓好。')).toEqual([
      'plan',
      'none',
      'none',
    ])
  })

  it('tells of a number that follows none, in its own words and at its place', () => {
    const { gaps, sliced } = treeOf('一、今年工作安排', '抓好。', '三、保障措施', '抓好。')
    expect(gaps).toEqual([
      {
        code: 'numbering-gap',
        severity: 'warning',
        message: '编号“三”没有接在“一”之后',
        suggestion: '请检查是否有遗漏或重复',
        span: { start: 13, end: 19 },
      },
    ])
    expect(sliced(gaps[0]!.span)).toBe('三、保障措施')
  })

  it.each([
    [
      'numbers that begin again in another part',
      ['一、工作', '（一）甲', '抓。', '二、工作', '（一）乙', '抓。'],
    ],
    ['a list that begins at another number', ['一、工作', '（二）甲', '抓。', '（三）乙', '抓。']],
    ['a number that begins again', ['一、工作', '（一）甲', '抓。', '（二）乙', '抓。', '（一）丙', '抓。']],
    ['items of two lists', ['一、工作', '抓：一是甲；二是乙。', '抓：一是丙；二是丁。']],
  ])('tells nothing of %s', (_, lines) => {
    expect(treeOf(...lines).gaps).toEqual([])
  })

  it('tells of an item that follows none', () => {
    const { gaps } = treeOf('一、工作', '一是抓早。抓好。', '三是抓小。抓好。')
    expect(gaps.map(({ message }) => message)).toEqual(['编号“三是”没有接在“一是”之后'])
  })

  it('gives a number that is taken the next address that is free', () => {
    const { sections } = treeOf('一、甲', '抓。', '四、乙', '抓。', '一、丙', '抓。', '五、丁', '抓。')
    expect(sections.map((row) => row.split(' ')[0])).toEqual(['1', '4', '5', '6'])
  })
})

describe('the paragraphs and items of a report', () => {
  it('are told apart and counted: a lead, items and what comes after them', () => {
    const { texts } = treeOf(
      '一、工作安排',
      '（一）抓产业。重点抓三件事。一是抓早。抓好。二是抓小。抓好。',
      '其他工作。',
    )
    expect(texts.slice(1)).toEqual([
      '1.1 （一）抓产业。重点抓三件事。一是抓早。抓好。二是抓小。抓好。',
      '1.1.p1 重点抓三件事。',
      '1.1.1 一是抓早。抓好。',
      '1.1.2 二是抓小。抓好。',
      '1.p1 其他工作。',
    ])
  })

  it('has what comes after clauses of one sentence as a paragraph, with its own items', () => {
    const { texts } = treeOf('一、工作安排', '一是抓早；二是抓小。还要做好：一是抓实；二是抓细。')
    expect(texts.slice(1)).toEqual([
      '1.1 一是抓早；',
      '1.2 二是抓小。',
      '1.p1 还要做好：一是抓实；二是抓细。',
      '1.p1.1 一是抓实；',
      '1.p1.2 二是抓细。',
    ])
  })

  it('turn to problems after a line that announces them, until the next paragraph', () => {
    const { blocks } = treeOf(
      '一、去年工作回顾',
      '成绩来之不易：',
      '一是发展好。稳。',
      '还存在不少问题：',
      '一是发展慢。差。',
      '二是基础弱。差。',
      '对此要重视。',
      '三是办好事。好。',
    )
    expect(blocks.slice(1).map((row) => row.split(' ').slice(1, 3).join(' '))).toEqual([
      'paragraph review',
      'achievement review',
      'paragraph shortcomings',
      'problem shortcomings',
      'problem shortcomings',
      'paragraph review',
      'achievement review',
    ])
  })

  it('are items where two lines side by side open with the same bullet', () => {
    const { blocks } = treeOf('一、工作安排', '——抓早。', '——抓小。', '做好工作。', '●抓实。', '抓细。')
    expect(blocks.slice(1)).toEqual([
      '1.p1 task plan ——',
      '1.p2 task plan ——',
      '1.p3 paragraph plan -',
      '1.p4 paragraph plan -',
      '1.p5 paragraph plan -',
    ])
  })

  it('are items below a section that runs on, of the part around it', () => {
    const { blocks } = treeOf('一、工作安排', '（一）抓产业。抓好。', '——抓早。', '——抓小。')
    expect(blocks.slice(3)).toEqual(['1.p1 task plan ——', '1.p2 task plan ——'])
  })

  it('are paragraphs where a bullet holds items, or nothing', () => {
    const { blocks } = treeOf('一、工作安排', '——抓好：一是抓早；二是抓小。', '——抓好：一是抓实；二是抓细。')
    expect(blocks[1]).toBe('1.p1 paragraph plan -')
  })

  it('count in words only where 首先 and 其次 open lines', () => {
    const kinds = (...lines: readonly string[]) =>
      treeOf('一、工作安排', ...lines)
        .blocks.slice(1)
        .map((row) => row.split(' ')[1])
    expect(kinds('首先，抓早。抓好。', '其次，抓小。抓好。')).toEqual(['task', 'task'])
    expect(kinds('首先，抓早。抓好。', '再次，抓小。抓好。')).toEqual(['paragraph', 'paragraph'])
    expect(kinds('首先，抓早。抓好。', '抓小。抓好。')).toEqual(['paragraph', 'paragraph'])
  })
})

describe('the regions of a report', () => {
  const PARTS = ['一、去年工作回顾', '抓好。', '二、今年工作安排', '抓好。']

  it('go on with the body where an appendix has the next number', () => {
    const { sections } = treeOf(...PARTS, '名词解释', '1.“两园”：东园。', '三、保障措施', '抓好落实。')
    expect(sections.map((row) => row.split(' ')[0])).toEqual(['1', '2', '3'])
  })

  it('have a heading for each appendix, with its marker', () => {
    const { blocks, sections } = treeOf(
      ...PARTS,
      '附件1：重点项目',
      '一、甲项目',
      '抓好。',
      '附件2',
      '主要指标说明',
      '（一）乙指标',
      '抓好。',
    )
    expect(sections).toEqual([
      '1 1 去年工作回顾',
      '2 1 今年工作安排',
      '3 1 重点项目',
      '3.1 2 甲项目',
      '4 1 主要指标说明',
      '4.1 2 乙指标',
    ])
    expect(blocks.filter((row) => row.includes('附件'))).toEqual([
      '3 section none 附件1',
      '4 section none 附件2',
    ])
  })
})
