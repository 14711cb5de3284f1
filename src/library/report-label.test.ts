import { expect, it } from 'vitest'
import { labelOfReport } from './report-label.ts'

const bare = { id: 'a', title: null, shortTitle: null, place: null, level: null, year: null } as const

it.each([
  ['零陵区2024年计划报告', { shortTitle: '零陵区2024年计划报告', place: '零陵区', year: 2024 }],
  ['益阳市2024年政府工作报告', { title: '政府工作报告', place: '益阳市', year: 2024 }],
  [
    '零陵区2024年计划报告',
    { title: '关于计划的报告', shortTitle: '2024年计划报告', place: '零陵区', year: 2024 },
  ],
  ['益阳市2024年政府工作报告', { title: '2024年政府工作报告', place: '益阳市', year: 2024 }],
  ['2024年益阳市政府工作报告', { title: '益阳市政府工作报告', place: '益阳市', year: 2024 }],
  ['益阳市政府工作报告', { title: '政府工作报告', place: '益阳市', level: 'prefecture' }],
  ['全国2025年政府工作报告', { shortTitle: '2025年政府工作报告', level: 'nation', year: 2025 }],
  ['政府工作报告', { title: '政府工作报告', level: 'county' }],
  ['2025年a', { year: 2025 }],
  ['a', {}],
] as const)('a report is called %s', (label, parts) => {
  expect(labelOfReport({ ...bare, ...parts })).toBe(label)
})
