import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCsv } from '../../formats/csv.ts'
import { CATALOGUE_COLUMNS, type CatalogueRow } from './catalogue-row.ts'
import { CatalogueError, fillCatalogue, parseCatalogue, rowsOf } from './parse-catalogue.ts'

const errorOf = (text: string) => {
  try {
    parseCatalogue(text)
  } catch (error) {
    if (error instanceof CatalogueError) return [error.code, error.line]
  }
  return null
}

describe('catalog.csv', () => {
  it('is read as spreadsheets write it', () => {
    const { lines } = parseCatalogue('\ufeffid,title,year\r\na,"甲,""乙""",2024\r\n\r\nb,,\r\n')
    expect(lines).toEqual([
      { id: 'a', title: '甲,"乙"', year: '2024' },
      { id: 'b', title: '', year: '' },
    ])
  })

  it('is refused by the line where it is faulty', () => {
    expect(errorOf('id,year\na,2024\nb\n')).toEqual(['uneven', 3])
    expect(errorOf('title\n甲\n')).toEqual(['no-id', 1])
    expect(errorOf('id,id\n')).toEqual(['repeated-column', 1])
    expect(errorOf('id,title\na,"甲\n')?.[0]).toBe('not-csv')
    expect(() => parseCatalogue('title\n甲\n')).toThrow(
      expect.objectContaining({ name: 'CatalogueError', code: 'no-id', line: 1 }),
    )
  })

  it('is one of our columns, without lines, where it is empty', () => {
    expect(parseCatalogue('')).toEqual({ columns: CATALOGUE_COLUMNS, lines: [] })
  })

  it('gets what the texts say in empty cells, and a line for each report that has none', () => {
    const file = parseCatalogue('note,id,year\nmine,a,\n,b,2020\n')
    const told = [
      { ...empty('a'), year: '2024', place: '零陵区' },
      { ...empty('b'), year: '2021' },
      { ...empty('c'), year: '2022' },
    ]
    const [columns, ...lines] = fillCatalogue(file, told)
    expect(columns).toEqual([
      'note',
      'id',
      'year',
      'title',
      'kind',
      'issuer',
      'place',
      'place_code',
      'level',
      'date',
      'url',
    ])
    expect(lines.map((line) => line.slice(0, 3))).toEqual([
      ['mine', 'a', '2024'],
      ['', 'b', '2020'],
      ['', 'c', '2022'],
    ])
    expect(lines.map((line) => line[6])).toEqual(['零陵区', '', ''])
    expect(rowsOf(file)).toEqual([empty('a'), { ...empty('b'), year: '2020' }])
  })

  it('keeps every cell, line and column that stands there when it is filled', () => {
    const file = parseCatalogue('id,note,year\na,mine,\ngone,kept,1999\n')
    const told = [{ ...empty('a'), year: '2024', title: '=甲' }, empty('b')]
    const filled = parseCatalogue(formatCsv(fillCatalogue(file, told)))
    expect(filled.lines[0]).toMatchObject({ id: 'a', note: 'mine', year: '2024', title: '=甲' })
    expect(filled.lines[1]).toMatchObject({ id: 'gone', note: 'kept', year: '1999' })
    expect(rowsOf(filled).map(({ id }) => id)).toEqual(['a', 'gone', 'b'])
  })

  it('is the same after filling it again', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.replace(/[\0\r]/g, '').trim())
    const rows = fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[a-z]{1,4}$/), title: cell, url: cell }),
      {
        selector: ({ id }) => id,
        maxLength: 5,
      },
    )
    fc.assert(
      fc.property(rows, (some) => {
        const told = some.map((one) => ({ ...empty(one.id), ...one }))
        const once = formatCsv(fillCatalogue(parseCatalogue(''), told))
        expect(formatCsv(fillCatalogue(parseCatalogue(once), told))).toBe(once)
      }),
      { numRuns: 100 },
    )
  })
})

function empty(id: string): CatalogueRow {
  return { ...(Object.fromEntries(CATALOGUE_COLUMNS.map((column) => [column, ''])) as CatalogueRow), id }
}
