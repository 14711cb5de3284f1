import { describe, expect, it } from 'vitest'
import type { ReportInfo } from '../../model/graph.ts'
import { madeReport, TOOLS } from '../testing/made-reports.ts'
import { entryOfReport, settle } from './entry-of-report.ts'

const { divisions } = TOOLS

describe('what is not known of a place', () => {
  it('is had from the table of divisions by its name', () => {
    const known = { place: '零陵区', placeCode: '431102', within: ['湖南省', '永州市'], level: 'county' }
    expect(settle({ place: '零陵区', placeCode: null, level: null }, divisions)).toEqual(known)
    expect(settle({ place: '零陵区', placeCode: null, level: 'county' }, divisions)).toEqual(known)
    expect(settle({ place: '零陵区', placeCode: '431102', level: null }, divisions)).toEqual(known)
  })

  it('does not change what is known', () => {
    expect(settle({ place: '零陵区', placeCode: '430900', level: null }, divisions)).toMatchObject({
      placeCode: '430900',
      level: 'county',
    })
    expect(settle({ place: '零陵区', placeCode: null, level: 'township' }, divisions)).toMatchObject({
      placeCode: '431102',
      level: 'township',
    })
  })

  it('stays unknown where the table has no such place, or there is none', () => {
    expect(settle({ place: '某新区', placeCode: null, level: null }, divisions)).toEqual({
      ...{ place: '某新区', placeCode: null, within: [], level: null },
    })
    expect(settle({ place: null, placeCode: null, level: 'nation' }, divisions)).toEqual({
      ...{ place: null, placeCode: null, within: [], level: 'nation' },
    })
  })
})

describe('what a report tells the catalogue', () => {
  const toldWith = (info: Partial<ReportInfo>) => {
    const { graph } = madeReport({ id: 'a', body: '（一）甲。做好工作。', entries: ['河长制：由河长管河。'] })
    const { report } = graph.attributes
    const attributes = { ...graph.attributes, report: { ...report, ...info } }
    return entryOfReport('a', { ...graph, attributes }, divisions)
  }
  const proposal = { title: '零陵区政府工作报告', place: '零陵区', year: 2020 } as ReportInfo['proposal']

  it('is its head, the place from the table, and how many terms it has', () => {
    const head = { title: '计划报告', shortTitle: '零陵区计划报告', issuer: '发改委', date: '2024年1月' }
    const info = { ...head, kind: 'plan-report', place: '零陵区', placeCode: null, level: null } as const
    expect(toldWith({ ...info, planYear: 2024, reviewYear: 2023, proposal })).toEqual({
      ...{ id: 'a', ...head, kind: 'plan-report', place: '零陵区', placeCode: '431102' },
      ...{ within: ['湖南省', '永州市'], level: 'county', year: 2024, url: null, terms: 1 },
    })
  })

  it('is what its body suggests where its head says nothing', () => {
    const nothing = { title: null, place: null, planYear: null, reviewYear: null }
    expect(toldWith({ ...nothing, proposal })).toMatchObject({
      ...{ title: '零陵区政府工作报告', place: '零陵区', placeCode: '431102', year: 2020 },
    })
    expect(toldWith({ ...nothing, proposal: null })).toMatchObject({ title: null, place: null, year: null })
    expect(toldWith({ ...nothing, title: '报告', reviewYear: 2019, proposal })).toMatchObject({
      ...{ title: '报告', year: 2019 },
    })
  })
})
