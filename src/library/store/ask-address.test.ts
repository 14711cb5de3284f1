import { expect, it } from 'vitest'
import { NO_FACETS } from '../../model/library.ts'
import { formatQuestion } from './ask-address.ts'

const read = (address: string) => {
  const [path, search] = address.split('?')
  return [path, Object.fromEntries(new URLSearchParams(search))]
}

it('a question has its query and no more in its address where no more is asked', () => {
  expect(read(formatQuestion('names', '河长制'))).toEqual(['library/ask/names', { q: '河长制' }])
  expect(read(formatQuestion('answering', '', { facets: NO_FACETS }))).toEqual([
    'library/ask/answering',
    { q: '' },
  ])
})

it('a question has its limit, its report and its facets in its address', () => {
  const facets = { level: 'county', place: '零陵区', year: 2024, kind: 'plan-report' } as const
  expect(read(formatQuestion('passages', '区&两', { limit: 3, report: 'a b', facets }))).toEqual([
    'library/ask/passages',
    {
      q: '区&两',
      limit: '3',
      report: 'a b',
      level: 'county',
      place: '零陵区',
      year: '2024',
      kind: 'plan-report',
    },
  ])
})

it('a question asks for two hundred answers at most', () => {
  expect(read(formatQuestion('names', '区', { limit: 201 }))[1]).toEqual({ q: '区', limit: '200' })
  expect(read(formatQuestion('names', '区', { limit: 199 }))[1]).toEqual({ q: '区', limit: '199' })
})
