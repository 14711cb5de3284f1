import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { type SketchedNode, sketchLines, sketchPassages } from '../testing/sketch.ts'
import { matchNearTexts } from './near-texts.ts'

const match = (source: string, query: string, nodes: readonly SketchedNode[] = sketchLines(source)) => {
  const { passages, read } = sketchPassages(source, nodes)
  return matchNearTexts(passages, read(query))
}
const met = (...given: Parameters<typeof match>) =>
  match(...given).map(({ candidate: { document, focus } }) => [document.key, sliceSpan(given[0], focus)])

describe('a phrase with slips', () => {
  const SOURCE = '从年度预算预备费中拿出一半，用于安全生产。\n奋力打好发展六仗，推动经济运行。'

  it('is found where a character is wrong, missing or too many', () => {
    expect(met(SOURCE, '打好发展六杖')).toEqual([['p/p1', '打好发展六仗']])
    expect(met(SOURCE, '年度预算预费中')).toEqual([['p/p0', '年度预算预备费中']])
    expect(met(SOURCE, '推动了经济运行')).toEqual([['p/p1', '推动经济运行']])
  })

  it('has none below five characters, one below ten, two from ten, and then one of six', () => {
    expect(met(SOURCE, '打好展六')).toEqual([])
    expect(met(SOURCE, '打好发六')).toEqual([])
    expect(met(SOURCE, '打好六仗，')).toEqual([])
    expect(met(SOURCE, '好发展六杖')).toEqual([['p/p1', '好发展六仗']])
    expect(met(SOURCE, '打好发展六杖')).toHaveLength(1)
    expect(met(SOURCE, '打好发展陆杖')).toEqual([])
    expect(met(SOURCE, '奋力打好发展六杖，推东')).toHaveLength(1)
    expect(met(SOURCE, '奋力打号发展六杖，推东')).toEqual([])
    // Of eighteen characters three may be wrong, of seventeen two.
    expect(met(SOURCE, '丛年度预算预废费中拿出一伴，用于')).toEqual([])
    expect(met(SOURCE, '丛年度预算预废费中拿出一伴，用于安全')).toEqual([['p/p0', expect.anything()]])
  })

  it('is farther off the more is amiss, and the nearest comes first', () => {
    const near = match('奋力扎实推近乡村整兴\n奋力扎实推近乡村振兴', '奋力扎实推进乡村振兴')
    expect(near.map(({ candidate }) => candidate.document.key)).toEqual(['p/p1', 'p/p0'])
    expect(near[0]?.penalty).toBeCloseTo(0.1, 2)
    expect(near[1]?.penalty).toBeCloseTo(0.2, 2)
  })

  it('is looked for with its numerals as digits', () => {
    expect(met('建成5个中心城区项目。', '建成五个中新城区项目')).toEqual([['p/p0', '建成5个中心城区项目']])
  })

  it('is found where it is nearest, though two dozen worse places come before', () => {
    const worse = Array.from({ length: 24 }, (_, at) => `第${at}镇奋力扎实推金乡村整兴`)
    const [first] = match([...worse, '县里奋立扎实推进乡村振兴'].join('\n'), '奋力扎实推进乡村振兴')
    expect(first?.candidate.document.key).toBe('p/p24')
  })

  it('is looked for in the first two dozen passages that hold a half of it', () => {
    const behind = (others: number) => {
      const lines = Array.from({ length: others }, (_, at) => `第${at}镇扎实推进工作`)
      return met([...lines, '县里扎实推进乡村真兴'].join('\n'), '扎实推进乡村振兴')
    }
    expect(behind(23)).toEqual([['p/p23', '扎实推进乡村真兴']])
    expect(behind(24)).toEqual([])
  })

  it('is found in no more than two dozen places', () => {
    // A slip in the first half of the phrase here, in the second there.
    const lines = Array.from({ length: 40 }, (_, at) =>
      at % 2 === 0 ? `第${at}镇扎实推金乡村振兴` : `第${at}镇扎实推进乡村真兴`,
    )
    expect(match(lines.join('\n'), '扎实推进乡村振兴')).toHaveLength(24)
  })
})

describe('a phrase across passages', () => {
  const SOURCE = '一、抓好项目\n加力推进重点建设。\n抓好项目，就是加力推近发展。\n附：说明。'
  const SECTION: readonly SketchedNode[] = [
    { key: 's/1', kind: 'section', label: '抓好项目', words: SOURCE.slice(0, SOURCE.indexOf('\n附')) },
    { key: 'p/1.p1', kind: 'paragraph', label: '加力推进', words: '加力推进重点建设。' },
    { key: 'p/1.p2', kind: 'paragraph', label: '抓好项目', words: '抓好项目，就是加力推近发展。' },
  ]

  it('belongs to the section that holds both, and has no slip', () => {
    const [first, ...others] = match(SOURCE, '抓好项目加力', SECTION)
    expect(first?.candidate.document.key).toBe('s/1')
    expect(first?.penalty).toBe(0)
    expect(others).toEqual([])
  })

  it('belongs to the section also where a paragraph holds but the end of it', () => {
    expect(met(SOURCE, '目加力推', SECTION)).toEqual([['s/1', '目\n加力推']])
  })

  it('is the only thing shown where it is met exactly, not what is near as well', () => {
    const lines = '推动经济运行，\n打好发展六仗\n推动经济运行，打好发展六杖'
    const nodes: readonly SketchedNode[] = [
      { key: 's/1', kind: 'section', label: '推动', words: lines },
      ...sketchLines(lines),
    ]
    expect(met(lines, '运行，打好发展六仗', nodes)).toEqual([['s/1', '运行，\n打好发展六仗']])
  })

  it('is not looked for below four characters', () => {
    expect(met(SOURCE, '目加力', SECTION)).toEqual([])
    expect(met(SOURCE, '项目加力', SECTION)).toEqual([['s/1', '项目\n加力']])
  })

  it('is nothing where no block holds all of it', () => {
    expect(met(SOURCE, '发展。附：', SECTION)).toEqual([])
    expect(met('推动经济运行\n打好发展六仗', '运行打好')).toEqual([])
  })
})

describe('a long phrase', () => {
  const chars = (from: number, length: number) =>
    String.fromCharCode(...Array.from({ length }, (_, at) => from + at))

  it('is looked for by its first 120 characters', () => {
    const text = chars(0x5000, 120)
    const other = chars(0x6000, 35)
    const [first] = match(`${text}完`, text + other)
    expect(first?.penalty).toBe(0)
    expect(match(`${text.slice(0, 80)}${chars(0x7000, 40)}完`, text + other)).toEqual([])
  })
})
