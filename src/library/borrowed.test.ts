import { describe, expect, it } from 'vitest'
import type { NodeKey } from '../model/ids.ts'
import { borrowedConcepts, borrowedNames, nearestDefinitions } from './borrowed.ts'
import { explainedBy, madeConcept, madeEntry, usedBy } from './testing/entries.ts'

const NODE = 'coinage/hezhangzhi' as NodeKey
const lingling = madeEntry('lingling', { place: '零陵区', placeCode: '431102', year: 2024 })
const entries = new Map(
  [
    lingling,
    madeEntry('yunnan', { place: '云南省', placeCode: '530000', year: 2024, title: '政府工作报告' }),
    madeEntry('hunan', { place: '湖南省', placeCode: '430000', year: 2024, title: '政府工作报告' }),
    madeEntry('yiyang', { place: '益阳市', placeCode: '430900', year: 2024, title: '政府工作报告' }),
    madeEntry('yongzhou', { place: '永州市', placeCode: '431100', year: 2024, title: '政府工作报告' }),
    madeEntry('jiangxi', { place: '江西省', placeCode: '360000', year: 2024, title: '政府工作报告' }),
  ].map((entry) => [entry.id, entry]),
)
const idsOf = (list: ReturnType<typeof nearestDefinitions>) => list.map(({ report }) => report)

describe('the definitions of other reports', () => {
  it('are the three nearest, called by place and year', () => {
    const own = ['yunnan', 'jiangxi', 'yiyang', 'yongzhou', 'hunan', 'lingling']
    const list = nearestDefinitions(
      lingling,
      { entries: own.map((id) => explainedBy(id, `${id}说`)) },
      entries,
    )
    expect(list).toEqual([
      {
        report: 'hunan',
        named: '湖南省2024年政府工作报告',
        term: 't/hunan',
        definition: 'hunan说',
        sense: 0,
      },
      {
        report: 'yongzhou',
        named: '永州市2024年政府工作报告',
        term: 't/yongzhou',
        definition: 'yongzhou说',
        sense: 0,
      },
      {
        report: 'yiyang',
        named: '益阳市2024年政府工作报告',
        term: 't/yiyang',
        definition: 'yiyang说',
        sense: 0,
      },
    ])
  })

  it('hold one of each sense before a second of any, still the nearest first', () => {
    const own = [
      explainedBy('yunnan', '', 2),
      explainedBy('jiangxi', '', 1),
      explainedBy('hunan'),
      explainedBy('yongzhou'),
      explainedBy('yiyang'),
    ]
    expect(idsOf(nearestDefinitions(lingling, { entries: own }, entries))).toEqual([
      'hunan',
      'jiangxi',
      'yunnan',
    ])
    expect(idsOf(nearestDefinitions(lingling, { entries: own.slice(1) }, entries))).toEqual([
      'hunan',
      'yongzhou',
      'jiangxi',
    ])
  })

  it('leave out a report that the catalogue has not', () => {
    expect(
      nearestDefinitions(lingling, { entries: [explainedBy('gone'), explainedBy('lingling')] }, entries),
    ).toEqual([])
  })
})

describe('the names of a report', () => {
  it('are told by what it calls them, and how many reports share them', () => {
    const [explained, coined] = ['四好农村路', '河长制'].map((name) => madeConcept(name, { senses: 1 }))
    const names = borrowedNames(
      lingling,
      [
        { ...explained!, entries: [explainedBy('yunnan'), explainedBy('lingling')], reports: 2, node: NODE },
        { ...coined!, entries: [explainedBy('hunan', '由河长管河')], senses: 2, reports: 5, node: NODE },
      ],
      entries,
    )
    expect([...names.keys()]).toEqual(['t/lingling', NODE])
    expect(names.get(NODE)).toMatchObject({ slug: '河长制', reports: 5, senses: 2 })
    expect(names.get(NODE)?.definitions.map(({ definition }) => definition)).toEqual(['由河长管河'])
  })

  it('are left out where it alone has them, or has no node of them', () => {
    const concept = madeConcept('河长制', { entries: [explainedBy('hunan')] })
    const alone = { ...madeConcept('四区两城'), reports: 1, node: NODE }
    expect(borrowedNames(lingling, [{ ...concept, reports: 2, node: null }, alone], entries).size).toBe(0)
    expect(borrowedNames(lingling, [{ ...concept, reports: 2, node: NODE }], entries).size).toBe(1)
  })
})

it('of a library a report needs the concepts that it uses or explains', () => {
  const used = madeConcept('河长制', {
    entries: [explainedBy('hunan')],
    uses: [usedBy('yunnan'), { ...usedBy('lingling'), node: NODE }],
  })
  const explained = madeConcept('四区两城', { entries: [explainedBy('lingling')] })
  const foreign = madeConcept('林长制', { uses: [usedBy('yunnan')] })
  expect(
    borrowedConcepts('lingling', [used, foreign, explained]).map(({ name, reports, node }) => [
      name,
      reports,
      node,
    ]),
  ).toEqual([
    ['河长制', 3, NODE],
    ['四区两城', 1, null],
  ])
})
