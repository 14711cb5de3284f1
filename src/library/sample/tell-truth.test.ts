import { describe, expect, it } from 'vitest'
import { Draft } from './draft.ts'
import { findStray } from './find-stray.ts'
import type { MadeName } from './names.ts'
import { SAMPLE_PLACES } from './places.ts'
import { NO_FAULTS, plantFaults } from './plant-faults.ts'
import { idOf } from './report-id.ts'
import type { SpreadConcept } from './spread.ts'
import { type NamedReport, tellTruth } from './tell-truth.ts'
import type { ReportOrder } from './write-report.ts'

const placeOf = (name: string) => {
  const place = SAMPLE_PLACES.find((one) => one.name === name)
  if (!place) throw new Error(`no place ${name}`)
  return place
}
const order = (
  place: string,
  year: number,
  kind: ReportOrder['planned']['kind'] = 'work-report',
): ReportOrder => {
  const planned = { place: placeOf(place), kind, year }
  return { planned, opening: planned, at: 0, used: [], traps: [], seed: 0, isCopy: false }
}
const made = (name: string): MadeName => ({ name, label: name, make: 'plain', counts: [], trap: null })
const meaning = { content: '', isList: false, extras: [] }
const concept = (name: string): SpreadConcept => ({
  ...{
    made: made(name),
    meanings: [meaning, meaning],
    users: [],
    definers: new Map(),
    isNeverDefined: false,
  },
})

/** Writes a report of words: a name in braces is used, one in brackets stands in another word. */
function written(
  id: string,
  year: number,
  text: string,
  entries: Readonly<Record<string, number>> = {},
): NamedReport {
  const draft = new Draft()
  for (const part of text.split(/(?=[{[])|(?<=[}\]])/)) {
    const name = part.slice(1, -1)
    if (part.startsWith('{')) draft.use(made(name), name)
    else if (part.startsWith('[')) draft.trap(name.slice(1), name)
    else draft.write(part)
  }
  const head = { title: `${id}题`, issuer: '政府', date: '2024-01-09', lines: [], opening: '', closing: '' }
  return {
    ...{ id, order: order('零陵区', year), head, draft },
    ...{ bodyEnd: draft.text().length, entries: new Map(Object.entries(entries)) },
  }
}

describe('the truth of written reports', () => {
  const tell = () =>
    tellTruth(
      [
        written('b', 2024, '推进{河长制}和{云仓}，[白云仓]。', { 河长制: 1 }),
        written('a', 2023, '落实{河长制}，再推{河长制}。', { 河长制: 0 }),
        written('c', 2023, '落实{河长制}。', { 河长制: 0 }),
      ],
      [concept('云仓'), concept('河长制'), concept('没有人用')],
      NO_FAULTS,
    )

  it('is what the catalogue says, by id', () => {
    const { reports, faults } = tell()
    expect(reports.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(reports[0]).toEqual({
      ...{ id: 'a', place: '零陵区', placeCode: '431102', level: 'county', kind: 'work-report', year: 2023 },
      ...{ title: 'a题', issuer: '政府', date: '2024-01-09' },
    })
    expect(faults).toEqual({ duplicate: null, misattributed: null })
  })

  it('is who uses a name, where, and who first; who defines it as what, and who first', () => {
    expect(tell().concepts).toEqual([
      {
        ...{ name: '云仓', senses: [], firstDefinition: null, firstUse: { year: 2024, reports: ['b'] } },
        uses: [{ report: 'b', start: 6, end: 8 }],
        traps: [{ report: 'b', start: 9, end: 12 }],
      },
      {
        ...{ name: '河长制', traps: [], senses: [{ reports: ['a', 'c'] }, { reports: ['b'] }] },
        uses: [
          { report: 'a', start: 2, end: 5 },
          { report: 'a', start: 8, end: 11 },
          { report: 'b', start: 2, end: 5 },
          { report: 'c', start: 2, end: 5 },
        ],
        firstUse: { year: 2023, reports: ['a', 'c'] },
        firstDefinition: { year: 2023, reports: ['a', 'c'] },
      },
    ])
  })
})

describe('a name that nobody meant to write', () => {
  it('is told with the ten characters around it', () => {
    const around = '一二三四五六七八九十'
    const report = written('a', 2024, `甲${around}云“仓”${around}乙{云仓}`)
    expect(findStray([report], ['河长制', '云仓'])).toEqual([`云仓: ${around}云“仓”${around.slice(0, 9)}`])
  })

  it('is none that is used, stands in another word on purpose, or stands in the appendix', () => {
    const report = written('a', 2024, '推进{云仓}和[白云仓]，{云仓}。')
    expect(findStray([report], ['云仓'])).toEqual([])
    const whole = written('a', 2024, '推进工作。云仓：指仓。')
    expect(findStray([{ ...whole, bodyEnd: 5 }], ['云仓'])).toEqual([])
    expect(findStray([{ ...whole, bodyEnd: 7 }], ['云仓'])).toEqual(['云仓: 推进工作。云仓'])
    expect(findStray([written('a', 2024, '云仓{云仓}')], ['云仓'])).toHaveLength(1)
  })
})

describe('the faults of a library', () => {
  const orders = () => [
    order('株洲市', 2024),
    order('荷塘区', 2024, 'plan-report'),
    order('荷塘区', 2024),
    order('芦淞区', 2024),
    order('零陵区', 2023),
    order('零陵区', 2023, 'department-budget'),
  ]

  it('are a copy of the first county’s work report, and another place’s head over the last one', () => {
    const planted = plantFaults(orders())
    expect(planted.faults).toEqual({
      duplicate: { report: '430202-2024-work-copy', copyOf: '430202-2024-work' },
      misattributed: { report: '431102-2023-work', openingPlace: '普定县' },
    })
    expect(planted.orders.map(({ isCopy }) => isCopy)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ])
    expect(planted.orders.map(({ opening }) => opening.place.name)).toEqual([
      ...['株洲市', '荷塘区', '荷塘区', '芦淞区', '普定县', '零陵区', '荷塘区'],
    ])
    expect(planted.orders[4]?.planned.place.name).toBe('零陵区')
    expect(planted.orders[4]?.opening).toMatchObject({ kind: 'work-report', year: 2023 })
  })

  it('give the head of a county of another city', () => {
    expect(
      plantFaults([order('荷塘区', 2024), order('普定县', 2024)]).faults.misattributed?.openingPlace,
    ).toBe('桐梓县')
  })

  it('need two counties with a work report', () => {
    expect(() => plantFaults(orders().slice(0, 3))).toThrow()
    expect(() => plantFaults([])).toThrow()
  })
})

it('a report’s id is its place, its year and its kind', () => {
  const kinds = ['work-report', 'plan-report', 'budget-report', 'department-budget', 'communique'] as const
  expect(kinds.map((kind) => idOf(order('零陵区', 2024, kind)))).toEqual([
    ...['431102-2024-work', '431102-2024-plan', '431102-2024-budget', '431102-2024-department'],
    '431102-2024-communique',
  ])
  const nation = { place: SAMPLE_PLACES[0]!, kind: 'work-report', year: 2025 } as const
  expect(idOf({ ...order('零陵区', 2024), planned: nation })).toBe('nation-2025-work')
})
