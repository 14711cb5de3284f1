import { describe, expect, it } from 'vitest'
import { readSample } from '../testing/samples.ts'

/** Returns the blocks of a report: address, kind and side of each. */
const blocksOf = (...lines: readonly string[]) =>
  readSample(lines.join('\n')).graph.nodes.flatMap((node) =>
    'address' in node ? [`${node.address} ${node.kind} ${node.side}`] : [],
  )
const sectionsOf = (...lines: readonly string[]) =>
  readSample(lines.join('\n'))
    .graph.nodesOf('section')
    .map(({ address, heading, side }) => `${address} ${heading} ${side}`)

const GLOSSARY = ['名词解释', '1.“两园”：东园。']
const PARTS = ['一、去年工作回顾', '抓好。', '二、今年工作安排', '抓好。']

describe('what follows the glossary', () => {
  it.each([
    ['the next number', '三、保障措施', '3 保障措施 plan'],
    ['a number that does not follow', '四、保障措施', '4 保障措施 none'],
    ['the first number', '一、保障措施', '3 保障措施 none'],
  ])('goes on with the body by %s or not', (_, line, section) => {
    expect(sectionsOf(...PARTS, ...GLOSSARY, line, '抓好落实。').at(-1)).toBe(section)
  })

  it('does not go on with the body by a number of an inner rank', () => {
    const body = ['一、今年工作安排', '（一）抓早', '抓好。', '（二）抓小', '抓好。']
    expect(sectionsOf(...body, ...GLOSSARY, '（三）抓实', '抓好。').at(-1)).toBe('3 抓实 none')
  })
})

describe('the side of a part', () => {
  it('is told by the first forty characters of its heading', () => {
    const heading = (length: number) => `${'抓'.repeat(length)}工作安排`
    expect(sectionsOf(`一、${heading(36)}`, '抓好。')[0]).toContain(' plan')
    expect(sectionsOf(`一、${heading(40)}`, '抓好。')[0]).toContain(' none')
  })

  it('goes on with the plan over several parts that say none, and not over one that says another', () => {
    const parts = ['一、今年工作安排', '抓好。', '二、保障', '抓好。', '三、落实', '抓好。']
    expect(sectionsOf(...parts).map((row) => row.split(' ')[2])).toEqual(['plan', 'plan', 'plan'])
    const turned = ['一、今年工作安排', '抓好。', '二、去年工作回顾', '抓好。', '三、落实', '抓好。']
    expect(sectionsOf(...turned).map((row) => row.split(' ')[2])).toEqual(['plan', 'review', 'none'])
    const both = ['一、今年工作安排', '抓好。', '二、回顾和安排', '抓好。', '三、落实', '抓好。']
    expect(sectionsOf(...both).map((row) => row.split(' ')[2])).toEqual(['plan', 'none', 'none'])
  })

  it('is none in a law and in a standard', () => {
    const law = ['第一条 今年工作安排。', '还存在不少问题：', '第二条 本市适用。', '第三条 公布。']
    expect(blocksOf(...law).every((row) => row.endsWith(' none'))).toBe(true)
    const standard = ['1 今年工作安排', '还存在不少问题。', '2 去年工作回顾', '抓好。']
    expect(blocksOf(...standard).every((row) => row.endsWith(' none'))).toBe(true)
  })
})

describe('the numbers within an article', () => {
  const law = (...lines: string[]) =>
    readSample(
      ['第一条 为了管好水，制定本条例。', '第二条 应当：', ...lines, '第三条 公布。'].join('\n'),
    ).graph.nodes.flatMap((node) => ('address' in node ? [`${node.address} ${node.marker ?? '-'}`] : []))

  it('are paragraphs with that number, and those within them have none', () => {
    const rows = law('（一）节水', '1.抓早', '2.抓小', '（二）用水', '1.抓实')
    expect(rows.slice(2)).toEqual([
      ...['2 -', '2.p1 -', '2.1 （一）', '2.p2 -', '2.p3 -', '2.2 （二）', '2.p4 -', '3 -', '3.p1 -'],
    ])
  })

  it('begin anew in each article', () => {
    const rows = law('1.抓早', '2.抓小', '第三条 还应当：', '（一）节水', '（二）用水')
    expect(rows.filter((row) => /[（\d]/u.test(row.split(' ')[1] ?? ''))).toEqual([
      ...['2.1 1', '2.2 2', '3.1 （一）', '3.2 （二）'],
    ])
  })
})

describe('lines with a bullet', () => {
  it('are items beside one with the same, before or after it', () => {
    const kinds = (...lines: string[]) =>
      blocksOf('一、今年工作安排', ...lines).map((row) => row.split(' ')[1])
    expect(kinds('●抓早', '●抓小').slice(1)).toEqual(['task', 'task'])
    expect(kinds('抓好。', '●抓早', '●抓小', '抓实。').slice(1)).toEqual([
      'paragraph',
      'task',
      'task',
      'paragraph',
    ])
    expect(kinds('●抓早', '○抓小').slice(1)).toEqual(['paragraph', 'paragraph'])
    expect(kinds('●抓早', '抓好。', '●抓小').slice(1)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('have the side of the line that announces them, with either colon', () => {
    for (const colon of ['：', ':'])
      expect(blocksOf('一、去年工作回顾', `还存在不少问题${colon}`, '●慢', '●弱').slice(2)).toEqual([
        '1.p2 problem shortcomings',
        '1.p3 problem shortcomings',
      ])
    expect(blocksOf('一、去年工作回顾', '还存在不少问题。', '●慢', '●弱').at(-1)).toBe(
      '1.p3 achievement review',
    )
  })

  it('are not announced over a heading', () => {
    expect(blocksOf('一、去年工作回顾', '还存在不少问题：', '（一）产业', '●慢', '●弱').at(-1)).toBe(
      '1.1.p2 achievement review',
    )
  })
})

describe('a number that follows none', () => {
  const gapsIn = (...lines: string[]) =>
    readSample(lines.join('\n')).diagnostics.flatMap(({ code, message }) =>
      code === 'numbering-gap' ? [message] : [],
    )

  it('is told of articles over the chapters of a law', () => {
    const law = (third: string) => [
      '第一章 总则',
      '第一条 为了。',
      '第二条 适用。',
      '第二章 附则',
      `${third} 公布。`,
    ]
    expect(gapsIn(...law('第三条'))).toEqual([])
    expect(gapsIn(...law('第四条'))).toEqual(['编号“第四条”没有接在“第2条”之后'])
    expect(gapsIn(...law('第一条'))).toEqual([])
    expect(gapsIn('第一条 为了。', '第二条 适用。', '第四条 公布。')).toEqual([
      '编号“第四条”没有接在“第二条”之后',
    ])
  })

  it('is told of one that stands again, but not of the first', () => {
    expect(gapsIn('一、甲', '抓。', '二、乙', '抓。', '二、丙', '抓。')).toEqual(['编号“二”没有接在“二”之后'])
    expect(gapsIn('三、甲', '抓。', '四、乙', '抓。')).toEqual([])
  })
})
