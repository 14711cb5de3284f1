import { describe, expect, it } from 'vitest'
import { KEYS_SCHEMA } from '../model/search-keys.ts'
import { buildAlphabet } from './alphabet.ts'
import { parseQuery } from './query.ts'

const alphabet = buildAlphabet({ schema: KEYS_SCHEMA, folds: '區区', readings: {}, others: {}, names: {} })
const parse = (text: string) => parseQuery(text, alphabet)

describe('a query', () => {
  it.each(['', ' \n', '“”', '\u200b'])('is nothing for %j', (text) => {
    expect(parse(text)).toBeNull()
  })

  it('is read as a whole and by its words', () => {
    expect(parse(' “園區”　改革 改革 ')).toMatchObject({
      forms: ['園区改革改革'],
      words: [{ plain: '園区' }, { plain: '改革' }],
      letters: null,
    })
  })

  it.each([
    ['二六一四', ['2614']],
    ['十五条', ['十5条', '15条']],
    ['15条', ['15条', '十5条']],
    ['三加一', ['3加1', '3+1']],
    ['3+1', ['3+1', '3加1']],
    ['2023年', ['2023年']],
    ['参加', ['参加']],
  ])('may write the numbers of %s otherwise', (text, forms) => {
    expect(parse(text)?.forms).toEqual(forms)
  })

  it.each([
    ['sìqū', 'siqu'],
    ['si4 qu1', 'siqu'],
    ['2614gzf', '2614gzf'],
    ['SIHAO农村路', 'sihao农村路'],
    ['四hao', '4hao'],
    ['san gai san song', 'sangaisansong'],
  ])('spells %s as %s', (text, letters) => {
    expect(parse(text)?.letters).toBe(letters)
  })

  it('is cut where it is longer than anybody types', () => {
    expect(parse('区'.repeat(10_000))?.forms[0]).toHaveLength(200)
  })
})
