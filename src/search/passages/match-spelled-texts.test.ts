import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { type SketchedNode, sketchLines, sketchPassages } from '../testing/sketch.ts'
import { matchSpelledTexts } from './match-spelled-texts.ts'

const match = (source: string, query: string, nodes: readonly SketchedNode[] = sketchLines(source)) => {
  const { read, ...texts } = sketchPassages(source, nodes)
  return matchSpelledTexts(texts, read(query))
}
const met = (source: string, query: string, nodes?: readonly SketchedNode[]) =>
  match(source, query, nodes).map(({ document, places }) => [
    document.key,
    ...places.map((place) => sliceSpan(source, place)),
  ])

describe('a phrase that is spelled', () => {
  const SOURCE = '从年度预算预备费中拿出一半。\n清北录取6人，绿色发展。'

  it('is found where its characters stand next to each other', () => {
    expect(met(SOURCE, 'niandu yusuan')).toEqual([['p/p0', '年度预算']])
    expect(met(SOURCE, 'yusuanyubeifei')).toEqual([['p/p0', '预算预备费']])
    expect(met(SOURCE, 'nianduluqu')).toEqual([])
    expect(met(SOURCE, 'yusuan niandu')).toEqual([])
  })

  it('may end with a syllable that is only begun, which is ignored', () => {
    expect(met(SOURCE, 'niandu yus')).toEqual([['p/p0', '年度预']])
    expect(met(SOURCE, 'luqul')).toEqual([['p/p1', '录取']])
  })

  it('has two whole syllables', () => {
    expect(met(SOURCE, 'niandu')).toEqual([['p/p0', '年度']])
    expect(met(SOURCE, 'nian')).toEqual([])
    expect(met(SOURCE, 'niand')).toEqual([])
    expect(met(SOURCE, '年')).toEqual([])
    expect(met(SOURCE, '年度')).toEqual([])
  })

  it('may be mixed with its characters and digits', () => {
    expect(met(SOURCE, '年du预suan')).toEqual([['p/p0', '年度预算']])
    expect(met(SOURCE, 'luqu6ren')).toEqual([['p/p1', '录取6人']])
    expect(met('推进五大战略', 'wudazhanlue')).toEqual([['p/p0', '五大战略']])
  })

  it('may have any sign between its syllables, which stands for itself', () => {
    for (const sign of '\\]^-[.*(') {
      const source = `四区${sign}两城，四区一两城`
      expect(met(source, `siqu${sign}liang`), sign).toEqual([['p/p0', `四区${sign}两`]])
      expect(met(source, `qu${sign}l`), sign).toEqual([['p/p0', `区${sign}`]])
    }
  })

  it('may be typed with v, u or yu for ü', () => {
    for (const query of ['lvse', 'luse', 'lyuse']) expect(met(SOURCE, query)).toEqual([['p/p1', '绿色']])
  })

  it('is marked in every place of a block, and belongs to the innermost', () => {
    const source = '加力推进。一是建设园区，服务园区。'
    const nodes: readonly SketchedNode[] = [
      { key: 'p/1.p1', kind: 'paragraph', label: '加力推进', words: source },
      { key: 'p/1.1', kind: 'task', label: '建设园区', words: '一是建设园区，服务园区。' },
    ]
    expect(met(source, 'yuanqu', nodes)).toEqual([['p/1.1', '园区', '园区']])
  })

  it('is cut in another way where nothing is found in the first', () => {
    // 县 makes xian a syllable of its own.
    expect(met('西安城市\n县里', 'xianchengshi')).toEqual([['p/p0', '西安城市']])
    expect(met('西安城市\n县城市', 'xianchengshi')).toEqual([['p/p1', '县城市']])
  })
})

describe('a phrase of which a part stands in very many passages', () => {
  const lines = (line: (at: number) => string, last: string) =>
    [...Array.from({ length: 250 }, (_, at) => line(at)), last].join('\n')

  it('is found in the last of them, whichever part that is', () => {
    expect(
      met(
        lines((at) => `年度计划${at}`, '年度预'),
        'nianduyu',
      ),
    ).toEqual([['p/p250', '年度预']])
    expect(
      met(
        lines((at) => `预算计划${at}`, '度预算'),
        'duyusuan',
      ),
    ).toEqual([['p/p250', '度预算']])
  })

  it('is looked for where its first two syllables stand, where as much is read of the next two', () => {
    // 202 bytes of steps and one more: a step over more than 127 passages takes two.
    const behind = Array.from({ length: 202 }, (_, at) => `度预备${at}`)
    const before = Array.from({ length: 201 }, (_, at) => `年度的${at}`)
    const source = [...behind, '年度预', ...before].join('\n')
    expect(met(source, 'nianduyu')).toEqual([['p/p202', '年度预']])
  })

  it('is looked for in the first 200 of them', () => {
    const source = lines((at) => (at % 2 === 0 ? `西土${at}` : `稀土${at}`), '西土')
    expect(match(source, 'xitu')).toHaveLength(200)
  })
})
