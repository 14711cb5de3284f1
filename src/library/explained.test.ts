import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../model/span.ts'
import { explainDraft, findUnexplained, tellDefinitions } from './explained.ts'
import type { LibraryReport } from './library-report.ts'
import { explainedBy, madeConcept, madeEntry } from './testing/entries.ts'
import { madeReport } from './testing/made-reports.ts'

const draftOf = (body: string, ...entries: readonly string[]): LibraryReport => {
  const { graph, source } = madeReport({ id: 'draft', body, entries })
  return { entry: madeEntry('draft', { place: '零陵区', placeCode: '431102', year: 2024 }), graph, source }
}
const hunan = madeEntry('hunan', { place: '湖南省', placeCode: '430000', year: 2024, title: '政府工作报告' })
const yunnan = madeEntry('yunnan', {
  place: '云南省',
  placeCode: '530000',
  year: 2024,
  title: '政府工作报告',
})

describe('what a draft does not explain', () => {
  it('is found where it is used first, by the position of its name', () => {
    const draft = draftOf('（一）治理河湖。全面落实新质生产力，再谈“新质生产力”。\n（二）其他。')
    const found = findUnexplained(draft, ['四好农村路', '新质生产力'])
    expect(found.map(({ at, name }) => [at, name])).toEqual([[1, '新质生产力']])
    expect(found[0]?.span.start).toBe(draft.source.indexOf('新质生产力'))
    expect(sliceSpan(draft.source, found[0]!.span)).toBe('新质生产力')
  })

  it('has the node that the draft has of it as a coinage', () => {
    const draft = draftOf('（一）治理城市。推进“四区两城”建设，加快四区两城。')
    const [found] = findUnexplained(draft, ['“四区两城”'])
    expect(draft.graph.node(found?.node ?? '')).toMatchObject({ kind: 'coinage', label: '四区两城' })
    const plain = findUnexplained(draftOf('（一）治理河湖。全面落实新质生产力。'), ['新质生产力'])
    expect(plain.map(({ node }) => node)).toEqual([null])
  })

  it('is nothing that its own appendix explains', () => {
    const draft = draftOf(
      '（一）治理城市。推进“四区两城”建设，培育新质生产力。',
      '四区两城：指四个区和两座城。',
    )
    expect(findUnexplained(draft, ['四区两城', '新质生产力']).map(({ at }) => at)).toEqual([1])
  })
})

describe('how others explain a name', () => {
  const told = (entries: Parameters<typeof madeConcept>[1]) =>
    tellDefinitions(
      madeEntry('draft'),
      madeConcept('河长制', entries),
      new Map([hunan, yunnan].map((one) => [one.id, one])),
    )

  it('is told by the nearest of them, without its stop', () => {
    expect(told({ senses: 1, entries: [explainedBy('hunan', '由河长负责河流保护。')] })).toBe(
      '可参照湖南省2024年政府工作报告的解释：由河长负责河流保护',
    )
    expect(told({ senses: 1, entries: [explainedBy('hunan', '由河长负责；管河；')] })).toMatch(
      /：由河长负责；管河$/,
    )
  })

  it('is told of each where they mean different things', () => {
    const entries = [explainedBy('yunnan', '一种会。', 1), explainedBy('hunan', '一种制度。')]
    expect(told({ senses: 2, entries })).toBe(
      '各报告的解释不一，湖南省2024年政府工作报告的解释：一种制度；云南省2024年政府工作报告的解释：一种会',
    )
  })

  it('is cut behind eighty characters', () => {
    const told80 = told({ senses: 1, entries: [explainedBy('hunan', `${'河'.repeat(79)}。`)] })
    expect(told80).toBe(`可参照湖南省2024年政府工作报告的解释：${'河'.repeat(79)}`)
    expect(told({ senses: 1, entries: [explainedBy('hunan', '河'.repeat(81))] })).toBe(
      `可参照湖南省2024年政府工作报告的解释：${'河'.repeat(80)}……`,
    )
  })

  it('is nothing where nobody in the catalogue does', () => {
    expect(told({ senses: 1, entries: [explainedBy('gone', '不详。')] })).toBe('')
  })
})

it('a draft is told the names of a library that it leaves unexplained, not those that nobody explains', () => {
  const concepts = [
    madeConcept('乡村全面振兴'),
    madeConcept('新质生产力', { senses: 1, entries: [explainedBy('hunan', '先进生产力质态。')] }),
  ]
  const draft = draftOf('（一）发展产业。推进乡村全面振兴，培育新质生产力。')
  const told = explainDraft(draft, { concepts, entries: [hunan] })
  expect(told).toEqual([
    {
      name: '新质生产力',
      node: null,
      span: { start: draft.source.indexOf('新质生产力'), end: draft.source.indexOf('新质生产力') + 5 },
      told: '可参照湖南省2024年政府工作报告的解释：先进生产力质态',
    },
  ])
})
